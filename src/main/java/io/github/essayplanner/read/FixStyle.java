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
   * Quotes what a comma would cut inside brackets, leaves texts below > and | alone, and begins a
   * new line where the old text begins.
   */
  static void apply(Text text, List<Finding> findings) {
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (finding.fix().isPresent() && finding.rule() instanceof FormatRule) {
        findings.set(i, styled(text, finding, finding.fix().get()));
      }
    }
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
