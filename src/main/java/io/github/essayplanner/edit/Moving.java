package io.github.essayplanner.edit;

import io.github.essayplanner.edit.Change.Restyle;
import io.github.essayplanner.edit.Change.Shift;
import io.github.essayplanner.format.ById;
import io.github.essayplanner.format.ListOf;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Sequence;
import io.github.essayplanner.yaml.Value;
import io.github.essayplanner.yaml.Value.FieldList;
import io.github.essayplanner.yaml.Value.Leaf;
import java.util.ArrayList;
import java.util.List;

/**
 * Carries out {@code move}: evidence, notes, links, counter-arguments, factors and criteria go
 * elsewhere, with their comments.
 */
public final class Moving {
  /** Where among its neighbours something goes. */
  public enum Placing {
    FIRST,
    LAST,
    BEFORE,
    AFTER
  }

  private Moving() {}

  /**
   * The text with something elsewhere in it.
   *
   * @param what the way to it, as the user typed it
   * @param to a factor, or {@code inbox}; empty where it stays in its list
   * @param placing where it goes there
   * @param other what it goes before or after; empty for the other positions
   * @throws EditRefused where there is no such thing or place, or the layout has no safe place
   */
  public static EditResult of(Text text, String what, String to, Placing placing, String other) {
    Revision draft = Revision.of(text);
    FieldPath from = FieldPath.find(draft, what);
    if (from.way().length() == 0 || !draft.has(from.way().parent()) || !movable(from)) {
      throw new EditRefused(
          "%s can't be moved: move evidence, a note, a link, a counter-argument, a factor or a criterion"
              .formatted(from));
    }
    FieldPath list = from.first(from.way().length() - 1);
    FieldPath target = to.isEmpty() ? list : list(draft, from, to);
    return target.way().equals(list.way())
        ? within(text, draft, from, list, placing, other)
        : across(text, draft, from, target, placing, other);
  }

  private static boolean movable(FieldPath from) {
    if (from.way().length() < 2) {
      return false;
    }
    return from.way().last() instanceof YamlPath.Step.Index
        ? from.kind(from.way().length() - 1) instanceof ListOf
        : from.kind(from.way().length() - 1) instanceof ById;
  }

  /** The list that something goes to: the one of a factor, or the inbox. */
  private static FieldPath list(Revision draft, FieldPath from, String to) {
    if (!(from.way().last() instanceof YamlPath.Step.Index)) {
      throw new EditRefused(
          from + " stays among its like: say --first, --last, --before or --after");
    }
    if (to.equals("inbox")) {
      return FieldPath.MAP.field("inbox");
    }
    FieldPath factors = FieldPath.MAP.field("factors");
    String id = factors.existing(draft, (ById) factors.kind(), to);
    String key =
        from.way().steps().get(0).equals(YamlPath.of("inbox").last())
            ? "evidence"
            : from.way().parent().lastKey();
    return factors.member(id).field(key);
  }

  private static EditResult within(
      Text text, Revision draft, FieldPath from, FieldPath list, Placing placing, String other) {
    int size = size(draft, list.way());
    int place = place(draft, list, size, placing, other);
    if (size == 1) {
      return EditResult.reworded(
          text,
          draft,
          List.of(EditResult.done(draft, list.way(), from + " is the only one there")));
    }
    int index = index(draft, from.way());
    int target = place > index ? place - 1 : place;
    Revision after = draft.with(new Shift(list.way(), index, target));
    YamlPath now =
        from.way().last() instanceof YamlPath.Step.Index ? list.way().to(target) : from.way();
    String said = target == index ? " is there already" : " is now number " + (target + 1);
    return EditResult.reworded(
        text, after, List.of(EditResult.done(after, now, from + said + " of " + size)));
  }

  private static EditResult across(
      Text text, Revision before, FieldPath from, FieldPath to, Placing placing, String other) {
    TakenAlong along = TakenAlong.of(before, from, to);
    Revision draft = TreeEdit.asBlock(along.draft(), from.first(from.way().length() - 1));
    Value old = Value.of(draft.at(from.way()).orElseThrow());
    Value value = fitting(old, from, to);
    Siblings siblings = new Siblings(draft.layout(), draft.at(from.way().parent()).orElseThrow());
    int index = index(draft, from.way());
    List<String> comments = draft.layout().comments(siblings.lines(index));
    List<String> block = siblings.block(index);
    Revision without = TreeEdit.remove(draft, from);
    Revision with = TreeEdit.append(without, to, value);
    int last = size(with, to.way()) - 1;
    if (value.equals(old)) {
      with = restyled(with, to.way(), last, block, !comments.isEmpty());
    } else if (!comments.isEmpty()) {
      throw new EditRefused(from + " has comments, which would be lost; remove them first");
    }
    int target = Math.min(last, place(with, to, last, placing, other));
    Revision after = with.with(new Shift(to.way(), last, target));
    String said = "moved " + from + " to " + to + "." + (target + 1);
    List<EditResult.Done> done = new ArrayList<>();
    done.add(EditResult.done(after, to.way().to(target), said));
    done.addAll(along.done(after));
    return EditResult.reworded(text, after, done);
  }

  /** The item as it was typed, with its comments, where the writer's own lines can stand there. */
  private static Revision restyled(
      Revision with, YamlPath list, int last, List<String> block, boolean commented) {
    try {
      return with.with(new Restyle(list, last, block));
    } catch (EditRefused noPlace) {
      if (commented) {
        throw noPlace;
      }
      return with;
    }
  }

  /** A note is a text alone; evidence that says more than its fact can't become one. */
  private static Value fitting(Value value, FieldPath from, FieldPath to) {
    if (to.kind() instanceof ListOf target && target.each() == from.kind()) {
      return value;
    }
    boolean toInbox = to.way().length() == 1;
    if (toInbox && from.kind() == Thing.EVIDENCE
        || !toInbox && to.way().lastKey().equals("evidence")) {
      if (value instanceof Leaf) {
        return value;
      }
      if (value instanceof FieldList fields && fields.keys().equals(List.of("fact"))) {
        return fields.fields().get(0).value();
      }
      throw new EditRefused(
          from
              + " says more than a note can: remove its fields first, or add a note with its text");
    }
    throw new EditRefused(from + " can't go to " + to);
  }

  private static int size(Revision draft, YamlPath list) {
    Node node = draft.at(list).orElseThrow();
    if (node instanceof Sequence sequence) {
      return sequence.items().size();
    }
    boolean members = FieldPath.of(list).kind() instanceof ById;
    return members && node instanceof Mapping mapping ? mapping.entries().size() : 1;
  }

  private static int index(Revision draft, YamlPath way) {
    return Removal.index(draft.at(way.parent()).orElseThrow(), way.last());
  }

  /** The place among the others, counted as they stand now. */
  private static int place(
      Revision draft, FieldPath list, int size, Placing placing, String other) {
    return switch (placing) {
      case FIRST -> 0;
      case LAST -> size;
      case BEFORE -> other(draft, list, other);
      case AFTER -> other(draft, list, other) + 1;
    };
  }

  private static int other(Revision draft, FieldPath list, String other) {
    FieldPath at = list.below(draft, other);
    if (!at.way().parent().equals(list.way())) {
      throw new EditRefused(at + " is not in " + list);
    }
    return index(draft, at.way());
  }
}
