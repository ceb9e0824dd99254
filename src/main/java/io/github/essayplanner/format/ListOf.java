package io.github.essayplanner.format;

/**
 * A list; one text or one mapping in its place is a list of one.
 *
 * @param one what an item is called: {@code counter-argument}
 */
public record ListOf(String one, FieldKind each) implements FieldKind {
  ListOf(Thing each) {
    this(each.word(), each);
  }
}
