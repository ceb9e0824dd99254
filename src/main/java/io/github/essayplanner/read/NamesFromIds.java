package io.github.essayplanner.read;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a factor that has only an id by the words of it, with the capitals that the map's own texts
 * give them inside a sentence: {@code lady-macbeth} is "Lady Macbeth".
 */
final class NamesFromIds {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  private final Set<String> capital = new HashSet<>();
  private final Set<String> small = new HashSet<>();

  void add(String text) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      boolean isCapital = Character.isUpperCase(word.group().codePointAt(0));
      if (!isCapital) {
        small.add(word.group());
      } else if (isInside(text, word.start())) {
        capital.add(word.group());
      }
    }
  }

  /** Whether the text before goes on: a letter, a comma or a hyphen, and a space at most. */
  private static boolean isInside(String text, int start) {
    int before = start - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before >= 0
        && (Character.isLetterOrDigit(text.charAt(before))
            || ",-’'".indexOf(text.charAt(before)) >= 0);
  }

  /** The name of a thing without one. */
  String nameFor(String id) {
    String[] words = id.split("-");
    for (int i = 1; i < words.length; i++) {
      String typed = words[i];
      if (!typed.isEmpty() && !small.contains(typed)) {
        words[i] = capital.contains(capitalised(typed)) ? capitalised(typed) : typed;
        words[i] =
            capital.contains(typed.toUpperCase(Locale.ROOT))
                ? typed.toUpperCase(Locale.ROOT)
                : words[i];
      }
    }
    return Ids.nameFor(String.join("-", words));
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
