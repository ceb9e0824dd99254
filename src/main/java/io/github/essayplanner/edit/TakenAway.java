package io.github.essayplanner.edit;

import io.github.essayplanner.text.Span;
import io.github.essayplanner.yaml.DetectedStyle;
import io.github.essayplanner.yaml.Node.Sequence;
import io.github.essayplanner.yaml.ScalarStyle;
import io.github.essayplanner.yaml.Value;
import io.github.essayplanner.yaml.Value.Leaf;
import io.github.essayplanner.yaml.YamlWriter;
import java.util.List;

/** Says in full what an edit takes away, so that nobody loses a sentence without seeing it. */
final class TakenAway {
  private static final String INDENT = "\n    ";

  private TakenAway() {}

  /** What stands at an address: its text, or its fields on lines of their own. */
  static String of(Revision draft, FieldPath address) {
    boolean item = address.way().last() instanceof YamlPath.Step.Index;
    Value value = Value.of(draft.at(Items.bare(draft, address)));
    if (value instanceof Leaf leaf) {
      boolean nothing = leaf.text().isEmpty();
      String text = quoted(leaf.text());
      return nothing ? address.toString() : item ? text + from(address) : address + ": " + text;
    }
    YamlWriter hand = new YamlWriter(DetectedStyle.of(draft.text(), draft.root()));
    StringBuilder lines = new StringBuilder(address + ":");
    for (String line : hand.item(value, 0)) {
      lines.append(INDENT).append(line.substring(Math.min(2, line.length())));
    }
    return lines.toString();
  }

  /**
   * The comments that go with what stands at the end of a way.
   *
   * @throws EditRefused where it can't be taken away
   */
  static List<String> comments(Revision draft, YamlPath way) {
    Span gone = ChangeRenderer.of(new Change.Remove(way), draft.layout()).get(0).span();
    return draft.layout().comments(gone);
  }

  /** What is said of the numbers of what stands after an item that goes. */
  static String shifted(Revision draft, FieldPath address) {
    boolean shifts =
        address.way().last() instanceof YamlPath.Step.Index item
            && draft.at(address.way().parent()).orElse(null) instanceof Sequence list
            && item.index() + 1 < list.items().size();
    return shifts ? "the numbers of what stands after it are one less now" : "";
  }

  /** A text in quotation marks; what can't be printed is written as an escape. */
  static String quoted(String text) {
    return ScalarStyle.isPrintable(text) ? "\"" + text + "\"" : ScalarStyle.quoted(text, '"');
  }

  /** A part of a text, and whose text that is. */
  static String part(String typed, FieldPath text) {
    return quoted(typed) + from(text);
  }

  private static String from(FieldPath address) {
    int steps = address.way().last() instanceof YamlPath.Step.Index ? 2 : 1;
    int length = address.way().length() - steps;
    String owner = length < 1 ? "the " + address.first(1) : address.first(length).toString();
    return " from " + (owner.startsWith("factors.") ? owner.substring("factors.".length()) : owner);
  }
}
