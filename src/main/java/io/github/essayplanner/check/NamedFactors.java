package io.github.essayplanner.check;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.words.Stems;
import io.github.essayplanner.words.Stems.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which factors of a map a text names. It names one if it has every word of its name but filler and
 * numbers; or one of these words with a capital inside a sentence, where neither another factor's
 * name nor the question has that word; or half the words of its point, two at least. Words are
 * compared by their stems.
 */
public final class NamedFactors {
  private static final int FEWEST_OF_POINT = 2;

  private final Stems stems = new Stems();
  private final List<Named> factors = new ArrayList<>();

  /**
   * A factor's words, by their stems.
   *
   * @param name those of its name
   * @param own those of its name that no other factor's name nor the question has, and whether they
   *     have a capital inside the name
   */
  private record Named(String id, Set<String> name, Map<String, Boolean> own, Set<String> point) {}

  private NamedFactors() {}

  /** The factors of a map, by their names and points. */
  public static NamedFactors of(ArgumentMap map) {
    NamedFactors all = new NamedFactors();
    Map<String, Integer> names = new HashMap<>();
    for (Factor factor : map.factors()) {
      Map<String, Boolean> name = all.name(factor.name());
      for (String stem : name.keySet()) {
        names.put(stem, names.getOrDefault(stem, 0) + 1);
      }
      Set<String> point = all.stems(factor.point());
      all.factors.add(new Named(factor.id(), new HashSet<>(name.keySet()), name, point));
    }
    Set<String> question = all.stems(map.question());
    for (Named factor : all.factors) {
      for (String stem : factor.name()) {
        if (names.get(stem) > 1 || question.contains(stem)) {
          factor.own().remove(stem);
        }
      }
    }
    return all;
  }

  /** The stems of a name, and whether they have a capital inside it. */
  private Map<String, Boolean> name(String text) {
    Map<String, Boolean> name = new HashMap<>();
    List<Word> words = Stems.words(text);
    for (int i = 0; i < words.size(); i++) {
      if (isTelling(words.get(i))) {
        String stem = stems.of(words.get(i).plain());
        boolean isInside = i > 0 && isCapital(words.get(i));
        name.put(stem, isInside || name.getOrDefault(stem, false));
      }
    }
    return name;
  }

  /** The ids of the factors that a text names, in the map's order. */
  public List<String> in(String text) {
    Set<String> all = new HashSet<>();
    Set<String> opening = new HashSet<>();
    Set<String> inside = new HashSet<>();
    int end = 0;
    for (Word word : Stems.words(text)) {
      String stem = stems.of(word.plain());
      all.add(stem);
      if (isCapital(word)) {
        (isOpening(text, end, word.start()) ? opening : inside).add(stem);
      }
      end = word.end();
    }
    List<String> named = new ArrayList<>();
    for (Named factor : factors) {
      if (hasName(factor, all) || hasOwn(factor, opening, inside) || hasPoint(factor, all)) {
        named.add(factor.id());
      }
    }
    return named;
  }

  private static boolean hasName(Named factor, Set<String> text) {
    return !factor.name().isEmpty() && text.containsAll(factor.name());
  }

  /** At the beginning of a sentence every word has a capital: the name has to tell. */
  private static boolean hasOwn(Named factor, Set<String> opening, Set<String> inside) {
    for (Map.Entry<String, Boolean> own : factor.own().entrySet()) {
      if (inside.contains(own.getKey()) || own.getValue() && opening.contains(own.getKey())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPoint(Named factor, Set<String> text) {
    int shared = 0;
    for (String stem : factor.point()) {
      shared += text.contains(stem) ? 1 : 0;
    }
    return shared >= FEWEST_OF_POINT && 2 * shared >= factor.point().size();
  }

  private Set<String> stems(String text) {
    Set<String> all = new HashSet<>();
    for (Word word : Stems.words(text)) {
      if (isTelling(word)) {
        all.add(stems.of(word.plain()));
      }
    }
    return all;
  }

  private static boolean isTelling(Word word) {
    return !word.isFiller() && !Character.isDigit(word.plain().codePointAt(0));
  }

  private static boolean isCapital(Word word) {
    return Character.isUpperCase(word.typed().codePointAt(0));
  }

  private static boolean isOpening(String text, int end, int start) {
    if (end == 0) {
      return true;
    }
    for (int i = end; i < start; i++) {
      if (".!?".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
