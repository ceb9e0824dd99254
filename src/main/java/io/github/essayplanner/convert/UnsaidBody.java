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
    int begin = begin(lines);
    if (begin < 0) {
      return lines;
    }
    List<NoteLine> marked = new ArrayList<>(lines);
    marked.add(begin, lines.get(begin).heading(1, "Body"));
    return marked;
  }

  /**
   * Where nothing else argues, the list after the text of an introduction does.
   *
   * @return the index of its first line; -1 where there is none
   */
  private static int begin(List<NoteLine> lines) {
    Optional<NoteLabel> section = Optional.empty();
    int begin = -1;
    boolean text = false;
    for (int i = 0; i < lines.size(); i++) {
      NoteLine line = lines.get(i);
      if (line.is(NoteLine.Kind.HEADING) && line.rank() != WeakHeadings.ROLE) {
        section = NoteLabel.of(line.text()).filter(label -> label.kind().isSection());
        text = section.filter(label -> !label.rest().isEmpty()).isPresent();
        if (section.isEmpty() || section.get().kind() == Kind.BODY) {
          return -1;
        }
      } else if (line.is(NoteLine.Kind.ITEM) && section.isEmpty()) {
        return -1;
      } else if (begin < 0 && text && line.is(NoteLine.Kind.ITEM)) {
        boolean opens = section.get().kind().compareTo(Kind.CONTEXT) <= 0;
        begin = opens && (line.apart() || line.mark().isCounted()) ? i : -1;
      }
      text |= line.is(NoteLine.Kind.PLAIN);
    }
    return begin;
  }
}
