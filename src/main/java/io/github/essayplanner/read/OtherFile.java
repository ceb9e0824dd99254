package io.github.essayplanner.read;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Spelling;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.text.TextKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files that are no maps at all: one sentence says what they seem to be, and what to do. */
final class OtherFile {
  /** A map has a field of its own among its first lines. */
  private static final int MOST_LINES = 2_000;

  private static final int LONGEST_KEY = 20;

  /** How far into braces a key is looked for. */
  private static final int FAR = 20_000;

  private static final String NOTES =
      "\"essay new MAP --from FILE\" makes a map of notes and outlines";
  private static final String COPY = "copy its text into a file, and " + NOTES;
  private static final String FIRST = "begin with \"question: \" and then the question";
  private static final String BEGIN =
      "a map has fields of its own, and begins with \"question: \" and then the question";
  private static final String PROSE = "notes, a letter or an essay, and has no field of a map";

  private OtherFile() {}

  /** What is said of a file that is something else; nothing where it may be a map. */
  static Optional<Finding> finding(Text text) {
    String start = text.content().stripLeading();
    if (start.isEmpty() || isMap(text.content())) {
      return Optional.empty();
    }
    TextKind kind = TextKind.of(text.content());
    if (kind == null) {
      kind = start.startsWith("<") ? TextKind.XML : start.startsWith("{") ? TextKind.JSON : null;
    }
    if (kind == null) {
      return hasField(text) || !isProse(text)
          ? Optional.empty()
          : Optional.of(finding(start, text, PROSE, NOTES + "; or " + FIRST));
    }
    boolean isMap =
        switch (kind) {
          case XML, ASCIIDOC, MEDIAWIKI, RST, TEXTILE, MERMAID -> hasField(text);
          case JSON, CSL -> hasField(text) || hasFieldInBraces(start);
          default -> false;
        };
    return isMap ? Optional.empty() : Optional.of(finding(start, text, kind.what(), advice(kind)));
  }

  private static String advice(TextKind kind) {
    return switch (kind) {
      case OPML, DOCUMENT -> NOTES;
      case HTML, XML, EMAIL, ASCIIDOC, MERMAID -> COPY;
      case LATEX, MEDIAWIKI, RST, TEXTILE ->
          "\"pandoc -t gfm\" makes Markdown of it; then " + NOTES;
      case BIBTEX, CSL -> "\"essay add source MAP --from FILE\" adds them to a map";
      case RIS -> "\"pandoc -f ris -t bibtex\" makes BibTeX of it, for \"essay add source\"";
      case CSV -> "\"essay add evidence MAP FACTOR --from FILE.csv\" adds its rows to a map";
      case SETTINGS ->
          "a map has a colon after each key, as in \"question: …\"; what belongs to something"
              + " stands below its name, two spaces further in";
      case JSON, PROGRAM -> BEGIN;
    };
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
