package io.github.essayplanner.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a user means who types an id, a name, the beginning of one, or a word of a name; case,
 * hyphens and spaces don't matter.
 */
public final class NameSearch {
  /** Shorter words are near to too many others. */
  private static final int SHORTEST = 4;

  private NameSearch() {}

  /**
   * The ids of what may be meant: the one that is called so, else those that begin so, else those
   * whose name has the word.
   *
   * @param names names by id
   */
  public static List<String> of(String typed, Map<String, String> names) {
    String wanted = plain(typed);
    List<String> begin = new ArrayList<>();
    List<String> within = new ArrayList<>();
    for (Map.Entry<String, String> one : names.entrySet()) {
      String id = plain(one.getKey());
      String name = plain(one.getValue());
      if (id.equals(wanted) || name.equals(wanted)) {
        return List.of(one.getKey());
      }
      if (id.startsWith(wanted) || name.startsWith(wanted)) {
        begin.add(one.getKey());
      } else if ((" " + name + " ").contains(" " + wanted + " ")) {
        within.add(one.getKey());
      }
    }
    if (wanted.isEmpty()) {
      return List.of();
    }
    return begin.isEmpty() ? within : begin;
  }

  /**
   * {@code did you mean "a" or "b"?} of ids that are nearly called so or have a word that is nearly
   * the one typed, or empty where nothing is near.
   *
   * @param names names by id
   * @param others what else may be meant
   */
  public static String didYouMean(String typed, Map<String, String> names, List<String> others) {
    List<String> all = new ArrayList<>(names.keySet());
    all.addAll(others);
    String near = Spelling.didYouMean(typed, all);
    return near.isEmpty() ? byWord(typed, names) : near;
  }

  private static String byWord(String typed, Map<String, String> names) {
    Map<String, List<String>> ids = new LinkedHashMap<>();
    names.forEach(
        (id, name) -> {
          for (String word : (plain(id) + " " + plain(name)).split(" ")) {
            if (word.length() >= SHORTEST) {
              ids.computeIfAbsent(word, none -> new ArrayList<>()).add(id);
            }
          }
        });
    List<String> meant = new ArrayList<>();
    for (String word : Spelling.nearest(typed, ids.keySet())) {
      ids.get(word).stream().filter(id -> !meant.contains(id)).forEach(meant::add);
    }
    return meant.isEmpty() ? "" : "did you mean " + Spelling.oneOf(meant) + "?";
  }

  private static String plain(String name) {
    return Spelling.composed(name.strip())
        .toLowerCase(Locale.ROOT)
        .replace('-', ' ')
        .replace('_', ' ');
  }
}
