package io.github.essayplanner.edit;

import io.github.essayplanner.edit.Change.Remove;
import io.github.essayplanner.edit.YamlPath.Step;
import io.github.essayplanner.text.Replacement;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Takes keys and items out of a text, with the comments that belong to them. */
final class Removal {
  private final SourceLayout layout;
  private final Text text;

  Removal(SourceLayout layout) {
    this.layout = layout;
    this.text = layout.text();
  }

  Replacement of(Remove remove) {
    Node parent = remove.at().parent().in(layout.root()).orElseThrow();
    List<Span> siblings = siblings(parent);
    int index = index(parent, remove.at().last());
    if (layout.isFlow(parent)) {
      return fromFlow(remove, siblings, index);
    }
    Span own = siblings.get(index);
    int line = text.lineAt(own.start());
    boolean inline = !text.line(line).substring(0, layout.column(own.start())).isBlank();
    return inline ? firstOfItem(remove, siblings, index) : lines(siblings, index);
  }

  /** Each key with its value, or each item with its dash. */
  private List<Span> siblings(Node parent) {
    List<Span> spans = new ArrayList<>();
    if (parent instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        spans.add(new Span(entry.key().span().start(), layout.end(entry)));
      }
      return spans;
    }
    for (Node item : ((Sequence) parent).items()) {
      int start = item.span().start();
      spans.add(
          new Span(layout.isFlow(parent) ? start : dash(start), Math.max(start, layout.end(item))));
    }
    return spans;
  }

  private int dash(int item) {
    int at = item;
    while (at > 0 && text.content().charAt(at - 1) != '-') {
      at--;
    }
    return Math.max(0, at - 1);
  }

  private static int index(Node parent, Step step) {
    if (step instanceof Step.Item item) {
      return item.index();
    }
    List<Entry> entries = ((Mapping) parent).entries();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).key().value().equals(((Step.Key) step).name())) {
        return i;
      }
    }
    throw new IllegalArgumentException("not there: " + step);
  }

  private Replacement fromFlow(Remove remove, List<Span> siblings, int index) {
    Span own = siblings.get(index);
    boolean last = index == siblings.size() - 1;
    int from = last && index > 0 ? siblings.get(index - 1).end() : own.start();
    int to = last ? own.end() : siblings.get(index + 1).start();
    Span gap = last ? new Span(from, own.start()) : new Span(own.end(), to);
    if (layout.raw(gap).contains("#")) {
      throw ChangeRenderer.noPlace(remove, layout);
    }
    return new Replacement(new Span(from, to), "");
  }

  /** The first key of an item stands behind its dash: the next one takes its place. */
  private Replacement firstOfItem(Remove remove, List<Span> siblings, int index) {
    if (index != 0 || siblings.size() == 1) {
      throw ChangeRenderer.noPlace(remove, layout);
    }
    Span own = siblings.get(0);
    int next = siblings.get(1).start();
    int below = layout.nextLine(layout.blockEnd(own.end(), layout.column(own.start())));
    if (below < text.lineStart(text.lineAt(next))) {
      throw ChangeRenderer.noPlace(remove, layout);
    }
    return new Replacement(new Span(own.start(), next), "");
  }

  /** Whole lines, and the blank line before them where the one after them does its work. */
  private Replacement lines(List<Span> siblings, int index) {
    Span own = siblings.get(index);
    int column = layout.column(own.start());
    int line = text.lineAt(own.start());
    int after = index == 0 ? 1 : text.lineAt(siblings.get(index - 1).end()) + 1;
    int first = layout.firstLine(line, column, Math.min(after, line));
    int blockEnd = layout.blockEnd(own.end(), column);
    int end = layout.isLineStart(blockEnd) ? blockEnd : layout.nextLine(blockEnd);
    boolean last = index == siblings.size() - 1;
    boolean gapAfter = end == text.content().length() || layout.isBlank(text.lineAt(end));
    if (index > 0 && first > after && layout.isBlank(first - 1) && (last || gapAfter)) {
      first--;
    }
    if (index == 0 && !last && gapAfter && end < text.content().length()) {
      end = layout.nextLine(end);
    }
    int start = text.lineStart(first);
    boolean openEnd = end == text.content().length() && !layout.isLineStart(end);
    if (openEnd && first > 1) {
      start = text.lineStart(first - 1) + text.line(first - 1).length();
    }
    return new Replacement(new Span(start, end), "");
  }
}
