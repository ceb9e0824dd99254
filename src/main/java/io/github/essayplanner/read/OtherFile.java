package io.github.essayplanner.read;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Spelling;
import io.github.essayplanner.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Files that are no maps at all: one sentence says what they seem to be, and what to do. */
final class OtherFile {
  /** A map has a field of its own among its first lines. */
  private static final int MOST_LINES = 2_000;

  private static final int LONGEST_KEY = 20;

  /** How far into braces a key is looked for. */
  private static final int FAR = 20_000;

  static final String NOTES = "\"essay new MAP --from FILE\" makes a map of notes and outlines";
  static final String COPY = "copy its text into a file, and " + NOTES;
  static final String BEGIN = "a map begins with \"question: \" and then the question";

  private static final Pattern JSON = Pattern.compile("\\{|\\[\\s*[\\[{\"\\d]");

  private OtherFile() {}

  /** What is said of a file that is something else; nothing where it may be a map. */
  static Optional<Finding> finding(Text text) {
    String start = text.content().stripLeading();
    if (start.isEmpty() || isMap(text.content())) {
      return Optional.empty();
    }
    OtherFormat format = OtherFormat.of(start, text);
    if (format != null) {
      return Optional.of(finding(start, text, format.what(), format.advice()));
    }
    if (isTable(text)) {
      return Optional.of(
          finding(
              start,
              text,
              "a table (CSV)",
              "\"essay add evidence MAP FACTOR --from FILE.csv\" adds its rows to a map"));
    }
    return hasField(text) ? Optional.empty() : Optional.ofNullable(withoutFields(start, text));
  }

  /** Whether any line begins with a key of a map, misspelt or not, and a colon. */
  private static boolean hasField(Text text) {
    List<String> keys = Thing.MAP.keys();
    for (int line = 1; line <= Math.min(text.lineCount(), MOST_LINES); line++) {
      String typed = text.line(line).strip();
      String bare = typed.startsWith("\"") || typed.startsWith("'") ? typed.substring(1) : typed;
      int end = 0;
      while (end < bare.length() && end <= LONGEST_KEY && Character.isLetter(bare.charAt(end))) {
        end++;
      }
      String word = bare.substring(0, end).toLowerCase(Locale.ROOT);
      boolean isShort = end > 2 && end <= LONGEST_KEY;
      String after = bare.substring(end).stripLeading();
      boolean isKey = !after.isEmpty() && ":;=".indexOf(after.charAt(0)) >= 0;
      boolean isQuoted = after.startsWith("\"") || after.startsWith("'");
      boolean isAlone = after.isEmpty() && keys.contains(word);
      if (isShort
          && (isKey || isQuoted || isAlone || line == 1 && keys.contains(word))
          && (keys.contains(word) || !Spelling.nearest(word, keys).isEmpty())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a key of a map stands in what begins with a brace. */
  private static boolean hasFieldInBraces(String start) {
    String head = start.substring(0, Math.min(FAR, start.length())).replace("\"", "");
    for (String key : Thing.MAP.keys()) {
      if (head.contains(key + ":") || head.contains(key + " :")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line begins as only those of maps do, so that nothing more need be looked for. */
  private static boolean isMap(String content) {
    return content.startsWith("question: ")
        || content.contains("\nquestion: ")
        || content.contains("\nfactors:");
  }

  private static Finding finding(String start, Text text, String what, String advice) {
    return new Finding(
        FormatRule.WRONG_SHAPE,
        Span.at(text.content().length() - start.length()),
        "this is no map: it looks like " + what,
        advice);
  }

  /** What is said of a text with no line that begins like a field of a map; or null. */
  private static Finding withoutFields(String start, Text text) {
    if (start.startsWith("<")) {
      return finding(start, text, "XML", COPY);
    }
    if (JSON.matcher(start).lookingAt()) {
      return hasFieldInBraces(start)
          ? null
          : finding(start, text, "data in JSON without a field of a map", BEGIN);
    }
    return isProse(text)
        ? finding(
            start,
            text,
            "notes, a letter or an essay, and has no field of a map",
            NOTES + "; or begin with \"question: \" and then the question")
        : null;
  }

  /** Whether its first lines have as many commas, semicolons or tabs each, and more than one. */
  private static boolean isTable(Text text) {
    for (char mark : new char[] {',', ';', '\t'}) {
      long in = count(text.line(1), mark);
      boolean isSame = in > 1 && text.lineCount() > 2 && text.line(1).indexOf(": ") < 0;
      for (int line = 2; isSame && line <= Math.min(4, text.lineCount()); line++) {
        boolean isRow = count(text.line(line), mark) == in && text.line(line).indexOf(": ") < 0;
        isSame = text.line(line).isEmpty() || isRow;
      }
      if (isSame) {
        return true;
      }
    }
    return false;
  }

  private static long count(String line, char mark) {
    return line.chars().filter(c -> c == mark).count();
  }

  /** Whether it has no line at all that begins with a key and a colon, or reads as sentences. */
  private static boolean isProse(Text text) {
    int lines = 0;
    int fields = 0;
    for (int line = 1; line <= Math.min(text.lineCount(), MOST_LINES); line++) {
      String typed = text.line(line).strip();
      if (typed.isEmpty() || typed.startsWith("#")) {
        continue;
      }
      lines++;
      int colon = typed.indexOf(':');
      boolean isKey = colon > 0 && typed.substring(0, colon).indexOf(' ') < 0;
      fields += isKey && !typed.startsWith("http") ? 1 : 0;
    }
    return lines > 1 && fields * 5 < lines;
  }
}
