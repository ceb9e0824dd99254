package io.github.essayplanner.convert;

import io.github.essayplanner.convert.NoteLine.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Makes factors of the parts of a note that argue: of its headings, else of the items of its
 * outermost list, else of its lines.
 */
final class ArguingParts {
  private static final int LONGEST_NAME = 80;

  private final List<Branch> parts;
  private final Outline note;
  private final Sorting sorting;

  /**
   * @param parts a list to which {@code sorting} adds those that it finds
   */
  ArguingParts(List<Branch> parts, Outline note, Sorting sorting) {
    this.parts = parts;
    this.note = note;
    this.sorting = sorting;
  }

  void read() {
    Kind kind = kind(parts);
    List<Branch> mine = parts.stream().filter(b -> isFactor(b, kind)).toList();
    if (kind == Kind.ITEM && mine.size() == 1 && isLoneTitle(mine.get(0))) {
      readBelow(mine.get(0));
      return;
    }
    sorting.divide();
    boolean headed = isHeaded(mine);
    boolean begun = false;
    for (Branch part : parts) {
      boolean names = isFactor(part, kind) && !(headed && isSidesAlone(part));
      begun |= names;
      if (names) {
        argue(part);
      } else if (kind == Kind.PLAIN && !begun && DatedStart.opens(part.line().text())) {
        keep(part, note.inbox);
      } else {
        remark(part, begun);
      }
    }
    if (note.factors.isEmpty()) {
      note.warn(1, "no heading and no list was found, so there is no factor yet");
    }
  }

  /** The only item names the whole note, and what stands below it argues. */
  private void readBelow(Branch title) {
    List<Branch> others = parts.stream().filter(b -> b != title).toList();
    parts.clear();
    title.below().forEach(sorting::section);
    sorting.title(title.line());
    read();
    others.forEach(other -> remark(other, true));
  }

  /** Whether headings argue that are more than a label For or Against. */
  private static boolean isHeaded(List<Branch> factors) {
    return factors.stream()
        .filter(b -> b.is(Kind.HEADING) && !isSidesAlone(b))
        .skip(1)
        .findAny()
        .isPresent();
  }

  private void argue(Branch part) {
    if (isSides(part)) {
      sides(part);
    } else {
      factor(part, isAgainst(part));
    }
  }

  /**
   * Of headings, items or lines, those that may name a factor: no quotation, and of lines without
   * headings and lists no paragraph.
   */
  private static boolean isFactor(Branch part, Kind kind) {
    NoteLine line = part.line();
    return part.is(kind)
        && (kind != Kind.ITEM || !line.mark().style().equals(">"))
        && (kind != Kind.PLAIN || isNameLine(part));
  }

  /** A label For or Against below no heading: a remark where headings argue. */
  private static boolean isSidesAlone(Branch part) {
    return part.line().rank() == WeakHeadings.ROLE
        && Sorting.label(part).filter(NoteLabel::isSide).isPresent();
  }

  private static boolean isNameLine(Branch part) {
    String text = part.line().text();
    return text.length() <= LONGEST_NAME
        && Sorting.label(part).isEmpty()
        && !DatedStart.opens(text);
  }

  private static Kind kind(List<Branch> parts) {
    for (Kind kind : List.of(Kind.HEADING, Kind.ITEM)) {
      if (parts.stream().anyMatch(part -> part.is(kind))) {
        return kind;
      }
    }
    return Kind.PLAIN;
  }

  /** One item that holds all the others, which have items below them in turn. */
  private boolean isLoneTitle(Branch item) {
    return note.question.text().isEmpty() && item.below().stream().anyMatch(b -> b.has(Kind.ITEM));
  }

  /** Arguments for and against that are named one by one below such a heading. */
  private static boolean isSides(Branch part) {
    return Sorting.label(part).filter(l -> l.rest().isEmpty() && l.isSide()).isPresent()
        && (part.has(Kind.HEADING)
            || part.below().stream().anyMatch(b -> b.is(Kind.ITEM) && b.has(Kind.ITEM)));
  }

  private static boolean isAgainst(Branch part) {
    return part.line().text().matches("(?i)(?:opp|con) ?\\d{1,2}\\b.{0,200}")
        || Sorting.label(part)
            .filter(l -> l.rest().isEmpty() && l.kind() == NoteLabel.Kind.AGAINST)
            .isPresent();
  }

  private void sides(Branch part) {
    boolean against = isAgainst(part);
    Kind kind = kind(part.below());
    note.comments.add(part.line().text());
    for (Branch one : part.below()) {
      if (isFactor(one, kind)) {
        factor(one, against);
      } else {
        remark(one, true);
      }
    }
  }

  private void factor(Branch part, boolean challenges) {
    Outline.Argument factor =
        FactorReading.of(
            new Outline.Argument(part.line().number(), FactorName.of(part.line().text(), true)),
            part,
            note,
            sorting);
    factor.challenges = challenges || FactorName.isAgainst(part.line().text());
    FactorName.unlabel(factor);
    FactorName.keepCounting(part.line().text(), factor.comments);
    if (!part.is(Kind.HEADING) || part.line().rank() == WeakHeadings.PLAIN) {
      FirstSentence.name(factor);
    }
    note.factors.add(factor);
  }

  /** What belongs to no factor; a question, a thesis or a comment may stand anywhere. */
  private void remark(Branch part, boolean begun) {
    Optional<NoteLabel> label = Sorting.label(part);
    Outline.Argument last =
        begun && !note.factors.isEmpty() ? note.factors.get(note.factors.size() - 1) : null;
    if (label.isPresent() && label.get().kind().isSection()) {
      sorting.section(part);
    } else if (last != null && label.filter(ArguingParts::isAnswer).isPresent()) {
      FactorReading.more(last, part, note, sorting);
    } else {
      keep(part, last == null ? note.comments : last.comments);
    }
  }

  private static boolean isAnswer(NoteLabel label) {
    return label.kind() == NoteLabel.Kind.COUNTER || label.kind() == NoteLabel.Kind.REPLY;
  }

  private static void keep(Branch part, List<String> texts) {
    texts.add(part.line().text());
    part.all().forEach(line -> texts.add(line.text()));
  }
}
