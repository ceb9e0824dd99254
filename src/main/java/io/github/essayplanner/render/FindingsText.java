package io.github.essayplanner.render;

import io.github.essayplanner.text.CellWidth;
import io.github.essayplanner.text.Excerpt;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Position;
import io.github.essayplanner.text.Positions;
import io.github.essayplanner.text.Severity;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.text.Visible;
import java.io.PrintWriter;
import java.util.List;

/**
 * Findings for a terminal: {@code FILE:LINE:COLUMN: severity: message [rule]}, the line, a caret
 * under the token, and the mend.
 */
public final class FindingsText {
  /** Findings of one file that are printed in full. */
  public static final int MOST = 100;

  private static final String BOLD = "\u001b[1m";
  private static final String OFF = "\u001b[0m";

  /** Lines of alike advice that are named. */
  private static final int MOST_LINES = 12;

  /** What stands before an excerpt. */
  private static final String INDENT = "    ";

  private final Text text;
  private final Positions positions;
  private final boolean color;
  private final int columns;
  private final PrintWriter out;

  private FindingsText(Text text, boolean color, int columns, PrintWriter out) {
    this.text = text;
    this.positions = new Positions(text);
    this.color = color;
    this.columns = columns;
    this.out = out;
  }

  /**
   * Writes the findings of one text: errors, then warnings, then advice, the first {@link #MOST} of
   * them in full, and alike advice as one.
   */
  public static void write(Text text, List<Finding> findings, boolean color, PrintWriter out) {
    write(text, findings, color, Sink.UNBOUND, out);
  }

  /**
   * The same for a terminal.
   *
   * @param columns how wide it is
   */
  public static void write(
      Text text, List<Finding> findings, boolean color, int columns, PrintWriter out) {
    FindingsText writing = new FindingsText(text, color, columns, out);
    List<List<Finding>> groups = AlikeFindings.of(findings);
    int left = findings.size();
    for (List<Finding> group : groups.subList(0, Math.min(MOST, groups.size()))) {
      writing.write(group);
      left -= group.size();
    }
    if (left > 0) {
      out.print(Visible.line(text.name()) + ": and " + left + " more\n");
    }
  }

  private void write(List<Finding> group) {
    Finding first = group.get(0);
    Position at = positions.of(first.span().start());
    String word = first.rule().severity().word();
    String place = Visible.line(text.name()) + ":" + at.line() + ":" + at.column() + ": ";
    String message = group.size() == 1 ? first.message() : together(group);
    out.print(color ? BOLD + place + shade(first.rule().severity()) + word + OFF : place + word);
    say(": " + Visible.line(message) + " [" + first.rule().id() + "]", width(place + word));
    Excerpt excerpt = Excerpt.of(text, first.span(), columns - INDENT.length());
    if (!excerpt.line().isBlank()) {
      out.print(INDENT + excerpt.line() + "\n");
      out.print(INDENT + excerpt.carets() + "\n");
    }
    if (!first.suggestion().isEmpty()) {
      boolean isHere = group.size() > 1 && first.rule().severity() == Severity.ADVICE;
      String suggestion = Visible.line(first.suggestion());
      out.print(INDENT);
      say(isHere ? "here: " + suggestion : suggestion, INDENT.length());
    }
  }

  private static int width(String text) {
    return CellWidth.of(text);
  }

  /** Prints the rest of a line, on a terminal broken between words and not within one. */
  private void say(String rest, int taken) {
    int at = taken;
    String before = "";
    for (String word : rest.split(" ", -1)) {
      boolean fits = at + before.length() + width(word) <= columns;
      boolean isBegun = at > INDENT.length() && !before.isEmpty();
      out.print(fits || !isBegun ? before : "\n" + INDENT);
      at = (fits || !isBegun ? at + before.length() : INDENT.length()) + width(word);
      out.print(word);
      before = " ";
    }
    out.print("\n");
  }

  /** {@code What it shows is missing: 12 (lines 9, 10, 14 and 9 more)}. */
  private String together(List<Finding> group) {
    StringBuilder lines = new StringBuilder();
    int last = 0;
    int named = 0;
    int more = 0;
    for (Finding finding : group) {
      int line = text.lineAt(finding.span().start());
      if (line != last && named < MOST_LINES) {
        lines.append(named == 0 ? "" : ", ").append(line);
        named++;
      } else if (line != last) {
        more++;
      }
      last = line;
    }
    boolean isAdvice = group.get(0).rule().severity() == Severity.ADVICE;
    String summary = AlikeFindings.summary(group);
    boolean isEnded = summary.endsWith(".");
    return (isEnded ? summary.substring(0, summary.length() - 1) : summary)
        + (isAdvice ? ": " : ", ")
        + group.size()
        + (isAdvice ? "" : " times")
        + (named == 1 ? " (line " : " (lines ")
        + lines
        + (more == 0 ? ")" : " and " + more + " more)");
  }

  private static String shade(Severity severity) {
    return switch (severity) {
      case ERROR -> "\u001b[31m";
      case WARNING -> "\u001b[33m";
      case ADVICE -> "\u001b[36m";
    };
  }
}
