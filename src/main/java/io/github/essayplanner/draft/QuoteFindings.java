package io.github.essayplanner.draft;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.words.Numbers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds quotations that name no source. */
final class QuoteFindings {
  /** Fewer words are a phrase, a title or a word held at a distance. */
  private static final int FEWEST_QUOTED = 5;

  private final Alignment alignment;
  private final WrittenEssay essay;
  private final List<Finding> findings;

  private QuoteFindings(Alignment alignment, List<Finding> findings) {
    this.alignment = alignment;
    this.essay = alignment.essay();
    this.findings = findings;
  }

  static void add(Alignment alignment, List<Finding> findings) {
    new QuoteFindings(alignment, findings).addUnsourced();
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
        Span span = new Span(quotation.start(), quotation.end());
        if (words >= FEWEST_QUOTED && !known.contains(quotation)) {
          add(
              DraftRule.DRAFT_QUOTE_UNSOURCED,
              span,
              "This quotation is in no evidence of the map.",
              "if it matters, add it to the map with its source");
        } else if (words >= FEWEST_QUOTED && !ReferenceText.follows(essay, quotation, passage)) {
          bare.add(span);
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
}
