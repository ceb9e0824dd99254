package io.github.essayplanner.draft;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a play: {@code Act 2, scene 1}, {@code 2.1}, {@code II.i}.
 *
 * @param scene 0 where only the act is given
 */
record Scene(int act, int scene, int start, int end) {
  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
  private static final String NUMBER =
      "(\\d{1,2}|[ivxIVX]{1,4}|one|two|three|four|five|six|seven|eight)";

  private static final Pattern IN_WORDS =
      Pattern.compile(
          "\\b[Aa]ct " + NUMBER + "\\b(?:[,:]? ?(?:and )?[Ss](?:cene|c\\.) ?" + NUMBER + "\\b)?");
  private static final Pattern IN_ORDER =
      Pattern.compile(
          "\\b(?:[Ii]n|[Bb]y|of|until) the (first|second|third|fourth|fifth) act\\b"
              + "(?:[,:]? ?[Ss]cene ?"
              + NUMBER
              + "\\b)?");
  private static final Pattern SHORT =
      Pattern.compile(
          "(?<![\\d.])([1-5]|[IVX]{1,3})[.:]([1-9]|1\\d|[ivx]{1,4})(?![\\d%])(?!\\.\\d{4})");

  /** The first place in a text, or null. */
  static Scene in(String text, int offset) {
    Scene scene = find(IN_WORDS, text, offset);
    return scene != null ? scene : find(SHORT, text, offset);
  }

  /** The first place of a play that running words name, or null. */
  static Scene inWords(String text, int offset) {
    Scene scene = find(IN_WORDS, text, offset);
    return scene != null ? scene : find(IN_ORDER, text, offset);
  }

  private static Scene find(Pattern pattern, String text, int offset) {
    if (pattern != SHORT && !text.contains("ct")) {
      return null;
    }
    Matcher matcher = pattern.matcher(text);
    boolean found = matcher.find();
    while (found && Denial.isOf(text, matcher.start())) {
      found = matcher.find();
    }
    if (!found) {
      return null;
    }
    int scene = matcher.group(2) == null ? 0 : number(matcher.group(2));
    int act = number(matcher.group(1));
    return act == 0
        ? null
        : new Scene(act, scene, offset + matcher.start(), offset + matcher.end());
  }

  private static int number(String typed) {
    String lower = typed.toLowerCase(Locale.ROOT);
    return Character.isDigit(lower.charAt(0))
        ? Integer.parseInt(lower)
        : ROMAN.contains(lower)
            ? ROMAN.indexOf(lower) + 1
            : Math.max(NumberWords.small(lower), OrdinalConflicts.number(lower));
  }

  /** Whether both can be one place. */
  boolean meets(Scene other) {
    return act == other.act && (scene == 0 || other.scene == 0 || scene == other.scene);
  }
}
