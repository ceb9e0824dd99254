package io.github.essayplanner.plan;

import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Link;
import io.github.essayplanner.plan.Paragraph.Kind;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets out what a paragraph of the essay keeps, with at most one question where something is
 * missing.
 */
final class SectionPrinter {
  private final ItemText items;
  private final Printed printed;
  private final Section section;
  private final int number;
  private final SectionChoice choice;
  private final Optional<Piece> spare;
  private final Questions questions;
  private final SectionGaps gaps;

  /** A link that asks whether it answers a challenge without a So. */
  private final Optional<Link> asked;

  /** Whether joints beyond the first are printed. */
  private final boolean allJoints;

  private final List<Paragraph> all = new ArrayList<>();

  /**
   * @param spare what can go if time runs short
   */
  SectionPrinter(
      ItemText items,
      Printed printed,
      Ranking ranking,
      Section section,
      int number,
      SectionChoice choice,
      Optional<Piece> spare,
      Questions questions,
      Optional<Link> asked,
      boolean allJoints) {
    this.items = items;
    this.printed = printed;
    this.section = section;
    this.number = number;
    this.choice = choice;
    this.spare = spare;
    this.questions = questions;
    this.gaps = new SectionGaps(section, ranking, choice, questions);
    this.asked = asked;
    this.allJoints = allJoints;
  }

  List<Paragraph> paragraphs() {
    gaps.note(items);
    boolean hasEvidence = false;
    boolean hasJoint = false;
    for (Piece piece : choice.kept()) {
      boolean opensOther = piece.kind() != Kind.POINT && piece.kind() != Kind.BACKGROUND;
      if (opensOther && !hasEvidence) {
        gaps.addEvidence(all);
        hasEvidence = true;
      }
      if (piece.kind() != Kind.JOINT || allJoints || !hasJoint) {
        hasJoint |= print(piece) && piece.kind() == Kind.JOINT;
      }
    }
    if (questions.areAllAsked()) {
      gaps.addMissingKinds(all, hasJoint);
    }
    return all;
  }

  /** Whether anything was printed. */
  private boolean print(Piece piece) {
    int before = all.size();
    switch (piece.kind()) {
      case POINT -> addPoint(piece);
      case EVIDENCE, BACKGROUND -> addEvidence(piece);
      case BUT -> addBut(piece);
      case AGAINST -> addObjection(piece);
      case SO -> addSo(piece);
      case SENTENCE, GRANTED, JOINT -> addText(piece);
      default -> throw new IllegalStateException(piece.kind().word());
    }
    return all.size() > before;
  }

  private void addPoint(Piece piece) {
    printed.isNew(piece.text().plainText());
    Phrase text =
        piece.text().isEmpty()
            ? Phrase.of(Label.BLANK.text()).then(questions.ask(Lack.POINT))
            : piece.text();
    all.add(Paragraph.of(piece.kind(), piece.opening(), text));
  }

  private void addEvidence(Piece piece) {
    List<PlannedItem> lines = lines(piece);
    if (piece.opening().isEmpty()) {
      all.add(Paragraph.of(piece.kind(), Phrase.EMPTY, lines));
    } else {
      all.add(Paragraph.led(piece.kind(), piece.opening(), lines));
    }
  }

  private List<PlannedItem> lines(Piece piece) {
    List<PlannedItem> lines = new ArrayList<>();
    for (Evidence item : piece.evidence()) {
      lines.add(items.of(item, piece.factor(), number, choice.isCareful(piece), questions));
    }
    if (isSpare(piece)) {
      lines.set(0, lines.get(0).with(Label.IF_TIME_ALLOWS.before().then(lines.get(0).line())));
    }
    return lines;
  }

  private boolean isSpare(Piece piece) {
    return spare.isPresent() && spare.get() == piece;
  }

  /** What stands under one label is listed below it; a point that opens the list in its line. */
  private void addBut(Piece piece) {
    Paragraph last = all.get(all.size() - 1);
    boolean isAlike = last.opening().plainText().equals(piece.opening().plainText());
    boolean isOpen = last.kind() == piece.kind() && isAlike;
    if (piece.evidence().isEmpty() && !isOpen) {
      addText(piece);
    } else if (!isOpen) {
      all.add(Paragraph.led(piece.kind(), piece.opening(), lines(piece)));
    } else if (!piece.evidence().isEmpty()) {
      all.set(all.size() - 1, last.listing(lines(piece)));
    } else if (printed.isNew(piece.text().plainText())) {
      all.set(all.size() - 1, last.listing(List.of(PlannedItem.of(piece.text()))));
    }
  }

  private void addObjection(Piece piece) {
    String reply = piece.reply();
    Phrase claim = Phrase.EMPTY;
    if (piece.claims()) {
      Counter counter = piece.counter().orElseThrow();
      printed.isNew(counter.claim());
      claim = items.claim(counter);
    }
    Paragraph said = Paragraph.of(piece.kind(), piece.opening(), claim).inLine(lines(piece));
    all.add(said.answered(answer(piece), reply));
  }

  private Phrase answer(Piece piece) {
    Label label = section.role().answer();
    String reply = piece.reply();
    return reply.isEmpty()
        ? label.opening().plain(Label.BLANK.text()).then(questions.ask(Lack.ANSWER))
        : label.opening().then(Phrase.ofTyped(reply));
  }

  private void addSo(Piece piece) {
    if (!piece.text().isEmpty()) {
      all.add(Paragraph.of(piece.kind(), piece.opening(), piece.text()));
      return;
    }
    Phrase text = Phrase.of(Label.BLANK.text());
    if (asked.isPresent() && printed.isNew(asked.get().how())) {
      all.add(Paragraph.of(piece.kind(), piece.opening(), text));
      all.add(
          Paragraph.of(
              Kind.QUESTION,
              Label.YOU_WROTE.before(),
              Phrase.ofTyped(Sentence.whole(asked.get().how()))
                  .plain(" ")
                  .then(
                      Phrase.ofEmphasis(Label.DOES_THAT_ANSWER.text())
                          .as(Phrase.RunRole.QUESTION))));
    } else {
      boolean asks = piece.asks() && !questions.areAllAsked();
      text = asks ? text : text.then(questions.ask(Lack.SO));
      all.add(Paragraph.of(piece.kind(), piece.opening(), text));
    }
  }

  private void addText(Piece piece) {
    Phrase text = piece.text();
    if (text.isEmpty()) {
      text = Phrase.of(Label.BLANK.text());
    } else if (!printed.isNew(text.plainText())) {
      return;
    }
    Phrase opening = isSpare(piece) ? Label.IF_TIME_ALLOWS.before() : Phrase.EMPTY;
    all.add(Paragraph.of(piece.kind(), opening.then(piece.opening()), text));
  }
}
