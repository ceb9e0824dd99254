package io.github.essayplanner.render;

import io.github.essayplanner.model.ArgumentMap;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where a factor stands, in one line: {@code Rank 1 of 6 · score 4.55 · supports the thesis}. */
final class FactorLine {
  private static final String AND = " · ";
  private static final int MOST_COVERED = 20;

  private final ArgumentMap map;
  private final Ranking ranking;

  FactorLine(ArgumentMap map, Ranking ranking) {
    this.map = map;
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
    if (map.cover().isEmpty()) {
      return of(factor);
    }
    Map<String, Integer> counts = counts(factor);
    StringBuilder cover = new StringBuilder();
    for (String tag : map.cover()) {
      int count = counts.getOrDefault(tag, 0);
      if (count > 0 || map.cover().size() <= MOST_COVERED) {
        cover.append(AND).append(tag).append(' ').append(count);
      }
    }
    return of(factor).plain(cover.toString());
  }

  /** By tag, in whatever case. */
  private static Map<String, Integer> counts(Factor factor) {
    Map<String, Integer> counts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Evidence item : factor.evidence()) {
      Set<String> tags = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
      tags.addAll(item.tags());
      for (String tag : tags) {
        counts.merge(tag, 1, Integer::sum);
      }
    }
    return counts;
  }
}
