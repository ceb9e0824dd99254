package io.github.essayplanner.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether texts have a word in common, in whatever form. The stemmer keeps apart what English
 * changes more than an ending for: "economy" and "economic", "democracy" and "democratic", "France"
 * and "French" are kin here; "communism" and "community" are not.
 */
public final class Kin {
  private static final int SHORTEST = 5;

  /** A stem that only goes on so little further is another form of the same word. */
  private static final int MOST_MORE = 2;

  /** Peoples whose names are no longer form of their country's, a country a line. */
  private static final List<Set<String>> PEOPLES =
      List.of(
          Set.of("america", "american", "usa"),
          Set.of("britain", "british"),
          Set.of("china", "chinese"),
          Set.of("denmark", "danish"),
          Set.of("england", "english"),
          Set.of("france", "french"),
          Set.of("greece", "greek"),
          Set.of("ireland", "irish"),
          Set.of("netherlands", "dutch"),
          Set.of("norway", "norwegian"),
          Set.of("poland", "polish"),
          Set.of("rome", "roman"),
          Set.of("scotland", "scottish"),
          Set.of("spain", "spanish"),
          Set.of("sweden", "swedish"),
          Set.of("switzerland", "swiss"),
          Set.of("turkey", "turkish"),
          Set.of("ussr", "soviet"),
          Set.of("wales", "welsh"));

  private final Stems stems = new Stems();

  /** The stems of the words of a text that say something, peoples by their country. */
  public Set<String> stems(String text) {
    Set<String> all = new HashSet<>();
    for (Stems.Word word : Stems.words(text)) {
      if (!word.isFiller()) {
        all.add(stem(word.plain()));
      }
    }
    return all;
  }

  private String stem(String plain) {
    for (Set<String> people : PEOPLES) {
      if (people.contains(plain)) {
        return String.join(" ", new java.util.TreeSet<>(people));
      }
    }
    String stem = stems.of(plain);
    return stem.endsWith("ci") ? stem.substring(0, stem.length() - 2) + "t" : stem;
  }

  /** Those of some stems that have kin among others. */
  public static Set<String> shared(Collection<String> some, Set<String> others) {
    Set<String> beginnings = new HashSet<>();
    for (String other : others) {
      beginnings.addAll(beginnings(other));
    }
    Set<String> shared = new HashSet<>();
    for (String stem : some) {
      boolean isKin = others.contains(stem) || beginnings.contains(stem);
      for (String beginning : isKin ? List.<String>of() : beginnings(stem)) {
        isKin |= others.contains(beginning);
      }
      if (isKin) {
        shared.add(stem);
      }
    }
    return shared;
  }

  /** What a stem would be if its word were shorter by one or two letters. */
  private static List<String> beginnings(String stem) {
    List<String> beginnings = new ArrayList<>();
    for (int less = 1; less <= MOST_MORE && stem.length() - less >= SHORTEST; less++) {
      beginnings.add(stem.substring(0, stem.length() - less));
    }
    return beginnings;
  }
}
