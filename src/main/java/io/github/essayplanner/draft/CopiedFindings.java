package io.github.essayplanner.draft;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.words.Stems;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Finds eight or more words of a source in a row that stand in a draft without quotation marks. */
final class CopiedFindings {
  private static final int FEWEST = 8;

  /** Every run of so many words in a quote of the map, and every word of one. */
  private final Set<String> runs = new HashSet<>();

  private final Set<String> known = new HashSet<>();
  private final WrittenEssay essay;
  private final List<Finding> findings;

  private CopiedFindings(Alignment alignment, List<Finding> findings) {
    this.essay = alignment.essay();
    this.findings = findings;
    for (FactProfile fact : alignment.facts()) {
      List<String> words = QuoteWords.words(fact.item().quote());
      for (int i = 0; i + FEWEST <= words.size(); i++) {
        runs.add(String.join(" ", words.subList(i, i + FEWEST)));
        known.addAll(words.subList(i, i + FEWEST));
      }
    }
  }

  static void add(Alignment alignment, List<Finding> findings) {
    CopiedFindings copied = new CopiedFindings(alignment, findings);
    for (Passage passage : alignment.essay().passages()) {
      if (!copied.runs.isEmpty() && passage.block().kind() != Block.Kind.QUOTATION) {
        copied.look(passage);
      }
    }
  }

  /** A run can only be where as many words follow each other that are in some quote. */
  private void look(Passage passage) {
    List<Stems.Word> words = Stems.words(essay.text(passage));
    Iterator<Quotation> quotations = passage.quotations().iterator();
    Quotation next = quotations.hasNext() ? quotations.next() : null;
    int first = 0;
    for (int i = 0; i < words.size(); i++) {
      int at = passage.block().start() + words.get(i).start();
      while (next != null && next.end() <= at) {
        next = quotations.hasNext() ? quotations.next() : null;
      }
      boolean quoted = next != null && next.contains(at);
      if (quoted || !known.contains(words.get(i).plain())) {
        first = i + 1;
      } else if (i - first + 1 >= FEWEST && isRun(words, i - FEWEST + 1)) {
        int most = next == null ? essay.text().length() : next.start();
        int end = end(words, i - FEWEST + 1, most - passage.block().start());
        add(passage, words.get(i - FEWEST + 1), words.get(end - 1), end - i + FEWEST - 1);
        i = end - 1;
        first = end;
      }
    }
  }

  private boolean isRun(List<Stems.Word> words, int from) {
    StringBuilder run = new StringBuilder();
    for (Stems.Word word : words.subList(from, from + FEWEST)) {
      run.append(run.length() == 0 ? "" : " ").append(word.plain());
    }
    return runs.contains(run.toString());
  }

  /** The number after the last word of the runs from a word on, before a place in the passage. */
  private int end(List<Stems.Word> words, int from, int most) {
    int end = from + FEWEST;
    while (end < words.size() && words.get(end).start() < most && isRun(words, end + 1 - FEWEST)) {
      end++;
    }
    return end;
  }

  private void add(Passage passage, Stems.Word first, Stems.Word last, int count) {
    int from = passage.block().start();
    findings.add(
        new Finding(
            DraftRule.DRAFT_COPIED,
            new Span(from + first.start(), from + last.end()),
            "These " + count + " words are a source's, and stand without quotation marks.",
            "put them in quotation marks, or say it in words of your own"));
  }
}
