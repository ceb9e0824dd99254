package io.github.essayplanner.cli;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.text.NameSearch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the factor a user means by an id, a name, the beginning of one, or a word of a name. */
final class FactorNames {
  private FactorNames() {}

  /** Declares argument 1, the factor that something is added to. */
  static OptionValue<String> argument(Syntax syntax) {
    return syntax.argument(
        1, "FACTOR", "An id, a name, the beginning of one, or a word of a name.");
  }

  /** Declares the arguments from 1 on, the factors that are shown. */
  static OptionValue<List<String>> arguments(Syntax syntax) {
    return syntax.arguments(
        1,
        "FACTOR",
        "An id, a name, the beginning of one, or a word of a name (default: all factors).");
  }

  /** The factors meant, or all of them where none was named. */
  static List<Factor> findOrAll(MapInput.Argument read, List<String> typed) {
    return typed.isEmpty() ? read.argument().factors() : find(read, typed);
  }

  /** The factors meant, each once, in the order given. */
  static List<Factor> find(MapInput.Argument read, List<String> typed) {
    Map<String, Factor> found = new LinkedHashMap<>();
    for (String name : typed) {
      Factor factor = find(read, name);
      found.putIfAbsent(factor.id(), factor);
    }
    return List.copyOf(found.values());
  }

  /** The one factor meant, or a refusal that names the candidates. */
  static Factor find(MapInput.Argument read, String typed) {
    ArgumentMap map = read.argument();
    List<String> meant = NameSearch.of(typed, names(map));
    if (meant.size() == 1) {
      return map.factor(meant.get(0)).orElseThrow();
    }
    throw new Refusal(meant.isEmpty() ? unknown(read, typed) : ambiguous(typed, meant));
  }

  private static Map<String, String> names(ArgumentMap map) {
    Map<String, String> names = new LinkedHashMap<>();
    map.factors().forEach(factor -> names.put(factor.id(), factor.name()));
    return names;
  }

  private static String ambiguous(String typed, List<String> meant) {
    return "\"" + typed + "\" may be any of these factors: " + String.join(", ", meant);
  }

  private static String unknown(MapInput.Argument read, String typed) {
    List<String> leftOut = NameSearch.of(typed, names(read.original()));
    if (!leftOut.isEmpty()) {
      return "the question leaves out the factor \"" + leftOut.get(0) + "\"";
    }
    Map<String, String> names = names(read.argument());
    String near = NameSearch.didYouMean(typed, names, List.copyOf(names.values()));
    String ids = String.join(", ", names.keySet());
    boolean none = read.original().factors().isEmpty();
    String all =
        !ids.isEmpty()
            ? "it has: " + ids
            : none ? "it has none yet" : "the question leaves out all that it has";
    return "this map has no factor \"" + typed + "\"; " + (near.isEmpty() ? all : near);
  }
}
