package io.github.essayplanner.render;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Position;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Template;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is wrong or weak in maps, on a page. */
public final class FindingsReport {
  private static final List<Phrase> HEADER =
      Stream.of(Label.LINE, Label.SEVERITY, Label.FINDING, Label.RULE)
          .map(label -> Phrase.of(label.text()))
          .toList();

  /** Findings of one file that are printed: a longer page takes a browser long to lay out. */
  private static final int MOST = 1_000;

  private FindingsReport() {}

  /** Writes the findings of each text, in the order given, and says where there are too many. */
  public static void write(Map<Text, List<Finding>> found, Page page) {
    page.heading(1, Phrase.of(Label.FINDINGS.text()));
    found.forEach(
        (text, findings) -> {
          page.heading(2, Phrase.of(text.name()));
          if (findings.isEmpty()) {
            page.paragraph(Label.NO_FINDINGS.gap());
          } else {
            List<Finding> shown = findings.subList(0, Math.min(MOST, findings.size()));
            page.table(
                HEADER, shown.stream().map(f -> row(text, f)).toList(), List.of(0), List.of(2));
          }
          if (findings.size() > MOST) {
            page.paragraph(Template.AND_MORE.gap(findings.size() - MOST));
          }
        });
    page.end();
  }

  private static Phrase suggested(Phrase message, Finding finding) {
    Phrase suggested = message.broken().emphasis(finding.suggestion());
    boolean isSafe = finding.fix().isPresent() && finding.fix().get().safe();
    return isSafe ? suggested.plain(" (" + Label.FIXED_BY.text() + ")") : suggested;
  }

  private static List<Phrase> row(Text text, Finding finding) {
    Position at = text.position(finding.span().start());
    Phrase message = Phrase.of(finding.message());
    return List.of(
        Phrase.of(String.valueOf(at.line())),
        Phrase.of(finding.rule().severity().word()),
        finding.suggestion().isEmpty() ? message : suggested(message, finding),
        Phrase.of(finding.rule().id()));
  }
}
