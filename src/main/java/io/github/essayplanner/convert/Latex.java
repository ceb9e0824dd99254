package io.github.essayplanner.convert;

import java.text.Normalizer;
import java.util.Map;

/**
 * LaTeX as plain text: accents on their letters, braces gone, emphasis as {@code *…*}; a command
 * that is not known keeps its text.
 */
final class Latex {
  /** The combining character of each accent. */
  private static final Map<String, String> ACCENTS =
      Map.ofEntries(
          Map.entry("`", "\u0300"),
          Map.entry("'", "\u0301"),
          Map.entry("^", "\u0302"),
          Map.entry("~", "\u0303"),
          Map.entry("=", "\u0304"),
          Map.entry("u", "\u0306"),
          Map.entry(".", "\u0307"),
          Map.entry("\"", "\u0308"),
          Map.entry("r", "\u030a"),
          Map.entry("H", "\u030b"),
          Map.entry("v", "\u030c"),
          Map.entry("d", "\u0323"),
          Map.entry("c", "\u0327"),
          Map.entry("k", "\u0328"),
          Map.entry("b", "\u0331"));

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("o", "ø"),
          Map.entry("O", "Ø"),
          Map.entry("l", "ł"),
          Map.entry("L", "Ł"),
          Map.entry("ss", "ß"),
          Map.entry("ae", "æ"),
          Map.entry("AE", "Æ"),
          Map.entry("oe", "œ"),
          Map.entry("OE", "Œ"),
          Map.entry("aa", "å"),
          Map.entry("AA", "Å"),
          Map.entry("i", "ı"),
          Map.entry("j", "ȷ"),
          Map.entry("dh", "ð"),
          Map.entry("DH", "Ð"),
          Map.entry("th", "þ"),
          Map.entry("TH", "Þ"),
          Map.entry("dj", "đ"),
          Map.entry("DJ", "Đ"),
          Map.entry("S", "§"),
          Map.entry("pounds", "£"),
          Map.entry("textendash", "–"),
          Map.entry("textemdash", "—"),
          Map.entry("ldots", "…"),
          Map.entry("dots", "…"),
          Map.entry("textquoteright", "’"),
          Map.entry("textquoteleft", "‘"),
          Map.entry("textquotedblleft", "“"),
          Map.entry("textquotedblright", "”"),
          Map.entry("textbackslash", "\\"),
          Map.entry("textasciitilde", "~"));

  private static final java.util.Set<String> EMPHASIS =
      java.util.Set.of("emph", "textit", "textsl");

  /** Braces and accents within each other; of more only the marks are left out. */
  private static final int DEEPEST = 100;

  private final String latex;
  private int at;
  private int depth;

  private Latex(String latex) {
    this.latex = latex;
  }

  static String plain(String latex) {
    boolean isPlain = true;
    for (int i = 0; i < latex.length() && isPlain; i++) {
      isPlain = "\\{}$~-`'%".indexOf(latex.charAt(i)) < 0;
    }
    return isPlain ? latex : new Latex(latex).text(false);
  }

  /** What follows, to the end or to the brace that closes it. */
  private String text(boolean inBraces) {
    StringBuilder text = new StringBuilder();
    while (at < latex.length()) {
      char c = latex.charAt(at++);
      if (c == '}' && inBraces) {
        return text.toString();
      }
      text.append(
          switch (c) {
            case '\\' -> command();
            case '{' -> depth < DEEPEST ? group() : "";
            case '}', '$' -> "";
            case '~' -> " ";
            case '-' -> dashes();
            case '`' -> quotes('`', "“", "‘");
            case '\'' -> quotes('\'', "”", "’");
            default -> String.valueOf(c);
          });
    }
    return text.toString();
  }

  /** What stands behind an opening brace, to the one that closes it. */
  private String group() {
    depth++;
    String text = text(true);
    depth--;
    return text;
  }

  private String dashes() {
    if (latex.startsWith("--", at)) {
      at += 2;
      return "—";
    }
    return take('-') ? "–" : "-";
  }

  private String quotes(char mark, String two, String one) {
    return take(mark) ? two : one;
  }

  private boolean take(char c) {
    boolean isNext = at < latex.length() && latex.charAt(at) == c;
    at += isNext ? 1 : 0;
    return isNext;
  }

  /** What stands behind a backslash, with its argument. */
  private String command() {
    if (at == latex.length()) {
      return "";
    }
    int start = at;
    at++;
    while (isLetter(latex.charAt(start)) && at < latex.length() && isLetter(latex.charAt(at))) {
      at++;
    }
    String name = latex.substring(start, at);
    if (ACCENTS.containsKey(name)) {
      return accented(argument(), ACCENTS.get(name));
    }
    if (!isLetter(name.charAt(0))) {
      return name.equals("\\") || name.equals(",") ? " " : name.equals("-") ? "" : name;
    }
    skipBlank();
    if (SIGNS.containsKey(name)) {
      return SIGNS.get(name);
    }
    String argument = depth < DEEPEST && take('{') ? group() : "";
    return EMPHASIS.contains(name) && !argument.isBlank() ? "*" + argument + "*" : argument;
  }

  /** The letter under an accent: in braces, a command, or the next one. */
  private String argument() {
    skipBlank();
    if (at == latex.length() || depth == DEEPEST) {
      return "";
    }
    if (take('{')) {
      return group();
    }
    if (take('\\')) {
      depth++;
      String command = command();
      depth--;
      return command;
    }
    int end = latex.offsetByCodePoints(at, 1);
    String letter = latex.substring(at, end);
    at = end;
    return letter;
  }

  private void skipBlank() {
    while (at < latex.length() && latex.charAt(at) == ' ') {
      at++;
    }
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static String accented(String text, String accent) {
    if (text.isEmpty()) {
      return "";
    }
    int end = text.offsetByCodePoints(0, 1);
    String letter = text.substring(0, end).replace("ı", "i").replace("ȷ", "j");
    return Normalizer.normalize(letter + accent, Normalizer.Form.NFC) + text.substring(end);
  }
}
