package io.github.essayplanner.convert;

import io.github.essayplanner.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads notes in whatever form they were written down. */
public final class OutlineReader {
  /** Nobody argues in more lines, and no map of so many could be read. */
  private static final int MOST_LINES = 10_000;

  /** No command goes through a map of more factors, unless it is told to. */
  public static final int MOST_FACTORS = 500;

  private OutlineReader() {}

  /**
   * Sorts a note as a map is; any text is a note.
   *
   * @throws NotReadable where it is too long, or no plain text and broken
   */
  public static Outline of(Text text) {
    Outline outline = read(text);
    int factors = outline.factors.size();
    if (factors > MOST_FACTORS) {
      throw new NotReadable(
          outline.factors.get(MOST_FACTORS).line,
          "here begins factor %d of %d, more than a map may have; what is no factor needs a level below"
              .formatted(MOST_FACTORS + 1, factors));
    }
    return outline;
  }

  private static Outline read(Text text) {
    if (text.lineCount() > MOST_LINES) {
      throw new NotReadable(
          MOST_LINES,
          "more than %,d lines are no outline; give a part of them".formatted(MOST_LINES));
    }
    if (OpmlLines.is(text)) {
      return sorted(NoteLines.of(OpmlLines.of(text), UnaryOperator.identity()));
    }
    if (KialoNotes.is(text)) {
      return KialoNotes.of(text);
    }
    if (ArgdownNotes.is(text)) {
      return ArgdownNotes.of(text);
    }
    return OrgLines.is(text)
        ? sorted(NoteLines.of(OrgLines.of(text), OrgLines::inline))
        : ofMarkdown(RawLines.of(text));
  }

  private static Outline ofMarkdown(List<RawLine> lines) {
    Outline note = sorted(NoteLines.of(lines, InlineText::of));
    RowOfEvidence.tell(note, lines, InlineText::of);
    return note;
  }

  private static Outline sorted(NoteLines read) {
    List<NoteLine> lines = new ArrayList<>(read.lines());
    Interview.head(lines, WeakHeadings.PLAIN);
    Optional<NoteLine> title = TitleLine.of(lines);
    title.ifPresent(lines::remove);
    Optional<NoteLine> question = title.flatMap(t -> TitleLine.question(t, lines));
    question.ifPresent(lines::remove);
    WeakHeadings weak = WeakHeadings.of(lines);
    Branch root = Branch.of(UnsaidBody.marked(weak.lines()));
    Outline note = Sorting.of(title.orElse(null), question.orElse(null), root);
    FrontMatter.ask(note, lines, title.orElse(null));
    for (NoteLine heading : weak.unsure()) {
      note.warn(heading.number(), "read as a heading, since a list stands below it");
    }
    for (RawLine line : read.doubtful()) {
      note.warn(line.number(), "begins like an item of a list and was read as text");
    }
    return note;
  }
}
