package io.github.essayplanner.plan;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.plan.Paragraph.Kind;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Template;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How strong the case against a map's thesis is, in numbers: the evidence for the factors that
 * challenge or qualify the thesis, and against those that support it.
 */
final class CaseAgainst {
  private CaseAgainst() {}

  private static boolean isAttacked(Factor factor) {
    return factor.stance() == Stance.SUPPORTS;
  }

  /** How much there is of the case, and by factor where there is less of it than against it. */
  static List<Paragraph> in(ArgumentMap map) {
    List<Paragraph> all = new ArrayList<>();
    Phrase label = Phrase.ofStrong(Label.CASE_IN_COUNTS.text());
    all.add(Paragraph.of(Kind.QUESTION, label, totals(map.factors())));
    List<PlannedItem> thin = new ArrayList<>();
    for (Factor factor : map.factors()) {
      if (ours(factor) == 0 || ours(factor) < theirs(factor)) {
        thin.add(PlannedItem.of(counted(factor)));
      }
    }
    if (!thin.isEmpty()) {
      all.add(Paragraph.of(Kind.QUESTION, Phrase.ofStrong(Label.WHERE_THIN.text()), thin));
    }
    return all;
  }

  private static List<PlannedItem> totals(List<Factor> factors) {
    int ours = 0;
    int theirs = 0;
    int counters = 0;
    Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
    for (Factor factor : factors) {
      ours += ours(factor);
      theirs += theirs(factor);
      counters += isAttacked(factor) ? factor.counters().size() : 0;
      counts.merge(factor.stance(), 1, Integer::sum);
    }
    return List.of(
        PlannedItem.of(
            Template.STANCES.with(
                counts.getOrDefault(Stance.CHALLENGES, 0),
                counts.getOrDefault(Stance.QUALIFIES, 0),
                counts.getOrDefault(Stance.SUPPORTS, 0))),
        PlannedItem.of(Template.CASE_TOTAL.with(ours, theirs, counters)));
  }

  private static Phrase counted(Factor factor) {
    Phrase name = Phrase.ofEmphasis(factor.name()).plain(": ");
    return name.then(
        isAttacked(factor)
            ? Template.CASE_WITH_COUNTERS.with(
                ours(factor), theirs(factor), factor.counters().size())
            : Template.CASE.with(ours(factor), theirs(factor)));
  }

  private static int ours(Factor factor) {
    return factor.count(isAttacked(factor) ? Side.AGAINST : Side.FOR);
  }

  private static int theirs(Factor factor) {
    return factor.count(isAttacked(factor) ? Side.FOR : Side.AGAINST);
  }
}
