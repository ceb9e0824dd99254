package io.github.essayplanner.read;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.model.EvidenceChange;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.FactorChange;
import io.github.essayplanner.model.Question;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.model.Strength;
import io.github.essayplanner.read.Members.Member;
import io.github.essayplanner.yaml.Node.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the map's other questions. */
final class QuestionReader {
  private final FactorReader reader;
  private final Map<String, Factor> factors = new LinkedHashMap<>();
  private final KnownIds names = new KnownIds(Thing.FACTOR);

  QuestionReader(FactorReader reader, List<Factor> factors) {
    this.reader = reader;
    for (Factor factor : factors) {
      this.factors.put(factor.id(), factor);
      names.names().put(factor.id(), factor.name());
    }
  }

  Question read(String id, Fields fields) {
    Optional<List<String>> cover =
        fields.has("cover") ? Optional.of(fields.tags("cover")) : Optional.empty();
    return new Question(
        id,
        fields.text("title"),
        fields.required("question"),
        fields.date("period"),
        cover,
        fields.text("thesis"),
        fields.text("context"),
        fields.text("conclusion"),
        fields.textsByKey("terms"),
        OrderReader.read(fields, names),
        changes(fields),
        fields.place());
  }

  private Map<String, FactorChange> changes(Fields question) {
    Map<String, FactorChange> changes = new LinkedHashMap<>();
    for (Entry entry : question.entries("factors")) {
      if (isRightUnder(entry, Thing.FACTOR_CHANGE, question, names)) {
        Member member = Members.member(entry, Thing.FACTOR_CHANGE, question);
        changes.putIfAbsent(member.id(), change(factors.get(member.id()), member.fields()));
      }
    }
    return changes;
  }

  private FactorChange change(Factor factor, Fields fields) {
    return new FactorChange(
        fields.use(),
        fields.choice("stance", Stance.class),
        fields.text("point"),
        reader.scores(fields),
        reader.because(fields),
        fields.whole("importance", 1, Factor.MOST_IMPORTANT),
        evidence(factor, fields),
        reader.counters(fields, factor.evidence()),
        reader.links(fields, factor.id()),
        fields.place());
  }

  private Map<String, EvidenceChange> evidence(Factor factor, Fields fields) {
    KnownIds ids = KnownIds.of(factor.evidence());
    Map<String, EvidenceChange> changes = new LinkedHashMap<>();
    for (Entry entry : fields.entries("evidence")) {
      if (isRightUnder(entry, Thing.EVIDENCE_CHANGE, fields, ids)) {
        Member member = Members.member(entry, Thing.EVIDENCE_CHANGE, fields);
        changes.putIfAbsent(member.id(), change(member.fields()));
      }
    }
    return changes;
  }

  /** Whether an entry is of something that there is, and no field that stands too far out. */
  private static boolean isRightUnder(Entry entry, Thing change, Fields fields, KnownIds ids) {
    String id = entry.key().value();
    if (!ids.has(id) && change.has(id)) {
      fields.add(
          FormatRule.MISPLACED_KEY,
          entry.key().span(),
          "\"" + id + "\" stands where the id of " + ids.kind().one() + " belongs",
          "indent it two spaces further than the id above it");
      return false;
    }
    return ids.check(id, entry.key().span(), fields.findings());
  }

  private static EvidenceChange change(Fields fields) {
    return new EvidenceChange(
        fields.use(),
        fields.choice("side", Side.class),
        fields.choice("strength", Strength.class),
        fields.text("shows"),
        fields.place());
  }
}
