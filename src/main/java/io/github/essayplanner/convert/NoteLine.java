package io.github.essayplanner.convert;

/**
 * A line of a note with all that it was wrapped over: one text.
 *
 * @param number where it begins, from 1
 * @param rank of a heading, from 1 for the highest; 0 where it is none
 * @param indent in columns
 * @param mark before an item of a list; null where there is none
 * @param apart whether a blank line or a heading stands before it
 */
record NoteLine(
    int number, Kind kind, int rank, int indent, ListMark mark, String text, boolean apart) {
  /** What it is. */
  enum Kind {
    HEADING,
    ITEM,
    PLAIN,
    COMMENT
  }

  boolean is(Kind other) {
    return kind == other;
  }

  NoteLine item(ListMark before) {
    return new NoteLine(number, Kind.ITEM, 0, indent, before, text, apart);
  }

  NoteLine saying(String words) {
    return new NoteLine(number, kind, rank, indent, mark, words, apart);
  }

  /** The same line as a heading. */
  NoteLine heading(int at, String name) {
    return new NoteLine(number, Kind.HEADING, at, indent, null, name, apart);
  }
}
