package io.github.essayplanner.render;

import io.github.essayplanner.draft.DraftCheck;
import io.github.essayplanner.draft.DraftCheck.EvidenceUse;
import io.github.essayplanner.draft.DraftCheck.WrittenParagraph;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Sentence;
import java.util.ArrayList;
import java.util.List;

/** The draft itself, with its findings and the facts it uses beside each paragraph. */
final class DraftMargin {
  /** More paragraphs make a page that takes a browser long to lay out. */
  private static final int MOST = 400;

  private DraftMargin() {}

  static void write(DraftCheck check, Page page) {
    List<Page.Annotated> paragraphs = new ArrayList<>();
    for (WrittenParagraph one : check.paragraphs()) {
      if (paragraphs.size() < MOST) {
        paragraphs.add(new Page.Annotated(text(one.span(), check), notes(one.span(), check)));
      }
    }
    if (!paragraphs.isEmpty()) {
      page.annotated(Phrase.of(Label.DRAFT.text()), paragraphs);
    }
  }

  /** A paragraph's words, those that findings are about strong. */
  private static Phrase text(Span span, DraftCheck check) {
    String content = check.draft().text().content();
    Phrase text = Phrase.EMPTY;
    int from = span.start();
    for (Finding finding : check.findings()) {
      int start = finding.span().start();
      int end = Math.min(finding.span().end(), span.end());
      boolean isPart = end - start < span.end() - span.start();
      if (start >= from && end > start && isPart) {
        text = text.plain(content.substring(from, start)).strong(content.substring(start, end));
        from = end;
      }
    }
    return text.plain(content.substring(from, span.end()));
  }

  private static List<Phrase> notes(Span span, DraftCheck check) {
    List<Phrase> notes = new ArrayList<>();
    for (Finding finding : check.findings()) {
      if (isIn(finding.span().start(), span)) {
        String kind = finding.rule().severity().word() + ": ";
        notes.add(Phrase.ofStrong(kind).plain(finding.message()));
      }
    }
    Text text = check.draft().text();
    for (EvidenceUse use : check.evidence()) {
      boolean here =
          use.at().isPresent()
              && use.at().get().line() >= text.lineAt(span.start())
              && use.at().get().line() <= text.lineAt(span.end());
      if (here) {
        Phrase fact = Phrase.ofEmphasis(Sentence.ended(use.item().factOrMarkedQuote()));
        notes.add(fact.plain(" ").then(DraftReport.where(use)));
      }
    }
    return notes;
  }

  private static boolean isIn(int place, Span span) {
    return place >= span.start() && place < span.end();
  }
}
