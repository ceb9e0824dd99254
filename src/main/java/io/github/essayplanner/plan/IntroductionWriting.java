package io.github.essayplanner.plan;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Criterion;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.rank.Weighted;
import io.github.essayplanner.verdict.Percent;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Composes the introduction: context, terms, criteria and the line of argument. */
final class IntroductionWriting {
  private final ArgumentMap map;
  private final Ranking ranking;
  private final List<Factor> inOrder;
  private final Prompts prompts;

  IntroductionWriting(ArgumentMap map, Ranking ranking, List<Factor> inOrder, Prompts prompts) {
    this.map = map;
    this.ranking = ranking;
    this.inOrder = inOrder;
    this.prompts = prompts;
  }

  /**
   * The paragraphs.
   *
   * @param noFactors what is said where there are none
   * @param sides the stances in the order in which the line of argument takes them
   */
  List<Paragraph> paragraphs(Label noFactors, List<Stance> sides) {
    List<Paragraph> all = new ArrayList<>();
    all.add(Paragraph.written(Label.CONTEXT, map.context(), Label.NO_CONTEXT_YET, prompts));
    addList(Label.TERMS, terms(), Label.NO_TERMS_YET, all);
    addList(Label.CRITERIA, criteria(), Label.NO_CRITERIA_YET, all);
    all.add(
        inOrder.isEmpty()
            ? Paragraph.missing(Label.LINE_OF_ARGUMENT, noFactors, prompts)
            : Paragraph.of(Label.LINE_OF_ARGUMENT, lineOfArgument(sides)));
    return all;
  }

  /** An essay can do without it, so that only a plan with prompts shows the gap. */
  private void addList(Label label, List<Item> items, Label gap, List<Paragraph> all) {
    if (!items.isEmpty()) {
      all.add(Paragraph.of(label, items));
    } else if (prompts.areAsked()) {
      all.add(Paragraph.missing(label, gap, prompts));
    }
  }

  private List<Item> terms() {
    List<Item> lines = new ArrayList<>();
    for (Map.Entry<String, String> term : map.terms().entrySet()) {
      lines.add(new Item.Line(Phrase.ofEmphasis(term.getKey()).plain(": " + term.getValue())));
    }
    return lines;
  }

  private List<Item> criteria() {
    List<Item> lines = new ArrayList<>();
    for (Weighted weighted : ranking.weights()) {
      Criterion criterion = weighted.criterion();
      Phrase line =
          Phrase.ofStrong(criterion.name())
              .then(Template.WEIGHT.with(Percent.of(weighted.share())));
      lines.add(
          new Item.Line(criterion.asks().isEmpty() ? line : line.plain(": " + criterion.asks())));
    }
    return lines;
  }

  /** What supports, qualifies and challenges the thesis, a line each. */
  private List<Item> lineOfArgument(List<Stance> sides) {
    List<Item> lines = new ArrayList<>();
    for (Stance stance : sides) {
      List<Phrase> names = new ArrayList<>();
      for (Factor factor : inOrder) {
        if (factor.stance() == stance) {
          names.add(Phrase.ofEmphasis(factor.name()));
        }
      }
      if (!names.isEmpty()) {
        lines.add(new Item.Line(opening(stance).then(Phrase.joined(names, ", "))));
      }
    }
    return lines;
  }

  private static Phrase opening(Stance stance) {
    Label label =
        switch (stance) {
          case SUPPORTS -> Label.SUPPORTS_THE_THESIS;
          case QUALIFIES -> Label.QUALIFIES_THE_THESIS;
          case CHALLENGES -> Label.CHALLENGES_THE_THESIS;
        };
    return label.opening();
  }
}
