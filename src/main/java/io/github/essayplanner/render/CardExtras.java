package io.github.essayplanner.render;

import io.github.essayplanner.check.QuestionTerms;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.Paragraph.Kind;
import io.github.essayplanner.plan.Part;
import io.github.essayplanner.words.KeyTerms;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the card has besides where lines are left, the most needed first: the tests, objections, the
 * whole of their answers, further evidence, the terms of the question.
 */
final class CardExtras {
  private static final int MOST_LINES_OF_EVIDENCE = 2;

  private final EssayPlan plan;
  private final List<Part> sections;
  private final List<Page.Item> items;
  private int before;

  /**
   * @param items those of the card, to which more are added
   * @param before how many of them stand before the sections
   */
  CardExtras(EssayPlan plan, List<Part> sections, List<Page.Item> items, int before) {
    this.plan = plan;
    this.sections = sections;
    this.items = items;
    this.before = before;
  }

  void add() {
    if (!plan.tests().isEmpty()) {
      addLine(Label.JUDGE_BY.opening().then(plan.tests()));
    }
    for (int i = 0; i < sections.size(); i++) {
      Optional<Phrase> line = CardLine.otherSide(sections.get(i));
      if (line.isPresent() && otherSide(i).isEmpty()) {
        replace(i, withOtherSide(i, List.of(line.get())));
      }
    }
    addOtherSides(true);
    addOtherSides(false);
    for (int i = sections.size() - 1; i >= 0; i--) {
      replace(i, withMoreEvidence(i));
    }
    addTerms();
  }

  /** Objections with the whole of their answers, where there was none or in place of a cut one. */
  private void addOtherSides(boolean whereNone) {
    for (int i = 0; i < sections.size(); i++) {
      List<Phrase> whole = CardLine.otherSideInFull(sections.get(i));
      boolean isMeant = otherSide(i).isEmpty() == whereNone;
      boolean isMore = whole.size() > otherSide(i).size();
      if (isMeant && isMore && !isThere(i, whole.get(whole.size() - 1))) {
        replace(i, withOtherSide(i, whole));
      }
    }
  }

  /** Terms of the question with their meaning. */
  private void addTerms() {
    Map<String, String> terms = plan.map().terms();
    for (KeyTerms.Term term : QuestionTerms.of(plan.map())) {
      String meaning = terms.getOrDefault(term.text(), "");
      if (!meaning.isEmpty()) {
        addLine(Label.DEFINE.opening().typed(term.text() + ": " + meaning));
      }
    }
  }

  /** Adds a line before the sections where there is one for it and it needs no second. */
  private void addLine(Phrase text) {
    Phrase line = CardLine.unmarked(text);
    if (Screen.lines(line, CardLine.OUTER).size() == 1) {
      items.add(before, Page.Item.of(line));
      if (CardLine.fit(items)) {
        before++;
      } else {
        items.remove(before);
      }
    }
  }

  private void replace(int section, List<Page.Item> under) {
    Page.Item old = items.get(before + section);
    items.set(before + section, new Page.Item(old.text(), under));
    if (!CardLine.fit(items)) {
      items.set(before + section, old);
    }
  }

  /** The lines of a section between its evidence and its So. */
  private List<Page.Item> otherSide(int section) {
    List<Page.Item> under = items.get(before + section).under();
    boolean hasReason = CardLine.first(sections.get(section), Kind.SO).isPresent();
    return under.subList(evidence(section), under.size() - (hasReason ? 1 : 0));
  }

  /** Whether a section has as much of an answer, though on the line of its objection. */
  private boolean isThere(int section, Phrase answer) {
    String end = CardLine.item(answer, 1).text().plainText();
    List<Page.Item> lines = otherSide(section);
    return !lines.isEmpty() && lines.get(lines.size() - 1).text().plainText().endsWith(end);
  }

  private int evidence(int section) {
    return CardLine.evidence(sections.get(section), 1).isEmpty() ? 0 : 1;
  }

  private List<Page.Item> withOtherSide(int section, List<Phrase> lines) {
    List<Page.Item> under = new ArrayList<>(items.get(before + section).under());
    int at = evidence(section);
    under.subList(at, at + otherSide(section).size()).clear();
    for (Phrase line : lines) {
      under.add(at++, CardLine.item(line, 1));
    }
    return under;
  }

  private List<Page.Item> withMoreEvidence(int section) {
    List<Page.Item> under = new ArrayList<>(items.get(before + section).under());
    Phrase cues = CardLine.evidence(sections.get(section), MOST_LINES_OF_EVIDENCE);
    if (!cues.isEmpty()) {
      under.set(0, CardLine.item(cues, MOST_LINES_OF_EVIDENCE));
    }
    return under;
  }
}
