package io.github.essayplanner.read;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.model.Because;
import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Criterion;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Judgement;
import io.github.essayplanner.model.Link;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.Node.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Reads one factor, and the fields that another question may change in it. */
final class FactorReader {
  private final Judgement judgement;
  private final KnownIds criteria;
  private final EvidenceReader evidence;
  private final CounterReader counters;
  private final LinkReader links;

  FactorReader(
      Judgement judgement, EvidenceReader evidence, CounterReader counters, LinkReader links) {
    this.judgement = judgement;
    this.criteria = new KnownIds(Thing.CRITERION);
    for (Criterion criterion : judgement.criteria()) {
      criteria.names().put(criterion.id(), criterion.name());
    }
    this.evidence = evidence;
    this.counters = counters;
    this.links = links;
  }

  Factor read(String id, String name, Fields fields) {
    List<Evidence> items = evidence.read(fields);
    return new Factor(
        id,
        name,
        fields.choice("stance", Stance.class),
        fields.text("cue"),
        fields.text("role"),
        fields.text("point"),
        scores(fields),
        because(fields),
        fields.whole("importance", 1, Factor.MOST_IMPORTANT),
        items,
        counters(fields, items),
        links(fields, id),
        CommentReader.read(fields),
        fields.place());
  }

  List<Counter> counters(Fields fields, List<Evidence> evidence) {
    return counters.read(fields, evidence);
  }

  List<Link> links(Fields fields, String self) {
    return links.read(fields, self);
  }

  Map<String, Integer> scores(Fields fields) {
    Map<String, Integer> scores = new LinkedHashMap<>();
    for (Entry entry : fields.entries("scores")) {
      if (criteria.lacksColon(entry, fields.findings())) {
        continue;
      }
      Span span = entry.key().span();
      boolean known = criteria.check(entry.key().value(), span, fields.findings());
      Node value = entry.value();
      if (value.isAbsent()) {
        continue;
      }
      if (value instanceof Scalar scalar) {
        OptionalInt score =
            WholeNumber.of(
                what(entry), scalar, judgement.low(), judgement.high(), fields.findings());
        if (known && score.isPresent()) {
          scores.putIfAbsent(entry.key().value(), score.getAsInt());
        }
      } else {
        fields.findings().add(WrongShape.noNumber("a score", value, span));
      }
    }
    return scores;
  }

  /** Whether it is the next field of the factor, which has its finding if it is no text. */
  private boolean isField(Entry entry) {
    return !criteria.has(entry.key().value())
        && Thing.FACTOR.has(entry.key().value())
        && !(entry.value() instanceof Scalar);
  }

  private static String what(Entry entry) {
    return "the score for \"" + entry.key().value() + "\"";
  }

  Because because(Fields fields) {
    if (!fields.isMapping("because")) {
      return new Because(fields.text("because"), Map.of());
    }
    List<Finding> findings = fields.findings();
    Map<String, String> reasons = new LinkedHashMap<>(fields.textsByKey("because"));
    for (Entry entry : fields.entries("because")) {
      if (entry.hasColon()
          && !isField(entry)
          && !criteria.check(entry.key().value(), entry.key().span(), findings)) {
        reasons.remove(entry.key().value());
      }
    }
    reasons.values().removeAll(List.of(""));
    return new Because("", reasons);
  }
}
