package io.github.essayplanner.cli;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.plan.Budget;
import io.github.essayplanner.plan.Order;
import io.github.essayplanner.plan.PlanOptions;
import io.github.essayplanner.plan.Scheme;
import io.github.essayplanner.plan.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What kind of plan is asked for on the command line. */
final class PlanChoices {
  private static final int USUAL_PACE = 17;

  private final OptionValue<Order> order;
  private final OptionValue<Scheme> scheme;
  private final OptionValue<Integer> words;
  private final OptionValue<Integer> minutes;
  private final OptionValue<Integer> pace;
  private final OptionValue<PlanOptions.Detail> detail;
  private final OptionValue<PlanOptions.Standpoint> cause;
  private final OptionValue<Integer> top;
  private final OptionValue<List<String>> only;
  private final OptionValue<List<String>> without;

  PlanChoices(Syntax syntax) {
    order =
        syntax.oneOf(
            "--order",
            "ORDER",
            Order.STRONGEST_FIRST,
            "strongest-first (default), strongest-last, as-written, chronological, sides or"
                + " alternating.");
    scheme =
        syntax.oneOf(
            "--paragraph",
            "SCHEME",
            Scheme.FULL,
            "full (default), or the parts of a scheme: pee, peel, teel, sea or peace.");
    words = count(syntax, "--words", "Share out so many words over the parts.");
    minutes = count(syntax, "--minutes", "Share out the time of an examination, with a clock.");
    pace = count(syntax, "--pace", "Words written a minute, with --minutes (default: 17).");
    detail =
        syntax.oneOf(
            "--detail",
            "DETAIL",
            PlanOptions.Detail.FULL,
            "full (default), brief (one screen), prompts (a question in every empty place) or"
                + " blank (a worksheet).");
    cause =
        syntax.oneOf(
            "--argue",
            "SIDE",
            PlanOptions.Standpoint.FOR,
            "for the thesis (default), or against it.");
    top = count(syntax, "--top", "Use the N best-ranked factors.");
    only = syntax.texts("--only", "FACTOR", "Use this factor (repeatable).");
    without = syntax.texts("--without", "FACTOR", "Leave this factor out (repeatable).");
  }

  private static OptionValue<Integer> count(Syntax syntax, String name, String description) {
    return syntax.value(name, "N", Integer.class, new Converters.Counts(), null, description);
  }

  /** The choices as they apply to a map. */
  PlanOptions of(ArgumentMap map) {
    return new PlanOptions(
        order.value(),
        scheme.value(),
        budget(),
        detail.value(),
        cause.value(),
        new Selection(
            top.isGiven() ? OptionalInt.of(top.value()) : OptionalInt.empty(),
            ids(map, only.value()),
            ids(map, without.value())));
  }

  private static List<String> ids(ArgumentMap map, List<String> typed) {
    List<String> ids = new ArrayList<>();
    for (Factor factor : FactorNames.find(map, typed)) {
      ids.add(factor.id());
    }
    return ids;
  }

  private Budget budget() {
    if (words.isGiven() && minutes.isGiven()) {
      throw new Refusal("--words and --minutes are two ways to give one budget: leave one out");
    }
    if (pace.isGiven() && !minutes.isGiven()) {
      throw new Refusal("--pace says how fast you write in --minutes: give these too");
    }
    if (!minutes.isGiven()) {
      return words.isGiven() ? Budget.ofWords(words.value()) : Budget.NONE;
    }
    int written = pace.optional().orElse(USUAL_PACE);
    if ((long) minutes.value() * written > Converters.Counts.MOST) {
      throw new Refusal(
          minutes.value()
              + " minutes at "
              + written
              + " words a minute are more than a million words");
    }
    return Budget.ofMinutes(minutes.value(), written);
  }
}
