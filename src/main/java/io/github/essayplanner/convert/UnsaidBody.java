package io.github.essayplanner.convert;

import io.github.essayplanner.convert.NoteLabel.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where the body of an essay begins if nothing but the list in it says so. */
final class UnsaidBody {
  private UnsaidBody() {}

  /** The lines, with a heading for the body where they need one. */
  static List<NoteLine> marked(List<NoteLine> lines) {
    int numbered = numbered(lines);
    if (numbered >= 0 && other(lines, numbered) >= WeakHeadings.PLAIN) {
      List<NoteLine> headed = new ArrayList<>(lines);
      head(headed, numbered, WeakHeadings.PLAIN);
      return headed;
    }
    int begin = begin(lines);
    if (begin < 0) {
      return lines;
    }
    List<NoteLine> marked = new ArrayList<>(lines);
    int other = other(lines, begin);
    if (other > 0) {
      head(marked, begin, other);
      return marked;
    }
    marked.add(begin, lines.get(begin).heading(1, "Body"));
    return marked;
  }

  /**
   * Where nothing else argues, the list after an introduction does: after its text, or after a list
   * of its own with other marks.
   *
   * @return the index of its first line; -1 where there is none
   */
  private static int begin(List<NoteLine> lines) {
    Optional<NoteLabel> section = Optional.empty();
    int begin = -1;
    boolean text = false;
    NoteLine listed = null;
    for (int i = 0; i < lines.size(); i++) {
      NoteLine line = lines.get(i);
      if (line.is(NoteLine.Kind.HEADING) && line.rank() != WeakHeadings.ROLE) {
        section = NoteLabel.of(line.text()).filter(label -> label.kind().isSection());
        text = section.filter(label -> !label.rest().isEmpty()).isPresent();
        listed = null;
        boolean body = section.filter(label -> label.kind() == Kind.BODY).isPresent();
        if (body || section.isEmpty() && !(begin >= 0 && lines.get(begin).mark().isCounted())) {
          return -1;
        }
        if (section.isEmpty()) {
          return begin;
        }
      } else if (line.is(NoteLine.Kind.ITEM) && section.isEmpty()) {
        return -1;
      } else if (begin < 0 && line.is(NoteLine.Kind.ITEM)) {
        boolean opens = section.get().kind().compareTo(Kind.CONTEXT) <= 0;
        boolean after = text ? line.apart() || line.mark().isCounted() : isOther(line, listed);
        begin = opens && after ? i : -1;
        listed = listed == null ? line : listed;
      }
      text |= line.is(NoteLine.Kind.PLAIN);
    }
    return begin;
  }

  /** Where a numbered list with lists below it begins before any heading; -1 where none does. */
  private static int numbered(List<NoteLine> lines) {
    for (int i = 0; i + 1 < lines.size() && !lines.get(i).is(NoteLine.Kind.HEADING); i++) {
      NoteLine line = lines.get(i);
      if (line.is(NoteLine.Kind.ITEM)) {
        NoteLine next = lines.get(i + 1);
        boolean below =
            next.is(NoteLine.Kind.ITEM) && !next.mark().style().equals(line.mark().style());
        return line.mark().isCounted() && below ? i : -1;
      }
    }
    return -1;
  }

  /** The rank of a heading after the list that opens no part of an essay; 0 where there is none. */
  private static int other(List<NoteLine> lines, int begin) {
    for (NoteLine line : lines.subList(begin, lines.size())) {
      boolean heading = line.is(NoteLine.Kind.HEADING) && line.rank() != WeakHeadings.ROLE;
      if (heading && NoteLabel.of(line.text()).filter(l -> l.kind().isSection()).isEmpty()) {
        return line.rank();
      }
    }
    return 0;
  }

  /** The items of the outermost list argue beside such a heading. */
  private static void head(List<NoteLine> lines, int begin, int rank) {
    NoteLine first = lines.get(begin);
    int above = begin;
    while (above > 0 && !lines.get(above).is(NoteLine.Kind.HEADING)) {
      above--;
    }
    int highest = lines.get(above).rank();
    int level = highest == 0 ? rank : Math.min(rank, highest);
    for (int i = begin; i < lines.size() && !lines.get(i).is(NoteLine.Kind.HEADING); i++) {
      NoteLine line = lines.get(i);
      boolean same = line.is(NoteLine.Kind.ITEM) && line.indent() == first.indent();
      if (same && line.mark().style().equals(first.mark().style())) {
        lines.set(i, line.heading(level, line.text()));
      }
    }
  }

  /** Whether a new list begins, and not a level of the one that the introduction is. */
  private static boolean isOther(NoteLine line, NoteLine listed) {
    return listed != null
        && line.apart()
        && line.mark().isCounted()
        && line.indent() <= listed.indent()
        && !line.mark().style().equals(listed.mark().style());
  }
}
