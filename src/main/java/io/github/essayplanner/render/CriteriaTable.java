package io.github.essayplanner.render;

import io.github.essayplanner.model.Criterion;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.rank.Stability;
import io.github.essayplanner.rank.StabilityInterval;
import io.github.essayplanner.rank.Weighted;
import io.github.essayplanner.verdict.InfluenceText;
import io.github.essayplanner.verdict.IntervalText;
import io.github.essayplanner.verdict.Percent;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Numbers;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The criteria: what each asks, who scores highest on it, and whether it decides anything. */
final class CriteriaTable {
  private CriteriaTable() {}

  static void write(Ranking ranking, Page page) {
    if (ranking.weights().isEmpty()) {
      page.paragraph(Label.NO_CRITERIA_YET.gap());
      return;
    }
    List<StabilityInterval> intervals = Stability.of(ranking).intervals();
    List<Label> labels = new ArrayList<>();
    labels.addAll(List.of(Label.CRITERION, Label.ASKS, Label.WEIGHT, Label.HIGHEST));
    Stream.of(Label.FIRST_HOLDS).filter(l -> !intervals.isEmpty()).forEach(labels::add);
    Stream.of(Label.DECIDES).filter(l -> ranking.isRanked()).forEach(labels::add);
    List<List<Phrase>> rows = new ArrayList<>();
    for (int k = 0; k < ranking.weights().size(); k++) {
      Weighted weight = ranking.weights().get(k);
      List<Phrase> row = row(weight, ranking);
      if (!intervals.isEmpty()) {
        row.add(IntervalText.label(intervals.get(k)));
      }
      if (ranking.isRanked()) {
        row.add(InfluenceText.of(ranking, weight));
      }
      rows.add(row);
    }
    page.table(
        labels.stream().map(l -> Phrase.of(l.text())).toList(),
        rows,
        List.of(2),
        List.of(1, 3, labels.size() - 1));
  }

  private static List<Phrase> row(Weighted weight, Ranking ranking) {
    Criterion criterion = weight.criterion();
    return new ArrayList<>(
        List.of(
            Phrase.of(criterion.name()),
            Phrase.ofTyped(criterion.asks()),
            Phrase.of(Percent.of(weight.share())),
            highest(criterion, ranking.map().factors())));
  }

  /** {@code Berlin and Hungary (5)}. */
  private static Phrase highest(Criterion criterion, List<Factor> factors) {
    List<Factor> scored =
        factors.stream().filter(f -> f.scores().containsKey(criterion.id())).toList();
    if (scored.isEmpty()) {
      return Phrase.of("–");
    }
    int most = scored.stream().mapToInt(f -> f.scores().get(criterion.id())).max().orElseThrow();
    List<Phrase> names =
        scored.stream()
            .filter(f -> f.scores().get(criterion.id()) == most)
            .map(f -> Phrase.ofEmphasis(f.name()))
            .toList();
    return Numbers.listed(names).plain(" (" + most + ")");
  }
}
