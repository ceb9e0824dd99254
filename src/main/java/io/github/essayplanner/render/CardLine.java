package io.github.essayplanner.render;

import io.github.essayplanner.plan.CardNotes;
import io.github.essayplanner.plan.Paragraph;
import io.github.essayplanner.plan.Part;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of the card, and what fits into them. */
final class CardLine {
  /** Of a line that stands at the margin. */
  static final int OUTER = Screen.COLUMNS - "- ".length();

  /** Of one below the heading of a paragraph. */
  static final int COLUMNS = Screen.COLUMNS - "  - ".length();

  /** The heading of the card and the blank line below it. */
  private static final int ABOVE = 2;

  private CardLine() {}

  /**
   * What speaks against a challenge, else an objection with its answer where one line holds both or
   * the answer up to the end of a clause: alone, neither tells the writer what to do with it.
   */
  static Optional<Phrase> otherSide(Part part) {
    String but = part.card().but();
    if (!but.isEmpty()) {
      return Optional.of(Label.BUT_FOR_THESIS.opening().then(Phrase.ofTyped(but)));
    }
    List<Phrase> shortened = new ArrayList<>();
    for (CardNotes.Answered answered : part.card().answered()) {
      Phrase opening = unmarked(answered.opening());
      Phrase reply = unmarked(answered.reply());
      if (isLine(opening.then(reply))) {
        return Optional.of(opening.then(reply));
      }
      Phrase clause = Screen.clause(opening, reply, COLUMNS, 1);
      if (!clause.plainText().endsWith("…")) {
        shortened.add(clause);
      }
    }
    return shortened.isEmpty() ? Optional.empty() : Optional.of(shortened.get(0));
  }

  /** The same where there is a line for each: an objection above its answer. */
  static List<Phrase> otherSideInFull(Part part) {
    String but = part.card().but();
    if (!but.isEmpty()) {
      return List.of(Label.BUT_FOR_THESIS.opening().then(Phrase.ofTyped(but)));
    }
    List<CardNotes.Answered> all = part.card().answered();
    if (all.isEmpty()) {
      return List.of();
    }
    CardNotes.Answered first = answered(part).orElse(all.get(0));
    return List.of(first.objection(), first.label().opening().then(first.reply()));
  }

  /** An answer that begins with "it" or "they" needs its claim, for which there is no room. */
  private static Optional<CardNotes.Answered> answered(Part part) {
    for (CardNotes.Answered answered : part.card().answered()) {
      if (!Sentence.beginsWithPronoun(answered.reply().plainText())) {
        return Optional.of(answered);
      }
    }
    return Optional.empty();
  }

  /** Whether the card has lines for them all. */
  static boolean fit(List<Page.Item> items) {
    int height = ABOVE;
    for (Page.Item item : items) {
      height += Screen.lines(item.text(), OUTER).size();
      for (Page.Item below : item.under()) {
        height += height(below);
      }
    }
    return height <= Screen.LINES;
  }

  /** How many lines something takes below the heading of a paragraph. */
  static int height(Page.Item below) {
    return Screen.lines(below.text(), COLUMNS).size();
  }

  /** What stands below the heading of a paragraph, cut to a number of lines. */
  static Page.Item item(Phrase text, int lines) {
    return Page.Item.of(Screen.clause(Phrase.EMPTY, unmarked(text), COLUMNS, lines));
  }

  static Optional<Paragraph> first(Part part, Paragraph.Kind kind) {
    for (Paragraph paragraph : part.paragraphs()) {
      if (paragraph.kind() == kind) {
        return Optional.of(paragraph);
      }
    }
    return Optional.empty();
  }

  static boolean isLine(Phrase text) {
    return Screen.lines(unmarked(text), COLUMNS).size() == 1;
  }

  /** Without italics, whose marks would only take room. */
  static Phrase unmarked(Phrase text) {
    List<Phrase.Run> runs = new ArrayList<>();
    for (Phrase.Run run : text.runs()) {
      boolean isItalic = run.style() == Phrase.Style.EMPHASIS;
      runs.add(isItalic ? new Phrase.Run(run.text(), Phrase.Style.PLAIN, "") : run);
    }
    return new Phrase(runs);
  }

  /**
   * The most wanted cue, and as many of the others as some lines hold with it, as they stand in the
   * paragraph.
   */
  static Phrase evidence(Part part, int lines) {
    List<CardNotes.Cue> taken = new ArrayList<>();
    for (CardNotes.Cue cue : part.card().cues()) {
      List<CardNotes.Cue> more = new ArrayList<>(taken);
      more.add(cue);
      boolean hasRoom = Screen.lines(line(more), COLUMNS).size() <= lines;
      if (taken.isEmpty() || hasRoom) {
        taken = more;
      }
    }
    return line(taken);
  }

  private static Phrase line(List<CardNotes.Cue> cues) {
    List<CardNotes.Cue> inOrder = new ArrayList<>(cues);
    inOrder.sort((a, b) -> Integer.compare(a.place(), b.place()));
    List<Phrase> texts = new ArrayList<>();
    inOrder.forEach(cue -> texts.add(unmarked(Phrase.ofTyped(cue.text()))));
    return Phrase.joined(texts, " · ");
  }
}
