package io.github.essayplanner.convert;

import io.github.essayplanner.convert.NoteLine.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds questions with answers, one after the other: none of them is what the essay asks. */
final class Interview {
  private static final Pattern QUESTION = Pattern.compile("(?U)Q\\d{0,2}\\s?[:.)–—-]\\s+(\\S.*)");
  private static final Pattern ANSWER = Pattern.compile("(?U)A\\d{0,2}\\s?[:.)–—-]\\s+\\S.*");

  private Interview() {}

  /**
   * Makes headings of the questions and items of the answers where nothing but a title is a
   * heading.
   */
  static void head(List<NoteLine> lines, int rank) {
    int answered = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      NoteLine line = lines.get(i);
      if (i > 0 && line.is(Kind.HEADING) && NoteLabel.of(line.text()).isEmpty()) {
        return;
      }
      answered += is(QUESTION, line) && is(ANSWER, lines.get(i + 1)) ? 1 : 0;
    }
    for (int i = 0; answered > 1 && i < lines.size(); i++) {
      NoteLine line = lines.get(i);
      if (is(QUESTION, line)) {
        lines.set(i, line.heading(rank, name(line.text())));
      } else if (is(ANSWER, line) && line.is(Kind.PLAIN)) {
        lines.set(i, line.item(new ListMark("A", 0, line.text())));
      }
    }
  }

  private static boolean is(Pattern turn, NoteLine line) {
    return !line.is(Kind.COMMENT) && turn.matcher(line.text()).matches();
  }

  /** The question without the letter; a number stays. */
  private static String name(String text) {
    Matcher question = QUESTION.matcher(text);
    return question.matches() && !Character.isDigit(text.charAt(1)) ? question.group(1) : text;
  }
}
