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
   * @throws CantEdit where there is no such factor, or the layout has no safe place
   */
  public static Edited item(Text text, String factor, String list, Map<String, String> fields) {
    Draft draft = Draft.of(text);
    Address factors = Address.MAP.field("factors");
    String id = factors.existing(draft, (Shape.Members) factors.shape(), factor);
    Address to = factors.member(id).field(list);
    Shape.Items items = (Shape.Items) to.shape();
    Map<String, String> given = new java.util.HashMap<>(fields);
    if (list.equals("links")) {
      given.computeIfPresent(
          "to", (k, v) -> factors.existing(draft, (Shape.Members) factors.shape(), v));
    }
    Draft after = Room.append(draft, to, item((Shape.Mapping) items.each(), given));
    List<Way> all = Items.of(after, to.way());
    Way last = all.get(all.size() - 1);
    return Edited.of(
        text,
        after,
        List.of(Edited.done(after, last, "added " + article(items.kind()) + " to " + id)));
  }

  private static Value item(Shape.Mapping each, Map<String, String> fields) {
    return fields.keySet().equals(java.util.Set.of(each.bare())) && !each.bare().equals("to")
        ? new Leaf(fields.get(each.bare()))
        : fields(each, fields);
  }

  /** Adds a note to the inbox. */
  public static Edited note(Text text, String note) {
    Draft draft = Draft.of(text);
    Address inbox = Address.MAP.field("inbox");
    Draft after = Room.append(draft, inbox, new Leaf(note));
    List<Way> all = Items.of(after, inbox.way());
    return Edited.of(
        text,
        after,
        List.of(Edited.done(after, all.get(all.size() - 1), "added a note to the inbox")));
  }

  /** Adds a factor, under an id made from its name unless one is given. */
  public static Edited factor(Text text, String name, String id, Map<String, String> fields) {
    return named(text, Address.MAP.field("factors"), name, id, fields);
  }

  /** Adds a criterion, under an id made from its name unless one is given. */
  public static Edited criterion(Text text, String name, String id, Map<String, String> fields) {
    return named(text, Address.MAP.field("judgement").field("criteria"), name, id, fields);
  }

  /** Adds a source. */
  public static Edited source(Text text, String id, Map<String, String> fields) {
    return member(text, Address.MAP.field("sources"), id, fields);
  }

  /** Adds another question. */
  public static Edited question(Text text, String id, Map<String, String> fields) {
    return member(text, Address.MAP.field("questions"), id, fields);
  }

  private static Edited named(
      Text text, Address members, String name, String id, Map<String, String> fields) {
    String chosen = id.isEmpty() ? Ids.idFor(name) : id;
    Map<String, String> all = new java.util.HashMap<>(fields);
    if (!name.equals(chosen) && !name.equals(Ids.nameFor(chosen))) {
      all.put("name", name);
    }
    if (chosen.isEmpty()) {
      throw new CantEdit(
          "no id can be made from \"" + name + "\": give one with --id, such as --id first-idea");
    }
    return member(text, members, chosen, all);
  }

  private static Edited member(Text text, Address members, String id, Map<String, String> fields) {
    Draft draft = Draft.of(text);
    Shape.Members shape = (Shape.Members) members.shape();
    checkNew(draft, shape.kind(), id);
    Address to = members.member(id);
    Draft after = Room.put(draft, to, fields((Shape.Mapping) shape.each(), fields));
    return Edited.of(
        text, after, List.of(Edited.done(after, to.way(), "added the " + shape.kind() + " " + id)));
  }

  /** Refuses what is no id, and an id that is taken. */
  static void checkNew(Draft draft, String kind, String id) {
    if (!Ids.isId(id)) {
      String better = Ids.idFor(id);
      throw new CantEdit(
          "\""
              + id
              + "\" can't be an id: small letters, digits and single hyphens"
              + (better.isEmpty() ? "" : ", as in \"" + better + "\""));
    }
    for (Definition other : Definition.named(draft, id)) {
      if (other.kind().equals(kind)) {
        int line = Edited.done(draft, other.way(), "").line();
        throw new CantEdit(
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
        throw new CantEdit("\"" + line + "\" should be a key, = and a value, as in depth=4");
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
