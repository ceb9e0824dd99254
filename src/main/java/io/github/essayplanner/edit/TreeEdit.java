package io.github.essayplanner.edit;

import io.github.essayplanner.edit.Change.Append;
import io.github.essayplanner.edit.Change.AsList;
import io.github.essayplanner.edit.Change.Put;
import io.github.essayplanner.edit.Change.Remove;
import io.github.essayplanner.edit.Change.Unfold;
import io.github.essayplanner.edit.Change.Widen;
import io.github.essayplanner.format.Content;
import io.github.essayplanner.format.FieldKind;
import io.github.essayplanner.format.ListOf;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Scalar;
import io.github.essayplanner.yaml.Node.Sequence;
import io.github.essayplanner.yaml.ScalarStyle;
import io.github.essayplanner.yaml.Value;
import io.github.essayplanner.yaml.Value.FieldValue;
import io.github.essayplanner.yaml.Value.Leaf;
import java.util.List;
import java.util.Optional;

/**
 * Puts values into a map and takes them out, wherever that is: parents that are missing are made,
 * those in brackets written on lines, those left empty removed.
 */
final class TreeEdit {
  private TreeEdit() {}

  /** The draft with a value at an address, whether something stood there or not. */
  static Revision put(Revision before, FieldPath address, Value value) {
    Revision draft = opened(before, address);
    int there = deepest(draft, address.way());
    if (there == address.way().length()) {
      there--;
    }
    YamlPath at = address.way().first(there + 1);
    Value nested = value;
    for (int length = address.way().length(); length > there + 1; length--) {
      nested = Value.fields(List.of(new FieldValue(address.way().first(length).lastKey(), nested)));
    }
    if (!mayStandInBrackets(address.kind(there + 1), nested)) {
      draft = unfolded(draft, at.parent());
    }
    List<String> order = address.kind(there) instanceof Thing thing ? thing.keys() : List.of();
    return draft.with(new Put(at, nested, order));
  }

  /** The draft with one more item in a list. */
  static Revision append(Revision before, FieldPath list, Value item) {
    if (!before.has(list.way())) {
      return put(before, list, Value.items(List.of(item)));
    }
    Revision draft = opened(before, list);
    if (!(draft.at(list.way()).orElseThrow() instanceof Sequence)) {
      draft = unfolded(draft, list.way().parent()).with(new AsList(list.way()));
    }
    if (!mayStandInBrackets(list.kind(), item)) {
      draft = unfolded(draft, list.way());
    }
    return draft.with(new Append(list.way(), item));
  }

  /**
   * The draft without what stands at an address; a list or mapping goes with its last part where it
   * means nothing empty.
   */
  static Revision remove(Revision draft, FieldPath address) {
    return draft.with(new Remove(whole(draft, address)));
  }

  /**
   * The way to what goes with an address: what is left empty goes too, unless it has comments of
   * its own.
   */
  static YamlPath whole(Revision draft, FieldPath address) {
    YamlPath way = address.way();
    while (way.length() > 1) {
      Node parent = draft.at(way.parent()).orElse(null);
      boolean alone =
          way.last() instanceof YamlPath.Step.Index && !(parent instanceof Sequence)
              || parent instanceof Sequence list && list.items().size() == 1
              || parent instanceof Mapping mapping && mapping.entries().size() == 1;
      if (!alone || !address.kind(way.length() - 1).isHusk() || hasComments(draft, way)) {
        break;
      }
      way = way.parent();
    }
    return way;
  }

  /** Whether the parent of something has comments that aren't the thing's own. */
  private static boolean hasComments(Revision draft, YamlPath way) {
    boolean isText = !draft.at(way.parent()).filter(Sequence.class::isInstance).isPresent();
    if (isText && way.last() instanceof YamlPath.Step.Index) {
      return false;
    }
    return TakenAway.comments(draft, way.parent()).size() > TakenAway.comments(draft, way).size();
  }

  /** Makes lists and mappings of the single texts on the way. */
  private static Revision opened(Revision before, FieldPath address) {
    Revision draft = before;
    requireFields(draft.at(address.way().first(0)), "this file");
    for (int length = 1; length < address.way().length(); length++) {
      YamlPath way = address.way().first(length);
      if (!draft.has(way)) {
        return draft;
      }
      Node node = draft.at(way).orElseThrow();
      FieldKind kind = address.kind(length);
      if (!(kind instanceof ListOf) && !(node instanceof Scalar)) {
        requireFields(Optional.of(node), address.first(length).toString());
      }
      if (kind instanceof ListOf && !(node instanceof Sequence)) {
        draft = unfolded(draft, way.parent()).with(new AsList(way));
      } else if (node instanceof Scalar) {
        draft = unfolded(draft, way.parent()).with(new Widen(way, bare(address, length)));
      }
    }
    return draft;
  }

  private static void requireFields(Optional<Node> node, String what) {
    if (node.isPresent() && !node.get().isAbsent() && !(node.get() instanceof Mapping)) {
      throw EditRefused.misshapen(what, node.get().shape());
    }
  }

  private static String bare(FieldPath address, int length) {
    if (address.kind(length) instanceof Thing thing && thing.mayBeText()) {
      return thing.main();
    }
    throw new EditRefused(
        address.first(length)
            + " is one text; remove it first, or set "
            + address.first(length)
            + " as a whole");
  }

  /** The draft with a list or mapping as lines of its own, each part on lines of its own. */
  static Revision asBlock(Revision before, FieldPath list) {
    Revision draft = unfolded(before, list.way());
    if (list.kind() instanceof ListOf
        && !(draft.at(list.way()).orElseThrow() instanceof Sequence)) {
      draft = draft.with(new AsList(list.way()));
    }
    return draft;
  }

  /** How many steps of a way lead to something. */
  private static int deepest(Revision draft, YamlPath way) {
    int length = way.length();
    while (length > 0 && !draft.has(way.first(length))) {
      length--;
    }
    return length;
  }

  private static boolean mayStandInBrackets(FieldKind kind, Value value) {
    return value instanceof Leaf leaf
        && ScalarStyle.isWord(leaf.text())
        && kind != Content.PROSE
        && kind != Content.REASONS;
  }

  /** The draft with every pair of brackets round a place opened, as far as none has a comment. */
  private static Revision unfolded(Revision before, YamlPath way) {
    Revision draft = before;
    Optional<YamlPath> flow = draft.layout().outermostFlow(way);
    while (flow.isPresent() && hasNoComment(draft, flow.get())) {
      draft = draft.with(new Unfold(flow.get()));
      flow = draft.layout().outermostFlow(way);
    }
    return draft;
  }

  private static boolean hasNoComment(Revision draft, YamlPath flow) {
    return draft.layout().comments(draft.at(flow).orElseThrow().span()).isEmpty();
  }
}
