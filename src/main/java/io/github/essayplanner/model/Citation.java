package io.github.essayplanner.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The source or sources that evidence names.
 *
 * @param typed as typed, several with semicolons between: {@code plutarch, Marius 9}
 * @param cited each of them; empty where none was written
 */
public record Citation(String typed, List<Cited> cited) {
  /**
   * One source as it is named.
   *
   * @param typed as typed
   * @param source the id of the map's source, or empty where it names none
   * @param place what follows the id and a comma, or empty
   */
  public record Cited(String typed, String source, String place) {}

  /** No source named. */
  public static final Citation NONE = new Citation("", List.of());

  public Citation {
    cited = List.copyOf(cited);
  }

  /** Whether nothing is cited. */
  public boolean isEmpty() {
    return typed.isEmpty();
  }

  /** The ids of the map's sources that it names. */
  public List<String> sources() {
    List<String> ids = new ArrayList<>();
    for (Cited one : cited) {
      if (!one.source().isEmpty()) {
        ids.add(one.source());
      }
    }
    return ids;
  }
}
