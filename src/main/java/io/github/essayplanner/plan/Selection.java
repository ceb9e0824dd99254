package io.github.essayplanner.plan;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which factors a plan uses.
 *
 * @param top how many of the best-ranked of what the rest leaves, at least 1
 * @param only the ids of those wanted, or empty for all
 * @param without the ids of those not wanted
 */
public record Selection(OptionalInt top, List<String> only, List<String> without) {
  public static final Selection ALL = new Selection(OptionalInt.empty(), List.of(), List.of());

  public Selection {
    only = List.copyOf(only);
    without = List.copyOf(without);
  }

  /** The map with the factors that are used, and the links between those alone. */
  ArgumentMap of(ArgumentMap map) {
    List<Factor> wanted =
        map.factors().stream()
            .filter(factor -> only.isEmpty() || only.contains(factor.id()))
            .filter(factor -> !without.contains(factor.id()))
            .toList();
    Set<String> ids = Set.copyOf(best(map.withFactors(wanted)));
    return map.withFactors(
        wanted.stream()
            .filter(factor -> ids.contains(factor.id()))
            .map(factor -> factor.linkedTo(ids))
            .toList());
  }

  private List<String> best(ArgumentMap map) {
    List<Ranked> rows = Ranking.of(map).rows();
    return rows.stream().limit(top.orElse(rows.size())).map(row -> row.factor().id()).toList();
  }
}
