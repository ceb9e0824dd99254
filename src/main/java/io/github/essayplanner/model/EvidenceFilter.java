package io.github.essayplanner.model;

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
  public static final EvidenceFilter ALL =
      new EvidenceFilter(
          Optional.empty(), Optional.empty(), HistoricalDate.NONE, HistoricalDate.NONE, "", "");

  /**
   * One condition of a filter.
   *
   * @param option as the user gave it: {@code --side for}
   */
  public record Condition(String option, Predicate<Evidence> holds) {}

  /** The conditions that were given, in a fixed order. */
  public List<Condition> conditions() {
    return List.of(
            new Given(side.map(Choice::word).orElse(""), "--side", e -> side.get() == e.side()),
            new Given(
                atLeast.map(Choice::word).orElse(""),
                "--strength",
                e -> e.weight() >= atLeast.get().weight()),
            new Given(from.typed(), "--from", e -> startsBefore(from, e.date())),
            new Given(to.typed(), "--to", e -> startsBefore(e.date(), to)),
            new Given(
                tag, "--tag", e -> e.tags().stream().anyMatch(own -> own.equalsIgnoreCase(tag))),
            new Given(source, "--source", this::isFromSource))
        .stream()
        .filter(given -> !given.value().isEmpty())
        .map(given -> new Condition(given.option() + " " + given.value(), given.holds()))
        .toList();
  }

  private record Given(String value, String option, Predicate<Evidence> holds) {}

  private static boolean startsBefore(HistoricalDate first, HistoricalDate second) {
    return first.days().isPresent()
        && second.days().isPresent()
        && !second.days().get().last().isBefore(first.days().get().first());
  }

  private boolean isFromSource(Evidence evidence) {
    return evidence.source().source().equals(source)
        || evidence.source().typed().regionMatches(true, 0, source, 0, source.length());
  }

  public boolean accepts(Evidence evidence) {
    return conditions().stream().allMatch(condition -> condition.holds().test(evidence));
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
