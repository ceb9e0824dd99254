package io.github.essayplanner.convert;

import io.github.essayplanner.convert.NoteLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sorts the parts of a note into those of a map, by the labels and levels they have. */
final class Sorting {
  private static final int LONGEST_NAME = 80;

  private final Outline note = new Outline();
  private int titleLine;
  private final List<Branch> arguing = new ArrayList<>();

  /** Whether all parts of the note are known, so that no heading opens another one. */
  private boolean divided;

  private Sorting() {}

  /**
   * @param title the line that names the whole note; null where there is none
   * @param question a line below it that asks the question; null where there is none
   */
  static Outline of(NoteLine title, NoteLine question, Branch root) {
    Sorting sorting = new Sorting();
    root.below().forEach(sorting::section);
    sorting.factors();
    sorting.title(question);
    sorting.title(title);
    sorting.asTitled();
    return sorting.note;
  }

  private void title(NoteLine title) {
    if (title == null || title.text().equals(note.question.text())) {
      return;
    }
    if (note.question.text().isEmpty()) {
      note.question = new Outline.Said(title.number(), title.text());
    } else if (TitleLine.isQuestion(title.text()) || !note.title.isEmpty()) {
      note.comments.add(0, title.text());
    } else {
      note.title = title.text();
    }
  }

  /** A part of the whole note: it has a field of its own, or argues. */
  void section(Branch branch) {
    Optional<NoteLabel> label = label(branch);
    if (label.isEmpty() || !label.get().kind().isSection()) {
      arguing.add(branch);
      return;
    }
    FactorName.keepCounting(branch.line().text(), note.comments);
    if (!label.get().isPlain()) {
      note.comments.add(label.get().label());
    }
    switch (label.get().kind()) {
      case TITLE -> titled(branch.line(), String.join(" ", texts(branch, label.get())));
      case QUESTION -> question(branch, label.get());
      case THESIS -> thesis(branch, label.get());
      case CONTEXT -> note.context = joined(note.context, texts(branch, label.get()));
      case CONCLUSION -> note.conclusion = joined(note.conclusion, texts(branch, label.get()));
      case SOURCES -> note.sources.addAll(texts(branch, label.get()));
      case INBOX -> note.inbox.addAll(texts(branch, label.get()));
      default -> body(branch, label.get());
    }
  }

  private void body(Branch branch, NoteLabel label) {
    if (!label.rest().isEmpty()) {
      titled(branch.line(), label.rest());
    }
    branch.below().forEach(this::section);
  }

  static Optional<NoteLabel> label(Branch branch) {
    return branch.is(Kind.COMMENT)
        ? Optional.empty()
        : NoteLabel.of(FactorName.of(branch.line().text(), false));
  }

  /** Where nothing asks, the title does. */
  private void asTitled() {
    if (note.question.text().isEmpty() && !note.title.isEmpty()) {
      note.question = new Outline.Said(titleLine, note.title);
      note.title = "";
    }
  }

  private void titled(NoteLine line, String text) {
    if (note.title.isEmpty()) {
      note.title = text;
      titleLine = line.number();
    } else {
      note.comments.add(text);
    }
  }

  private void question(Branch branch, NoteLabel label) {
    String below = String.join(" ", texts(branch, label));
    boolean names = below.isEmpty() && branch.has(Kind.HEADING);
    String text = names ? branch.line().text() : below;
    if (note.question.text().isEmpty()) {
      note.question = new Outline.Said(branch.line().number(), text);
    } else if (!text.isEmpty()) {
      note.comments.add(text);
      note.warn(branch.line().number(), "a second question; it is kept as a comment");
    }
  }

  private void thesis(Branch branch, NoteLabel label) {
    String text = String.join(" ", texts(branch, label));
    if (note.thesis.isEmpty()) {
      note.thesis = text;
    } else if (!text.isEmpty()) {
      note.comments.add(text);
      note.warn(branch.line().number(), "a second thesis; it is kept as a comment");
    }
  }

  private static String joined(String before, List<String> texts) {
    String more = String.join(" ", texts);
    return before.isEmpty() || more.isEmpty() ? before + more : before + " " + more;
  }

