package io.github.essayplanner.edit;

import io.github.essayplanner.edit.YamlPath.Step;
import io.github.essayplanner.yaml.Value;
import io.github.essayplanner.yaml.Value.FieldList;
import io.github.essayplanner.yaml.Value.FieldValue;
import io.github.essayplanner.yaml.Value.ItemList;
import io.github.essayplanner.yaml.Value.Leaf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One small change to what a map says: a value put under a key, an item added, something taken out.
 * {@link #applied} makes it in the values that were read; a new text is right only where reading it
 * gives just those values.
 */
sealed interface Change {
  /** What it changes. */
  YamlPath at();

  /** The way to the part of a map whose value it changes. */
  default YamlPath part() {
    return at();
  }

  /** What that part says after this change. */
  Value made(Value part);

  /** What a map says after changes, those inside a part made before those of the part itself. */
  static Value applied(List<Change> changes, Value map) {
    return applied(changes, map, 0);
  }

  /**
   * Gives a key or an item another value, or puts in a key that isn't there.
   *
   * @param order the keys of that mapping as they are best ordered; empty to put new ones last
   */
  record Put(YamlPath at, Value value, List<String> order) implements Change {
    @Override
    public YamlPath part() {
      return at.steps().isEmpty() ? at : at.parent();
    }

    @Override
    public Value made(Value parent) {
      if (at.steps().isEmpty()) {
        return value;
      }
      Step step = at.last();
      if (step instanceof Step.Index item) {
        List<Value> items = new ArrayList<>(((ItemList) parent).items());
        items.set(item.index(), value);
        return Value.items(items);
      }
      List<FieldValue> fields =
          new ArrayList<>(parent instanceof FieldList old ? old.fields() : List.of());
      String key = ((Step.Key) step).name();
      int found = parent instanceof FieldList old ? old.keys().indexOf(key) : -1;
      if (found >= 0) {
        fields.set(found, new FieldValue(key, value));
      } else {
        List<String> keys = fields.stream().map(FieldValue::key).toList();
        fields.add(position(keys, key, order), new FieldValue(key, value));
      }
      return Value.fields(fields);
    }

    /** Where a new key goes: after the last one that comes before it in the best order. */
    static int position(List<String> keys, String key, List<String> order) {
      int rank = order.indexOf(key);
      if (rank < 0) {
        return keys.size();
      }
      int position = 0;
      int best = -1;
      for (int i = 0; i < keys.size(); i++) {
        int other = order.indexOf(keys.get(i));
        if (other < rank && other >= best) {
          best = other;
          position = other < 0 ? position : i + 1;
        }
      }
      return position;
    }
  }

  /** Puts an item at the end of a list that has some. */
  record Append(YamlPath at, Value value) implements Change {
    @Override
    public Value made(Value list) {
      List<Value> items = new ArrayList<>(((ItemList) list).items());
      items.add(value);
      return Value.items(items);
    }
  }

  /** Takes a key or an item away. */
  record Remove(YamlPath at) implements Change {
    @Override
    public YamlPath part() {
      return at.parent();
    }

    @Override
    public Value made(Value parent) {
      if (at.last() instanceof Step.Index item) {
        List<Value> items = new ArrayList<>(((ItemList) parent).items());
        items.remove(item.index());
        return Value.items(items);
      }
      List<FieldValue> fields = new ArrayList<>(((FieldList) parent).fields());
      fields.remove(((FieldList) parent).keys().indexOf(at.lastKey()));
      return Value.fields(fields);
    }
  }

  /** Gives a key another name, where it stands. */
  record Rename(YamlPath at, String to) implements Change {
    @Override
    public YamlPath part() {
      return at.parent();
    }

    @Override
    public Value made(Value parent) {
      List<FieldValue> fields = new ArrayList<>(((FieldList) parent).fields());
      int found = ((FieldList) parent).keys().indexOf(at.lastKey());
      fields.set(found, new FieldValue(to, fields.get(found).value()));
      return Value.fields(fields);
    }
  }

  /**
   * Exchanges a word of a text, and leaves the rest of it as it is.
   *
   * @param nths which occurrences of the word, from 0
   */
  record Swap(YamlPath at, String old, String fresh, Set<Integer> nths) implements Change {
    @Override
    public Value made(Value leaf) {
      String text = ((Leaf) leaf).text();
      StringBuilder made = new StringBuilder();
      int from = 0;
      for (int found : in(text)) {
        made.append(text, from, found).append(fresh);
        from = found + old.length();
      }
      return new Leaf(made.append(text, from, text.length()).toString());
    }

    /** Where a text has these occurrences, from the first to the last. */
    List<Integer> in(String text) {
      List<Integer> found = new ArrayList<>();
      int nth = 0;
      for (int at = text.indexOf(old); at >= 0; at = text.indexOf(old, at + old.length())) {
        if (nths.contains(nth++)) {
          found.add(at);
        }
      }
      return found;
    }
  }

  /** Makes a bare text the field of a mapping: the text of evidence becomes its {@code fact}. */
  record Widen(YamlPath at, String key) implements Change {
    @Override
    public Value made(Value text) {
      return Value.fields(List.of(new FieldValue(key, text)));
    }
  }

  /** Makes one text or one mapping a list of one. */
  record AsList(YamlPath at) implements Change {
    @Override
    public Value made(Value one) {
      return Value.items(List.of(one));
    }
  }

  /** Writes a list or mapping in brackets as lines of its own; it says the same. */
  record Unfold(YamlPath at) implements Change {
    @Override
    public Value made(Value part) {
      return part;
    }
  }

  /** Gives a part of a list or mapping another place among its neighbours. */
  record Shift(YamlPath at, int from, int to) implements Change {
    @Override
    public Value made(Value all) {
      if (all instanceof FieldList mapping) {
        List<FieldValue> fields = new ArrayList<>(mapping.fields());
        fields.add(to, fields.remove(from));
        return Value.fields(fields);
      }
      List<Value> items = new ArrayList<>(((ItemList) all).items());
      items.add(to, items.remove(from));
      return Value.items(items);
    }
  }

  /** Writes an item of a list as it was typed elsewhere, with its comments; it says the same. */
  record Restyle(YamlPath at, int item, List<String> lines) implements Change {
    @Override
    public Value made(Value part) {
      return part;
    }
  }

  private static Value applied(List<Change> changes, Value value, int depth) {
    Map<Step, List<Change>> deeper = new HashMap<>();
    List<Change> here = new ArrayList<>();
    for (Change change : changes) {
      YamlPath part = change.part();
      (part.length() == depth
              ? here
              : deeper.computeIfAbsent(part.steps().get(depth), step -> new ArrayList<>()))
          .add(change);
    }
    Value made = deeper.isEmpty() ? value : inside(value, deeper, depth + 1);
    for (Change change : here) {
      made = change.made(made);
    }
    return made;
  }

  /** The value with the changes of each of its parts; of a key that stands twice, of the first. */
  private static Value inside(Value value, Map<Step, List<Change>> byStep, int depth) {
    if (value instanceof ItemList list) {
      List<Value> items = new ArrayList<>(list.items());
      byStep.forEach(
          (step, its) -> {
            int index = ((Step.Index) step).index();
            items.set(index, applied(its, items.get(index), depth));
          });
      return Value.items(items);
    }
    List<FieldValue> fields = new ArrayList<>();
    for (FieldValue field : ((FieldList) value).fields()) {
      List<Change> its = byStep.remove(new Step.Key(field.key()));
      fields.add(
          its == null ? field : new FieldValue(field.key(), applied(its, field.value(), depth)));
    }
    return Value.fields(fields);
  }
}
