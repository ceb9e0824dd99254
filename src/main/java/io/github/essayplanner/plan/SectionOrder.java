package io.github.essayplanner.plan;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
    List<Factor> listed = new ArrayList<>();
    for (String id : map.order().factors()) {
      map.factor(id).filter(factor -> !factor.isAmong(listed)).ifPresent(listed::add);
    }
    for (Factor factor : Order.BUILD.of(map.factors(), ranking)) {
      if (!factor.isAmong(listed)) {
        listed.add(factor);
      }
    }
    return listed;
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
