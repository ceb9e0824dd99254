package io.github.essayplanner.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tartarus.snowball.ext.englishStemmer;

/**
 * What English words have in common with their kin: commitment, committed and commits are "commit".
 * The stems are those of the Snowball project's English stemmer (Porter 2). It remembers the words
 * it has seen, so one serves a whole map; not for several threads at once.
 */
public final class Stems {
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

  private static final int LAST_ASCII = 0x7F;

  private final englishStemmer stemmer = new englishStemmer();
  private final Map<String, String> known = new HashMap<>();

  /**
   * A word where it stands.
   *
   * @param typed as written: {@code Gomułka’s}
   * @param plain lower case, without accents, apostrophes and the possessive: {@code gomułka}
   * @param start the index of its first {@code char} in the text
   */
  public record Word(String typed, String plain, int start) {
    /** The index after its last {@code char}. */
    public int end() {
      return start + typed.length();
    }

    /** Whether it says nothing of a subject: "the", "after", "would". */
    public boolean isFiller() {
      return FILLER.contains(plain);
    }
  }

  /** The stem of a plain word; of a number the number. */
  public String of(String plain) {
    String stem = known.get(plain);
    if (stem == null) {
      stemmer.setCurrent(plain);
      stemmer.stem();
      stem = stemmer.getCurrent();
      known.put(plain, stem);
    }
    return stem;
  }

  /**
   * The words of a text in their order: runs of letters, digits and marks; an apostrophe belongs to
   * its word, and a comma or point between digits to its number. Those that are nothing but marks
   * are left out.
   */
  public static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); ) {
      int point = i < text.length() ? text.codePointAt(i) : ' ';
      boolean belongs = isOfWord(point) || point <= '.' && start >= 0 && isInNumber(text, i);
      if (belongs && start < 0) {
        start = i;
      } else if (!belongs && start >= 0) {
        String typed = text.substring(start, i);
        String plain = plain(typed);
        if (!plain.isEmpty()) {
          words.add(new Word(typed, plain, start));
        }
        start = -1;
      }
      i += Character.charCount(point);
    }
    return words;
  }

  /** Whether a comma of thousands or a decimal point stands here: 2,500 or 3.25. */
  private static boolean isInNumber(String text, int at) {
    boolean comma = at < text.length() && text.charAt(at) == ',';
    boolean point = at < text.length() && text.charAt(at) == '.';
    return (comma && areDigits(text, at + 1, at + 4) || point && areDigits(text, at + 1, at + 2))
        && areDigits(text, at - 1, at);
  }

  private static boolean areDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (i < 0 || i >= text.length() || text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfWord(int point) {
    if (point <= LAST_ASCII) {
      return isPlain(point) || point >= 'A' && point <= 'Z' || point == '\'';
    }
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || point == '’';
  }

  private static boolean isPlain(int point) {
    return point >= 'a' && point <= 'z' || point >= '0' && point <= '9';
  }

  /** Most words are plain as they are typed, and a large map has hundreds of thousands. */
  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!isPlain(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String word) {
    if (isPlain(word)) {
      return word;
    }
    String letters = word.toLowerCase(Locale.ROOT);
    if (isPlain(letters)) {
      return letters;
    }
    letters = Accents.apart(letters);
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < letters.length(); ) {
      int point = letters.codePointAt(i);
      if (isKept(point) || point == '.') {
        plain.appendCodePoint(point);
      }
      i += Character.charCount(point);
    }
    boolean possessive = letters.endsWith("'s") || letters.endsWith("’s");
    return possessive ? plain.substring(0, plain.length() - 1) : plain.toString();
  }

  /** Not the accents of Latin letters, nor apostrophes; the vowel signs of other scripts stay. */
  private static boolean isKept(int point) {
    return isOfWord(point) && point != '\'' && point != '’' && (point < 0x300 || point > 0x36F);
  }
}
