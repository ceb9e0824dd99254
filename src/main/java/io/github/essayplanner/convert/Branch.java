package io.github.essayplanner.convert;

import io.github.essayplanner.convert.NoteLine.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A line of a note with what stands below it.
 *
 * @param line null at the root
 */
record Branch(NoteLine line, List<Branch> below) {
  /** A bullet that stands only so much further in than another one is its neighbour. */
  private static final int DEEPER = 2;

  Branch(NoteLine line) {
    this(line, new ArrayList<>());
  }

  boolean is(Kind kind) {
    return line.is(kind);
  }

  boolean has(Kind kind) {
    return below.stream().anyMatch(branch -> branch.is(kind));
  }

  /** The root of the tree that some lines are. */
  static Branch of(List<NoteLine> lines) {
    return new Growing(lines).root;
  }

  /** Everything below in the order of the text. */
  List<NoteLine> all() {
    List<NoteLine> lines = new ArrayList<>();
    Deque<Branch> open = new ArrayDeque<>();
    pushBelow(this, open);
    while (!open.isEmpty()) {
      Branch branch = open.pop();
      lines.add(branch.line);
      pushBelow(branch, open);
    }
    return lines;
  }

  private static void pushBelow(Branch branch, Deque<Branch> open) {
    for (int i = branch.below.size() - 1; i >= 0; i--) {
      open.push(branch.below.get(i));
    }
  }

  /** Puts line after line where it belongs. */
  private static final class Growing {
    private final Branch root = new Branch(null);
    private final Deque<Branch> headings = new ArrayDeque<>();
    private final Deque<Branch> items = new ArrayDeque<>();
    private final List<NoteLine> lines;
    private boolean indented;

    Growing(List<NoteLine> lines) {
      this.lines = lines;
      for (int i = 0; i < lines.size(); i++) {
        grow(i);
      }
    }

    private void grow(int index) {
      NoteLine line = lines.get(index);
      Branch branch = new Branch(line);
      switch (line.kind()) {
        case HEADING -> {
          while (!headings.isEmpty() && headings.peek().line.rank() >= line.rank()) {
            headings.pop();
          }
          heading().below.add(branch);
          headings.push(branch);
          items.clear();
          indented = isIndented(index + 1);
        }
        case ITEM -> item(branch);
        case COMMENT -> commented(line).below.add(branch);
        case PLAIN -> place(line).below.add(branch);
      }
    }

    private Branch heading() {
      return headings.isEmpty() ? root : headings.peek();
    }

    /** Whether bullets of the section that begins here stand at several indents. */
    private boolean isIndented(int from) {
      int indent = -1;
      for (int i = from; i < lines.size() && !lines.get(i).is(Kind.HEADING); i++) {
        NoteLine line = lines.get(i);
        if (line.is(Kind.ITEM)) {
          if (indent >= 0 && Math.abs(line.indent() - indent) >= DEEPER) {
            return true;
          }
          indent = indent < 0 ? line.indent() : indent;
        }
      }
      return false;
    }

    private void item(Branch branch) {
      if (items.isEmpty() && headings.isEmpty() && root.below.isEmpty()) {
        indented = isIndented(0);
      }
      NoteLine line = branch.line;
      while (!items.isEmpty() && !isBelow(line, items.peek().line)) {
        items.pop();
      }
      (items.isEmpty() ? heading() : items.peek()).below.add(branch);
      items.push(branch);
    }

    /** Whether an item goes below the one that is open. */
    private boolean isBelow(NoteLine line, NoteLine open) {
      if (line.mark().isArrow() && !open.mark().isArrow()) {
        return line.indent() >= open.indent();
      }
      boolean goesOn =
          line.mark().isCounted()
              && line.mark().style().equals(open.mark().style())
              && line.mark().value() == open.mark().value() + 1;
      if (line.indent() >= open.indent() + DEEPER) {
        return !goesOn || line.indent() > open.indent() + DEEPER;
      }
      return line.indent() > open.indent() - DEEPER && isLowerMark(line, open);
    }

    /** Where no indent tells levels, a mark that isn't open yet is one further down. */
    private boolean isLowerMark(NoteLine line, NoteLine open) {
      String style = line.mark().style();
      boolean isOpen =
          items.stream()
              .anyMatch(
                  item ->
                      item.line.mark().style().equals(style)
                          && Math.abs(item.line.indent() - line.indent()) < DEEPER);
      if (isOpen || style.equals(">") || open.mark().style().equals(">")) {
        return false;
      }
      boolean counts = line.mark().isCounted() || open.mark().isCounted();
      return counts || !indented;
    }

    /**
     * A plain line goes below the bullet that it is indented under, or the number it follows; in a
     * list without a heading, below the outermost one. What is deeper is closed by it.
     */
    private Branch place(NoteLine line) {
      while (!items.isEmpty()) {
        NoteLine item = items.peek().line;
        boolean under = line.indent() >= item.indent() + DEEPER;
        boolean numbered = !line.apart() && item.mark().isCounted();
        boolean outermost = headings.isEmpty() && items.size() == 1;
        if (under || numbered || outermost) {
          return items.peek();
        }
        items.pop();
      }
      return heading();
    }

    /** A comment goes with what stands directly above it, or is indented less. */
    private Branch commented(NoteLine line) {
      for (Branch item : items) {
        if (!line.apart() || line.indent() >= item.line.indent() + DEEPER) {
          return item;
        }
      }
      return heading();
    }
  }
}
