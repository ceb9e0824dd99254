package io.github.essayplanner.plan;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** In what order a plan takes the factors of a map: as asked, else as the map says, else built. */
final class SectionOrder {
  private SectionOrder() {}

  static List<Factor> of(ArgumentMap map, Ranking ranking, PlanOptions options) {
    List<Factor> inOrder =
        options.order().isPresent()
            ? options.order().get().of(map.factors(), ranking)
            : byMap(map, ranking, options.isAgainst());
    return options.isAgainst() && options.order().isPresent() ? led(inOrder) : inOrder;
  }

  private static List<Factor> byMap(ArgumentMap map, Ranking ranking, boolean isAgainst) {
    if (isAgainst) {
      return led(Ranked.factors(ranking.rows()));
    }
    for (Order order : Order.values()) {
      if (order.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(map.order().word())) {
        return order.of(map.factors(), ranking);
      }
    }
    Map<String, Factor> listed = new LinkedHashMap<>();
    for (String id : map.order().factors()) {
      if (map.factor(id).isPresent()) {
        listed.putIfAbsent(id, map.factor(id).get());
      }
    }
    for (Factor factor : Order.BUILD.of(map.factors(), ranking)) {
      listed.putIfAbsent(factor.id(), factor);
    }
    return new ArrayList<>(listed.values());
  }

  /** For the other side what challenges or limits the thesis leads, whatever the order. */
  private static List<Factor> led(List<Factor> inOrder) {
    List<Factor> all = new ArrayList<>();
    for (Factor factor : inOrder) {
      if (factor.stance() != Stance.SUPPORTS) {
        all.add(factor);
      }
    }
    for (Factor factor : inOrder) {
      if (factor.stance() == Stance.SUPPORTS) {
        all.add(factor);
      }
    }
    return all;
  }
}
