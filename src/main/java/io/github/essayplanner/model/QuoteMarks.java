package io.github.essayplanner.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a quotation is printed: its marks, and the strokes between lines of verse. */
final class QuoteMarks {
  /** The end of a line, with the stroke that some writers put there. */
  private static final Pattern LINE_END = Pattern.compile("\\s*/?[ \\t]*\\R\\s*");

  /** Few lines of verse are longer, and few of prose shorter. */
  private static final int LONGEST_VERSE = 64;

  /** No line of verse is longer that isn't a paragraph. */
  private static final int LONGEST_LONG_VERSE = 140;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’»)\\]]*$");
  private static final Pattern PAUSE = Pattern.compile("[,;:.!?…—–-][\"'”’»)\\]]*$");

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /** A single mark that closes what one opens: an apostrophe has no punctuation beside it. */
  private static final Pattern CLOSED =
      Pattern.compile("(?<=\\S)['’](?=[.,;:!?…)\\]]*$|[.,;:!?…)\\]])|(?<=[.,;:!?…])['’]");

  private QuoteMarks() {}

  /** A quotation in marks, its own where it has some. */
  static String marked(String quote) {
    String text = isVerse(quote) ? LINE_END.matcher(quote).replaceAll(" / ") : quote;
    return quote.isEmpty() || hasOwn(quote) ? text : "“" + text + "”";
  }

  /** A word may begin with an apostrophe, which opens nothing: ’Tis. */
  private static boolean hasOwn(String quote) {
    char first = quote.charAt(0);
    boolean isSingle = first == '\'' || first == '‘';
    return "\"“«„".indexOf(first) >= 0 || isSingle && CLOSED.matcher(quote).find(1);
  }

  /** Prose has lines as well, where its paragraphs end or a writer's page does. */
  private static boolean isVerse(String quote) {
    String[] lines = quote.split("\\R");
    int longest = 0;
    for (String line : lines) {
      longest = Math.max(longest, line.length());
    }
    return longest <= LONGEST_VERSE || longest <= LONGEST_LONG_VERSE && isLongVerse(lines);
  }

  /** Long lines are verse where each begins with a capital and not all end sentences. */
  private static boolean isLongVerse(String[] lines) {
    boolean runsOn = false;
    boolean pauses = lines.length > 2;
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      if (line.isEmpty()) {
        continue;
      }
      if (!startsLarge(line)) {
        return false;
      }
      boolean isLast = i == lines.length - 1;
      runsOn |= !isLast && !SENTENCE_END.matcher(line).find();
      pauses |= !isLast && PAUSE.matcher(line).find();
    }
    return runsOn && pauses;
  }

  private static boolean startsLarge(String line) {
    Matcher letter = LETTER.matcher(line);
    return letter.find() && Character.isUpperCase(line.codePointAt(letter.start()));
  }
}
