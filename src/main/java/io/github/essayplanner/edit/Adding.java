package io.github.essayplanner.edit;

import io.github.essayplanner.read.Ids;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.Value;
import io.github.essayplanner.yaml.Value.Field;
import io.github.essayplanner.yaml.Value.Leaf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Adds things to a map. What is added is given as texts by the names of their fields. */
public final class Adding {
  private Adding() {}

  /**
   * Adds an item to one of a factor's lists.
   *
   * @param factor as the user typed it: an id, a name, or the beginning of one
   * @param list {@code evidence}, {@code counter} or {@code links}
   * @param fields what the item says; with nothing but its main field it is written as a bare text
   * @throws EditRefused where there is no such factor, or the layout has no safe place
   */
  public static EditResult item(Text text, String factor, String list, Map<String, String> fields) {
    Revision draft = Revision.of(text);
    FieldPath factors = FieldPath.MAP.field("factors");
    String id = factors.existing(draft, (Shape.Members) factors.shape(), factor);
    FieldPath to = factors.member(id).field(list);
    Shape.Items items = (Shape.Items) to.shape();
    Map<String, String> given = new java.util.HashMap<>(fields);
    if (list.equals("links")) {
      given.computeIfPresent(
          "to", (k, v) -> factors.existing(draft, (Shape.Members) factors.shape(), v));
    }
    Revision after = TreeEdit.append(draft, to, item((Shape.Mapping) items.each(), given));
    List<YamlPath> all = Items.of(after, to.way());
    YamlPath last = all.get(all.size() - 1);
    return EditResult.of(
        text,
        after,
        List.of(EditResult.done(after, last, "added " + article(items.kind()) + " to " + id)));
  }

  private static Value item(Shape.Mapping each, Map<String, String> fields) {
    return fields.keySet().equals(java.util.Set.of(each.bare())) && !each.bare().equals("to")
        ? new Leaf(fields.get(each.bare()))
        : fields(each, fields);
  }

  /** Adds a note to the inbox. */
  public static EditResult note(Text text, String note) {
    Revision draft = Revision.of(text);
    FieldPath inbox = FieldPath.MAP.field("inbox");
    Revision after = TreeEdit.append(draft, inbox, new Leaf(note));
    List<YamlPath> all = Items.of(after, inbox.way());
    return EditResult.of(
        text,
        after,
        List.of(EditResult.done(after, all.get(all.size() - 1), "added a note to the inbox")));
  }

  /** Adds a factor, under an id made from its name unless one is given. */
  public static EditResult factor(Text text, String name, String id, Map<String, String> fields) {
    return named(text, FieldPath.MAP.field("factors"), name, id, fields);
  }

  /** Adds a criterion, under an id made from its name unless one is given. */
  public static EditResult criterion(
      Text text, String name, String id, Map<String, String> fields) {
    return named(text, FieldPath.MAP.field("judgement").field("criteria"), name, id, fields);
  }

  /** Adds a source. */
  public static EditResult source(Text text, String id, Map<String, String> fields) {
    return member(text, FieldPath.MAP.field("sources"), id, fields);
  }

  /** Adds another question. */
  public static EditResult question(Text text, String id, Map<String, String> fields) {
    return member(text, FieldPath.MAP.field("questions"), id, fields);
  }

  private static EditResult named(
      Text text, FieldPath members, String name, String id, Map<String, String> fields) {
    String chosen = id.isEmpty() ? Ids.idFor(name) : id;
    Map<String, String> all = new java.util.HashMap<>(fields);
    if (!name.equals(chosen) && !name.equals(Ids.nameFor(chosen))) {
      all.put("name", name);
    }
    if (chosen.isEmpty()) {
      throw new EditRefused(
          "no id can be made from \"" + name + "\": give one with --id, such as --id first-idea");
    }
    return member(text, members, chosen, all);
  }

  private static EditResult member(
      Text text, FieldPath members, String id, Map<String, String> fields) {
    Revision draft = Revision.of(text);
    Shape.Members shape = (Shape.Members) members.shape();
    checkNew(draft, shape.kind(), id);
    FieldPath to = members.member(id);
    Revision after = TreeEdit.put(draft, to, fields((Shape.Mapping) shape.each(), fields));
    return EditResult.of(
        text,
        after,
        List.of(EditResult.done(after, to.way(), "added the " + shape.kind() + " " + id)));
  }

  /** Refuses what is no id, and an id that is taken. */
  static void checkNew(Revision draft, String kind, String id) {
    if (!Ids.isId(id)) {
      String better = Ids.idFor(id);
      throw new EditRefused(
          "\""
              + id
              + "\" can't be an id: small letters, digits and single hyphens"
              + (better.isEmpty() ? "" : ", as in \"" + better + "\""));
    }
    for (Definition other : Definition.named(draft, id)) {
      if (other.kind().equals(kind)) {
        int line = EditResult.done(draft, other.way(), "").line();
        throw new EditRefused(
            "there is " + article(kind) + " \"" + id + "\" already, on line " + line);
      }
    }
  }

  /** Fields in their best order; lists of words and scores are read from one text. */
  static Value fields(Shape.Mapping shape, Map<String, String> given) {
    List<Field> fields = new ArrayList<>();
    for (String key : shape.order()) {
      if (given.containsKey(key)) {
        fields.add(new Field(key, value(shape.fields().get(key), given.get(key))));
      }
    }
    return Value.fields(fields);
  }

  private static Value value(Shape shape, String typed) {
    if (shape instanceof Shape.Words) {
      return Setting.words(typed);
    }
    return shape instanceof Shape.ByKey byKey && !byKey.orText() ? pairs(typed) : new Leaf(typed);
  }

  /** {@code KEY=VALUE} on each line. */
  private static Value pairs(String typed) {
    List<Field> fields = new ArrayList<>();
    for (String line : typed.split("\n")) {
      int equals = line.indexOf('=');
      if (equals < 1 || line.substring(equals + 1).isBlank()) {
        throw new EditRefused("\"" + line + "\" should be a key, = and a value, as in depth=4");
      }
      fields.add(
          new Field(
              line.substring(0, equals).strip(), new Leaf(line.substring(equals + 1).strip())));
    }
    return Value.fields(fields);
  }

  static String article(String kind) {
    return kind.equals(Format.EVIDENCE) ? "evidence" : "a " + kind;
  }
}
