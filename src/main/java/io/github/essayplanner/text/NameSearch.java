package io.github.essayplanner.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a user means who types an id, a name, the beginning of one, or a word of a name; case,
 * hyphens and spaces don't matter.
 */
public final class NameSearch {
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

  private static String plain(String name) {
    return Spelling.composed(name.strip())
        .toLowerCase(Locale.ROOT)
        .replace('-', ' ')
        .replace('_', ' ');
  }
}
