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
import io.github.essayplanner.words.Template;
import java.util.ArrayList;
import java.util.List;

/** The draft itself, with its findings and the facts it uses beside each paragraph. */
final class DraftMargin {
  /** More paragraphs make a page that takes a browser long to lay out. */
  private static final int MOST = 400;

  /** Nobody goes through more findings, and a word processor not through so many comments. */
  private static final int MOST_FINDINGS = 1_000;

  private DraftMargin() {}

  static void write(DraftCheck check, Page page) {
    List<Page.Annotated> paragraphs = new ArrayList<>();
    int left = MOST_FINDINGS;
    for (WrittenParagraph one : check.paragraphs()) {
      if (paragraphs.size() < MOST) {
        List<Finding> here = findings(one.span(), check);
        List<Finding> shown = here.subList(0, Math.min(here.size(), left));
        left -= shown.size();
        List<Phrase> notes = notes(one.span(), shown, check);
        if (shown.size() < here.size()) {
          notes.add(Template.AND_MORE.gap(here.size() - shown.size()));
        }
        paragraphs.add(new Page.Annotated(text(one.span(), shown, check), notes));
      }
    }
    if (!paragraphs.isEmpty()) {
      page.annotated(Phrase.of(Label.DRAFT.text()), paragraphs);
    }
  }

  /** The findings that begin in a paragraph. */
  private static List<Finding> findings(Span span, DraftCheck check) {
    List<Finding> all = check.findings();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < all.size() && all.get(end).span().start() < span.end()) {
      end++;
    }
    return all.subList(low, end);
  }

  /** A paragraph's words, those that findings are about strong. */
  private static Phrase text(Span span, List<Finding> findings, DraftCheck check) {
    String content = check.draft().text().content();
    List<Phrase.Run> text = new ArrayList<>();
    int from = span.start();
    for (Finding finding : findings) {
      int start = finding.span().start();
      int end = Math.min(finding.span().end(), span.end());
      boolean isPart = end - start < span.end() - span.start();
      if (start >= from && end > start && isPart) {
        text.addAll(Phrase.of(content.substring(from, start)).runs());
        text.addAll(Phrase.ofStrong(content.substring(start, end)).runs());
        from = end;
      }
    }
    text.addAll(Phrase.of(content.substring(from, span.end())).runs());
    return new Phrase(text);
  }

  private static List<Phrase> notes(Span span, List<Finding> findings, DraftCheck check) {
    List<Phrase> notes = new ArrayList<>();
    for (Finding finding : findings) {
      String kind = finding.rule().severity().word() + ": ";
      notes.add(Phrase.ofStrong(kind).plain(finding.message()));
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
}
