package io.github.essayplanner.edit;

import io.github.essayplanner.text.Span;
import io.github.essayplanner.yaml.DetectedStyle;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Scalar;
import io.github.essayplanner.yaml.Node.Sequence;
import io.github.essayplanner.yaml.ScalarStyle;
import io.github.essayplanner.yaml.Value;
import io.github.essayplanner.yaml.Value.Leaf;
import io.github.essayplanner.yaml.YamlWriter;
import java.util.List;
import java.util.Optional;

/** Says in full what an edit takes away, so that nobody loses a sentence without seeing it. */
final class TakenAway {
  private static final String INDENT = "\n    ";

  private TakenAway() {}

  /** What stands at an address: its text, or its fields on lines of their own. */
  static String of(Revision draft, FieldPath address) {
    boolean item = address.way().last() instanceof YamlPath.Step.Index;
    Value value = Value.of(draft.at(address.way()).or(() -> inPlaceOfList(draft, address)));
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

  /** The one text that stands where a list would. */
  private static Optional<Node> inPlaceOfList(Revision draft, FieldPath address) {
    return draft.at(address.way().parent()).filter(Scalar.class::isInstance);
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

  private static String from(FieldPath item) {
    int length = item.way().length();
    String owner = length < 3 ? "the " + item.first(1) : item.first(length - 2).toString();
    return " from " + (owner.startsWith("factors.") ? owner.substring("factors.".length()) : owner);
  }
}
