package io.github.essayplanner.convert;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * LaTeX as plain text: accents on their letters, braces gone, emphasis as {@code *…*}; a command
 * that is not known stays as it is typed.
 */
final class Latex {
  /** Braces and accents within each other; of more only the marks are left out. */
  private static final int DEEPEST = 100;

  /** Between dollars, what is no sum of money: with a mark of LaTeX's, or a variable alone. */
  private static final Pattern FORMULA =
      Pattern.compile("(?s).*[\\\\^_{].*|\\p{L}|\\p{L}[^\\p{L}\\s]\\S*");

  private final String latex;

  /** In a formula a blank stays, which elsewhere only ends the name of a command. */
  private final boolean inFormula;

  private int at;
  private int depth;

  private Latex(String latex, boolean inFormula) {
    this.latex = latex;
    this.inFormula = inFormula;
  }

  static String plain(String latex) {
    boolean isPlain = true;
    for (int i = 0; i < latex.length() && isPlain; i++) {
      isPlain = "\\{}$~-`'%".indexOf(latex.charAt(i)) < 0;
    }
    return isPlain ? latex : new Latex(latex, false).text(false);
  }

  /** An address, whose marks are its own but for those that LaTeX makes it escape. */
  static String address(String latex) {
    return latex.replaceAll("\\\\url\\s*|[{}]", "").replaceAll("\\\\([_%&#~$])", "$1").strip();
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
            case '}' -> "";
            case '$' -> formula();
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

  /** What stands behind a dollar, to the next one; where that is no formula, the dollar alone. */
  private String formula() {
    int end = end();
    if (end < 0) {
      return "$";
    }
    String typed = latex.substring(at, end);
    boolean isNumberNext = end + 1 < latex.length() && Character.isDigit(latex.charAt(end + 1));
    boolean isUneven = !typed.startsWith(" ") && typed.endsWith(" ");
    if (isNumberNext && !typed.contains("\\") || isUneven || !FORMULA.matcher(typed).matches()) {
      return "$";
    }
    at = end + 1;
    return new Latex(typed, true).text(false).replace("^∘", "°").strip();
  }

  /** Where the next dollar is, if no brace opens or closes on the way that doesn't do both. */
  private int end() {
    int open = 0;
    for (int i = at; i < latex.length(); i++) {
      char c = latex.charAt(i);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == '$' || open < 0) {
        return open == 0 ? i : -1;
      }
      i += c == '\\' ? 1 : 0;
    }
    return -1;
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
    if (LatexCommands.ACCENTS.containsKey(name)) {
      return accented(argument(), LatexCommands.ACCENTS.get(name));
    }
    return isLetter(name.charAt(0)) ? named(name) : marked(name);
  }

  /** What a command of one mark prints: a blank, nothing, or itself. */
  private static String marked(String mark) {
    return "\\,;:>".contains(mark) ? " " : "-/!@()".contains(mark) ? "" : mark;
  }

  private String named(String name) {
    int behind = at;
    skipBlank();
    String sign = LatexCommands.SIGNS.get(name);
    if (sign != null) {
      // TeX itself would print "LaTeXand" for "\LaTeX and", which nobody means.
      at = inFormula || sign.length() > 1 ? behind : at;
      return sign;
    }
    if (LatexCommands.SILENT.contains(name)) {
      return "";
    }
    boolean isEmphasis = LatexCommands.EMPHASIS.contains(name);
    if (isEmphasis || LatexCommands.LOOKS.contains(name)) {
      String text = grouped();
      return isEmphasis && !text.isBlank() ? "*" + text + "*" : text;
    }
    if (name.equals("url") && take('{')) {
      return address(raw());
    }
    if (LatexCommands.OF_TWO.contains(name) && take('{')) {
      String first = raw();
      skipBlank();
      String second = grouped();
      return second.isBlank() ? address(first) : second;
    }
    at = behind;
    return unknown(name);
  }

  /** A command that isn't known, as it is typed, with its texts. */
  private String unknown(String name) {
    StringBuilder typed = new StringBuilder("\\").append(name);
    while (depth < DEEPEST && take('{')) {
      typed.append('{').append(group()).append('}');
    }
    return typed.toString();
  }

  private String grouped() {
    return depth < DEEPEST && take('{') ? group() : "";
  }

  /** What stands behind an opening brace as it is typed, to the one that closes it. */
  private String raw() {
    int start = at;
    for (int open = 1; at < latex.length(); at++) {
      char c = latex.charAt(at);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (open == 0) {
        at++;
        return latex.substring(start, at - 1);
      }
    }
    return latex.substring(start);
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
