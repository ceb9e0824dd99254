package io.github.essayplanner.draft;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.words.Numbers;
import io.github.essayplanner.words.Stems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Quotations without a source, and a source's words without quotation marks. */
final class QuoteFindings {
  /** Fewer words are a phrase, a title or a word held at a distance. */
  private static final int FEWEST_QUOTED = 5;

  private static final int FEWEST_COPIED = 8;

  private final Alignment alignment;
  private final WrittenEssay essay;
  private final List<Finding> findings;

  private QuoteFindings(Alignment alignment, List<Finding> findings) {
    this.alignment = alignment;
    this.essay = alignment.essay();
    this.findings = findings;
  }

  static void add(Alignment alignment, List<Finding> findings) {
    QuoteFindings quotes = new QuoteFindings(alignment, findings);
    quotes.addUnsourced();
    quotes.addCopied();
  }

  private void addUnsourced() {
    Set<Quotation> known = new HashSet<>();
    for (Quoted quoted : alignment.quoted()) {
      known.add(quoted.quotation());
    }
    List<Span> bare = new ArrayList<>();
    for (Passage passage : essay.passages()) {
      for (Quotation quotation : passage.quotations()) {
        int words = WordCount.of(essay.text(), quotation.start(), quotation.end());
        if (words >= FEWEST_QUOTED) {
          Span span = new Span(quotation.start(), quotation.end());
          if (!known.contains(quotation)) {
            add(
                DraftRule.DRAFT_QUOTE_UNSOURCED,
                span,
                "This quotation is in no evidence of the map.",
                "if it matters, add it to the map with its source");
          } else if (!ReferenceText.follows(essay, quotation, passage)) {
            bare.add(span);
          }
        }
      }
    }
    addBare(bare);
  }

  /** In a draft without any reference it is said once. */
  private void addBare(List<Span> bare) {
    boolean once = essay.references().isEmpty() && bare.size() > 1;
    for (Span span : once ? bare.subList(0, 1) : bare) {
      String message =
          once
              ? "None of the "
                  + Numbers.count(bare.size(), "quotation")
                  + " from the map has a reference."
              : "No reference stands with this quotation.";
      add(DraftRule.DRAFT_QUOTE_UNSOURCED, span, message, "");
    }
  }

  private void add(DraftRule rule, Span span, String message, String suggestion) {
    findings.add(new Finding(rule, span, message, suggestion));
  }

  /** Looks for runs of a quote's words that stand outside quotation marks. */
  private void addCopied() {
    Map<String, FactProfile> runs = new HashMap<>();
    for (FactProfile fact : alignment.facts()) {
      List<String> words = QuoteWords.words(fact.item().quote());
      for (int i = 0; i + FEWEST_COPIED <= words.size(); i++) {
        runs.putIfAbsent(String.join(" ", words.subList(i, i + FEWEST_COPIED)), fact);
      }
    }
    for (Passage passage : essay.passages()) {
      if (!runs.isEmpty() && passage.block().kind() != Block.Kind.QUOTATION) {
        addCopied(passage, runs);
      }
    }
  }

  private void addCopied(Passage passage, Map<String, FactProfile> runs) {
    List<Stems.Word> words = Stems.words(essay.text(passage));
    int from = passage.block().start();
    for (int i = 0; i + FEWEST_COPIED <= words.size(); i++) {
      int end = end(words, i, runs);
      if (end > 0 && !isQuoted(passage, from + words.get(i).start())) {
        add(
            DraftRule.DRAFT_COPIED,
            new Span(from + words.get(i).start(), from + words.get(end - 1).end()),
            "These " + (end - i) + " words are a source's, and stand without quotation marks.",
            "put them in quotation marks, or say it in words of your own");
        i = end - 1;
      }
    }
  }

  /** The number after the last word of a run that begins at a word, or 0 where none does. */
  private static int end(List<Stems.Word> words, int from, Map<String, FactProfile> runs) {
    int end = 0;
    for (int i = from; i + FEWEST_COPIED <= words.size(); i++) {
      StringBuilder run = new StringBuilder();
      for (Stems.Word word : words.subList(i, i + FEWEST_COPIED)) {
        run.append(run.length() == 0 ? "" : " ").append(word.plain());
      }
      if (!runs.containsKey(run.toString())) {
        return end;
      }
      end = i + FEWEST_COPIED;
    }
    return end;
  }

  private static boolean isQuoted(Passage passage, int at) {
    for (Quotation quotation : passage.quotations()) {
      if (quotation.contains(at)) {
        return true;
      }
    }
    return false;
  }
}
