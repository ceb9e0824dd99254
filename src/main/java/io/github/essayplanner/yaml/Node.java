package io.github.essayplanner.yaml;

import io.github.essayplanner.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A node of a YAML document, at its place. */
public sealed interface Node {
  Span span();

  /**
   * A leaf: text as typed, whatever it looks like.
   *
   * @param plain whether it stands without quotes
   */
  record Scalar(String value, boolean plain, Span span) implements Node {
    /** Whether nothing is there: no text at all, {@code ~} or {@code null}. */
    public boolean isAbsent() {
      return value.isEmpty() || plain && (value.equals("~") || value.equals("null"));
    }
  }

  /**
   * A list.
   *
   * @param isFlow whether it stands in brackets
   */
  record Sequence(List<Node> items, boolean isFlow, Span span) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** A mapping, its entries as written; keys are unique. */
  final class Mapping implements Node {
    private static final int FEW = 8;

    private final List<Entry> entries;
    private final Span span;

    /** By key; made when first asked for, since most mappings are small. */
    private Map<String, Entry> byKey;

    /**
     * @param entries as written, of which no two have the same key
     * @param span from its first key, or its bracket, to the end of its last value
     */
    public Mapping(List<Entry> entries, Span span) {
      this.entries = List.copyOf(entries);
      this.span = span;
    }

    /** All of them, in the order they were written. */
    public List<Entry> entries() {
      return entries;
    }

    @Override
    public Span span() {
      return span;
    }

    /** Whether it stands in brackets. */
    public boolean isFlow() {
      return !entries.isEmpty() && span.start() < entries.get(0).key().span().start();
    }

    /** The entry of a key, if it was written. */
    public Optional<Entry> entry(String key) {
      if (entries.size() > FEW) {
        return Optional.ofNullable(byKey().get(key));
      }
      for (Entry entry : entries) {
        if (entry.key().value().equals(key)) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }

    private Map<String, Entry> byKey() {
      if (byKey == null) {
        byKey = new HashMap<>();
        for (Entry entry : entries) {
          byKey.putIfAbsent(entry.key().value(), entry);
        }
      }
      return byKey;
    }
  }

  /** A key and its value. */
  record Entry(Scalar key, Node value) {
    /** Whether a colon follows the key: in brackets, none does where a comma cut a text in two. */
    public boolean hasColon() {
      return !value.isAbsent()
          || value.span().start() > key.span().end()
          || value.span().end() > key.span().end() + 1;
    }
  }

  /** Whether nothing is there: a key with no value is as if absent. */
  default boolean isAbsent() {
    return false;
  }

  /** What a mapping is called in messages. */
  String FIELDS = "a set of fields";

  /** What it is, with its article: {@code a text}, {@code a list}, {@code a set of fields}. */
  default String shape() {
    return this instanceof Scalar ? "a text" : this instanceof Sequence ? "a list" : FIELDS;
  }
}
