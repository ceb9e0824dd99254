package io.github.essayplanner.plan;

import io.github.essayplanner.rank.Ranking;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a budget is shared out over the parts of an essay, and by when each should be written.
 *
 * @param words of the introduction, each section and the conclusion; empty without a budget
 */
record Timetable(Budget budget, List<Integer> words) {
  Timetable {
    words = List.copyOf(words);
  }

  /**
   * The timetable of an essay.
   *
   * @param sections in printed order; empty ones for sections still without a factor
   */
  static Timetable of(Budget budget, List<Optional<Section>> sections, Ranking ranking) {
    return new Timetable(
        budget,
        budget.words().isEmpty()
            ? List.of()
            : Allotment.of(budget.words().getAsInt(), sections, ranking));
  }

  /** The place of the conclusion; the introduction's is 0. */
  int last() {
    return words.size() - 1;
  }

  OptionalInt words(int place) {
    return words.isEmpty() ? OptionalInt.empty() : OptionalInt.of(words.get(place));
  }

  /** The minute, counted from the start, by which a part should be written. */
  OptionalInt by(int place) {
    if (budget.clock().isEmpty()) {
      return OptionalInt.empty();
    }
    int written = 0;
    for (int part : words.subList(0, place + 1)) {
      written += part;
    }
    return OptionalInt.of(budget.clock().get().by(written, budget.words().orElse(0)));
  }

  /** How many of the map's own words a part may have: a fifth more than the essay's. */
  int most(int place) {
    return words.isEmpty() ? Integer.MAX_VALUE : words.get(place) * 6 / 5;
  }
}
