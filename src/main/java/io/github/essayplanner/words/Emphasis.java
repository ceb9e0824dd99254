package io.github.essayplanner.words;

import io.github.essayplanner.words.Phrase.Run;
import io.github.essayplanner.words.Phrase.RunRole;
import io.github.essayplanner.words.Phrase.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a writer's text at its emphasis: what stands between two asterisks, as in {@code *Macbeth*
 * Act 2}. An asterisk that opens stands before a letter or mark and not inside a word, one that
 * closes after a letter or mark and not inside a word: so {@code 2 * 3 * 4}, {@code a*b*c} and a
 * footnote's {@code *} stay as they are, and {@code **} is no mark at all.
 */
final class Emphasis {
  private final String text;

  private Emphasis(String text) {
    this.text = text;
  }

  /** The text in runs, without the asterisks of its emphasis. */
  static Phrase of(String text) {
    return text.indexOf('*') < 0 ? Phrase.of(text) : new Emphasis(text).parted();
  }

  private Phrase parted() {
    List<Run> runs = new ArrayList<>();
    int written = 0;
    int paragraph = 0;
    for (int at = text.indexOf('*'); at >= 0; at = text.indexOf('*', at + 1)) {
      paragraph = at < paragraph ? paragraph : paragraphEnd(at);
      if (opens(at)) {
        int close = close(at, paragraph);
        if (close > 0) {
          add(runs, text.substring(written, at), Style.PLAIN);
          add(runs, text.substring(at + 1, close), Style.EMPHASIS);
          written = close + 1;
        }
        at = close > 0 ? close : paragraph - 1; // Nothing closes any later one either.
      }
    }
    add(runs, text.substring(written), Style.PLAIN);
    return new Phrase(runs);
  }

  private static void add(List<Run> runs, String text, Style style) {
    if (!text.isEmpty()) {
      runs.add(new Run(text, style, "", RunRole.TEXT, style == Style.EMPHASIS));
    }
  }

  private int paragraphEnd(int at) {
    int end = text.indexOf("\n\n", at);
    return end < 0 ? text.length() : end;
  }

  private boolean opens(int at) {
    return !isWordOrStar(at - 1) && isInk(at + 1);
  }

  /** Where the emphasis ends that an asterisk opens; −1 where it doesn't before a place. */
  private int close(int open, int end) {
    for (int at = text.indexOf('*', open + 2);
        at >= 0 && at < end;
        at = text.indexOf('*', at + 1)) {
      if (isInk(at - 1) && !isWordOrStar(at + 1)) {
        return at;
      }
    }
    return -1;
  }

  private boolean isWordOrStar(int at) {
    return at >= 0
        && at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '*');
  }

  /** Whether something stands there, and no asterisk. */
  private boolean isInk(int at) {
    return at < text.length() && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '*';
  }
}
