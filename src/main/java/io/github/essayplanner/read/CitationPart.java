package io.github.essayplanner.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One source of a text that may name several: {@code gray, p. 3; berlin, p. 14}.
 *
 * @param start where it begins in the text
 */
public record CitationPart(int start, String typed) {
  /** The parts of a text: a semicolon parts them where one of the ids follows, and nothing else. */
  public static List<CitationPart> of(String text, Set<String> ids) {
    List<CitationPart> parts = new ArrayList<>();
    int start = 0;
    for (int at = text.indexOf(';'); at >= 0; at = text.indexOf(';', at + 1)) {
      if (ids.contains(upTo(",;", text, at + 1))) {
        parts.add(part(text, start, at));
        start = at + 1;
      }
    }
    parts.add(part(text, start, text.length()));
    return parts;
  }

  private static CitationPart part(String text, int start, int end) {
    int first = start;
    while (first < end && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    return new CitationPart(first, text.substring(first, end).strip());
  }

  /**
   * What stands before its first comma or semicolon: an id, where it names one of the map's
   * sources.
   */
  public String name() {
    return upTo(",;", typed, 0);
  }

  /** What follows that mark, or empty. */
  String place() {
    int end = 0;
    while (end < typed.length() && ",;".indexOf(typed.charAt(end)) < 0) {
      end++;
    }
    return typed.substring(Math.min(end + 1, typed.length())).strip();
  }

  /** What stands before the first of some marks, or up to the end. */
  static String upTo(String marks, String text, int start) {
    int end = start;
    while (end < text.length() && marks.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end).strip();
  }
}
