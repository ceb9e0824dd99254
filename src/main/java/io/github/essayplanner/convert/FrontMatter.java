package io.github.essayplanner.convert;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a note says of itself before it begins: its title may be the question. */
final class FrontMatter {
  private static final Pattern TITLE =
      Pattern.compile("(?i)\"?(?:title|question)\"?\\s*[:=]\\s*(\\S.*)");
  private static final Pattern QUOTED = Pattern.compile("([\"'])(.*)\\1");

  private FrontMatter() {}

  /**
   * Where nothing else asks, the question is the title that stands before any text.
   *
   * @param heading what names the note; null where there is none
   */
  static void ask(Outline note, List<NoteLine> lines, NoteLine heading) {
    String asked = note.question.text();
    boolean given = !asked.isEmpty() && (heading == null || !asked.equals(heading.text()));
    Optional<NoteLine> front = question(lines);
    if (given || TitleLine.isQuestion(asked) || front.isEmpty()) {
      return;
    }
    if (note.comments.remove(front.get().text())) {
      note.question = new Outline.Said(front.get().number(), title(front.get().text()));
      if (note.title.isEmpty()) {
        note.title = asked;
      } else if (!asked.isEmpty()) {
        note.comments.add(0, asked);
      }
    }
  }

  private static Optional<NoteLine> question(List<NoteLine> lines) {
    for (NoteLine line : lines) {
      if (!line.is(NoteLine.Kind.COMMENT)) {
        break;
      }
      if (TitleLine.isQuestion(title(line.text()))) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /** What a line gives as the title, without quotation marks; empty where it gives none. */
  private static String title(String line) {
    Matcher title = TITLE.matcher(line);
    if (!title.matches()) {
      return "";
    }
    Matcher quoted = QUOTED.matcher(title.group(1).strip());
    if (!quoted.matches()) {
      return title.group(1).strip();
    }
    return quoted.group(1).equals("'")
        ? quoted.group(2).replace("''", "'")
        : quoted.group(2).replace("\\\"", "\"");
  }
}
