package io.github.essayplanner.convert;

import io.github.essayplanner.convert.NoteLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sorts the parts of a note into those of a map, by the labels and levels they have. */
final class Sorting {
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
    new ArguingParts(sorting.arguing, sorting.note, sorting).read();
    sorting.title(question);
    sorting.title(title);
    sorting.asTitled();
    return sorting.note;
  }

  /** A line that names the whole note: its question or its title. */
  void title(NoteLine title) {
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

  /** From here on no heading opens another part of the note. */
  void divide() {
    divided = true;
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
}
