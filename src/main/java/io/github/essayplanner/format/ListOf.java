package io.github.essayplanner.format;

/**
 * A list; one text or one mapping in its place is a list of one.
 *
 * @param one what an item is called: {@code counter-argument}
 */
public record ListOf(String one, Kind each) implements Kind {
  ListOf(Thing each) {
    this(each.word(), each);
  }
}
