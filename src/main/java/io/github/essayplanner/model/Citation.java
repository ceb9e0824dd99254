package io.github.essayplanner.model;

/**
 * A source as evidence names it.
 *
 * @param typed as typed: {@code plutarch, Marius 9}
 * @param source the id of the map's source, or empty where it names none
 * @param place what follows the id and a comma, or empty
 */
public record Citation(String typed, String source, String place) {
  public static final Citation NONE = new Citation("", "", "");

  public boolean isEmpty() {
    return typed.isEmpty();
  }
}
