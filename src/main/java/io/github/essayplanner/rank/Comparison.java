package io.github.essayplanner.rank;

import java.util.ArrayList;
import java.util.List;

/**
 * Why one factor's score differs from another's: for each criterion its weight times the difference
 * of the two scores, which together are the whole difference.
 *
 * @param contributions the criteria on which the two differ, in the order written
 * @param criteria how many there are in all
 */
public record Comparison(Ranked row, Ranked other, List<Contribution> contributions, int criteria) {
  public Comparison {
    contributions = List.copyOf(contributions);
  }

  /** What one criterion adds to the difference, or takes from it. */
  public record Contribution(String criterion, Fraction amount) {}

  /** Compares two rows that lack no score. */
  public static Comparison of(Ranked row, Ranked other, List<Weighted> weights) {
    List<Contribution> contributions = new ArrayList<>();
    for (Weighted weight : weights) {
      String id = weight.criterion().id();
      int difference = row.factor().scores().get(id) - other.factor().scores().get(id);
      if (difference != 0) {
        contributions.add(
            new Contribution(weight.criterion().name(), weight.share().times(difference)));
      }
    }
    return new Comparison(row, other, contributions, weights.size());
  }

  /** By how much the row is ahead; below 0 where it is behind. */
  public Fraction total() {
    return row.range().low().minus(other.range().low());
  }
}
