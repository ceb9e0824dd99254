package io.github.essayplanner.edit;

import io.github.essayplanner.edit.Change.Remove;
import io.github.essayplanner.edit.YamlPath.Step;
import io.github.essayplanner.text.Replacement;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.Node.Mapping;
import java.util.List;
import java.util.Optional;

/**
 * Cuts the lines of keys and items out of a text, with the comments that belong to them, for what
 * {@link Removing} takes out.
 */
final class Removal {
  private final SourceLayout layout;
  private final Text text;

  Removal(SourceLayout layout) {
    this.layout = layout;
    this.text = layout.text();
  }

  Replacement of(Remove remove) {
    Node parent = remove.at().parent().in(layout.root()).orElseThrow();
    Siblings siblings = new Siblings(layout, parent);
    int index = index(parent, remove.at().last());
    if (siblings.isInFlow()) {
      return fromFlow(remove, siblings, index);
    }
    return siblings.isInline(index) ? firstOfItem(remove, siblings, index) : lines(siblings, index);
  }

  static int index(Node parent, Step step) {
    if (step instanceof Step.Index item) {
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

  private Replacement fromFlow(Remove remove, Siblings siblings, int index) {
    Span own = siblings.own(index);
    boolean last = index == siblings.size() - 1;
    int from = last && index > 0 ? siblings.own(index - 1).end() : own.start();
    int to = last ? own.end() : siblings.own(index + 1).start();
    if (last && index == 0) {
      to = behindComma(own.end()); // Brackets with nothing but a comma in them are no YAML.
    }
    Span gap = last ? new Span(from, own.start()) : new Span(own.end(), to);
    if (layout.raw(gap).contains("#")) {
      throw ChangeRenderer.noPlace(remove, layout);
    }
    return new Replacement(new Span(from, to), "");
  }

  private int behindComma(int end) {
    String content = text.content();
    int at = end;
    while (at < content.length() && Character.isWhitespace(content.charAt(at))) {
      at++;
    }
    return at < content.length() && content.charAt(at) == ',' ? at + 1 : end;
  }

  /** The first key of an item stands behind its dash: the next one takes its place. */
  private Replacement firstOfItem(Remove remove, Siblings siblings, int index) {
    if (index != 0 || siblings.size() == 1) {
      throw ChangeRenderer.noPlace(remove, layout);
    }
    Span own = siblings.own(0);
    int next = siblings.own(1).start();
    int below = layout.nextLine(layout.blockEnd(own.end(), layout.column(own.start())));
    Optional<EditRefused> comments =
        InTheWay.comments(layout, new Span(Math.min(below, next), next), own.start());
    if (comments.isPresent()) {
      throw comments.get();
    }
    return new Replacement(new Span(own.start(), next), "");
  }

  /** Whole lines, and the blank line before them where the one after them does its work. */
  private Replacement lines(Siblings siblings, int index) {
    int after = siblings.after(index);
    int first = siblings.firstLine(index);
    int blockEnd = siblings.end(index);
    int end = layout.isLineStart(blockEnd) ? blockEnd : layout.nextLine(blockEnd);
    boolean last = index == siblings.size() - 1;
    boolean gapAfter = end == text.content().length() || layout.isBlank(text.lineAt(end));
    boolean isParted = index > 0 || last && first > 2 && layout.isComment(first - 2);
    if (isParted && first > after && layout.isBlank(first - 1) && (last || gapAfter)) {
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
