package io.github.essayplanner.edit;

import io.github.essayplanner.edit.Change.Append;
import io.github.essayplanner.edit.Change.Put;
import io.github.essayplanner.edit.YamlPath.Step;
import io.github.essayplanner.text.Replacement;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Scalar;
import io.github.essayplanner.yaml.Node.Sequence;
import io.github.essayplanner.yaml.ScalarStyle;
import io.github.essayplanner.yaml.Value.Leaf;
import io.github.essayplanner.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes new keys, items and values into a text, where its layout has a place for them. */
final class Insertion {
  private final SourceLayout layout;
  private final YamlWriter hand;

  Insertion(SourceLayout layout, YamlWriter hand) {
    this.layout = layout;
    this.hand = hand;
  }

  List<Replacement> put(Put put) {
    Optional<Node> old = put.at().in(layout.root());
    if (old.isPresent()) {
      return replace(put, old.get());
    }
    Optional<Node> parent = put.at().parent().in(layout.root());
    if (parent.isEmpty()) {
      return List.of(intoNothing(put));
    }
    Mapping mapping = (Mapping) parent.get();
    List<String> keys = mapping.entries().stream().map(e -> e.key().value()).toList();
    int position = Put.position(keys, put.at().lastKey(), put.order());
    return List.of(
        layout.isFlow(mapping)
            ? intoFlow(mapping, position, put)
            : intoBlock(mapping, position, put));
  }

  /** The first key of a map that has none. */
  private Replacement intoNothing(Put put) {
    int end = layout.text().content().length();
    String entry = joined(hand.entry(put.at().lastKey(), put.value(), 0));
    return Replacement.insert(
        end, layout.isLineStart(end) ? entry + hand.lineBreak() : hand.lineBreak() + entry);
  }

  private Replacement intoFlow(Mapping mapping, int position, Put put) {
    String entry = hand.entryInFlow(put.at().lastKey(), put.value());
    if (mapping.entries().isEmpty()) {
      return Replacement.insert(mapping.span().start() + 1, entry);
    }
    if (position == 0) {
      return Replacement.insert(mapping.entries().get(0).key().span().start(), entry + ", ");
    }
    return Replacement.insert(layout.end(mapping.entries().get(position - 1)), ", " + entry);
  }

  private Replacement intoBlock(Mapping mapping, int position, Put put) {
    int first = mapping.entries().get(0).key().span().start();
    int column = layout.column(first);
    List<String> lines = hand.entry(put.at().lastKey(), put.value(), column);
    if (position == 0) {
      return first(new Siblings(layout, mapping), first, column, joined(lines));
    }
    Entry before = mapping.entries().get(position - 1);
    boolean last = position == mapping.entries().size();
    boolean opens = !(put.value() instanceof Leaf leaf && !isMember(put, leaf));
    boolean airy =
        opens
            && isAiry(mapping, put.at())
            && (last || layout.isBlank(layout.lineBelow(layout.end(before))));
    boolean passes = last && opens && (airy || put.at().length() <= 2);
    return after(layout.end(before), column, airy, passes, lines);
  }

  /** A new first key stands above the comments of the one that was first. */
  private Replacement first(Siblings siblings, int first, int column, String entry) {
    if (siblings.isInline(0)) {
      return Replacement.insert(first, entry + hand.lineBreak() + " ".repeat(column));
    }
    int line = layout.text().lineStart(siblings.firstLine(0));
    return Replacement.insert(line, " ".repeat(column) + entry + hand.lineBreak());
  }

  /** A member of factors or sources without any field yet is still a thing of its own. */
  private static boolean isMember(Put put, Leaf leaf) {
    return leaf.text().isEmpty() && put.at().length() > 1;
  }

  /** Whether a section here has a blank line before it: as the last one has, else as is usual. */
  private boolean isAiry(Mapping mapping, YamlPath at) {
    List<Entry> entries = mapping.entries();
    for (int i = entries.size() - 1; i > 0; i--) {
      if (!(entries.get(i).value() instanceof Scalar)) {
        return layout.isBlank(ownLine(entries.get(i), entries.get(i - 1)) - 1);
      }
    }
    boolean hasLines =
        layout.end(entries.get(0)) > layout.lineEnd(entries.get(0).key().span().end());
    return at.length() == 1
        || at.length() == 2
            && hasLines
            && List.of("factors", "questions").contains(at.parent().lastKey());
  }

  private int ownLine(Entry entry, Entry before) {
    int start = entry.key().span().start();
    int line = layout.text().lineAt(start);
    int after = layout.lineBelow(layout.end(before));
    return layout.firstLine(line, layout.column(start), Math.min(after, line));
  }

  /**
   * Lines below a block that ends at an offset.
   *
   * @param passes whether commented-out lines below it at its column, which may be its own, are not
   *     to come below the new lines: a blank line keeps them from being a comment on these
   */
  private Replacement after(int end, int column, boolean airy, boolean passes, List<String> lines) {
    String block = " ".repeat(column) + joined(lines);
    int own = layout.blockEnd(end, column);
    int at = passes ? endWithComments(end, column) : own;
    if (at > 0 && layout.isLineStart(at)) {
      return Replacement.insert(at, block + hand.lineBreak());
    }
    return layout.below(at, (airy || at > own ? hand.lineBreak() : "") + block, hand.lineBreak());
  }

