package io.github.essayplanner.draft;

import io.github.essayplanner.words.Stems;
import java.util.List;

/**
 * The words of a stretch of a text, to be asked how they stand together.
 *
 * @param offset where the stretch begins in the text; the words' places are counted from there
 */
record WordRun(String text, List<Stems.Word> words, int offset) {
  /** The plain word of a number, or empty behind the last. */
  String word(int i) {
    return i < words.size() ? words.get(i).plain() : "";
  }

  /** Whether a word follows the one before it with one blank or hyphen between. */
  boolean isJoined(int i) {
    if (i <= 0 || i >= words.size() || words.get(i).start() - words.get(i - 1).end() != 1) {
      return false;
    }
    char between = text.charAt(start(i) - 1);
    return between == '-' || between == ' ' || Character.isWhitespace(between);
  }

  boolean isJoined(int i, String wanted) {
    return isJoined(i) && word(i).equals(wanted);
  }

  /** The index in the text of a word's first {@code char}. */
  int start(int i) {
    return offset + words.get(i).start();
  }

  /** The index after its last. */
  int end(int i) {
    return offset + words.get(i).end();
  }

  /** The {@code char} at an index of the text, a blank outside of it. */
  char charAt(int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
  }
}
