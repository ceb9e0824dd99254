package io.github.essayplanner.render;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Criterion;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.Paragraph;
import io.github.essayplanner.plan.Paragraph.Kind;
import io.github.essayplanner.plan.Part;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The card to write from in an examination: question, thesis, four lines a paragraph, the last
 * sentence, in {@link Screen#LINES} lines.
 */
final class CardReport {
  private static final int LINES_OF_TEXT = 2;

  private final EssayPlan plan;
  private final List<Part> sections;

  private CardReport(EssayPlan plan) {
    this.plan = plan;
    this.sections = plan.parts().subList(1, plan.parts().size() - 1);
  }

  static void write(EssayPlan plan, Page page) {
    new CardReport(plan).write(page);
  }

  private void write(Page page) {
    ArgumentMap map = plan.map();
    String heading = fits(map.question()) ? map.question() : map.title();
    Phrase title = isUntitled() ? Phrase.of(Label.QUESTION.text()) : Phrase.ofTyped(heading);
    page.heading(
        1,
        Screen.clause(Phrase.EMPTY, CardLine.unmarked(title), Screen.COLUMNS - "# ".length(), 1));
    List<Part> byLoss = new ArrayList<>(sections);
    byLoss.sort(Comparator.comparing(CardReport::loss));
    int shortened = 0;
    List<Page.Item> items = items(List.of());
    while (!CardLine.fit(items) && shortened < sections.size()) {
      shortened++;
      items = items(byLoss.subList(0, shortened));
    }
    new CardExtras(plan, sections, items, beforeSections()).add();
    page.bullets(items);
  }

  private int beforeSections() {
    int before = fits(plan.map().question()) ? 0 : 1;
    for (Paragraph paragraph : plan.top()) {
      before += paragraph.kind() == Kind.POINT ? 1 : 0;
    }
    return before;
  }

  /** Where a question is too long for a heading, and nothing else is there, it stands below one. */
  private boolean isUntitled() {
    return plan.map().title().isEmpty() && !fits(plan.map().question());
  }

  private static boolean fits(String question) {
    return Screen.lines(Phrase.of(question), Screen.COLUMNS - "# ".length()).size() == 1;
  }

  /**
   * How much of its point a paragraph loses with a line less: most where it is cut inside a clause.
   */
  private static int loss(Part part) {
    String whole = point(part, LINES_OF_TEXT).plainText();
    String less = point(part, 1).plainText();
    return whole.length() - less.length() + (less.endsWith("…") ? Screen.COLUMNS : 0);
  }

  /** The card with one line less for some of its paragraphs. */
  private List<Page.Item> items(List<Part> withOneLess) {
    List<Page.Item> items = new ArrayList<>();
    if (!fits(plan.map().question())) {
      Phrase opening = isUntitled() ? Phrase.EMPTY : Label.QUESTION.opening();
      items.add(cut(opening, Phrase.ofTyped(plan.map().question()), LINES_OF_TEXT));
    }
    for (Paragraph paragraph : plan.top()) {
      if (paragraph.kind() == Kind.POINT) {
        items.add(cut(paragraph.opening(), paragraph.text(), LINES_OF_TEXT));
      }
    }
    for (Part part : sections) {
      items.add(section(part, withOneLess.contains(part) ? 1 : LINES_OF_TEXT));
    }
    if (sections.isEmpty()) {
      items.add(Page.Item.of(Label.NO_FACTORS_LEFT.gap()));
    }
    if (!plan.alsoSaid().isEmpty()) {
      Phrase names = Phrase.of(String.join(" · ", plan.alsoSaid()));
      items.add(cut(Label.IN_A_SENTENCE.opening(), names, 1));
    }
    Part conclusion = plan.parts().get(plan.parts().size() - 1);
    for (Paragraph paragraph : conclusion.paragraphs()) {
      if (paragraph.kind() == Kind.END) {
        Phrase end = lastSentences(paragraph.opening(), paragraph.text());
        items.add(cut(paragraph.opening(), end, LINES_OF_TEXT));
      }
    }
    return items;
  }

  /**
   * As many whole sentences as there is room for, of which the last is what the essay ends on; all
   * of them, to be cut, where the last alone is too long.
   */
  private static Phrase lastSentences(Phrase opening, Phrase text) {
    if (!isTooLong(opening.then(text))) {
      return text;
    }
    String typed = text.typedText();
    for (int[] sentence : Sentences.in(typed, 0, typed.length())) {
      Phrase end = Phrase.ofTyped(typed.substring(sentence[0]));
      if (!isTooLong(opening.then(end))) {
        return end;
      }
    }
    return text;
  }

  private static boolean isTooLong(Phrase text) {
    return Screen.lines(CardLine.unmarked(text), CardLine.OUTER).size() > LINES_OF_TEXT;
  }

  private static Page.Item cut(Phrase opening, Phrase text, int lines) {
    return Page.Item.of(Screen.clause(opening, CardLine.unmarked(text), CardLine.OUTER, lines));
  }

  /** Of the lines of its point those that are left go to a So, else to evidence, that is cut. */
  private Page.Item section(Part part, int lines) {
    Phrase line = point(part, lines);
    int left = lines - Screen.lines(line, CardLine.OUTER).size();
    List<Page.Item> under = new ArrayList<>();
    Optional<Paragraph> reason = CardLine.first(part, Kind.SO);
    if (reason.isPresent()) {
      Page.Item so = CardLine.item(so(part, reason.get().text()), 1 + left);
      left -= CardLine.height(so) - 1;
      under.add(so);
    }
    Phrase cues = CardLine.evidence(part, 1);
    if (!cues.isEmpty()) {
      Page.Item evidence = CardLine.item(cues, 1 + left);
      left -= CardLine.height(evidence) - 1;
      under.add(0, evidence);
    }
    Optional<Phrase> other = left > 0 ? CardLine.otherSide(part) : Optional.empty();
    if (other.isPresent()) {
      under.add(cues.isEmpty() ? 0 : 1, CardLine.item(other.get(), 1));
    }
    return new Page.Item(line, under);
  }

  /** Where the paragraph's So doesn't fit whole, the best reason that does; else the best, cut. */
  private Phrase so(Part part, Phrase said) {
    List<Phrase> reasons = part.card().reasons();
    Phrase whole = so(said);
    for (int i = reasons.size() - 1; i >= 0 && !CardLine.isLine(whole); i--) {
      whole = so(reasons.get(i));
    }
    boolean isCut = !CardLine.isLine(whole) && !reasons.isEmpty();
    return isCut ? so(reasons.get(reasons.size() - 1)) : whole;
  }

  /** The reason, after the test that it is a reason on where both have room. */
  private Phrase so(Phrase reason) {
    Phrase whole = Label.SO.opening().then(reason);
    List<Phrase.Run> runs = reason.runs();
    return isLed(runs) && !CardLine.isLine(whole)
        ? Label.SO.opening().then(new Phrase(runs.subList(2, runs.size())))
        : whole;
  }

  /** By the name of a test of the map, with the space behind it that is a run of its own. */
  private boolean isLed(List<Phrase.Run> runs) {
    if (runs.size() < 3 || !runs.get(1).text().equals(" ")) {
      return false;
    }
    for (Criterion criterion : plan.map().judgement().criteria()) {
      if (runs.get(0).text().equals(criterion.name() + ":")) {
        return true;
      }
    }
    return false;
  }

  private static Phrase point(Part part, int lines) {
    Phrase opening = Phrase.ofStrong(heading(part)).plain(": ");
    Phrase point = CardLine.first(part, Kind.POINT).map(Paragraph::text).orElse(Phrase.EMPTY);
    return Screen.clause(opening, CardLine.unmarked(point), CardLine.OUTER, lines);
  }

  /** {@code 1. Sitting tenants (against) (about 120 words, by 0:14)}. */
  private static String heading(Part part) {
    String name = part.number() + ". " + part.card().name();
    return part.budget().isEmpty() ? name : name + " (" + part.budget() + ")";
  }
}
