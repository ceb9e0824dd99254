package io.github.essayplanner.check;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which parts of a map could not be read as they were meant, so that nothing true can be said of
 * what they lack.
 *
 * @param factors ids of factors with errors
 * @param elsewhere whether there are errors outside the factors
 */
record MisreadParts(Set<String> factors, boolean elsewhere) {
  static MisreadParts of(ArgumentMap map, List<Finding> mistakes) {
    if (!Finding.anyError(mistakes)) {
      return new MisreadParts(Set.of(), false);
    }
    TreeMap<Integer, String> starts = new TreeMap<>();
    for (Factor factor : map.factors()) {
      starts.put(factor.place().span().start(), factor.id());
    }
    for (Span field : map.place().fields().values()) {
      starts.putIfAbsent(field.start(), "");
    }
    Set<String> factors = new HashSet<>();
    for (Finding mistake : mistakes) {
      if (mistake.isError()) {
        Map.Entry<Integer, String> part = starts.floorEntry(mistake.span().start());
        factors.add(part == null ? "" : part.getValue());
      }
    }
    return new MisreadParts(factors, factors.remove(""));
  }

  boolean isNothing() {
    return factors.isEmpty() && !elsewhere;
  }

  boolean concerns(Weakness weakness) {
    return weakness.factor().isEmpty() ? !isNothing() : factors.contains(weakness.factor());
  }
}
