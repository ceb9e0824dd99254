package io.github.essayplanner.convert;

import java.util.Map;

/**
 * One line of a note as it was typed.
 *
 * @param number from 1
 * @param indent in columns; a tab goes on to the next multiple of four
 * @param text without its indent, and without the marks of a heading
 * @param level of a heading from 1; 0 where it is none
 * @param cells what a row of a table says of the fact; empty anywhere else
 */
record RawLine(
    int number, Kind kind, int indent, int level, String text, Map<TableColumn, String> cells) {
  /** The level of a line that is bold as a whole: below every heading with marks of its own. */
  static final int BOLD = 7;

  /** What a web page leaves in a text that is copied from it: characters of no width. */
  private static final String UNSEEN = "\u200B\u2060\uFEFF";

  RawLine(int number, Kind kind, int indent, int level, String text) {
    this(number, kind, indent, level, text, Map.of());
  }

  /** What kind of line it is. */
  enum Kind {
    /** Nothing, or a rule. */
    BLANK,
    /** What a reader of the note skips: code, a table, a comment. */
    COMMENT,
    HEADING,
    /** An item of a list whose mark is no part of the text. */
    ITEM,
    TEXT
  }

  static RawLine text(int number, String typed) {
    int indent = 0;
    int at = 0;
    while (at < typed.length() && isBlank(typed.charAt(at))) {
      indent = typed.charAt(at) == '\t' ? indent / 4 * 4 + 4 : indent + width(typed.charAt(at));
      at++;
    }
    int end = typed.length();
    while (end > at && isBlank(typed.charAt(end - 1))) {
      end--;
    }
    String text = seen(typed.substring(at, end).strip());
    return new RawLine(number, text.isEmpty() ? Kind.BLANK : Kind.TEXT, indent, 0, text);
  }

  /** A blank of any width, none among them, and those that no line breaks at. */
  private static boolean isBlank(char c) {
    return c == '\t' || Character.isSpaceChar(c) || width(c) == 0;
  }

  private static int width(char c) {
    return UNSEEN.indexOf(c) < 0 ? 1 : 0;
  }

  /** The text without what nobody sees among its first marks, where it would hide them. */
  private static String seen(String text) {
    int letter = 0;
    boolean unseen = false;
    while (letter < text.length() && !Character.isLetter(text.codePointAt(letter))) {
      unseen |= width(text.charAt(letter)) == 0;
      letter++;
    }
    return unseen
        ? text.substring(0, letter).replaceAll("[" + UNSEEN + "]", "") + text.substring(letter)
        : text;
  }

  RawLine as(Kind other) {
    return new RawLine(number, other, indent, level, text, cells);
  }

  RawLine heading(int at, String name) {
    return new RawLine(number, Kind.HEADING, 0, at, name, cells);
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
