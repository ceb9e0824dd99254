package io.github.essayplanner.render;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a factor stands, in one line: {@code Rank 1 of 6 · score 4.55 · supports the thesis}. */
final class FactorLine {
  private static final String AND = " · ";

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
            : capital(Label.UNRANKED.text()));
    parts.add(Template.ON_THE_THESIS.with(factor.stance().word()).plainText());
    if (!factor.role().isEmpty()) {
      parts.add(factor.role());
    }
    return Phrase.of(String.join(AND, parts));
  }

  /** With how many pieces of evidence it has on each thing that the question must cover. */
  Phrase withCover(Factor factor) {
    Phrase line = of(factor);
    for (String tag : map.cover()) {
      line = line.plain(AND + tag + " " + count(factor, tag));
    }
    return line;
  }

  private static int count(Factor factor, String tag) {
    int count = 0;
    for (Evidence item : factor.evidence()) {
      count += item.hasTag(tag) ? 1 : 0;
    }
    return count;
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
