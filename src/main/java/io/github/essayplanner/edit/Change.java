package io.github.essayplanner.edit;

import io.github.essayplanner.edit.YamlPath.Step;
import io.github.essayplanner.yaml.Value;
import io.github.essayplanner.yaml.Value.Field;
import io.github.essayplanner.yaml.Value.Fields;
import io.github.essayplanner.yaml.Value.Items;
import io.github.essayplanner.yaml.Value.Leaf;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One small change to what a map says. {@link #applied} is its whole meaning: a new text counts
 * only where it reads as exactly that.
 */
sealed interface Change {
  /** What it changes. */
  YamlPath at();

  /** What a map says after this change. */
  Value applied(Value map);

  /**
   * Gives a key or an item another value, or puts in a key that isn't there.
   *
   * @param order the keys of that mapping as they are best ordered; empty to put new ones last
   */
  record Put(YamlPath at, Value value, List<String> order) implements Change {
    @Override
    public Value applied(Value map) {
      if (at.steps().isEmpty()) {
        return value;
      }
      return inside(map, at.parent(), parent -> put(parent, at.last()));
    }

    private Value put(Value parent, Step step) {
      if (step instanceof Step.Item item) {
        List<Value> items = new ArrayList<>(((Items) parent).items());
        items.set(item.index(), value);
        return Value.items(items);
      }
      List<Field> fields = new ArrayList<>(parent instanceof Fields old ? old.fields() : List.of());
      String key = ((Step.Key) step).name();
      int found = parent instanceof Fields old ? old.keys().indexOf(key) : -1;
      if (found >= 0) {
        fields.set(found, new Field(key, value));
      } else {
        List<String> keys = fields.stream().map(Field::key).toList();
        fields.add(position(keys, key, order), new Field(key, value));
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
    public Value applied(Value map) {
      return inside(
          map,
          at,
          list -> {
            List<Value> items = new ArrayList<>(((Items) list).items());
            items.add(value);
            return Value.items(items);
          });
    }
  }

  /** Takes a key or an item away. */
  record Remove(YamlPath at) implements Change {
    @Override
    public Value applied(Value map) {
      return inside(map, at.parent(), parent -> without(parent, at.last()));
    }

    private static Value without(Value parent, Step step) {
      if (step instanceof Step.Item item) {
        List<Value> items = new ArrayList<>(((Items) parent).items());
        items.remove(item.index());
        return Value.items(items);
      }
      List<Field> fields = new ArrayList<>(((Fields) parent).fields());
      fields.remove(((Fields) parent).keys().indexOf(((Step.Key) step).name()));
      return Value.fields(fields);
    }
  }

  /** Gives a key another name, where it stands. */
  record Rename(YamlPath at, String to) implements Change {
    @Override
    public Value applied(Value map) {
      return inside(
          map,
          at.parent(),
          parent -> {
            List<Field> fields = new ArrayList<>(((Fields) parent).fields());
            int found = ((Fields) parent).keys().indexOf(at.lastKey());
            fields.set(found, new Field(to, fields.get(found).value()));
            return Value.fields(fields);
          });
    }
  }

  /** Exchanges the first occurrence of a word in a text, and leaves the rest of it as it is. */
  record Swap(YamlPath at, String old, String fresh, int nth) implements Change {
    @Override
    public Value applied(Value map) {
      return inside(map, at, text -> new Leaf(swapped(((Leaf) text).text())));
    }

    private String swapped(String text) {
      int found = find(text, old, nth);
      return text.substring(0, found) + fresh + text.substring(found + old.length());
    }
  }

  /** Where a text has a part for the n-th time, from 0; −1 where it hasn't. */
  static int find(String text, String part, int nth) {
    int found = text.indexOf(part);
    for (int i = 0; i < nth && found >= 0; i++) {
      found = text.indexOf(part, found + part.length());
    }
    return found;
  }

  /** Makes a bare text the field of a mapping: the text of evidence becomes its {@code fact}. */
  record Widen(YamlPath at, String key) implements Change {
    @Override
    public Value applied(Value map) {
      return inside(map, at, text -> Value.fields(List.of(new Field(key, text))));
    }
  }

  /** Makes one text or one mapping a list of one. */
  record AsList(YamlPath at) implements Change {
    @Override
    public Value applied(Value map) {
      return inside(map, at, one -> Value.items(List.of(one)));
    }
  }

  /** Writes a list or mapping in brackets as lines of its own; it says the same. */
  record Unfold(YamlPath at) implements Change {
    @Override
    public Value applied(Value map) {
      return map;
    }
  }

  /** Gives a part of a list or mapping another place among its neighbours. */
  record Shift(YamlPath at, int from, int to) implements Change {
    @Override
    public Value applied(Value map) {
      return inside(map, at, this::shifted);
    }

    private Value shifted(Value all) {
      if (all instanceof Fields mapping) {
        List<Field> fields = new ArrayList<>(mapping.fields());
        fields.add(to, fields.remove(from));
        return Value.fields(fields);
      }
      List<Value> items = new ArrayList<>(((Items) all).items());
      items.add(to, items.remove(from));
      return Value.items(items);
    }
  }

  /** Writes an item of a list as it was typed elsewhere, with its comments; it says the same. */
  record Restyle(YamlPath at, int item, List<String> lines) implements Change {
    @Override
    public Value applied(Value map) {
      return map;
    }
  }

  private static Value inside(Value value, YamlPath way, UnaryOperator<Value> change) {
    if (way.steps().isEmpty()) {
      return change.apply(value);
    }
    YamlPath rest = new YamlPath(way.steps().subList(1, way.length()));
    if (way.steps().get(0) instanceof Step.Item item) {
      List<Value> items = new ArrayList<>(((Items) value).items());
      items.set(item.index(), inside(items.get(item.index()), rest, change));
      return Value.items(items);
    }
    String key = ((Step.Key) way.steps().get(0)).name();
    List<Field> fields = new ArrayList<>(((Fields) value).fields());
    int found = ((Fields) value).keys().indexOf(key);
    fields.set(found, new Field(key, inside(fields.get(found).value(), rest, change)));
    return Value.fields(fields);
  }
}
