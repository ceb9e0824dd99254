package io.github.essayplanner.read;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.model.Link;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Fix;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the links of a factor to others. */
final class LinkReader {
  private final KnownIds factors;
  private final List<Finding> findings;

  LinkReader(KnownIds factors, List<Finding> findings) {
    this.factors = factors;
    this.findings = findings;
  }

  /**
   * The links that lead to another factor of the map.
   *
   * @param self the factor's own id
   */
  List<Link> read(Fields factor, String self) {
    List<Link> all = new ArrayList<>();
    for (Node item : factor.list("links")) {
      Optional<Fields> fields =
          areReasons(item, factor.isMapping("links"))
              ? Optional.empty()
              : ItemFields.of(item, Thing.LINK, findings);
      if (fields.isPresent()) {
        Fields link = fields.get();
        all.add(new Link(link.required("to"), link.text("how"), link.place()));
      }
    }
    List<Link> known = new ArrayList<>();
    for (Link link : all) {
      if (isFactor(link, self)) {
        known.add(link);
      }
    }
    return known;
  }

  /**
   * Whether links are written as factors and the reasons; a finding where they are.
   *
   * @param isAll whether the item stands in the place of the list
   */
  private boolean areReasons(Node item, boolean isAll) {
    if (!(item instanceof Mapping mapping) || mapping.isFlow() || mapping.entries().isEmpty()) {
      return false;
    }
    for (Node.Entry entry : mapping.entries()) {
      boolean isText = entry.value() instanceof Scalar text && !text.isAbsent();
      if (!isText || factors.idOf(entry.key().value()).isEmpty()) {
        return false;
      }
    }
    boolean isOne = mapping.entries().size() == 1;
    if (!isAll && !isOne) {
      return false;
    }
    String dash = isOne ? "" : "- ";
    for (Node.Entry entry : mapping.entries()) {
      findings.add(reason(entry, factors.idOf(entry.key().value()), dash));
    }
    return true;
  }

  private static Finding reason(Node.Entry entry, String id, String dash) {
    return new Finding(
            FormatRule.UNKNOWN_KEY,
            entry.key().span(),
            "a link has no field \"" + entry.key().value() + "\"",
            "write \"" + dash + "to: " + id + "\", and under \"to\" \"how: …\"")
        .with(
            Fix.of(
                true,
                entry.key().span(),
                dash + "to: " + id + "\n" + " ".repeat(dash.length()) + "how"));
  }

  private boolean isFactor(Link link, String self) {
    if (link.to().isEmpty()) {
      return false;
    }
    if (link.to().equals(self)) {
      findings.add(
          new Finding(
              FormatRule.UNKNOWN_ID,
              link.place().of("to"),
              "this link leads from the factor to itself",
              "name another factor"));
      return false;
    }
    return factors.check(link.to(), link.place().of("to"), findings);
  }
}
