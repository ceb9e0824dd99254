package io.github.essayplanner.mend;

import io.github.essayplanner.text.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a map.
 *
 * @param number from 1
 * @param start index in the text of its first {@code char}
 * @param content without its line break and the blanks at its end
 * @param lead how many {@code char}s stand before its first letter or mark
 */
record MapLine(int number, int start, String content, int lead) {
  private static final String FENCE = "```";
  private static final Pattern WORD_ALONE = Pattern.compile("(?:- )?(\\p{L}+)[^\\p{L}\\p{N}]*");

  static MapLine of(Text text, int number) {
    String content = text.line(number).stripTrailing();
    return new MapLine(number, text.lineStart(number), content, lead(content));
  }

  /** Where a line begins after the blanks before it, between which may be what can't be seen. */
  private static int lead(String content) {
    int at = pastBlanks(content, 0);
    int next = at;
    while (next < content.length() && Character.getType(content.charAt(next)) == Character.FORMAT) {
      next++;
    }
    int blanks = pastBlanks(content, next);
    return blanks > next && next > at ? blanks : at;
  }

  /** The next line that says anything; or null. */
  static MapLine below(Text text, MapLine row) {
    for (int number = row.number() + 1; number <= text.lineCount(); number++) {
      MapLine below = of(text, number);
      if (!below.isEmpty() && !below.isComment()) {
        return below;
      }
    }
    return null;
  }

  /** A blank of any width; a no-break space too. */
  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || Character.isSpaceChar(c);
  }

  boolean isEmpty() {
    return lead == content.length();
  }

  boolean isComment() {
    return !isEmpty() && content.charAt(lead) == '#';
  }

  String body() {
    return content.substring(lead);
  }

  boolean hasTab() {
    return content.lastIndexOf('\t', lead - 1) >= 0;
  }

  /** Whether something stands before it that looks like spaces and is none. */
  boolean hasOddBlanks() {
    for (int i = 0; i < lead; i++) {
      if (content.charAt(i) != ' ' && content.charAt(i) != '\t') {
        return true;
      }
    }
    return false;
  }

  /** How many plain spaces it begins with. */
  int spaces() {
    int spaces = 0;
    while (spaces < content.length() && content.charAt(spaces) == ' ') {
      spaces++;
    }
    return spaces;
  }

  /** The column of its first letter or mark, from 0, where a tab goes on to so many spaces. */
  int column(int tab) {
    int column = 0;
    for (int i = 0; i < lead; i++) {
      char c = content.charAt(i);
      column += c == '\t' ? tab : Character.getType(c) == Character.FORMAT ? 0 : 1;
    }
    return column;
  }

  /** Whether it is a line across the page, of three hyphens or more, or of other marks. */
  boolean isRule() {
    String body = body();
    int same = 0;
    while (same < body.length() && body.charAt(same) == body.charAt(0)) {
      same++;
    }
    return same > 2 && same == body.length() && "-*_=~—–".indexOf(body.charAt(0)) >= 0;
  }

  /** Whether it fences code in Markdown, as where a map was copied from a page or a chat. */
  boolean isFence() {
    String body = body();
    return body.startsWith(FENCE)
        && body.substring(FENCE.length()).chars().allMatch(Character::isLetter);
  }

  boolean isItem() {
    return isItem(body());
  }

  static boolean isItem(String body) {
    return body.equals("-") || body.startsWith("- ") || body.startsWith("-\t");
  }

  /** Where the text of an item begins in what begins with its dash. */
  static int afterDash(String body) {
    return pastBlanks(body, 1);
  }

  /** The index of the first character from one on that is no blank, or the length. */
  static int pastBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * Where what ends a key, or was typed to end it, begins: the first colon of a text, be it a wide
   * one, or the sign =, an arrow or a semicolon before braces after one word; or −1.
   */
  static int keyEnd(String body) {
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c == ':' || c == '：' || c == '∶') {
        return i;
      }
      boolean isSign = c == '=' || isArrow(body, i) || c == ';' && isBeforeBrace(body, i);
      if (isSign && body.substring(0, i).strip().indexOf(' ') < 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isBeforeBrace(String body, int at) {
    return body.startsWith("{", pastBlanks(body, at + 1));
  }

  /**
   * Where it ends: an arrow has two characters, and so has a colon with another mark glued to it.
   */
  static int keyEndAfter(String body, int at) {
    boolean isLong = isArrow(body, at) && "→⇒".indexOf(body.charAt(at)) < 0;
    return isLong || isDouble(body, at) ? at + 2 : at + 1;
  }

  static boolean isArrow(String body, int at) {
    return body.startsWith("->", at)
        || body.startsWith("=>", at)
        || at < body.length() && "→⇒".indexOf(body.charAt(at)) >= 0;
  }

  /**
   * Whether a colon has a second mark glued to it, as in {@code :-}, and nothing or a blank behind.
   */
  private static boolean isDouble(String body, int at) {
    return body.length() > at + 1
        && body.charAt(at) == ':'
        && "-=:;.,".indexOf(body.charAt(at + 1)) >= 0
        && (body.length() == at + 2 || isBlank(body.charAt(at + 2)));
  }

  /** The index of a # that begins a comment behind a text, from an index on; or −1. */
  static int comment(String text, int from) {
    for (int hash = text.indexOf('#', from); hash >= 0; hash = text.indexOf('#', hash + 1)) {
      if (FlowComments.begins(text, hash)) {
        return hash;
      }
    }
    return -1;
  }

  /** The same of one that doesn't begin with a number, as the # of a text does. */
  static int sureComment(String text, int from) {
    int hash = comment(text, from);
    while (hash >= 0
        && text.startsWith(" #", hash - 1)
        && hash + 1 < text.length()
        && Character.isDigit(text.charAt(hash + 1))) {
      hash = comment(text, hash + 1);
    }
    return hash;
  }

  /** The key before a colon, without quotes. */
  static String key(String body, int colon) {
    String key = body.substring(0, colon).strip();
    boolean isQuoted =
        key.length() > 1
            && "\"'".indexOf(key.charAt(0)) >= 0
            && key.charAt(key.length() - 1) == key.charAt(0);
    return isQuoted ? key.substring(1, key.length() - 1) : key;
  }

  /** The word that is all of it, but for marks and an item's dash; empty where it is no such. */
  String wordAlone() {
    Matcher alone = WORD_ALONE.matcher(body());
    return alone.matches() ? alone.group(1) : "";
  }

  /** The key that it begins with; empty where it begins with none. */
  String key() {
    int colon = keyColon(body());
    return colon > 0 ? key(body(), colon) : "";
  }

  /** The index of the colon that ends a key at the beginning of a text, or −1. */
  static int keyColon(String body) {
    if (!body.isEmpty() && "\"'".indexOf(body.charAt(0)) >= 0) {
      int closing = Quotes.closing(body);
      int colon = closing < 1 ? -1 : body.indexOf(':', closing);
      boolean isNext = colon > 0 && body.substring(closing + 1, colon).isBlank();
      boolean isEnd = colon + 1 == body.length() || isBlank(body.charAt(colon + 1));
      return isNext && isEnd ? colon : -1;
    }
    if (body.isEmpty() || "[{&*!|>%@`#".indexOf(body.charAt(0)) >= 0) {
      return -1;
    }
    for (int i = body.indexOf(':'); i >= 0; i = body.indexOf(':', i + 1)) {
      if (i + 1 == body.length() || isBlank(body.charAt(i + 1))) {
        int hash = comment(body, 0);
        return hash >= 0 && hash < i ? -1 : i;
      }
    }
    return -1;
  }
}