  /** Comments at a block's own column, with nothing of the block after them, are the last one's. */
  private int endWithComments(int end, int column) {
    int at = layout.blockEnd(end, column - 1);
    int next = layout.lineBelow(at);
    boolean closed = layout.isBlank(next) || layout.indent(next) < column;
    return closed ? at : layout.blockEnd(end, column);
  }

  private String joined(List<String> lines) {
    return String.join(hand.lineBreak(), lines);
  }

  List<Replacement> append(Append append) {
    Sequence list = (Sequence) append.at().in(layout.root()).orElseThrow();
    Node last = list.items().get(list.items().size() - 1);
    if (layout.isFlow(list)) {
      return List.of(Replacement.insert(layout.end(last), ", " + hand.inFlow(append.value())));
    }
    int column = layout.column(list.span().start());
    boolean airy = isAiry(list);
    return List.of(after(layout.end(last), column, airy, airy, hand.item(append.value(), column)));
  }

  /** Whether the last two items have a blank line between them. */
  private boolean isAiry(Sequence list) {
    int size = list.items().size();
    return size > 1 && layout.isBlank(layout.lineBelow(layout.end(list.items().get(size - 2))));
  }

  private List<Replacement> replace(Put put, Node old) {
    boolean inFlow = layout.outermostFlow(put.at().parent()).isPresent();
    if (inFlow) {
      String flow = hand.inFlow(put.value());
      boolean empty = old.span().start() == old.span().end();
      return List.of(new Replacement(old.span(), empty ? " " + flow : flow));
    }
    return put.value() instanceof Leaf leaf
        ? List.of(scalar(put.at(), old, leaf.text()))
        : collection(put, old);
  }

  /** A new text where another value stood. A comment behind it stays, and keeps it on its line. */
  private Replacement scalar(YamlPath at, Node old, String text) {
    int start = old.span().start();
    int end = layout.isBlockScalar(old) ? layout.trimmed(old.span().end()) : layout.end(old);
    boolean empty = start == end;
    if (text.isEmpty()) {
      return new Replacement(new Span(spaceBefore(start), end), "");
    }
    String header = layout.headerComment(old);
    boolean free = header.isEmpty() && layout.restOfLine(end).isBlank();
    List<String> lines =
        free
            ? hand.scalar(text, layout.column(start) + (empty ? 1 : 0), indent(at))
            : List.of(hand.onOneLine(text, quote(old)));
    if (lines.size() == 1 && !old.isAbsent() && isQuoted(old)) {
      lines = List.of(ScalarStyle.quoted(text, quote(old)));
    }
    int to = free ? layout.lineEnd(end) : end;
    return new Replacement(
        new Span(start, Math.max(end, to)), (empty ? " " : "") + joined(lines) + header);
  }

  private int spaceBefore(int offset) {
    int at = offset;
    while (at > 0 && layout.text().content().charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }

  private boolean isQuoted(Node old) {
    return old instanceof Scalar scalar && !scalar.plain() && !layout.isBlockScalar(old);
  }

  private char quote(Node old) {
    return isQuoted(old) ? layout.text().content().charAt(old.span().start()) : '"';
  }

  /** The column of the further lines of a text at the end of a way. */
  private int indent(YamlPath at) {
    return at.entryIn(layout.root())
        .map(entry -> layout.column(entry.key().span().start()) + hand.step())
        .orElseGet(
            () -> layout.column(at.parent().in(layout.root()).orElseThrow().span().start()) + 2);
  }

  /** A list or mapping where there was nothing, an empty one, or another one without comments. */
  private List<Replacement> collection(Put put, Node old) {
    if (put.at().last() instanceof Step.Index) {
      throw ChangeRenderer.noPlace(put, layout);
    }
    Entry entry = put.at().entryIn(layout.root()).orElseThrow();
    Span key = entry.key().span();
    List<String> lines =
        new ArrayList<>(hand.entry(entry.key().value(), put.value(), layout.column(key.start())));
    int before = spaceBefore(old.span().start());
    boolean isBelow = before > 0 && layout.isLineStart(before);
    int start = isBelow ? layout.lineEnd(before - 1) : before;
    int end = layout.end(entry);
    Optional<EditRefused> comments = InTheWay.comments(layout, new Span(start, end), key.start());
    if (comments.isPresent()) {
      throw comments.get();
    }
    String head = lines.remove(0).substring(hand.key(entry.key().value()).length() + 1);
    int to = !lines.isEmpty() && layout.restOfLine(end).isBlank() ? layout.lineEnd(end) : end;
    Replacement inline = new Replacement(new Span(start, to), head);
    return lines.isEmpty() ? List.of(inline) : List.of(inline, firstLines(key, end, lines));
  }

  /** The first lines below a key: below its commented-out ones, and none of these is about them. */
  private Replacement firstLines(Span key, int end, List<String> lines) {
    int at = layout.blockEnd(end, layout.column(key.start()));
    String gap = at > layout.lineEnd(end) ? hand.lineBreak() : "";
    return layout.below(at, gap + joined(lines), hand.lineBreak());
  }
}
