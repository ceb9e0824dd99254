package io.github.essayplanner.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that carry a text's meaning: without case, accents, punctuation and filler. */
final class KeyWords {
  private static final int STEM = 6;

  /** Words that stand in any English sentence; "not" and "no" are none of them. */
  private static final Set<String> FILLER =
      Set.of(
          ("a about above after again all also although an and any are as at be became because been"
                  + " before began being between both but by came can could did do does done down"
                  + " during each either else even ever few for from further get give given had has"
                  + " have he her here him his how if in into is it its itself just let like made"
                  + " make many may me might more most much must my near of off on once one only onto"
                  + " or other our out over own per quite rather really s same shall she should"
                  + " since so some such than that the their them then there these they this those"
                  + " through to too under until up upon very was we were what when where which"
                  + " while who whom whose why will with within without would yet you your")
              .split(" "));

  /** Words of essay questions and plans, which say nothing of the matter in question. */
  private static final Set<String> OF_ESSAYS =
      Set.of(
          ("account agree argue argument assess begin best blame case cause century compare consider"
                  + " decade decisive degree describe discuss end essay evaluate examine explain extent"
                  + " fact factor far history importance important influence justify key less main"
                  + " major matter mean outcome part people period point present primary question"
                  + " reason result role show significant statement time true valid view way whole"
                  + " year")
              .split(" "));

  private KeyWords() {}

  /** The words without filler, in the order written, lower case. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : split(text)) {
      String plain = plain(word);
      if (!plain.isEmpty() && !FILLER.contains(plain)) {
        words.add(plain);
      }
    }
    return words;
  }

  /** The words that name what a text is about, as typed, by their stems. */
  static Map<String, String> terms(String text) {
    Map<String, String> terms = new LinkedHashMap<>();
    for (String word : split(text)) {
      String plain = plain(word);
      String single = single(plain);
      if (!plain.isEmpty()
          && !FILLER.contains(plain)
          && !OF_ESSAYS.contains(plain)
          && !OF_ESSAYS.contains(single)) {
        terms.putIfAbsent(stem(single), word);
      }
    }
    return terms;
  }

  /** Runs of letters, digits and marks; an apostrophe belongs to its word. */
  private static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); ) {
      int point = i < text.length() ? text.codePointAt(i) : ' ';
      if (isOfWord(point) && start < 0) {
        start = i;
      } else if (!isOfWord(point) && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
      i += Character.charCount(point);
    }
    return words;
  }

  private static boolean isOfWord(int point) {
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || point == '\''
        || point == '’';
  }

  private static String plain(String word) {
    String letters = word.toLowerCase(Locale.ROOT);
    if (!isAscii(letters)) {
      letters = Normalizer.normalize(letters, Normalizer.Form.NFKD);
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < letters.length(); ) {
      int point = letters.codePointAt(i);
      if (isKept(point)) {
        plain.appendCodePoint(point);
      }
      i += Character.charCount(point);
    }
    boolean possessive = letters.endsWith("'s") || letters.endsWith("’s");
    return possessive ? plain.substring(0, plain.length() - 1) : plain.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  /** Not the accents of Latin letters, nor apostrophes; the vowel signs of other scripts stay. */
  private static boolean isKept(int point) {
    return isOfWord(point) && point != '\'' && point != '’' && (point < 0x300 || point > 0x36F);
  }

  private static String single(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  /** The beginning that a word shares with its kin: commitment, committed. */
  private static String stem(String word) {
    return word.codePointCount(0, word.length()) <= STEM
        ? word
        : word.substring(0, word.offsetByCodePoints(0, STEM));
  }
}
