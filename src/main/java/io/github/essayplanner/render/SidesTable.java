package io.github.essayplanner.render;

import io.github.essayplanner.model.Stance;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/** What supports, qualifies and challenges the thesis, side by side, the strongest first. */
final class SidesTable {
  private static final List<Stance> SIDES =
      List.of(Stance.SUPPORTS, Stance.QUALIFIES, Stance.CHALLENGES);

  private SidesTable() {}

  static void write(Ranking ranking, Page page) {
    String thesis = ranking.map().thesis();
    page.paragraph(
        Label.THESIS
            .opening()
            .then(thesis.isEmpty() ? Label.NO_THESIS_YET.gap() : Phrase.of(thesis)));
    List<List<Ranked>> sides = new ArrayList<>();
    List<Label> labels =
        new ArrayList<>(List.of(Label.SUPPORTS, Label.QUALIFIES, Label.CHALLENGES));
    SIDES.forEach(stance -> sides.add(side(stance, ranking)));
    List<Ranked> open = ranking.rows().stream().filter(r -> !r.factor().hasStance()).toList();
    if (!open.isEmpty()) {
      sides.add(open);
      labels.add(Label.NO_STANCE_YET);
    }
    int most = sides.stream().mapToInt(List::size).max().orElse(0);
    if (most == 0) {
      page.paragraph(Label.NO_FACTORS_YET.gap());
      return;
    }
    List<List<Phrase>> rows = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      int place = i;
      rows.add(sides.stream().map(side -> cell(side, place)).toList());
    }
    page.table(labels.stream().map(label -> Phrase.of(label.text())).toList(), rows, List.of());
  }

  private static List<Ranked> side(Stance stance, Ranking ranking) {
    return ranking.rows().stream()
        .filter(r -> r.factor().hasStance() && r.factor().stance() == stance)
        .toList();
  }

  /** {@code 2 Berlin, 3.95}; nothing where the side has no more. */
  private static Phrase cell(List<Ranked> side, int place) {
    if (place >= side.size()) {
      return Phrase.EMPTY;
    }
    Ranked row = side.get(place);
    return row.isRanked()
        ? Phrase.of(row.rankLabel() + " ")
            .emphasis(row.factor().name())
            .plain(", " + row.scoreLabel())
        : Phrase.ofEmphasis(row.factor().name()).plain(", " + Label.UNRANKED.text());
  }
}
