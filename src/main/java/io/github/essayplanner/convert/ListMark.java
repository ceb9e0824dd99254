package io.github.essayplanner.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark before an item of a list.
 *
 * @param style what its neighbours at the same level share: the bullet itself, or {@code 1.},
 *     {@code (a)}, {@code I.}
 * @param value what it counts to; 0 for a bullet
 * @param rest the text behind it
 */
record ListMark(String style, int value, String rest) {
  /** One style for all dashes: programs exchange them as they like. */
  private static final String DASH = "-";

  /** The letters in the order that Arabic counts in. */
  private static final String ARABIC = "أبجدهوزحطي";

  /** A number with nothing behind it is one only in a row. */
  private static final String NO_STOP = "#";

  private static final Pattern GLYPH =
      Pattern.compile(
          "(?U)(?:(-{1,3}|[*+–—−:✦✧★☆✪✱✲✳❯➜➝➞])(?:\\s+|$)|([•◦▪▫‣⁃∙·・●○■□◆◇►▸▶➢➤➔✓✔✗✘⦁❖◈◉❑❒❏❐⬥⬦⬤⚫⚪▷▹▻➣🔹🔸🔷🔶\\uF0B7\\uF0A7\\uF0D8\\uF0FC\\uF076])\\s*)(.*)");
  private static final Pattern LETTER_O = Pattern.compile("(?U)(o)(\\s)\\s*(.*)");
  private static final Pattern QUOTED = Pattern.compile("(?U)>[>\\s]*(.*)");
  private static final Pattern BOX =
      Pattern.compile("(?U)(?:\\[[ xX✓✔-]]|[☐☑☒✅❎⬜]\\uFE0F?)\\s+(.*)");
  private static final Pattern ARROW = Pattern.compile("(?U)(→|⇒|➔|[-–—]{1,2}>|={1,2}>)\\s+(.*)");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?U)([(（]?)(?:(\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,2}){0,4})|([ivxlIVXL]{1,7})"
              + "|([一二三四五六七八九十]{1,3})|(\\p{L}))(\\.\\)|[.)）、．:：])(\\s*)(.*)");
  private static final Pattern DECIMAL =
      Pattern.compile("(?U)(\\p{Nd}{1,2}(?:\\.\\p{Nd}{1,2}){1,4})\\s+(.*)");
  private static final Pattern BARE = Pattern.compile("(?U)([1-9]\\d?)\\s+(\\p{Lu}.*)");
  private static final Pattern CIRCLED = Pattern.compile("(?U)([\\u2460-\\u2473])\\s*(.*)");

  /** A check box or nothing taken off a text. */
  static String withoutBox(String text) {
    Matcher box = BOX.matcher(text);
    return box.matches() ? box.group(1) : text;
  }

  /** The bullet that a line begins with, if it does: a dash, a dot, a square, a box. */
  static Optional<ListMark> bullet(String text) {
    Matcher glyph = GLYPH.matcher(text);
    if (glyph.matches()) {
      String style = glyph.group(1) == null ? glyph.group(2) : glyph.group(1);
      return Optional.of(
          new ListMark("–—−".contains(style) ? DASH : style, 0, withoutBox(glyph.group(3))));
    }
    Matcher quoted = QUOTED.matcher(text);
    if (quoted.matches()) {
      return Optional.of(new ListMark(">", 0, quoted.group(1)));
    }
    Matcher box = BOX.matcher(text);
    return box.matches() ? Optional.of(new ListMark("☐", 0, box.group(1))) : Optional.empty();
  }

  /**
   * The mark that a line begins with.
   *
   * @param counted what is its mark among others that count on, or null
   * @param inList whether it follows an item of a list
   */
  static Optional<ListMark> of(String typed, ListMark counted, boolean inList) {
    Optional<ListMark> bullet = bullet(typed);
    if (bullet.isPresent() || counted != null) {
      return bullet.isPresent() ? bullet : Optional.of(counted);
    }
    Optional<ListMark> arrow = arrow(typed);
    return arrow.isPresent() ? arrow : letterO(typed, inList);
  }

  /** The letter o, which Word's second bullet is copied as. */
  static Optional<ListMark> letterO(String text, boolean inList) {
    Matcher o = LETTER_O.matcher(text);
    boolean is = o.matches() && (o.group(2).equals("\t") || inList);
    return is ? Optional.of(new ListMark("o", 0, o.group(3))) : Optional.empty();
  }

  /** An arrow at the start of a line. */
  static Optional<ListMark> arrow(String text) {
    Matcher arrow = ARROW.matcher(text);
    return arrow.matches() ? Optional.of(new ListMark("→", 0, arrow.group(2))) : Optional.empty();
  }

  boolean isArrow() {
    return style.equals("→");
  }

  boolean isCounted() {
    return value > 0;
  }

  /**
   * What a line's start may count: {@code I.} is a letter and a Roman one. Whether it does, only
   * its neighbours can tell.
   */
  static List<ListMark> counted(String text) {
    List<ListMark> found = new ArrayList<>();
    Matcher circled = CIRCLED.matcher(text);
    if (circled.matches()) {
      return List.of(new ListMark("①", circled.group(1).charAt(0) - '①' + 1, circled.group(2)));
    }
    Matcher counted = COUNTED.matcher(text);
    if (counted.matches() && isApart(counted)) {
      String style = counted.group(1) + "%s" + counted.group(6);
      String rest = withoutBox(counted.group(8));
      if (counted.group(2) != null) {
        found.add(number(counted.group(2), style, rest));
      } else if (counted.group(4) != null) {
        found.add(new ListMark(style.formatted("一"), chinese(counted.group(4)), rest));
      } else {
        letters(counted, style, rest, found);
      }
      return found;
    }
    Matcher bare = BARE.matcher(text);
    if (bare.matches()) {
      return List.of(new ListMark(NO_STOP, Integer.parseInt(bare.group(1)), bare.group(2)));
    }
    Matcher decimal = DECIMAL.matcher(text);
    if (decimal.matches()) {
      found.add(number(decimal.group(1), "%s", decimal.group(2)));
    }
    return found;
  }

  /** Behind a number the text may follow at once, as it does in Chinese. */
  private static boolean isApart(Matcher counted) {
    String rest = counted.group(8);
    return !counted.group(7).isEmpty()
        || "、．）".contains(counted.group(6))
        || counted.group(2) != null
            && !counted.group(2).contains(".")
            && !rest.isEmpty()
            && Character.isLetter(rest.codePointAt(0));
  }

  private static ListMark number(String digits, String style, String rest) {
    String[] parts = digits.split("\\.");
    int last = 0;
    for (char c : parts[parts.length - 1].toCharArray()) {
      last = last * 10 + Character.digit(c, 10);
    }
    String before = "1.".repeat(parts.length - 1);
    return new ListMark(style.formatted(before + "1"), last, rest);
  }

  private static int chinese(String digits) {
    String all = "一二三四五六七八九";
    int ten = digits.indexOf('十');
    if (ten < 0) {
      return all.indexOf(digits.charAt(0)) + 1;
    }
    int tens = ten == 0 ? 1 : all.indexOf(digits.charAt(0)) + 1;
    return tens * 10 + (ten + 1 < digits.length() ? all.indexOf(digits.charAt(ten + 1)) + 1 : 0);
  }

  private static void letters(Matcher counted, String style, String rest, List<ListMark> found) {
    String letters = counted.group(3) == null ? counted.group(5) : counted.group(3);
    boolean upper = Character.isUpperCase(letters.codePointAt(0));
    int roman = roman(letters.toUpperCase(java.util.Locale.ROOT));
    if (roman > 0) {
      found.add(new ListMark(style.formatted(upper ? "I" : "i"), roman, rest));
    }
    if (letters.length() == 1) {
      char c = letters.charAt(0);
      char first = first(c);
      int arabic = ARABIC.indexOf(c);
      if (arabic >= 0) {
        found.add(new ListMark(style.formatted(first), arabic + 1, rest));
      } else if (c >= first && c - first < 33) {
        found.add(new ListMark(style.formatted(first), c - first + 1, rest));
      }
    }
  }

  /** The letter that an alphabet counts from. */
  private static char first(char c) {
    char first = 'A';
    for (char start : "aΑαАаאأ".toCharArray()) {
      first = c >= start ? start : first;
    }
    return first;
  }

  /** 0 for what is no Roman number up to 39. */
  private static int roman(String letters) {
    int value = 0;
    String rest = letters;
    String[] numbers = {"X", "IX", "V", "IV", "I"};
    int[] values = {10, 9, 5, 4, 1};
    for (int i = 0; i < numbers.length; i++) {
      int most = numbers[i].equals("X") || numbers[i].equals("I") ? 3 : 1;
      for (int n = 0; n < most && rest.startsWith(numbers[i]); n++) {
        value += values[i];
        rest = rest.substring(numbers[i].length());
      }
    }
    return rest.isEmpty() ? value : 0;
  }
}
