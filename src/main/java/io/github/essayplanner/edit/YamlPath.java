package io.github.essayplanner.edit;

import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way through a map from its root to one place. */
public record YamlPath(List<Step> steps) {
  /** The map itself. */
  static final YamlPath ROOT = new YamlPath(List.of());

  public YamlPath {
    steps = List.copyOf(steps);
  }

  /** One step down. */
  sealed interface Step {
    /** To the value of a key. */
    record Key(String name) implements Step {}

    /** To an item of a list, counted from 0. */
    record Index(int index) implements Step {}
  }

  static YamlPath of(String... keys) {
    YamlPath way = ROOT;
    for (String key : keys) {
      way = way.to(key);
    }
    return way;
  }

  YamlPath to(String key) {
    return to(new Step.Key(key));
  }

  YamlPath to(int item) {
    return to(new Step.Index(item));
  }

  YamlPath to(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new YamlPath(longer);
  }

  /** The first steps of this way. */
  YamlPath first(int count) {
    return new YamlPath(steps.subList(0, count));
  }

  YamlPath parent() {
    return first(steps.size() - 1);
  }

  int length() {
    return steps.size();
  }

  Step last() {
    return steps.get(steps.size() - 1);
  }

  /** The key of the last step; empty where that leads to an item. */
  String lastKey() {
    return last() instanceof Step.Key key ? key.name() : "";
  }

  boolean startsWith(YamlPath other) {
    return length() >= other.length() && first(other.length()).equals(other);
  }

  /** The node at the end of this way, if there is one. */
  Optional<Node> in(Optional<Node> root) {
    Optional<Node> node = root;
    for (Step step : steps) {
      node = node.flatMap(n -> down(n, step));
    }
    return node;
  }

  /** The entry at the end of this way, if it leads to a key that is there. */
  Optional<Entry> entryIn(Optional<Node> root) {
    return parent().in(root).orElse(null) instanceof Mapping mapping
        ? mapping.entry(lastKey())
        : Optional.empty();
  }

  private static Optional<Node> down(Node node, Step step) {
    if (step instanceof Step.Key key) {
      return node instanceof Mapping mapping
          ? mapping.entry(key.name()).map(Entry::value)
          : Optional.empty();
    }
    int index = ((Step.Index) step).index();
    return node instanceof Sequence sequence && index < sequence.items().size()
        ? Optional.of(sequence.items().get(index))
        : Optional.empty();
  }
}
