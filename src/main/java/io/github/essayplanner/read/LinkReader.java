package io.github.essayplanner.read;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.model.Link;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Mapping;
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
          isReason(item) ? Optional.empty() : ItemFields.of(item, Thing.LINK, findings);
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

  /** Whether a link is written as a factor and the reason; a finding where it is. */
  private boolean isReason(Node item) {
    if (!(item instanceof Mapping mapping) || mapping.entries().size() != 1) {
      return false;
    }
    Node.Entry only = mapping.entries().get(0);
    String id = factors.idOf(only.key().value());
    if (id.isEmpty() || only.value() instanceof Mapping) {
      return false;
    }
    findings.add(
        new Finding(
            FormatRule.UNKNOWN_KEY,
            only.key().span(),
            "a link has no field \"" + only.key().value() + "\"",
            "write \"to: " + id + "\", and under it \"how: …\""));
    return true;
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
