package io.github.essayplanner.convert;

import io.github.essayplanner.convert.NoteLine.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds questions with answers, one after the other: none of them is what the essay asks. */
final class Interview {
  private static final Pattern QUESTION = Pattern.compile("(?U)Q\\d{0,2}\\s?[:.)–—-]\\s+(\\S.*)");
  private static final Pattern ANSWER = Pattern.compile("(?U)A\\d{0,2}\\s?[:.)–—-]\\s+\\S.*");

  private static final Pattern SPEAKER =
      Pattern.compile("(?U)(\\p{Lu}[\\p{L}.' ]{0,25})[:：]\\s+\\S.*");

  private Interview() {}

  /**
   * Makes headings of the questions and items of the answers where nothing but a title is a
   * heading.
   */
  static void head(List<NoteLine> lines, int rank) {
    Map<String, Integer> asked = new HashMap<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      NoteLine line = lines.get(i);
      if (i > 0 && line.is(Kind.HEADING) && NoteLabel.of(line.text()).isEmpty()) {
        return;
      }
      String speaker = speaker(line);
      String next = speaker(lines.get(i + 1));
      boolean asks = is(QUESTION, line) && is(ANSWER, lines.get(i + 1));
      boolean named = TitleLine.isQuestion(line.text()) && !next.isEmpty() && !next.equals(speaker);
      if (!speaker.isEmpty() && (asks || named)) {
        asked.merge(speaker, 1, Integer::sum);
      }
    }
    asked.values().removeIf(times -> times < 2);
    if (asked.size() == 1) {
      turns(lines, asked.keySet().iterator().next(), rank);
    }
  }

  private static void turns(List<NoteLine> lines, String asking, int rank) {
    for (int i = 0; i < lines.size(); i++) {
      NoteLine line = lines.get(i);
      if (speaker(line).equals(asking)) {
        lines.set(i, line.heading(rank, name(line.text())));
      } else if (!speaker(line).isEmpty() && line.is(Kind.PLAIN)) {
        lines.set(i, line.item(new ListMark("A", 0, line.text())));
      }
    }
  }

  /** Who speaks: the letter Q or A, or a name that is no label; empty for any other line. */
  private static String speaker(NoteLine line) {
    if (is(QUESTION, line) || is(ANSWER, line)) {
      return line.text().substring(0, 1);
    }
    Matcher speaker = SPEAKER.matcher(line.text());
    boolean named = is(SPEAKER, line) && speaker.matches() && NoteLabel.of(line.text()).isEmpty();
    return named && !DatedStart.isAt(line.text()) ? speaker.group(1) : "";
  }

  private static boolean is(Pattern turn, NoteLine line) {
    return !line.is(Kind.COMMENT) && turn.matcher(line.text()).matches();
  }

  /** The question without the letter; a number stays. */
  private static String name(String text) {
    Matcher question = QUESTION.matcher(text);
    return question.matches() && text.length() > 1 && !Character.isDigit(text.charAt(1))
        ? question.group(1)
        : text;
  }
}
