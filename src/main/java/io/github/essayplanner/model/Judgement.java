package io.github.essayplanner.model;

import io.github.essayplanner.text.Location;
import java.util.List;
import java.util.Optional;

/**
 * By what and how factors are judged.
 *
 * @param low the scale's lower end
 * @param high the scale's upper end, above {@code low}; a high score always counts for more
 * @param weights how the criteria get their weights
 * @param criteria in the order written; none means that factors rank by their importance
 */
public record Judgement(
    int low, int high, WeightMethod weights, List<Criterion> criteria, Location place) {
  public Judgement {
    criteria = List.copyOf(criteria);
  }

  /** The same scores under weights that come another way. */
  public Judgement with(WeightMethod other) {
    return new Judgement(low, high, other, criteria, place);
  }

  /** The criterion of an id, if there is one. */
  public Optional<Criterion> criterion(String id) {
    for (Criterion criterion : criteria) {
      if (criterion.id().equals(id)) {
        return Optional.of(criterion);
      }
    }
    return Optional.empty();
  }
}
