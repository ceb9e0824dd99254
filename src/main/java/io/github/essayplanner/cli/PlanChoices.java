package io.github.essayplanner.cli;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.plan.Assignment;
import io.github.essayplanner.plan.Budget;
import io.github.essayplanner.plan.Order;
import io.github.essayplanner.plan.Scheme;
import io.github.essayplanner.plan.Selection;
import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What kind of plan is asked for on the command line. */
@Command
final class PlanChoices {
  private static final int USUAL_PACE = 17;

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      description =
          "strongest-first (default), strongest-last, as-written, chronological, sides or"
              + " alternating.",
      defaultValue = "strongest-first")
  private Order order;

  @Option(
      names = "--paragraph",
      paramLabel = "SCHEME",
      description = {"full (default), or the parts of a scheme: pee, peel, teel,", "sea or peace."},
      defaultValue = "full")
  private Scheme scheme;

  @Option(
      names = "--words",
      paramLabel = "N",
      description = "Share out so many words over the parts.",
      converter = Words.Counts.class)
  private Integer words;

  @Option(
      names = "--minutes",
      paramLabel = "N",
      description = "Share out the time of an examination, with a clock.",
      converter = Words.Counts.class)
  private Integer minutes;

  @Option(
      names = "--pace",
      paramLabel = "N",
      description = "Words written a minute, with --minutes (default: 17).",
      converter = Words.Counts.class)
  private Integer pace;

  @Option(
      names = "--detail",
      paramLabel = "DETAIL",
      description =
          "full (default), brief (one screen), prompts (a question in every empty place) or blank"
              + " (a worksheet).",
      defaultValue = "full")
  private Assignment.Detail detail;

  @Option(
      names = "--argue",
      paramLabel = "SIDE",
      description = "for the thesis (default), or against it.",
      defaultValue = "for")
  private Assignment.Cause cause;

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "Use the N best-ranked factors.",
      converter = Words.Counts.class)
  private Integer top;

  @Option(names = "--only", paramLabel = "FACTOR", description = "Use this factor (repeatable).")
  private List<String> only = List.of();

  @Option(
      names = "--without",
      paramLabel = "FACTOR",
      description = "Leave this factor out (repeatable).")
  private List<String> without = List.of();

  /** The choices as they apply to a map. */
  Assignment of(ArgumentMap map) {
    return new Assignment(
        order,
        scheme,
        budget(),
        detail,
        cause,
        new Selection(
            top == null ? OptionalInt.empty() : OptionalInt.of(top),
            ids(map, only),
            ids(map, without)));
  }

  private static List<String> ids(ArgumentMap map, List<String> typed) {
    return FactorNames.find(map, typed).stream().map(Factor::id).toList();
  }

  private Budget budget() {
    if (words != null && minutes != null) {
      throw new Refusal("--words and --minutes are two ways to give one budget: leave one out");
    }
    if (pace != null && minutes == null) {
      throw new Refusal("--pace says how fast you write in --minutes: give these too");
    }
    if (minutes == null) {
      return words == null ? Budget.NONE : Budget.ofWords(words);
    }
    int written = pace == null ? USUAL_PACE : pace;
    if ((long) minutes * written > Words.Counts.MOST) {
      throw new Refusal(
          minutes + " minutes at " + written + " words a minute are more than a million words");
    }
    return Budget.ofMinutes(minutes, written);
  }
}
