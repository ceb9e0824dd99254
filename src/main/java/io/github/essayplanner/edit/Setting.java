package io.github.essayplanner.edit;

import io.github.essayplanner.format.Content;
import io.github.essayplanner.format.FieldKind;
import io.github.essayplanner.format.ListOf;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.DetectedStyle;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Scalar;
import io.github.essayplanner.yaml.Node.Sequence;
import io.github.essayplanner.yaml.ScalarStyle;
import io.github.essayplanner.yaml.Value;
import io.github.essayplanner.yaml.Value.ItemList;
import io.github.essayplanner.yaml.Value.Leaf;
import io.github.essayplanner.yaml.YamlWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Carries out {@code set}: a field gets a value. */
public final class Setting {
  private Setting() {}

  /**
   * The text with a field set.
   *
   * @param field the way through the map, as the user typed it
   * @param value the new text; of a list of words, all of them with commas between
   * @throws EditRefused where there is no such field, it takes no text, or the layout has no safe
   *     place
   */
  public static EditResult of(Text text, String field, String value) {
    Revision draft = Revision.of(text);
    FieldPath address = FieldPath.find(draft, field);
    if (value.isBlank()) {
      throw new EditRefused("there is nothing to set; 'essay remove' takes a field away");
    }
    Value wanted = value(draft, address, value.strip());
    YamlPath there = Items.bare(draft, address);
    if (says(draft, there, wanted)) {
      return EditResult.of(
          text, draft, List.of(EditResult.done(draft, there, address + " is that already")));
    }
    String old = old(draft, there);
    Revision after = TreeEdit.put(draft, address, wanted);
    return EditResult.of(
        text,
        after,
        List.of(EditResult.done(after, address.way(), done(address, old, value.strip()))));
  }

  /** Whether a value stands somewhere already, however it is written there. */
  private static boolean says(Revision draft, YamlPath way, Value wanted) {
    if (wanted instanceof ItemList words) {
      List<YamlPath> items = Items.of(draft, way);
      return items.size() == words.items().size()
          && IntStream.range(0, items.size())
              .allMatch(i -> says(draft, items.get(i), words.items().get(i)));
    }
    return Items.bareText(draft, way).equals(((Leaf) wanted).text());
  }

  private static String done(FieldPath address, String old, String value) {
    if (old.isEmpty()) {
      return "set " + address;
    }
    boolean words = ScalarStyle.isWord(value) && ScalarStyle.isWord(old);
    return words
        ? "set " + address + " to " + value + " (it was " + old + ")"
        : "set " + address + " (it was " + TakenAway.quoted(old) + ")";
  }

  /** The text that stands there, its words with commas between, or fields in brackets. */
  private static String old(Revision draft, YamlPath way) {
    Node node = draft.at(way).orElse(null);
    if (node instanceof Mapping) {
      DetectedStyle style = DetectedStyle.of(draft.text(), draft.root());
      return new YamlWriter(style).inFlow(Value.of(node));
    }
    if (!(node instanceof Sequence)) {
      return Items.bareText(draft, way);
    }
    return String.join(", ", Items.of(draft, way).stream().map(item -> old(draft, item)).toList());
  }

  private static Value value(Revision draft, FieldPath address, String typed) {
    FieldKind kind = address.kind();
    if (kind == Content.WORDS || kind == Content.ORDER) {
      return words(kind, typed);
    }
    boolean isText =
        draft.at(address.way()).orElse(null) instanceof Scalar || !draft.has(address.way());
    boolean takesText =
        kind instanceof Content content && content.isText()
            || kind == Content.REASONS
            || kind instanceof Thing thing
                && thing.mayBeText()
                && address.way().last() instanceof YamlPath.Step.Index;
    if (takesText && (isText || kind == Content.CITATION)) {
      return new Leaf(typed);
    }
    throw new EditRefused(address + " is no single text; " + inside(draft, address, typed));
  }

  /** Words with commas between them; one alone may be an order, which stands without brackets. */
  static Value words(FieldKind kind, String typed) {
    List<Value> words =
        Arrays.stream(typed.split(","))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .map(word -> (Value) new Leaf(word))
            .toList();
    return kind == Content.ORDER && words.size() == 1 ? words.get(0) : Value.items(words);
  }

  private static String inside(Revision draft, FieldPath address, String typed) {
    if (address.kind() instanceof Thing thing) {
      return "set one of its fields: " + String.join(", ", thing.keys());
    }
    if (address.kind() instanceof ListOf list) {
      String one = list.each() instanceof Thing thing ? thing.one() : "a " + list.one();
      return "set one of its items by its number, or add " + one;
    }
    String commands = commands(draft, address, typed);
    if (!commands.isEmpty()) {
      return "set each by itself:" + commands;
    }
    String keys =
        draft.at(address.way()).orElse(null) instanceof Mapping mapping
            ? String.join(", ", mapping.entries().stream().map(e -> e.key().value()).toList())
            : "";
    return keys.isEmpty() ? "set what is below it" : "set what is below one of: " + keys;
  }

  /** What to type for {@code depth: 4, scope: 5}; empty where a part of it is no key and value. */
  private static String commands(Revision draft, FieldPath address, String typed) {
    StringBuilder commands = new StringBuilder();
    for (String part : typed.replaceAll("[{}\\n]", ",").split(",")) {
      String[] pair = part.split("[:=]", 2);
      if (pair.length == 2 && !pair[0].isBlank() && !pair[1].isBlank()) {
        String field = address + "." + pair[0].strip();
        commands.append("\n  essay set ").append(word(draft.text().name()));
        commands.append(' ').append(word(field)).append(' ').append(word(pair[1].strip()));
      } else if (!part.isBlank()) {
        return "";
      }
    }
    return commands.toString();
  }

  /** A word of a command line, in quotes where a shell would take it for another. */
  private static String word(String text) {
    return text.matches("[\\p{L}\\p{N}._/+-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}
