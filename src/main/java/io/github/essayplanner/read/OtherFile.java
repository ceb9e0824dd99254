package io.github.essayplanner.read;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Spelling;
import io.github.essayplanner.text.Text;
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

  private OtherFile() {}

  /** What is said of a file without any field of a map; nothing where it may be one. */
  static Optional<Finding> finding(Text text) {
    String start = text.content().stripLeading();
    if (start.isEmpty() || hasField(text) && !isIni(text)) {
      return Optional.empty();
    }
    String[] kind = kind(start, text);
    return kind == null
        ? Optional.empty()
        : Optional.of(
            new Finding(
                FormatRule.WRONG_SHAPE,
                Span.at(text.content().length() - start.length()),
                "this is no map: " + kind[0],
                kind[1]));
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

  private static String[] kind(String start, Text text) {
    String head = start.substring(0, Math.min(200, start.length())).toLowerCase(Locale.ROOT);
    if (head.startsWith("<opml") || head.contains("<opml")) {
      return new String[] {"it looks like an outline in OPML", NOTES};
    }
    if (head.startsWith("<!doctype html") || head.startsWith("<html") || head.contains("<head")) {
      return new String[] {
        "it looks like a web page (HTML)", "copy its text into a file, and " + NOTES
      };
    }
    if (head.startsWith("from: ") || head.startsWith("to: ") || head.startsWith("subject: ")) {
      return new String[] {"it looks like an e-mail", "copy its text into a file, and " + NOTES};
    }
    if (isTable(text)) {
      return new String[] {
        "it looks like a table (CSV)",
        "\"essay add evidence MAP FACTOR --from FILE.csv\" adds its rows to a map"
      };
    }
    if (head.startsWith("<?xml") || head.startsWith("<")) {
      return new String[] {"it looks like XML", "copy its text into a file, and " + NOTES};
    }
    if (head.startsWith("{\\rtf")) {
      return new String[] {
        "it looks like a document in Rich Text Format", "save it as plain text; then " + NOTES
      };
    }
    if (head.startsWith("{") || head.startsWith("[{") || head.startsWith("[\"")) {
      return hasFieldInBraces(start)
          ? null
          : new String[] {
            "it looks like data in JSON without a field of a map",
            "a map begins with \"question: \" and then the question"
          };
    }
    if (isIni(text)) {
      return new String[] {
        "it looks like TOML or settings in sections, with [names] in brackets and = after keys",
        "a map has a colon after each key, as in \"question: …\"; what belongs to something stands"
            + " below its name, two spaces further in"
      };
    }
    return isProse(text)
        ? new String[] {
          "it looks like notes, a letter or an essay, and has no field of a map",
          NOTES + "; or begin with \"question: \" and then the question"
        }
        : null;
  }

  /** Whether its first lines have as many commas, semicolons or tabs each, and more than one. */
  private static boolean isTable(Text text) {
    for (char mark : new char[] {',', ';', '\t'}) {
      long in = count(text.line(1), mark);
      boolean isSame = in > 1 && text.lineCount() > 2;
      for (int line = 2; isSame && line <= Math.min(4, text.lineCount()); line++) {
        isSame = text.line(line).isEmpty() || count(text.line(line), mark) == in;
      }
      if (isSame) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line is a name in brackets and most others have a sign = behind a word. */
  private static boolean isIni(Text text) {
    int names = 0;
    int equals = 0;
    int others = 0;
    for (int line = 1; line <= Math.min(text.lineCount(), MOST_LINES); line++) {
      String typed = text.line(line).strip();
      int sign = typed.indexOf('=');
      boolean isName = typed.startsWith("[") && typed.endsWith("]") && typed.indexOf(' ') < 0;
      names += isName ? 1 : 0;
      equals += sign > 0 && typed.substring(0, sign).strip().indexOf(' ') < 0 ? 1 : 0;
      others += typed.indexOf(':') > 0 && sign < 0 ? 1 : 0;
    }
    return names > 0 && equals > others;
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
