package io.github.essayplanner.check;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Link;
import java.util.ArrayList;
import java.util.List;

/** Every text that a map's conclusion and its terms are held against. */
final class ArgumentTexts {
  private ArgumentTexts() {}

  /** Every text of the argument but its conclusion; not its definitions, sources and notes. */
  static List<String> of(ArgumentMap map) {
    List<String> all = new ArrayList<>();
    all.addAll(List.of(map.title(), map.question(), map.thesis(), map.context()));
    all.addAll(map.cover());
    for (Factor factor : map.factors()) {
      add(factor, all);
    }
    return all;
  }

  private static void add(Factor factor, List<String> all) {
    all.addAll(List.of(factor.name(), factor.point(), factor.because().text()));
    all.addAll(factor.because().byCriterion().values());
    for (Evidence item : factor.evidence()) {
      all.addAll(List.of(item.fact(), item.shows(), item.quote(), item.caveat()));
    }
    for (Counter counter : factor.counters()) {
      all.addAll(List.of(counter.claim(), counter.reply()));
    }
    for (Link link : factor.links()) {
      all.add(link.how());
    }
  }
}
