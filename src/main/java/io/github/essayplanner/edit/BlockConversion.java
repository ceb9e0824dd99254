package io.github.essayplanner.edit;

import io.github.essayplanner.edit.Change.AsList;
import io.github.essayplanner.edit.Change.Widen;
import io.github.essayplanner.edit.YamlPath.Step;
import io.github.essayplanner.text.Replacement;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Scalar;
import io.github.essayplanner.yaml.Node.Sequence;
import io.github.essayplanner.yaml.ScalarStyle;
import io.github.essayplanner.yaml.Value;
import io.github.essayplanner.yaml.Value.Leaf;
import io.github.essayplanner.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what stands alone or in brackets as lines below its key, so that more fits beside it. */
final class BlockConversion {
  private final SourceLayout layout;
  private final YamlWriter hand;

  BlockConversion(SourceLayout layout, YamlWriter hand) {
    this.layout = layout;
    this.hand = hand;
  }

  /** {@code - text} becomes {@code - fact: text}. */
  List<Replacement> widen(Widen widen) {
    Node text = widen.at().in(layout.root()).orElseThrow();
    int start = text.span().start();
    int end = layout.endInLine(text);
    if (isOneLine(new Span(start, end))) {
      return List.of(Replacement.insert(start, hand.key(widen.key()) + ": "));
    }
    List<String> lines = hand.entry(widen.key(), Value.of(text), layout.column(start));
    return List.of(new Replacement(new Span(start, end), joined(withHeader(lines, text))));
  }

  private List<String> withHeader(List<String> lines, Node old) {
    List<String> result = new ArrayList<>(lines);
    result.set(0, lines.get(0) + layout.headerComment(old));
    return result;
  }

  /** One text or one mapping becomes the one item of a list. */
  List<Replacement> list(AsList change) {
    Entry entry = change.at().entryIn(layout.root()).orElseThrow();
    Node value = entry.value();
    int start = value.span().start();
    int end = layout.endInLine(value);
    int key = layout.column(entry.key().span().start());
    if (value instanceof Mapping && !layout.isFlow(value)) {
      List<Replacement> indents = new ArrayList<>(List.of(Replacement.insert(start, "- ")));
      int last = layout.text().lineAt(end);
      for (int line = layout.text().lineAt(start) + 1; line <= last; line++) {
        if (!layout.isBlank(line)) {
          indents.add(Replacement.insert(layout.text().lineStart(line), "  "));
        }
      }
      return indents;
    }
    int column = key + hand.listStep();
    Span span = new Span(start, end);
    String item =
        isOneLine(span)
            ? "- " + layout.raw(span)
            : joined(withHeader(hand.item(Value.of(value), column), value));
    int from = layout.trimmed(start);
    return List.of(
        new Replacement(new Span(from, end), hand.lineBreak() + " ".repeat(column) + item));
  }

  /** A list or mapping in brackets, written as lines of its own. */
  List<Replacement> unfold(YamlPath at) {
    Node flow = at.in(layout.root()).orElseThrow();
    Span span = flow.span();
    Optional<EditRefused> comments = InTheWay.inBrackets(layout, at);
    if (comments.isPresent()) {
      throw comments.get();
    }
    if (at.steps().isEmpty()) {
      return List.of(new Replacement(span, joined(lines(flow, 0)).stripLeading()));
    }
    if (at.last() instanceof Step.Index) {
      int column = layout.column(span.start());
      return List.of(new Replacement(span, joined(lines(flow, column)).substring(column)));
    }
    int key = layout.column(at.entryIn(layout.root()).orElseThrow().key().span().start());
    int column = key + (flow instanceof Mapping ? hand.step() : hand.listStep());
    int from = layout.trimmed(span.start());
    return List.of(
        new Replacement(new Span(from, span.end()), ""),
        layout.below(span.end(), joined(lines(flow, column)), hand.lineBreak()));
  }

  private List<String> lines(Node flow, int column) {
    List<String> lines = new ArrayList<>();
    if (flow instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        String key = layout.raw(entry.key().span());
        List<String> block = entryLines(entry, key, column);
        lines.add(" ".repeat(column) + block.get(0));
        lines.addAll(block.subList(1, block.size()));
      }
      return lines;
    }
    for (Node item : ((Sequence) flow).items()) {
      List<String> block =
          staysAsItIs(item)
              ? List.of("- " + layout.raw(item.span()))
              : hand.item(Value.of(item), column);
      lines.add(" ".repeat(column) + block.get(0));
      lines.addAll(block.subList(1, block.size()));
    }
    return lines;
  }

  private List<String> entryLines(Entry entry, String key, int column) {
    Node value = entry.value();
    if (value.isAbsent() && value.span().start() == value.span().end()) {
      return List.of(key + ":");
    }
    return staysAsItIs(value)
        ? List.of(key + ": " + layout.raw(value.span()))
        : hand.entry(entry.key().value(), Value.of(value), column);
  }

  /** On one line a value's own spelling stays; prose goes on lines of its own where it is long. */
  private boolean staysAsItIs(Node value) {
    boolean oneLine = isOneLine(value.span());
    if (value instanceof Scalar scalar) {
      return oneLine && (!scalar.isAbsent() || value.span().end() > value.span().start());
    }
    return oneLine && !holdsProse(Value.of(value));
  }

  private static boolean holdsProse(Value value) {
    if (value instanceof Leaf leaf) {
      return !leaf.text().isEmpty() && !ScalarStyle.isWord(leaf.text());
    }
    return value instanceof Value.FieldList fields
        ? fields.fields().stream().anyMatch(f -> holdsProse(f.value()))
        : ((Value.ItemList) value).items().stream().anyMatch(BlockConversion::holdsProse);
  }

  private boolean isOneLine(Span span) {
    String raw = layout.raw(span);
    return raw.indexOf('\n') < 0 && raw.indexOf('\r') < 0;
  }

  private String joined(List<String> lines) {
    return String.join(hand.lineBreak(), lines);
  }
}
