package io.github.essayplanner.render;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Cover;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Sentence;
import io.github.essayplanner.words.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where a factor stands, in one line: {@code Rank 1 of 6 · score 4.55 · supports the thesis}. */
final class FactorLine {
  private static final String AND = " · ";
  private static final int MOST_COVERED = 20;

  private final ArgumentMap map;
  private final Ranking ranking;
  private final Cover cover;

  FactorLine(ArgumentMap map, Ranking ranking) {
    this.map = map;
    this.cover = Cover.of(map);
    this.ranking = ranking;
  }

  Phrase of(Factor factor) {
    Optional<Ranked> row = ranking.row(factor.id());
    List<String> parts = new ArrayList<>();
    parts.add(
        row.isPresent() && row.get().isRanked()
            ? Template.RANK_OF.with(row.get().rankLabel(), map.factors().size()).plainText()
            : Sentence.opened(Label.UNRANKED.text()));
    if (factor.hasStance()) {
      parts.add(Template.ON_THE_THESIS.with(factor.stanceWord()).plainText());
    }
    if (!factor.role().isEmpty()) {
      parts.add(factor.role());
    }
    return Phrase.of(String.join(AND, parts));
  }

  /**
   * With how many pieces of evidence it has on each thing that the question must cover; where that
   * is more than a line can hold, on each that it has any on.
   */
  Phrase withCover(Factor factor) {
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    for (int place = 0; place < cover.size() && cover.size() <= MOST_COVERED; place++) {
      counts.put(place, 0);
    }
    for (Evidence item : factor.evidence()) {
      for (int place : cover.places(item)) {
        counts.merge(place, 1, Integer::sum);
      }
    }
    StringBuilder line = new StringBuilder();
    counts.forEach(
        (place, count) -> line.append(AND).append(cover.tag(place)).append(' ').append(count));
    return of(factor).plain(line.toString());
  }
}
