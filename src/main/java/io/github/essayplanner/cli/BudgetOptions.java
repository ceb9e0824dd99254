package io.github.essayplanner.cli;

import io.github.essayplanner.plan.Budget;

/** How long the essay may be, in words or in minutes. */
final class BudgetOptions {
  private static final int USUAL_PACE = 17;

  private final OptionValue<Integer> words;
  private final OptionValue<Integer> minutes;
  private final OptionValue<Integer> pace;

  BudgetOptions(Syntax syntax) {
    words = count(syntax, "--words", "Share out so many words over the parts.");
    minutes = count(syntax, "--minutes", "Share out the time of an examination, with a clock.");
    pace = count(syntax, "--pace", "Words written a minute, with --minutes (default: 17).");
  }

  /** Declares a number from 1. */
  static OptionValue<Integer> count(Syntax syntax, String name, String description) {
    return syntax.value(name, "N", Integer.class, new Converters.Counts(), null, description);
  }

  /** The budget, or a refusal where the options don't go together. */
  Budget value() {
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
