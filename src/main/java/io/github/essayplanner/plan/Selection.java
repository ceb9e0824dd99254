package io.github.essayplanner.plan;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Which factors a plan uses.
 *
 * @param top how many of the best-ranked of what the rest leaves, at least 1
 * @param only the ids of those wanted, or empty for all
 * @param without the ids of those not wanted
 */
public record Selection(OptionalInt top, List<String> only, List<String> without) {
  /** Every factor of the map. */
  public static final Selection ALL = new Selection(OptionalInt.empty(), List.of(), List.of());

  public Selection {
    only = List.copyOf(only);
    without = List.copyOf(without);
  }

  /** Whether it says itself which factors are wanted. */
  boolean isByName() {
    return top.isPresent() || !only.isEmpty();
  }

  /** The map with the factors that are used, and the links between those alone. */
  ArgumentMap of(ArgumentMap map) {
    List<Factor> wanted = new ArrayList<>();
    for (Factor factor : map.factors()) {
      if (isWanted(factor.id())) {
        wanted.add(factor);
      }
    }
    return map.withOnly(top.isEmpty() ? wanted : best(top.getAsInt(), map.withFactors(wanted)));
  }

  private boolean isWanted(String id) {
    return (only.isEmpty() || only.contains(id)) && !without.contains(id);
  }

  private static List<Factor> best(int number, ArgumentMap map) {
    List<Ranked> rows = Ranking.of(map).rows();
    List<Ranked> best = rows.subList(0, Math.min(number, rows.size()));
    return map.factors(Factor.ids(Ranked.factors(best)));
  }
}
