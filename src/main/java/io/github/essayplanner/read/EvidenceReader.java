package io.github.essayplanner.read;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.model.Citation;
import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.HistoricalDate;
import io.github.essayplanner.model.Link;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.model.Strength;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Location;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the lists under a factor: evidence, counter-arguments and links. */
final class EvidenceReader {
  private final References factors;
  private final Citations citations;
  private final SeeResolver seen;
  private final List<Finding> findings;

  EvidenceReader(
      References factors, Citations citations, SeeResolver seen, List<Finding> findings) {
    this.factors = factors;
    this.citations = citations;
    this.seen = seen;
    this.findings = findings;
  }

  List<Evidence> evidence(Fields factor) {
    List<Evidence> all = new ArrayList<>();
    for (Node item : factor.prose("evidence")) {
      if (isKeyedById(item)) {
        factor.findings().add(WrongShape.keyedById((Mapping) item, factor.span("evidence")));
        continue;
      }
      Optional<Fields> fields = fields(item, Thing.EVIDENCE);
      if (fields.isPresent()) {
        all.add(evidenceOf(fields.get(), all));
      } else if (isText(item, Thing.EVIDENCE)) {
        all.add(fact((Scalar) item));
      }
    }
    return all;
  }

  /** Whether it has evidence by id, as factors have, where a list of it belongs. */
  private static boolean isKeyedById(Node item) {
    if (!(item instanceof Mapping mapping) || mapping.entries().isEmpty()) {
      return false;
    }
    for (Node.Entry entry : mapping.entries()) {
      if (!(entry.value() instanceof Mapping) || Thing.EVIDENCE.has(entry.key().value())) {
        return false;
      }
    }
    return true;
  }

  /** Whether an item is a bare text, and no field whose colon lacks its space. */
  private boolean isText(Node item, Thing thing) {
    return item instanceof Scalar text
        && !text.isAbsent()
        && !Prose.checkGlued(text, thing, findings);
  }

  /** The fields of an item that is not a bare text. */
  private Optional<Fields> fields(Node item, Thing what) {
    if (item instanceof Mapping mapping) {
      Span span =
          mapping.entries().isEmpty() ? mapping.span() : mapping.entries().get(0).key().span();
      return Optional.of(new Fields(what, mapping, span, findings));
    }
    if (!(item instanceof Scalar)) {
      findings.add(WrongShape.noItem(what, item));
    }
    return Optional.empty();
  }

  /** The place of a bare text, which stands for one field. */
  private static Location place(Scalar text, String field) {
    return new Location(text.span(), Map.of(field, text.span()));
  }

  private static Evidence fact(Scalar text) {
    return new Evidence(
        "",
        "",
        text.value().strip(),
        HistoricalDate.NONE,
        Side.FOR,
        Optional.empty(),
        "",
        "",
        Citation.NONE,
        "",
        List.of(),
        place(text, "fact"));
  }

  private Evidence evidenceOf(Fields fields, List<Evidence> before) {
    String see = fields.text("see");
    if (see.isEmpty()) {
      fields.required(
          "fact",
          before.isEmpty() || fields.isBlank("fact")
              ? "add \"fact: …\""
              : "if this goes on with the item above, delete its dash; else add \"fact: …\"");
    } else {
      checkSee(see, fields);
    }
    Evidence item =
        new Evidence(
            id(fields),
            see,
            see.isEmpty() ? fields.text("fact") : "",
            fields.date("date"),
            fields.choice("side", Side.class).orElse(Side.FOR),
            fields.choice("strength", Strength.class),
            fields.text("shows"),
            fields.text("quote"),
            citations.of(fields),
            fields.text("caveat"),
            fields.tags("tags"),
            fields.place());
    seen.put(item);
    return item;
  }

  private void checkSee(String see, Fields fields) {
    for (String key : Thing.GIVEN_ELSEWHERE) {
      if (fields.has(key)) {
        fields.add(
            FormatRule.NOT_TOGETHER,
            fields.span(key),
            "\"" + key + "\" can't stand beside \"see\": it is given where \"" + see + "\" is",
            "write it there, or leave out \"see\"");
      }
    }
    seen.expect(see, fields.place().of("see"));
  }

  private String id(Fields fields) {
    String id = fields.text("id");
    if (!id.isEmpty()) {
      Members.checkId(id, fields.place().of("id"), false, fields);
    }
    return id;
  }

  List<Counter> counters(Fields factor) {
    List<Counter> all = new ArrayList<>();
    for (Node item : factor.prose("counter")) {
      Optional<Fields> fields = fields(item, Thing.COUNTER);
      if (fields.isPresent()) {
        all.add(counter(fields.get()));
      } else if (isText(item, Thing.COUNTER)) {
        Scalar text = (Scalar) item;
        all.add(new Counter(text.value().strip(), Citation.NONE, "", place(text, "claim")));
      }
    }
    return all;
  }

  private Counter counter(Fields fields) {
    return new Counter(
        fields.required("claim"), citations.of(fields), fields.text("reply"), fields.place());
  }

  List<Link> links(Fields factor, String self) {
    List<Link> all = new ArrayList<>();
    for (Node item : factor.list("links")) {
      if (isReason(item)) {
        continue;
      }
      Optional<Fields> fields = fields(item, Thing.LINK);
      if (fields.isPresent()) {
        Fields link = fields.get();
        all.add(new Link(link.required("to"), link.text("how"), link.place()));
      } else if (isText(item, Thing.LINK)) {
        Scalar text = (Scalar) item;
        all.add(new Link(text.value().strip(), "", place(text, "to")));
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
