package io.github.essayplanner.plan;

import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.plan.Paragraph.Kind;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Sets out what a paragraph of the essay keeps under the labels of a scheme. */
final class SchemePrinter {
  private final Scheme scheme;
  private final ItemText items;
  private final Section section;
  private final int number;
  private final SectionChoice choice;
  private final Questions questions;

  SchemePrinter(
      Scheme scheme,
      ItemText items,
      Section section,
      int number,
      SectionChoice choice,
      Questions questions) {
    this.scheme = scheme;
    this.items = items;
    this.section = section;
    this.number = number;
    this.choice = choice;
    this.questions = questions;
  }

  List<Paragraph> paragraphs() {
    List<Paragraph> all = new ArrayList<>();
    for (Scheme.Slot slot : scheme.slots()) {
      List<PlannedItem> lines = new ArrayList<>();
      for (Scheme.Filling content : slot.contents()) {
        lines.addAll(lines(content));
      }
      if (!lines.isEmpty()) {
        all.add(paragraph(slot, lines));
      }
    }
    return all;
  }

  private static Paragraph paragraph(Scheme.Slot slot, List<PlannedItem> lines) {
    Kind kind = kind(slot.contents().get(slot.contents().size() - 1));
    boolean isOne = lines.size() == 1 && lines.get(0).under().isEmpty();
    return isOne
        ? Paragraph.of(kind, slot.label(), lines.get(0).line())
        : Paragraph.of(kind, Phrase.ofStrong(slot.label().text()), lines);
  }

  private static Kind kind(Scheme.Filling content) {
    return switch (content) {
      case POINT -> Kind.POINT;
      case FACTS, MEANINGS -> Kind.EVIDENCE;
      case OTHER_SIDE -> Kind.AGAINST;
      case ANSWERS, SO -> Kind.SO;
      case LINKS -> Kind.JOINT;
    };
  }

  private List<PlannedItem> lines(Scheme.Filling content) {
    return switch (content) {
      case POINT -> point();
      case FACTS -> facts();
      case MEANINGS -> meanings();
      case OTHER_SIDE -> otherSide();
      case ANSWERS -> answers();
      case SO -> so();
      case LINKS -> texts(Kind.JOINT);
    };
  }

  private List<PlannedItem> point() {
    Phrase point = kept(Kind.POINT).get(0).text();
    return List.of(point.isEmpty() ? gap(Phrase.EMPTY, Lack.POINT) : PlannedItem.of(point));
  }

  private List<Piece> kept(Kind kind) {
    return Piece.of(kind, choice.kept());
  }

  private PlannedItem gap(Phrase before, Lack gap) {
    questions.lacks(gap);
    return PlannedItem.of(before.plain(Label.BLANK.text()).then(questions.ask(gap)));
  }

  private List<PlannedItem> facts() {
    List<PlannedItem> lines = new ArrayList<>();
    for (Piece piece : kept(Kind.EVIDENCE)) {
      for (Evidence item : piece.evidence()) {
        PlannedItem bare =
            items.bare(item, piece.factor(), number, choice.isCareful(piece), questions);
        lines.add(bare);
      }
    }
    for (int i = 0; i < lines.size() && lines.size() > 1; i++) {
      lines.set(i, lines.get(i).with(numbered(i + 1).then(lines.get(i).line())));
    }
    return lines.isEmpty() ? List.of(gap(Phrase.EMPTY, Lack.EVIDENCE)) : lines;
  }

  private static Phrase numbered(int number) {
    return Phrase.of(number + " · ");
  }

  private List<PlannedItem> meanings() {
    List<Evidence> items = new ArrayList<>();
    for (Piece piece : kept(Kind.EVIDENCE)) {
      items.addAll(piece.evidence());
    }
    List<PlannedItem> lines = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Evidence item = items.get(i);
      Phrase number = items.size() > 1 ? numbered(i + 1) : Phrase.EMPTY;
      if (!item.shows().isEmpty()) {
        lines.add(PlannedItem.of(number.then(Phrase.ofTyped(item.shows()))));
      } else if (!item.isPremise()) {
        lines.add(
            gap(number.isEmpty() ? Phrase.of(ItemText.SHOWS.strip() + " ") : number, Lack.SHOWS));
      }
    }
    return items.isEmpty() ? List.of(gap(Phrase.EMPTY, Lack.SHOWS)) : lines;
  }

  private List<PlannedItem> otherSide() {
    List<PlannedItem> lines = new ArrayList<>();
    for (Piece piece : choice.kept()) {
      boolean isOther = piece.kind() == Kind.AGAINST || piece.kind() == Kind.BUT;
      if (isOther) {
        lines.addAll(whole(piece));
      }
    }
    return lines.isEmpty() ? List.of(gap(Phrase.EMPTY, Lack.OBJECTION)) : lines;
  }

  /** All that a piece says, a line each. */
  private List<PlannedItem> whole(Piece piece) {
    List<PlannedItem> lines = new ArrayList<>();
    if (piece.claims()) {
      Counter counter = piece.counter().orElseThrow();
      lines.add(PlannedItem.of(led(piece).then(items.claim(counter))));
    }
    for (Evidence item : piece.evidence()) {
      PlannedItem line = items.of(item, piece.factor(), number, choice.isCareful(piece), questions);
      lines.add(line.with(led(piece).then(line.line())));
    }
    if (!piece.text().isEmpty()) {
      lines.add(PlannedItem.of(led(piece).then(piece.text())));
    }
    return lines;
  }

  /** What is for the thesis in a section on the case against it says so. */
  private Phrase led(Piece piece) {
    return section.role() == SectionRole.OWN && piece.kind() == Kind.AGAINST
        ? Phrase.EMPTY
        : piece.opening();
  }

  private List<PlannedItem> answers() {
    List<PlannedItem> lines = new ArrayList<>();
    for (Piece piece : kept(Kind.AGAINST)) {
      Label label = section.role().answer();
      lines.add(
          piece.reply().isEmpty()
              ? gap(label.opening(), Lack.ANSWER)
              : PlannedItem.of(label.opening().then(Phrase.ofTyped(piece.reply()))));
    }
    return lines;
  }

  /** Other factors stand before what the paragraph concludes, which closes it. */
  private List<PlannedItem> so() {
    List<PlannedItem> lines = new ArrayList<>();
    if (!scheme.has(Scheme.Filling.OTHER_SIDE)) {
      lines.addAll(second());
    }
    lines.addAll(texts(Kind.SENTENCE));
    lines.addAll(texts(Kind.GRANTED));
    for (Piece piece : kept(Kind.SO)) {
      lines.add(
          piece.text().isEmpty()
              ? gap(piece.opening(), Lack.SO)
              : PlannedItem.of(piece.opening().then(piece.text())));
    }
    return lines;
  }

  /** The point and evidence of the second factor of the paragraph. */
  private List<PlannedItem> second() {
    List<PlannedItem> lines = new ArrayList<>();
    for (Piece piece : choice.kept()) {
      if (section.isOfSecond(piece)) {
        lines.addAll(whole(piece));
      }
    }
    return lines;
  }

  private List<PlannedItem> texts(Kind kind) {
    List<PlannedItem> lines = new ArrayList<>();
    for (Piece piece : kept(kind)) {
      Phrase text = piece.text().isEmpty() ? Phrase.of(Label.BLANK.text()) : piece.text();
      lines.add(PlannedItem.of(piece.opening().then(text)));
    }
    return lines;
  }
}
