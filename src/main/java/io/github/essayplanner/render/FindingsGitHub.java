package io.github.essayplanner.render;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Position;
import io.github.essayplanner.text.Positions;
import io.github.essayplanner.text.Severity;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.text.Visible;
import java.io.PrintWriter;
import java.util.List;

/** Findings as GitHub's workflow commands, which mark them in a pull request. */
public final class FindingsGitHub {
  private FindingsGitHub() {}

  /** Writes the findings of one text, which are in order of place. */
  public static void write(Text text, List<Finding> findings, PrintWriter out) {
    Positions positions = new Positions(text);
    for (Finding finding : findings) {
      Position start = positions.of(finding.span().start());
      Position end = positions.ofEnd(finding.span());
      out.print("::" + level(finding.rule().severity()) + " file=" + file(text.name()));
      out.print(",line=" + start.line() + ",endLine=" + end.line());
      if (start.line() == end.line()) {
        out.print(",col=" + start.column() + ",endColumn=" + end.column());
      }
      out.print(",title=" + property(finding.rule().id()) + "::" + data(said(finding)) + "\n");
    }
  }

  private static String said(Finding finding) {
    return finding.suggestion().isEmpty()
        ? Visible.line(finding.message())
        : Visible.line(finding.message()) + "\n" + Visible.line(finding.suggestion());
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case ADVICE -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** A name as GitHub reads it back: only what it can't read back is spelled out for the eye. */
  private static String file(String name) {
    return Visible.line(property(name));
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
