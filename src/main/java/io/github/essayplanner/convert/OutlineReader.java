package io.github.essayplanner.convert;

import io.github.essayplanner.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads notes in whatever form they were written down. */
public final class OutlineReader {
  private OutlineReader() {}

  /**
   * Sorts a note as a map is; any text is a note.
   *
   * @throws NotReadable where it is no plain text, and broken
   */
  public static Outline of(Text text) {
    if (OpmlLines.is(text)) {
      return sorted(NoteLines.of(OpmlLines.of(text), UnaryOperator.identity()));
    }
    return OrgLines.is(text)
        ? sorted(NoteLines.of(OrgLines.of(text), OrgLines::inline))
        : sorted(NoteLines.of(RawLines.of(text), InlineText::of));
  }

  private static Outline sorted(NoteLines read) {
    List<NoteLine> lines = new ArrayList<>(read.lines());
    Optional<NoteLine> title = TitleLine.of(lines);
    title.ifPresent(lines::remove);
    WeakHeadings weak = WeakHeadings.of(lines);
    Outline note = Sorting.of(title.orElse(null), Branch.of(weak.lines()));
    for (NoteLine heading : weak.unsure()) {
      note.warn(heading.number(), "read as a heading, since a list stands below it");
    }
    for (RawLine line : read.doubtful()) {
      note.warn(line.number(), "begins like an item of a list and was read as text");
    }
    return note;
  }
}
