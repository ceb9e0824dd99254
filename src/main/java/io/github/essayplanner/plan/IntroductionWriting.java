package io.github.essayplanner.plan;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Criterion;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.rank.Weighted;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Composes the introduction: context, terms, criteria and the line of argument. */
final class IntroductionWriting {
  private final ArgumentMap map;
  private final Ranking ranking;
  private final List<Factor> inOrder;

  IntroductionWriting(ArgumentMap map, Ranking ranking, List<Factor> inOrder) {
    this.map = map;
    this.ranking = ranking;
    this.inOrder = inOrder;
  }

  List<Paragraph> paragraphs() {
    List<Paragraph> all = new ArrayList<>();
    all.add(Paragraph.written(Label.CONTEXT, map.context(), Label.NO_CONTEXT_YET));
    if (!map.terms().isEmpty()) {
      all.add(Paragraph.of(Label.TERMS, terms()));
    }
    if (!map.judgement().criteria().isEmpty()) {
      all.add(Paragraph.of(Label.CRITERIA, criteria()));
    }
    all.add(
        inOrder.isEmpty()
            ? Paragraph.missing(Label.LINE_OF_ARGUMENT, Label.NO_FACTORS_YET)
            : Paragraph.of(Label.LINE_OF_ARGUMENT, lineOfArgument()));
    return all;
  }

  private List<Item> terms() {
    List<Item> lines = new ArrayList<>();
    map.terms()
        .forEach(
            (term, meaning) ->
                lines.add(new Item.Line(Phrase.ofEmphasis(term).plain(": " + meaning))));
    return lines;
  }

  private List<Item> criteria() {
    List<Item> lines = new ArrayList<>();
    for (Weighted weighted : ranking.weights()) {
      Criterion criterion = weighted.criterion();
      Phrase line =
          Phrase.ofStrong(criterion.name()).plain(" (" + weighted.percentLabel() + " per cent)");
      lines.add(
          new Item.Line(criterion.asks().isEmpty() ? line : line.plain(": " + criterion.asks())));
    }
    return lines;
  }

  /** What supports, qualifies and challenges the thesis, a line each. */
  private List<Item> lineOfArgument() {
    List<Item> lines = new ArrayList<>();
    for (Stance stance : List.of(Stance.SUPPORTS, Stance.QUALIFIES, Stance.CHALLENGES)) {
      Phrase line = Phrase.EMPTY;
      for (Factor factor : inOrder) {
        if (factor.stance() == stance) {
          line = line.isEmpty() ? line : line.plain(", ");
          line = line.emphasis(factor.name());
        }
      }
      if (!line.isEmpty()) {
        lines.add(new Item.Line(StanceWords.opening(stance).then(line)));
      }
    }
    return lines;
  }
}
