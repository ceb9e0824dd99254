package io.github.essayplanner.convert;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes from the name of a factor what only counts it or says that it is one. */
final class FactorName {
  /** A number that paragraphs are counted with, other than digits. */
  static final String NUMBER = "(?-i:[IVX]{1,5})|one|two|three|four|five|six";

  /** What a paragraph is, between its number and its name: "Para 3 (counterargument) – Land". */
  static final String IN_BRACKETS = "\\((?<bracketed>[^()\\d]{1,40})\\)";

  /** Words before the name of a factor that say no more than that it is one. */
  private static final String LABELS = "topic|theme|factor|argument|reason|cause|aspect|idea|claim";

  /** A lone letter counts before a colon or a dash alone: "Reason V. faith" has none. */
  private static final Pattern COUNTED_NAME =
      Pattern.compile(
          "(?iU)(?:body paragraph|body para|main point|paragraph|para|b?p|point|body|(slide|card|chapter|section|part|"
              + LABELS
              + "))(?:\\s+(?-i:[IVX])\\s*(?:[:：–—]|-\\s)|\\s*#?(?!(?-i:[IVX])\\b)(?:\\d{1,3}|"
              + NUMBER
              + ")\\s*(?:"
              + IN_BRACKETS
              + "\\s*)?[.):：–—-])\\s*(?<name>\\S.*)");

  private static final Pattern LABELLED_NAME =
      Pattern.compile("(?iU)(" + LABELS + ")\\s*(?:[:：]|\\s[–—-])\\s*(\\S.*)");

  /** What is longer has neither a number nor a colon as a name has. */
  private static final int LONGEST_NUMBERED = 1000;

  private FactorName() {}

  /** A name without the number of its paragraph and without a colon or dash at its end. */
  static String of(String text, boolean bare) {
    if (text.length() > LONGEST_NUMBERED) {
      return text;
    }
    Matcher counted = COUNTED_NAME.matcher(text);
    String name = counted.matches() ? counted.group("name") : text;
    String plain = bare ? name.replaceAll("(?U)\\s*[:：]$|\\s+[–—-]$", "") : name;
    return plain.isEmpty() ? text : plain;
  }

  /** The word and number that {@link #of} takes off, such as "Theme 2"; empty for a paragraph's. */
  static String counting(String text) {
    Matcher counted = COUNTED_NAME.matcher(text);
    boolean says =
        text.length() <= LONGEST_NUMBERED && counted.matches() && counted.group(1) != null;
    return says
        ? text.substring(0, counted.start("name")).strip().replaceAll("(?U)\\s*[.):：–—-]$", "")
        : "";
  }

  /** What is said in brackets between number and name; empty where nothing is. */
  private static String bracketed(String text) {
    Matcher counted = COUNTED_NAME.matcher(text);
    boolean says = text.length() <= LONGEST_NUMBERED && counted.matches();
    return says && counted.group("bracketed") != null ? counted.group("bracketed").strip() : "";
  }

  /** Whether brackets between number and name say that the paragraph argues against the thesis. */
  static boolean isAgainst(String text) {
    return NoteLabel.of(bracketed(text))
        .filter(l -> l.kind() == NoteLabel.Kind.COUNTER || l.kind() == NoteLabel.Kind.AGAINST)
        .isPresent();
  }

  /** Keeps it among some comments, being no name but words of the note. */
  static void keepCounting(String text, List<String> comments) {
    String counting = counting(text);
    String bracketed = bracketed(text);
    if (!counting.isEmpty()) {
      comments.add(0, counting);
    } else if (!bracketed.isEmpty() && !isAgainst(text)) {
      comments.add(0, bracketed);
    }
  }

  /** Takes such a word off a factor's name; it stays as a comment. */
  static void unlabel(Outline.Argument factor) {
    Matcher labelled = LABELLED_NAME.matcher(factor.name);
    if (factor.name.length() <= LONGEST_NUMBERED && labelled.matches()) {
      factor.name = labelled.group(2);
      factor.comments.add(0, labelled.group(1));
    }
  }
}
