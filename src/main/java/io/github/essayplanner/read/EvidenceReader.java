package io.github.essayplanner.read;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.model.Strength;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the evidence under a factor. */
final class EvidenceReader {
  private final Citations citations;
  private final SeeResolver seen;
  private final List<Finding> findings;

  EvidenceReader(Citations citations, SeeResolver seen, List<Finding> findings) {
    this.citations = citations;
    this.seen = seen;
    this.findings = findings;
  }

  List<Evidence> read(Fields factor) {
    List<Evidence> all = new ArrayList<>();
    for (Node item : factor.prose("evidence")) {
      if (isKeyedById(item)) {
        factor.findings().add(WrongShape.keyedById((Mapping) item, factor.span("evidence")));
        continue;
      }
      Optional<Fields> fields = ItemFields.of(item, Thing.EVIDENCE, findings);
      if (fields.isPresent()) {
        all.add(evidenceOf(fields.get(), all));
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

  private Evidence evidenceOf(Fields fields, List<Evidence> before) {
    String see = fields.text("see");
    if (!see.isEmpty()) {
      checkSee(see, fields);
    } else if (fields.text("quote").isEmpty()) {
      requireFact(fields, before.isEmpty());
    }
    Evidence item =
        new Evidence(
            id(fields),
            see,
            see.isEmpty() ? fields.text("fact") : "",
            fields.text("cue"),
            fields.date("date"),
            fields.choice("side", Side.class).orElse(Side.FOR),
            fields.choice("strength", Strength.class),
            fields.text("shows"),
            fields.text("quote"),
            fields.text("how"),
            citations.of(fields),
            fields.text("caveat"),
            fields.tags("tags"),
            CommentReader.read(fields),
            fields.place());
    seen.put(item);
    return item;
  }

  private static void requireFact(Fields fields, boolean isFirst) {
    fields.required(
        "fact",
        isFirst || fields.isBlank("fact")
            ? "add \"fact: …\""
            : "if this goes on with the item above, delete its dash; else add \"fact: …\"");
  }

  private void checkSee(String see, Fields fields) {
    List<Finding> beside = new ArrayList<>();
    for (String key : Thing.GIVEN_ELSEWHERE) {
      if (fields.has(key)) {
        beside.add(
            new Finding(
                FormatRule.NOT_TOGETHER,
                fields.span(key),
                "\"" + key + "\" can't stand beside \"see\": it is given where \"" + see + "\" is",
                "write it there, or leave out \"see\""));
      }
    }
    seen.expect(see, fields.place().of("see"), beside, fields.has("fact"));
  }

  private String id(Fields fields) {
    String id = fields.text("id");
    if (!id.isEmpty()) {
      Members.checkId(id, fields.place().of("id"), false, fields);
    }
    return id;
  }
}
