package io.github.essayplanner.plan;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.plan.Paragraph.Kind;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Numbers;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Prompt;
import io.github.essayplanner.words.Template;
import java.util.ArrayList;
import java.util.List;

/** Composes what stands above the parts of a plan: the thesis and the line of argument. */
final class Top {
  private Top() {}

  /**
   * The paragraphs.
   *
   * @param map with the factors that are used
   * @param answered as the question that is answered has it
   * @param first as the map's first question has it
   */
  static List<Paragraph> of(
      ArgumentMap map,
      ArgumentMap answered,
      ArgumentMap first,
      PlanOptions options,
      Prompts prompts,
      Cast cast) {
    List<Paragraph> all = new ArrayList<>();
    addThesis(map, first, options, prompts, all);
    Phrase line = lineOfArgument(cast, options.isAgainst());
    if (line.isEmpty()) {
      line = noFactors(answered, first).gap();
      line = prompts.areAsked() ? line.plain(" ").then(prompts.ask(Prompt.LINE_OF_ARGUMENT)) : line;
    }
    all.add(Paragraph.of(Kind.ARGUMENT, Label.LINE_OF_ARGUMENT, line));
    if (options.budget().clock().isPresent()) {
      all.add(clock(options.budget().clock().get(), options));
    }
    if (options.isAgainst()) {
      all.addAll(CaseAgainst.in(map));
    }
    addUndated(map, options, all);
    return all;
  }

  private static Label noFactors(ArgumentMap answered, ArgumentMap first) {
    if (!answered.factors().isEmpty()) {
      return Label.NO_FACTORS_LEFT;
    }
    return first.factors().isEmpty() ? Label.NO_FACTORS_YET : Label.NO_FACTORS_IN_QUESTION;
  }

  private static void addThesis(
      ArgumentMap map,
      ArgumentMap first,
      PlanOptions options,
      Prompts prompts,
      List<Paragraph> all) {
    Phrase blank = Phrase.of(Label.BLANK.text() + " ");
    if (options.isAgainst()) {
      Phrase asked = prompts.inShort(Label.ASK_THEIR_THESIS);
      all.add(Paragraph.of(Kind.POINT, Label.YOUR_THESIS, blank.then(asked)));
    }
    Label label = options.isAgainst() ? Label.THESIS_AGAINST : Label.THESIS;
    Phrase asked = prompts.areAsked() ? prompts.askThesis() : prompts.inShort(Label.ASK_THESIS);
    all.add(
        Paragraph.of(
            Kind.POINT,
            label,
            map.thesis().isEmpty() ? blank.then(asked) : Phrase.ofTyped(map.thesis())));
    boolean isInherited =
        !map.question().equals(first.question())
            && !map.thesis().isEmpty()
            && map.thesis().equals(first.thesis());
    if (isInherited) {
      Phrase remark = Phrase.ofEmphasis(Label.THESIS_OF_FIRST.text());
      all.add(Paragraph.of(Kind.QUESTION, Phrase.EMPTY, remark));
    }
  }

  /**
   * {@code A (against) → B (limits) → C}; of the other side's essay {@code A → C (to be answered)}.
   */
  private static Phrase lineOfArgument(Cast cast, boolean isAgainst) {
    List<Phrase> names = new ArrayList<>();
    for (Section section : cast.sections()) {
      List<Phrase> both = new ArrayList<>();
      for (Factor factor : section.factors()) {
        both.add(Phrase.ofEmphasis(factor.name()).plain(standing(factor, isAgainst)));
      }
      names.add(Numbers.listed(both));
    }
    return Phrase.joined(names, " → ");
  }

  /** {@code (against)}, with the space before it; nothing for what supports the side taken. */
  static String standing(Factor factor, boolean isAgainst) {
    return isAgainst ? answered(factor.stance()) : stance(factor.stance());
  }

  private static String answered(Stance stance) {
    return stance == Stance.SUPPORTS ? " (" + Label.TO_BE_ANSWERED.text() + ")" : "";
  }

  private static String stance(Stance stance) {
    return switch (stance) {
      case SUPPORTS -> "";
      case QUALIFIES -> " (" + Label.LIMITS.text() + ")";
      case CHALLENGES -> " (" + Label.AGAINST.text() + ")";
    };
  }

  private static Paragraph clock(Budget.Clock clock, PlanOptions options) {
    String minutes = Numbers.count(clock.minutes(), "minute");
    Phrase text =
        clock.writing() == 0
            ? Template.NO_TIME_TO_WRITE.with(minutes)
            : Template.MINUTES_BUDGET.with(
                Numbers.count(options.budget().words().orElse(0), "word"),
                minutes,
                Numbers.clock(clock.planning()),
                Numbers.clock(clock.planning() + clock.writing()),
                Numbers.clock(clock.minutes()));
    return Paragraph.of(Kind.QUESTION, Label.BUDGET, text);
  }

  private static void addUndated(ArgumentMap map, PlanOptions options, List<Paragraph> all) {
    if (options.order().orElse(null) != Order.CHRONOLOGICAL || map.factors().isEmpty()) {
      return;
    }
    List<Phrase> undated = new ArrayList<>();
    for (Factor factor : map.factors()) {
      if (Order.isUndated(factor)) {
        undated.add(Phrase.ofEmphasis(factor.name()));
      }
    }
    if (undated.size() == map.factors().size()) {
      all.add(Paragraph.of(Kind.QUESTION, Label.ORDER, Label.NO_DATES_TO_GO_BY.gap()));
    } else if (!undated.isEmpty()) {
      Phrase names = Phrase.joined(undated, ", ").plain(".");
      all.add(Paragraph.of(Kind.QUESTION, Label.UNDATED_FACTORS, names));
    }
  }
}
