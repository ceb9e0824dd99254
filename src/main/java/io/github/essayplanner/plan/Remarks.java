package io.github.essayplanner.plan;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Numbers;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Composes what is said of a plan as a whole, before its parts. */
final class Remarks {
  private final ArgumentMap map;
  private final PlanOptions assignment;
  private final List<Paragraph> all = new ArrayList<>();

  private Remarks(ArgumentMap map, PlanOptions assignment) {
    this.map = map;
    this.assignment = assignment;
  }

  /**
   * The remarks.
   *
   * @param used the map with the factors that the plan uses
   * @param answered the map as the question asked has it, with all of that question's factors
   * @param first the map as its first question has it
   */
  static List<Paragraph> of(
      ArgumentMap used,
      ArgumentMap answered,
      ArgumentMap first,
      PlanOptions assignment,
      List<Part> parts) {
    Remarks remarks = new Remarks(used, assignment);
    remarks.addBudget(parts);
    remarks.addLeftOut(first);
    if (assignment.detail() != PlanOptions.Detail.BLANK) {
      remarks.addChangedSides(answered, first);
      remarks.addUndated();
      remarks.all.addAll(assignment.isAgainst() ? CaseAgainst.in(used) : List.of());
    }
    if (assignment.detail() == PlanOptions.Detail.FULL
        || assignment.detail() == PlanOptions.Detail.PROMPTS) {
      remarks.addNoPlace(parts);
    }
    return remarks.all;
  }

  private void addBudget(List<Part> parts) {
    if (assignment.budget().words().isEmpty()) {
      return;
    }
    int words = assignment.budget().words().getAsInt();
    Optional<Budget.Clock> clock = assignment.budget().clock();
    all.add(
        Paragraph.of(
            Label.BUDGET,
            clock
                .map(times -> said(times, words))
                .orElse(Phrase.of(Numbers.count(words, "word") + "."))));
    if (words == 0) {
      return;
    }
    int factors = (int) parts.stream().filter(p -> p.factor().isPresent()).count();
    int factorWords =
        parts.stream().filter(p -> p.factor().isPresent()).mapToInt(p -> p.words().orElse(0)).sum();
    whatFits(factorWords, factors).ifPresent(fits -> all.add(Paragraph.of(Label.WHAT_FITS, fits)));
  }

  private static Phrase said(Budget.Clock clock, int words) {
    String minutes = Numbers.count(clock.minutes(), "minute");
    if (clock.writing() == 0) {
      return Template.NO_TIME_TO_WRITE.with(minutes);
    }
    return Template.MINUTES_BUDGET.with(
        minutes,
        clock.planning(),
        Numbers.clock(clock.planning()),
        clock.writing(),
        Numbers.clock(clock.planning() + clock.writing()),
        clock.checking(),
        Numbers.clock(clock.minutes()),
        Numbers.count(clock.pace(), "word"),
        Numbers.count(words, "word"));
  }

  /** What a budget holds well, where the plan has more. */
  private static Optional<Phrase> whatFits(int words, int factors) {
    int withTwo = words / Budget.WORDS_WITH_TWO;
    int withOne = Math.min(factors, words / Budget.WORDS_WITH_ONE);
    if (withTwo >= factors) {
      return Optional.empty();
    }
    String all = Numbers.count(words, "word");
    if (withOne == 0) {
      return Optional.of(Template.FITS_NONE.with(all));
    }
    return Optional.of(
        withTwo == 0
            ? Template.FITS_WITH_ONE.with(all, withOne, withOne)
            : Template.FITS.with(all, withTwo, withOne, withTwo));
  }

  private void addLeftOut(ArgumentMap first) {
    List<Phrase> left = new ArrayList<>();
    for (Factor factor : first.factors()) {
      if (map.factor(factor.id()).isEmpty()) {
        left.add(Phrase.ofEmphasis(factor.name()));
      }
    }
    if (!left.isEmpty()) {
      all.add(Paragraph.of(Label.LEFT_OUT, Phrase.joined(left, ", ").plain(".")));
    }
  }

  private void addChangedSides(ArgumentMap answered, ArgumentMap first) {
    if (answered.question().equals(first.question())) {
      return;
    }
    if (!map.thesis().isEmpty() && answered.thesis().equals(first.thesis())) {
      all.add(Paragraph.missing(Label.THESIS, Label.THESIS_OF_FIRST.gap(), Phrase.EMPTY));
    }
    List<Phrase> changed = new ArrayList<>();
    for (Factor factor : map.factors()) {
      Stance there = first.factor(factor.id()).map(Factor::stance).orElse(factor.stance());
      if (there != factor.stance()) {
        changed.add(
            Template.TURNED.with(
                Phrase.ofEmphasis(factor.name()), there.word(), factor.stance().word()));
      }
    }
    all.add(
        Paragraph.of(
            Label.CHANGED_SIDES,
            changed.isEmpty()
                ? Phrase.of(Label.NONE_CHANGED.text() + ".")
                : Phrase.joined(changed, ", ").plain(".")));
  }

  private void addUndated() {
    if (assignment.order() != Order.CHRONOLOGICAL || map.factors().isEmpty()) {
      return;
    }
    List<Phrase> undated = new ArrayList<>();
    for (Factor factor : map.factors()) {
      if (Order.isUndated(factor)) {
        undated.add(Phrase.ofEmphasis(factor.name()));
      }
    }
    if (undated.size() == map.factors().size()) {
      all.add(Paragraph.missing(Label.ORDER, Label.NO_DATES_TO_GO_BY.gap(), Phrase.EMPTY));
    } else if (!undated.isEmpty()) {
      all.add(Paragraph.of(Label.UNDATED_FACTORS, Phrase.joined(undated, ", ").plain(".")));
    }
  }

  /** Names in counts what the factors have and the scheme doesn't take, so that none is lost. */
  private void addNoPlace(List<Part> parts) {
    List<Item> printed = new ArrayList<>();
    for (Part part : parts) {
      printed.addAll(part.items());
    }
    Phrase line = Phrase.EMPTY;
    for (Side side : Side.values()) {
      line = counted(line, label(side), unprintedEvidence(printed, side));
    }
    if (!assignment.scheme().has(Scheme.Content.COUNTERS, Scheme.Content.OTHER_SIDE)) {
      line = counted(line, Label.COUNTER, unprintedCounters(printed));
    }
    if (!line.isEmpty()) {
      all.add(Paragraph.of(Label.NO_PLACE, line.plain(".")));
    }
  }

  private int unprintedEvidence(List<Item> printed, Side side) {
    int count = 0;
    for (Factor factor : map.factors()) {
      count += factor.evidence(side).size();
    }
    for (Item item : printed) {
      count -= item instanceof Item.Fact fact && fact.evidence().side() == side ? 1 : 0;
    }
    return count;
  }

  private int unprintedCounters(List<Item> printed) {
    int count = 0;
    for (Factor factor : map.factors()) {
      count += factor.counters().size();
    }
    for (Item item : printed) {
      count -= item instanceof Item.Claim ? 1 : 0;
    }
    return count;
  }

  private static Label label(Side side) {
    return switch (side) {
      case FOR -> Label.EVIDENCE;
      case AGAINST -> Label.EVIDENCE_AGAINST;
      case BACKGROUND -> Label.BACKGROUND;
    };
  }

  private static Phrase counted(Phrase line, Label label, int count) {
    return count == 0
        ? line
        : (line.isEmpty() ? line : line.plain(", ")).plain(label.text() + " " + count);
  }
}
