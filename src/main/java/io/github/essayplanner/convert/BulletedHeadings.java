package io.github.essayplanner.convert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the headings that have a bullet or a number of their own in a note whose other ones have
 * none: lists with other marks stand below all of them.
 */
final class BulletedHeadings {
  private final List<NoteLine> lines;
  private final int rank;

  private BulletedHeadings(List<NoteLine> lines, int rank) {
    this.lines = lines;
    this.rank = rank;
  }

  /** Makes headings of such lines where there is one of their rank, and none above it. */
  static void head(List<NoteLine> lines, int rank) {
    new BulletedHeadings(lines, rank).head();
  }

  private void head() {
    if (!hasUnmarked()) {
      return;
    }
    Set<String> tried = new HashSet<>(Set.of(">", "→"));
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).is(NoteLine.Kind.ITEM) && tried.add(lines.get(i).mark().style())) {
        of(i).forEach(at -> lines.set(at, lines.get(at).heading(rank, lines.get(at).text())));
      }
    }
  }

  /** The items with the mark of the first of them, if all are headings; else none. */
  private List<Integer> of(int first) {
    String style = lines.get(first).mark().style();
    List<Integer> found = new ArrayList<>();
    for (int i = first; i < lines.size(); i++) {
      NoteLine line = lines.get(i);
      if (line.is(NoteLine.Kind.ITEM) && line.mark().style().equals(style)) {
        if (line.indent() != lines.get(first).indent() || !isHeading(i)) {
          return List.of();
        }
        found.add(i);
      }
    }
    boolean opens = lines.subList(0, first).stream().noneMatch(l -> l.is(NoteLine.Kind.HEADING));
    return opens || found.stream().allMatch(i -> lines.get(i).apart()) ? found : List.of();
  }

  private boolean hasUnmarked() {
    boolean found = false;
    for (NoteLine line : lines) {
      boolean heading = line.is(NoteLine.Kind.HEADING);
      if (heading && line.rank() < rank) {
        return false;
      }
      found |= heading && line.rank() == rank;
    }
    return found;
  }

  private boolean isHeading(int index) {
    NoteLine line = lines.get(index);
    boolean under = index > 0 && lines.get(index - 1).is(NoteLine.Kind.HEADING);
    boolean above = index + 1 < lines.size() && lines.get(index + 1).is(NoteLine.Kind.ITEM);
    return !under
        && above
        && !lines.get(index + 1).mark().style().equals(line.mark().style())
        && WeakHeadings.looksLikeHeading(line);
  }
}
