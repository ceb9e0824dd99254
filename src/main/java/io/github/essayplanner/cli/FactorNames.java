package io.github.essayplanner.cli;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.text.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the factor a user means by an id, a name, or the beginning of one. */
final class FactorNames {
  private FactorNames() {}

  /** Declares argument 1, the factor that something is added to. */
  static OptionValue<String> argument(Syntax syntax) {
    return syntax.argument(1, "FACTOR", "An id, a name, or the beginning of one.");
  }

  /** Declares the arguments from 1 on, the factors that are shown. */
  static OptionValue<List<String>> arguments(Syntax syntax) {
    return syntax.arguments(
        1, "FACTOR", "An id, a name, or the beginning of one (default: all factors).");
  }

  /** The factors meant, or all of them where none was named. */
  static List<Factor> findOrAll(ArgumentMap map, List<String> typed) {
    return typed.isEmpty() ? map.factors() : find(map, typed);
  }

  /** The factors meant, each once, in the order given. */
  static List<Factor> find(ArgumentMap map, List<String> typed) {
    Map<String, Factor> found = new LinkedHashMap<>();
    for (String name : typed) {
      Factor factor = find(map, name);
      found.putIfAbsent(factor.id(), factor);
    }
    return List.copyOf(found.values());
  }

  /** The one factor meant, or a refusal that names the candidates. */
  static Factor find(ArgumentMap map, String typed) {
    String wanted = plain(typed);
    List<Factor> begins = new ArrayList<>();
    for (Factor factor : map.factors()) {
      if (plain(factor.id()).equals(wanted) || plain(factor.name()).equals(wanted)) {
        return factor;
      }
      if (plain(factor.id()).startsWith(wanted) || plain(factor.name()).startsWith(wanted)) {
        begins.add(factor);
      }
    }
    if (begins.size() == 1 && !wanted.isEmpty()) {
      return begins.get(0);
    }
    throw new Refusal(begins.size() > 1 ? ambiguous(typed, begins) : unknown(map, typed));
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
  }

  private static String ambiguous(String typed, List<Factor> begins) {
    return "\""
        + typed
        + "\" may be any of these factors: "
        + String.join(", ", begins.stream().map(Factor::id).toList());
  }

  private static String unknown(ArgumentMap map, String typed) {
    List<String> ids = map.factors().stream().map(Factor::id).toList();
    List<String> known = new ArrayList<>(ids);
    map.factors().forEach(factor -> known.add(factor.name()));
    String near = Spelling.didYouMean(typed, known);
    String all = ids.isEmpty() ? "it has none yet" : "it has: " + String.join(", ", ids);
    return "this map has no factor \"" + typed + "\"; " + (near.isEmpty() ? all : near);
  }
}