  /** What stands behind a label and below it; a thesis or question in it goes to its own field. */
  private List<String> texts(Branch branch, NoteLabel label) {
    List<String> texts = new ArrayList<>();
    if (!label.rest().isEmpty()) {
      texts.add(label.rest());
    }
    for (Branch below : branch.below()) {
      Optional<NoteLabel> inner = label(below);
      boolean own =
          !divided && label.kind().compareTo(NoteLabel.Kind.THESIS) <= 0 && below.is(Kind.HEADING);
      if (own || inner.filter(Sorting::isOfAnyPart).isPresent()) {
        section(below);
      } else if (below.is(Kind.COMMENT)) {
        note.comments.add(below.line().text());
      } else {
        texts.add(below.line().text());
        texts.addAll(texts(below, new NoteLabel(label.kind(), "", "")));
      }
    }
    return texts;
  }

  /** Whether it may stand inside any part of the note, and is none of its texts. */
  private static boolean isOfAnyPart(NoteLabel label) {
    return label.kind().compareTo(NoteLabel.Kind.THESIS) <= 0
        || label.kind() == NoteLabel.Kind.INBOX && !label.rest().isEmpty();
  }

  /** Factors are the headings that argue, else the items of the outermost list, else lines. */
  private void factors() {
    Kind kind = kind(arguing);
    List<Branch> mine = arguing.stream().filter(b -> isFactor(b, kind)).toList();
    if (kind == Kind.ITEM && mine.size() == 1 && isLoneTitle(mine.get(0))) {
      List<Branch> others = arguing.stream().filter(b -> b != mine.get(0)).toList();
      arguing.clear();
      mine.get(0).below().forEach(this::section);
      title(mine.get(0).line());
      factors();
      others.forEach(other -> remark(other, true));
      return;
    }
    boolean headed =
        mine.stream()
            .filter(b -> b.is(Kind.HEADING) && !isSidesAlone(b))
            .skip(1)
            .findAny()
            .isPresent();
    divided = true;
    boolean begun = false;
    for (Branch part : arguing) {
      boolean names = isFactor(part, kind) && !(headed && isSidesAlone(part));
      begun |= names;
      if (!names && kind == Kind.PLAIN && !begun && DatedStart.opens(part.line().text())) {
        note.inbox.add(part.line().text());
        part.all().forEach(line -> note.inbox.add(line.text()));
      } else if (!names) {
        remark(part, begun);
      } else if (isSides(part)) {
        sides(part);
      } else {
        factor(part, isAgainst(part));
      }
    }
    if (note.factors.isEmpty()) {
      note.warn(1, "no heading and no list was found, so there is no factor yet");
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
        && label(part).filter(NoteLabel::isSide).isPresent();
  }

  private static boolean isNameLine(Branch part) {
    String text = part.line().text();
    return text.length() <= LONGEST_NAME && label(part).isEmpty() && !DatedStart.opens(text);
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
    return label(part).filter(l -> l.rest().isEmpty() && l.isSide()).isPresent()
        && (part.has(Kind.HEADING)
            || part.below().stream().anyMatch(b -> b.is(Kind.ITEM) && b.has(Kind.ITEM)));
  }

  private static boolean isAgainst(Branch part) {
    return part.line().text().matches("(?i)(?:opp|con) ?\\d{1,2}\\b.{0,200}")
        || label(part)
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
            this);
    factor.challenges = challenges;
    FactorName.unlabel(factor);
    FactorName.keepCounting(part.line().text(), factor.comments);
    if (!part.is(Kind.HEADING) || part.line().rank() == WeakHeadings.PLAIN) {
      FirstSentence.name(factor);
    }
    note.factors.add(factor);
  }

  /** What belongs to no factor; a question, a thesis or a comment may stand anywhere. */
  private void remark(Branch part, boolean begun) {
    Optional<NoteLabel> label = label(part);
    if (label.isPresent() && label.get().kind().isSection()) {
      section(part);
      return;
    }
    if (begun
        && label
            .filter(l -> l.kind() == NoteLabel.Kind.COUNTER || l.kind() == NoteLabel.Kind.REPLY)
            .isPresent()) {
      FactorReading.more(note.factors.get(note.factors.size() - 1), part, note, this);
      return;
    }
    List<String> to =
        begun && !note.factors.isEmpty()
            ? note.factors.get(note.factors.size() - 1).comments
            : note.comments;
    to.add(part.line().text());
    part.all().forEach(line -> to.add(line.text()));
  }
}
