package io.github.essayplanner.edit;

import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The keys of a mapping with their values, or the items of a list, as they stand in the text. */
final class Siblings {
  private final SourceLayout layout;
  private final Text text;
  private final Node parent;
  private final List<Span> own = new ArrayList<>();
  private final boolean commentsStandAbove;

  Siblings(SourceLayout layout, Node parent) {
    this.layout = layout;
    this.text = layout.text();
    this.parent = parent;
    if (parent instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        own.add(new Span(entry.key().span().start(), layout.end(entry)));
      }
    } else {
      ((Sequence) parent).items().forEach(item -> own.add(item(item)));
    }
    commentsStandAbove = !own.isEmpty() && !isInFlow() && hasDeeperCommentAbove();
  }

  private Span item(Node item) {
    int start = item.span().start();
    return new Span(isInFlow() ? start : dash(start), Math.max(start, layout.end(item)));
  }

  /**
   * The dash of an item; between it and the text of the item there may be comments with hyphens.
   */
  private int dash(int item) {
    int column = layout.column(parent.span().start());
    int first = text.lineAt(parent.span().start());
    for (int line = text.lineAt(item); line >= first; line--) {
      String typed = text.line(line);
      boolean is =
          typed.length() > column
              && typed.charAt(column) == '-'
              && (line == first || typed.substring(0, column).isBlank());
      if (is) {
        return text.lineStart(line) + column;
      }
    }
    return parent.span().start();
  }

  boolean isInFlow() {
    return layout.isFlow(parent);
  }

  int size() {
    return own.size();
  }

  /** Each from its key or dash to the end of its own text. */
  Span own(int index) {
    return own.get(index);
  }

  int column(int index) {
    return layout.column(own.get(index).start());
  }

  /** Whether something else stands before it on its line. */
  boolean isInline(int index) {
    int start = own.get(index).start();
    return !text.line(text.lineAt(start)).substring(0, layout.column(start)).isBlank();
  }

  /**
   * Whether comments that are indented as the texts of items belong to the items below them: where
   * the first item has one above it, all do.
   */
  private boolean hasDeeperCommentAbove() {
    int line = text.lineAt(own.get(0).start());
    return parent instanceof Sequence
        && line > 2
        && layout.isComment(line - 1)
        && layout.indent(line - 1) > column(0);
  }

  /** The first line that may belong to one: below all that its neighbour before it says. */
  int after(int index) {
    return index == 0 ? 1 : layout.lineBelow(own.get(index - 1).end());
  }

  /** The first line of one, with the comments above it that are its own. */
  int firstLine(int index) {
    int line = text.lineAt(own.get(index).start());
    int after = Math.min(after(index), line);
    if (!commentsStandAbove) {
      return layout.firstLine(line, column(index), after);
    }
    int first = line;
    while (first > after && layout.isComment(first - 1) && layout.indent(first - 1) >= column(0)) {
      first--;
    }
    return first;
  }

  /**
   * Where one ends, with the comments below it that are its own: the start of a line or its end.
   */
  int end(int index) {
    int end = own.get(index).end();
    return commentsStandAbove && !layout.isLineStart(end)
        ? layout.lineEnd(end)
        : layout.blockEnd(end, column(index));
  }

  /**
   * All lines of one without the last line break, comments that are its own included; in brackets
   * it alone.
   *
   * @throws EditRefused where it has no lines of its own
   */
  Span lines(int index) {
    if (isInFlow() && layout.comments(parent.span()).isEmpty()) {
      return own.get(index);
    }
    if (isInFlow()) {
      throw InTheWay.comments(layout, parent.span(), parent.span().start()).orElseThrow();
    }
    if (isInline(index)) {
      throw new EditRefused("can't move what stands on one line with something else");
    }
    int start = text.lineStart(firstLine(index));
    int end = end(index);
    int before = layout.isLineStart(end) ? layout.lineEnd(Math.max(start, end - 1)) : end;
    return new Span(start, before);
  }

  /** The lines of one without the indent of its dash or key, blank ones at its end included. */
  List<String> block(int index) {
    int column = column(index);
    return Stream.of(layout.raw(lines(index)).split("\r\n|\r|\n", -1))
        .map(line -> outdented(line, column))
        .toList();
  }

  private static String outdented(String line, int column) {
    int blank = line.length() - line.stripLeading().length();
    return line.substring(Math.min(column, blank));
  }
}
