package io.github.essayplanner.render;

import io.github.essayplanner.text.Excerpt;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Position;
import io.github.essayplanner.text.Positions;
import io.github.essayplanner.text.Severity;
import io.github.essayplanner.text.Text;
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

  private FindingsText() {}

  /** Writes the findings of one text, the first {@link #MOST} of them in full. */
  public static void write(Text text, List<Finding> findings, boolean color, PrintWriter out) {
    Positions positions = new Positions(text);
    for (Finding finding : findings.subList(0, Math.min(MOST, findings.size()))) {
      write(text, positions, finding, color, out);
    }
    if (findings.size() > MOST) {
      out.print(text.name() + ": and " + (findings.size() - MOST) + " more\n");
    }
  }

  private static void write(
      Text text, Positions positions, Finding finding, boolean color, PrintWriter out) {
    Position at = positions.of(finding.span().start());
    String word = finding.rule().severity().word();
    String place = text.name() + ":" + at.line() + ":" + at.column() + ": ";
    out.print(color ? BOLD + place + shade(finding.rule().severity()) + word + OFF : place + word);
    out.print(": " + visible(finding.message()) + " [" + finding.rule().id() + "]\n");
    Excerpt excerpt = Excerpt.of(text, finding.span());
    if (!excerpt.line().isBlank()) {
      out.print("    " + visible(excerpt.line()) + "\n");
      out.print("    " + excerpt.carets() + "\n");
    }
    if (!finding.suggestion().isEmpty()) {
      out.print("    " + visible(finding.suggestion()) + "\n");
    }
  }

  private static String shade(Severity severity) {
    return switch (severity) {
      case ERROR -> "\u001b[31m";
      case WARNING -> "\u001b[33m";
      case ADVICE -> "\u001b[36m";
    };
  }

  /** A file's control characters must not drive the terminal. */
  public static String visible(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      safe.append(
          c == '\n' || c == '\r' ? ' ' : Character.isISOControl(c) && c != '\t' ? '\uFFFD' : c);
    }
    return safe.toString();
  }
}
