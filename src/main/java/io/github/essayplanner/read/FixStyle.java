package io.github.essayplanner.read;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Fix;
import io.github.essayplanner.text.Replacement;
import io.github.essayplanner.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Writes the new texts of fixes as they must be written where they stand. */
final class FixStyle {
  private FixStyle() {}

  /**
   * Quotes what a comma would cut inside brackets, leaves texts below > and | alone, begins a new
   * line where the old text begins, and ends lines as the file does.
   */
  static void apply(Text text, List<Finding> findings) {
    String lineBreak = text.lineBreak();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (finding.fix().isPresent() && finding.rule() instanceof FormatRule) {
        finding = styled(text, finding, finding.fix().get());
      }
      findings.set(i, lineBreak.equals("\n") ? finding : endingLines(finding, lineBreak));
    }
  }

  private static Finding endingLines(Finding finding, String lineBreak) {
    if (finding.fix().isEmpty()) {
      return finding;
    }
    List<Replacement> edits = new ArrayList<>();
    for (Replacement edit : finding.fix().get().edits()) {
      String text = edit.text().replace("\r\n", "\n").replace("\n", lineBreak);
      edits.add(new Replacement(edit.span(), text));
    }
    return finding.with(new Fix(finding.fix().get().safe(), edits));
  }

  private static Finding styled(Text text, Finding finding, Fix fix) {
    List<Replacement> edits = new ArrayList<>();
    for (Replacement edit : fix.edits()) {
      int start = edit.span().start();
      boolean isBlock =
          edit.span().end() > start && "|>".indexOf(text.content().charAt(start)) >= 0;
      if (isBlock) {
        return new Finding(finding.rule(), finding.span(), finding.message(), finding.suggestion());
      }
      int line = text.lineStart(text.lineAt(start));
      String before = text.content().substring(Math.max(line, start - 500), start);
      boolean isInBrackets = before.lastIndexOf('{') >= 0 || before.lastIndexOf('[') >= 0;
      boolean isCut = edit.text().indexOf(',') >= 0 && edit.text().indexOf('"') < 0;
      edits.add(
          new Replacement(
              edit.span(),
              isInBrackets && isCut
                  ? '"' + edit.text() + '"'
                  : edit.text().replace("\n", "\n" + " ".repeat(start - line))));
    }
    return finding.with(new Fix(fix.safe(), edits));
  }
}
