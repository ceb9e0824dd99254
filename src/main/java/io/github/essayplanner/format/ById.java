package io.github.essayplanner.format;

/**
 * Things by their ids.
 *
 * @param named what the ids are of
 * @param each what stands under an id: the thing itself, or what a question says differently of it
 */
public record ById(Thing named, Thing each) implements FieldKind {
  /** Nobody can weigh more questions against each other. */
  public static final int MOST_CRITERIA = 12;

  ById(Thing each) {
    this(each, each);
  }
}
