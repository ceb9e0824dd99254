package io.github.essayplanner.model;

/**
 * What a reference says beyond author, title and year; each part may be empty.
 *
 * @param shortName what stands for the author in the text
 * @param in the journal, book or site that it is part of
 * @param place where it was published
 * @param number of the issue
 * @param pages that it takes up
 * @param type {@code book}, {@code article}, {@code chapter}, {@code web} or what the writer says
 * @param key what a reference manager knows it by, in any characters
 */
public record Publication(
    String shortName,
    String in,
    String editor,
    String translator,
    String publisher,
    String place,
    String volume,
    String number,
    String pages,
    String doi,
    String type,
    String key) {
  /** Nothing of it given. */
  public static final Publication NONE =
      new Publication("", "", "", "", "", "", "", "", "", "", "", "");

  /** Whether it is of a type that stands in a larger work. */
  public boolean isPart() {
    return type.equals("article") || type.equals("chapter");
  }
}
