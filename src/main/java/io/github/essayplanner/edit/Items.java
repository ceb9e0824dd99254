package io.github.essayplanner.edit;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Scalar;
import io.github.essayplanner.yaml.Node.Sequence;
import java.util.List;
import java.util.stream.IntStream;

/** The items of a list, which may be written as one text or one mapping. */
final class Items {
  private Items() {}

  /** The way to each item; where one stands alone without a list, the way to it. */
  static List<YamlPath> of(Revision draft, YamlPath list) {
    if (!draft.has(list)) {
      return List.of();
    }
    Node node = draft.at(list).orElseThrow();
    return node instanceof Sequence sequence
        ? IntStream.range(0, sequence.items().size()).mapToObj(list::to).toList()
        : List.of(list);
  }

  /**
   * The way to what stands at an address, where a list of one or a thing that is one text may be
   * written without its dash or its field.
   */
  static YamlPath bare(Revision draft, FieldPath address) {
    YamlPath way = YamlPath.ROOT;
    for (int length = 0; length < address.way().length(); length++) {
      Node node = draft.at(way).orElse(null);
      YamlPath.Step step = address.way().steps().get(length);
      boolean isAlone =
          step.equals(new YamlPath.Step.Index(0)) && !(node instanceof Sequence)
              || node instanceof Scalar
                  && address.kind(length) instanceof Thing thing
                  && thing.mayBeText()
                  && step.equals(new YamlPath.Step.Key(thing.main()));
      way = isAlone ? way : way.to(step);
    }
    return way;
  }

  /** The text of an item's field, or empty. */
  static String text(Revision draft, YamlPath item, String field) {
    return draft.at(item).orElse(null) instanceof Mapping mapping
            && mapping.entry(field).map(Entry::value).orElse(null) instanceof Scalar scalar
            && !scalar.isAbsent()
        ? scalar.value().strip()
        : "";
  }

  /** The text of an item that is nothing but a text, or empty. */
  static String bareText(Revision draft, YamlPath item) {
    return draft.at(item).orElse(null) instanceof Scalar scalar && !scalar.isAbsent()
        ? scalar.value().strip()
        : "";
  }
}
