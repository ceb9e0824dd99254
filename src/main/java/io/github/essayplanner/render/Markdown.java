package io.github.essayplanner.render;

/**
 * The writer's text as Markdown that GitHub, pandoc and CommonMark readers all read back as that
 * text. The rules were found by putting nasty texts through those readers, and the tests still do.
 */
final class Markdown {
  private static final String ALWAYS = "\\`*[]<|~^$@{";

  /** What readers show nothing for, but don't read across. */
  static final String NOTHING = "<!-- -->";

  private static final String AT_START = "#>+-=:%";
  private static final int LONGEST_ENTITY = 33;

  private Markdown() {}

  /** Writes clean text where a block begins and marks would make it a list, heading and so on. */
  static void escapeAtStart(String text, StringBuilder out) {
    int mark = blockMark(text);
    if (mark >= 0) {
      escape(text.substring(0, mark), out);
      out.append('\\').append(text.charAt(mark));
      escape(text.substring(mark + 1), out);
    } else if (isTickBox(text)) {
      out.append("\\[").append(NOTHING);
      escape(text.substring(1), out);
    } else {
      escape(text, out);
    }
  }

  /** Writes clean text in the middle of a line. */
  static void escape(String text, StringBuilder out) {
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLetterOrSpace(c) && needsBackslash(text, i, c)) {
        out.append(text.substring(written, i)).append('\\');
        written = i;
      }
    }
    out.append(written == 0 ? text : text.substring(written));
  }

  /** Most of a text: looking no further at these is a good part of what a plan takes. */
  private static boolean isLetterOrSpace(char c) {
    return c >= 'a' && c <= 'z' || c == ' ' || c >= 'A' && c <= 'Z';
  }

  /** Writes one character as its number, which no rule about its neighbours looks into. */
  static void number(int codePoint, StringBuilder out) {
    out.append("&#").append(codePoint).append(';');
  }

  private static boolean needsBackslash(String text, int i, char c) {
    return switch (c) {
      case '_' -> !(isLetterBefore(text, i) && isLetterAfter(text, i + 1)) && !isBlank(text, i);
      case '&' -> isEntity(text, i);
      case '!' -> text.startsWith("[", i + 1);
      case ':' -> text.startsWith("//", i + 1) || isEmoji(text, i);
      case '.' -> text.regionMatches(true, i - 3, "www", 0, 3);
      default -> ALWAYS.indexOf(c) >= 0;
    };
  }

  /** A place to write in between spaces, which opens and closes nothing. */
  private static boolean isBlank(String text, int i) {
    int start = i;
    while (start > 0 && text.charAt(start - 1) == '_') {
      start--;
    }
    int end = i;
    while (end < text.length() && text.charAt(end) == '_') {
      end++;
    }
    boolean isApart = start > 0 && text.charAt(start - 1) == ' ';
    return end - start == 4 && isApart && (end == text.length() || text.charAt(end) == ' ');
  }

  private static boolean isLetterBefore(String text, int i) {
    return i > 0 && Character.isLetterOrDigit(text.codePointBefore(i));
  }

  private static boolean isLetterAfter(String text, int i) {
    return i < text.length() && Character.isLetterOrDigit(text.codePointAt(i));
  }

  private static boolean isEntity(String text, int ampersand) {
    int end = Math.min(text.length(), ampersand + LONGEST_ENTITY);
    for (int i = ampersand + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i > ampersand + 1;
      }
      if (!isAsciiLetterOrDigit(c) && c != '#') {
        return false;
      }
    }
    return false;
  }

  /** {@code :smile:}, which some readers turn into a picture. */
  private static boolean isEmoji(String text, int colon) {
    int i = colon + 1;
    while (i < text.length()
        && (isAsciiLetterOrDigit(text.charAt(i)) || "+-_".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i > colon + 1 && text.startsWith(":", i);
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  /** Where the mark stands that would open a list or another block, or -1. */
  static int blockMark(String text) {
    if (text.isEmpty()) {
      return -1;
    }
    char first = text.charAt(0);
    if (AT_START.indexOf(first) >= 0) {
      return 0;
    }
    int end = numberEnd(text, first == '(' ? 1 : 0);
    if (first == '(') {
      return end > 1 && text.startsWith(")", end) ? 0 : -1;
    }
    if (isInitial(text, end) || isPlace(text, end)) {
      return -1;
    }
    boolean marked = end > 0 && (text.startsWith(".", end) || text.startsWith(")", end));
    return marked && isSpaceOrEnd(text, end + 1) ? end : -1;
  }

  /** "A. Smith" opens no list: after one capital readers want two spaces for that. */
  private static boolean isInitial(String text, int end) {
    boolean isCapital = end == 1 && text.charAt(0) >= 'A' && text.charAt(0) <= 'Z';
    return isCapital && text.startsWith(". ", end) && !text.startsWith(".  ", end);
  }

  /** "p. 5" and "ll. 5–6" open none: no reader counts so. */
  private static boolean isPlace(String text, int end) {
    return text.startsWith(".", end)
        && (end == 1 && text.charAt(0) == 'p' || end == 2 && text.startsWith("ll"));
  }

  /** A list's mark has a space after it: {@code 2.1 million} is none. */
  private static boolean isSpaceOrEnd(String text, int i) {
    return i >= text.length() || Character.isWhitespace(text.charAt(i));
  }

  /** Where a number, a single letter or a Roman numeral ends, or {@code from} if there is none. */
  private static int numberEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    if (end > from) {
      return end;
    }
    while (end < text.length() && "ivxlcdmIVXLCDM".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end == from && end < text.length() && isAsciiLetterOrDigit(text.charAt(end))
        ? end + 1
        : end;
  }

  /** {@code [ ] } or {@code [x] }, which some readers make a box to tick even when escaped. */
  private static boolean isTickBox(String text) {
    return text.length() > 3
        && text.charAt(0) == '['
        && text.charAt(2) == ']'
        && text.charAt(3) == ' ';
  }
}
