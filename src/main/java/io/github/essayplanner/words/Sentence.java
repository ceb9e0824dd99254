package io.github.essayplanner.words;

import java.util.Locale;
import java.util.Set;

/** Where the writer's clause stands as a sentence, or before another. */
public final class Sentence {
  private static final String STOPS = ".!?…;:";
  private static final String CLOSING = "\"'”’)]";
  private static final Set<String> PRONOUNS =
      Set.of(
          ("it this that these those they he she we i you them him her his its their both neither"
                  + " such some")
              .split(" "));

  private Sentence() {}

  /** The text with a full stop, unless it already ends with a stop. */
  public static String ended(String text) {
    int last = text.length() - 1;
    while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return text.isEmpty() || STOPS.indexOf(text.charAt(last)) >= 0 ? text : text + ".";
  }

  /** The text with a capital, unless its first word has one within: "iPad". */
  public static String opened(String text) {
    if (text.isEmpty() || !Character.isLowerCase(text.codePointAt(0))) {
      return text;
    }
    String first = text.split("\\s", 2)[0];
    if (!first.equals(first.toLowerCase(Locale.ROOT))) {
      return text;
    }
    int end = text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
  }

  /** Without the asterisks of its emphasis, where nothing can be set in italics. */
  public static String unmarked(String text) {
    return text.indexOf('*') < 0 ? text : Phrase.ofTyped(text).plainText();
  }

  /** With a capital and a full stop. */
  public static String whole(String text) {
    return ended(opened(text));
  }

  /** Without the full stop, where another clause follows. */
  public static String unended(String text) {
    return text.endsWith(".") && !text.endsWith("..") ? text.substring(0, text.length() - 1) : text;
  }

  /** Whether it begins with a word that stands for something named before. */
  public static boolean beginsWithPronoun(String text) {
    String first = text.strip().split("[\\s,;:’']", 2)[0];
    return PRONOUNS.contains(first.toLowerCase(Locale.ROOT));
  }

  /** How many words a text has: what stands between spaces and is more than a mark. */
  public static int words(String text) {
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i <= text.length(); i++) {
      boolean isSpace = i == text.length() || Character.isWhitespace(text.charAt(i));
      if (isSpace) {
        count += inWord ? 1 : 0;
        inWord = false;
      } else {
        inWord |=
            Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i));
      }
    }
    return count;
  }
}
