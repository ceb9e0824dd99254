package io.github.essayplanner.model;

import io.github.essayplanner.text.Spelling;
import io.github.essayplanner.text.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which evidence is asked for. Every part that is given must hold.
 *
 * @param atLeast the weakest strength wanted; evidence without one counts as moderate
 * @param from its first day is where the wanted time begins
 * @param to its last day is where the wanted time ends
 * @param tag without regard to case
 * @param source a source id, or the beginning of what was typed
 */
public record EvidenceFilter(
    Optional<Side> side,
    Optional<Strength> atLeast,
    HistoricalDate from,
    HistoricalDate to,
    String tag,
    String source) {
  /** Lets all evidence pass. */
  public static final EvidenceFilter ALL =
      new EvidenceFilter(
          Optional.empty(), Optional.empty(), HistoricalDate.NONE, HistoricalDate.NONE, "", "");

  /**
   * One condition of a filter.
   *
   * @param option as the user gave it, with nothing hidden in it: {@code --side for}
   */
  public record Condition(String option, Predicate<Evidence> holds) {
    public Condition {
      option = Visible.line(option);
    }
  }

  /** The conditions that were given, in a fixed order. */
  public List<Condition> conditions() {
    List<Condition> given = new ArrayList<>();
    if (side.isPresent()) {
      given.add(new Condition("--side " + side.get().word(), e -> e.side() == side.get()));
    }
    if (atLeast.isPresent()) {
      int least = atLeast.get().weight();
      given.add(new Condition("--strength " + atLeast.get().word(), e -> e.weight() >= least));
    }
    if (from.isGiven()) {
      given.add(new Condition("--from " + from.typed(), e -> startsBefore(from, e.date())));
    }
    if (to.isGiven()) {
      given.add(new Condition("--to " + to.typed(), e -> startsBefore(e.date(), to)));
    }
    if (!tag.isEmpty()) {
      given.add(new Condition("--tag " + tag, this::isTagged));
    }
    if (!source.isEmpty()) {
      given.add(new Condition("--source " + source, this::isFromSource));
    }
    return given;
  }

  private static boolean startsBefore(HistoricalDate first, HistoricalDate second) {
    return first.days().isPresent()
        && second.days().isPresent()
        && first.days().get().reachesBack(second.days().get());
  }

  private boolean isTagged(Evidence evidence) {
    return evidence.hasTag(tag);
  }

  private boolean isFromSource(Evidence evidence) {
    return names(evidence.source());
  }

  private boolean names(Citation citation) {
    String wanted = Spelling.composed(source);
    String typed = Spelling.composed(citation.typed());
    return citation.sources().stream().anyMatch(id -> Spelling.isSame(id, source))
        || typed.regionMatches(true, 0, wanted, 0, wanted.length());
  }

  /** The counter-arguments to a factor that go with it: of those filtered only a source's own. */
  public List<Counter> counters(Factor factor) {
    List<Condition> given = conditions();
    List<Counter> counters = new ArrayList<>();
    for (Counter counter : factor.counters()) {
      if (given.isEmpty() || given.size() == 1 && !source.isEmpty() && names(counter.source())) {
        counters.add(counter);
      }
    }
    return counters;
  }

  /** Whether evidence meets all conditions. */
  public boolean accepts(Evidence evidence) {
    for (Condition condition : conditions()) {
      if (!condition.holds().test(evidence)) {
        return false;
      }
    }
    return true;
  }

  /** The first condition that leaves nothing of the evidence, if one does. */
  public Optional<Condition> emptying(List<Evidence> evidence) {
    List<Evidence> left = evidence;
    for (Condition condition : conditions()) {
      left = left.stream().filter(condition.holds()).toList();
      if (left.isEmpty()) {
        return Optional.of(condition);
      }
    }
    return Optional.empty();
  }
}
