package io.github.essayplanner.convert;

import io.github.essayplanner.convert.NoteLine.Kind;
import java.util.List;
import java.util.Optional;

/** Finds the line that names the whole note: a lone heading, or a first line by itself. */
final class TitleLine {
  private static final int LONGEST = 200;

  private final List<NoteLine> lines;

  private TitleLine(List<NoteLine> lines) {
    this.lines = lines.stream().filter(line -> !line.is(Kind.COMMENT)).toList();
  }

  static boolean isQuestion(String text) {
    String bare = text.strip().replaceAll("[*_\"”»)]+$", "");
    if (bare.isEmpty()) {
      return false;
    }
    char last = bare.charAt(bare.length() - 1);
    return "?？؟\u037E".indexOf(last) >= 0 || last == ';' && isGreek(bare);
  }

  /** Greek asks with what is a semicolon elsewhere. */
  private static boolean isGreek(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .limit(1)
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.GREEK);
  }

  static Optional<NoteLine> of(List<NoteLine> lines) {
    TitleLine title = new TitleLine(lines);
    Optional<NoteLine> heading = title.heading();
    return heading.isPresent() ? heading : title.firstLine();
  }

  /** The question below a title that asks nothing; none where it heads one list of several. */
  static Optional<NoteLine> question(NoteLine title, List<NoteLine> lines) {
    int next = 0;
    while (next < lines.size() && lines.get(next).is(Kind.COMMENT)) {
      next++;
    }
    if (next == lines.size() || isQuestion(title.text())) {
      return Optional.empty();
    }
    NoteLine line = lines.get(next);
    Kind below = next + 1 < lines.size() ? lines.get(next + 1).kind() : Kind.HEADING;
    boolean is =
        isQuestion(line.text())
            && NoteLabel.of(line.text()).isEmpty()
            && (line.is(Kind.PLAIN) && (below != Kind.ITEM || isAboveOneList(lines, next + 1))
                || line.is(Kind.HEADING) && below == Kind.HEADING);
    return is ? Optional.of(line) : Optional.empty();
  }

  /** Whether there is nothing from a line on but a list apart and labels. */
  private static boolean isAboveOneList(List<NoteLine> lines, int from) {
    return lines.get(from).apart()
        && lines.subList(from, lines.size()).stream()
            .allMatch(
                l -> l.is(Kind.ITEM) || l.is(Kind.COMMENT) || NoteLabel.of(l.text()).isPresent());
  }

  private Optional<NoteLine> heading() {
    List<NoteLine> headings = lines.stream().filter(line -> line.is(Kind.HEADING)).toList();
    if (headings.isEmpty() || NoteLabel.of(headings.get(0).text()).isPresent()) {
      return Optional.empty();
    }
    NoteLine first = headings.get(0);
    List<NoteLine> arguing =
        headings.stream().filter(h -> h != first && NoteLabel.of(h.text()).isEmpty()).toList();
    boolean alone = arguing.stream().noneMatch(h -> h.rank() <= first.rank());
    if (asksFirst() && (arguing.isEmpty() || !alone)) {
      return Optional.empty();
    }
    boolean is =
        alone
            ? isAloneTitle(first, !arguing.isEmpty(), headings.size() > 1)
            : !below(first, Kind.ITEM) && (isQuestion(first.text()) || isAbove(first, headings));
    return is ? Optional.of(first) : Optional.empty();
  }

  /** Whether the question is the first line: no heading that argues is then the title. */
  private boolean asksFirst() {
    return firstLine().filter(first -> isQuestion(first.text())).isPresent();
  }

  /** Whether a heading that has no other one at its level is the title, and not the one factor. */
  private boolean isAloneTitle(NoteLine heading, boolean hasDeeper, boolean hasOther) {
    boolean items = below(heading, Kind.ITEM);
    if (isQuestion(heading.text()) || heading == lines.get(0) && !items && !hasOnlyItsOwn()) {
      return true;
    }
    return hasDeeper ? heading.rank() == 1 || !items : heading.rank() == 1 && (!items || !hasOther);
  }

  /** Whether there is nothing in the note but one heading and paragraphs. */
  private boolean hasOnlyItsOwn() {
    return lines.get(0).rank() > 1
        && lines.stream().skip(1).noneMatch(line -> line.is(Kind.ITEM) || line.is(Kind.HEADING));
  }

  /**
   * Whether another heading follows at once that isn't a part of it: at its own level, or one that
   * opens a part of the essay.
   */
  private boolean isAbove(NoteLine heading, List<NoteLine> headings) {
    if (!below(heading, Kind.HEADING)) {
      return false;
    }
    NoteLine next = headings.get(1);
    return next.rank() <= heading.rank() || NoteLabel.of(next.text()).isPresent();
  }

  /** Whether the line after another one is of a kind. */
  private boolean below(NoteLine line, Kind kind) {
    int next = lines.indexOf(line) + 1;
    return next < lines.size() && lines.get(next).is(kind);
  }

  private Optional<NoteLine> firstLine() {
    if (lines.isEmpty()
        || !lines.get(0).is(Kind.PLAIN)
        || lines.get(0).text().length() > LONGEST
        || NoteLabel.of(lines.get(0).text()).isPresent()) {
      return Optional.empty();
    }
    NoteLine first = lines.get(0);
    return isQuestion(first.text()) || lines.size() > 1 && isApartTitle(first)
        ? Optional.of(first)
        : Optional.empty();
  }

  private boolean isApartTitle(NoteLine first) {
    NoteLine next = lines.get(1);
    if (first.text().matches(".*[.!。,;:：]") || DatedStart.isAt(first.text())) {
      return false;
    }
    if (next.is(Kind.ITEM)) {
      return isNestedList();
    }
    boolean heads =
        lines.size() > 2
            && lines.get(2).is(Kind.ITEM)
            && !lines.get(2).apart()
            && WeakHeadings.looksLikeHeading(next);
    return next.apart()
        || isQuestion(next.text())
        || NoteLabel.of(next.text()).isPresent()
        || heads;
  }

  /** Whether all that follows is a list with levels, and labels. */
  private boolean isNestedList() {
    boolean nested = false;
    for (NoteLine line : lines.subList(2, lines.size())) {
      if (line.is(Kind.PLAIN) && NoteLabel.of(line.text()).isEmpty() || line.is(Kind.HEADING)) {
        return false;
      }
      nested |=
          line.is(Kind.ITEM)
              && (line.indent() > lines.get(1).indent()
                  || !line.mark().style().equals(lines.get(1).mark().style()));
    }
    return nested;
  }
}
