package io.github.essayplanner.yaml;

import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Scalar;
import io.github.essayplanner.yaml.Node.Sequence;
import java.util.List;
import java.util.Optional;

/**
 * What a node says, without its place and its spelling, so that two texts can be compared. Nothing
 * at all, {@code ~}, {@code []} and {@code {}} are one and the same: the empty leaf.
 */
public sealed interface Value {
  /** Where nothing is said. */
  Value NOTHING = new Leaf("");

  /** A text. */
  record Leaf(String text) implements Value {}

  /** A list of at least one item. */
  record ItemList(List<Value> items) implements Value {
    public ItemList {
      items = List.copyOf(items);
    }
  }

  /** A mapping of at least one field, in the order written; a broken map may have a key twice. */
  record FieldList(List<FieldValue> fields) implements Value {
    public FieldList {
      fields = List.copyOf(fields);
    }

    /** The keys in order. */
    public List<String> keys() {
      return fields.stream().map(FieldValue::key).toList();
    }
  }

  /** A key and what it says. */
  record FieldValue(String key, Value value) {}

  /** What a document says. */
  static Value of(Optional<Node> root) {
    return root.map(Value::of).orElse(NOTHING);
  }

  /** What a node says. */
  static Value of(Node node) {
    if (node instanceof Scalar scalar) {
      return scalar.isAbsent() ? NOTHING : new Leaf(scalar.value());
    }
    if (node instanceof Sequence sequence) {
      return items(sequence.items().stream().map(Value::of).toList());
    }
    return fields(
        ((Mapping) node)
            .entries().stream().map(e -> new FieldValue(e.key().value(), of(e.value()))).toList());
  }

  /** A list; nothing where it has no items. */
  static Value items(List<Value> items) {
    return items.isEmpty() ? NOTHING : new ItemList(items);
  }

  /** A mapping; nothing where it has no fields. */
  static Value fields(List<FieldValue> fields) {
    return fields.isEmpty() ? NOTHING : new FieldList(fields);
  }
}
