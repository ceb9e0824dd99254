package io.github.essayplanner.edit;

import io.github.essayplanner.format.ById;
import io.github.essayplanner.format.Content;
import io.github.essayplanner.format.Field;
import io.github.essayplanner.format.FieldKind;
import io.github.essayplanner.format.ListOf;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.read.Ids;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.Value;
import io.github.essayplanner.yaml.Value.Leaf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Carries out {@code add}: a thing of a map, an item of a factor, a comment or a note. What is
 * added is given as texts by the names of their fields.
 */
public final class Adding {
  private Adding() {}

  /**
   * Adds an item to one of a factor's lists.
   *
   * @param factor as the user typed it: an id, a name, or the beginning of one
   * @param what evidence, a counter-argument or a link
   * @param fields what the item says; with nothing but its main field it is written as a bare text
   * @throws EditRefused where there is no such factor, or the layout has no safe place
   */
  public static EditResult item(Text text, String factor, Thing what, Map<String, String> fields) {
    Revision draft = Revision.of(text);
    FieldPath factors = FieldPath.MAP.field("factors");
    String id = factors.existing(draft, (ById) factors.kind(), factor);
    FieldPath to = factors.member(id).field(list(what));
    Map<String, String> given = new java.util.HashMap<>(fields);
    if (what == Thing.LINK) {
      given.computeIfPresent("to", (k, v) -> factors.existing(draft, (ById) factors.kind(), v));
    }
    Revision after = TreeEdit.append(draft, to, item(what, given));
    List<YamlPath> all = Items.of(after, to.way());
    YamlPath last = all.get(all.size() - 1);
    return EditResult.of(
        text, after, List.of(EditResult.done(after, last, "added " + what.one() + " to " + id)));
  }

  /** The key of the list of a factor that has such items. */
  private static String list(Thing what) {
    for (Field field : Thing.FACTOR.fields()) {
      if (field.kind() instanceof ListOf list && list.each() == what) {
        return field.key();
      }
    }
    throw new IllegalArgumentException(what.word());
  }

  private static Value item(Thing each, Map<String, String> fields) {
    return fields.keySet().equals(java.util.Set.of(each.main())) && each != Thing.LINK
        ? new Leaf(fields.get(each.main()))
        : fields(each, fields);
  }

  /**
   * Adds what a reader says.
   *
   * @param field the way to what it is about, as the user typed it; empty for the whole map
   * @throws EditRefused where there is no such thing, or it can have no comments
   */
  public static EditResult comment(Text text, String field, Map<String, String> comment) {
    Revision draft = Revision.of(text);
    FieldPath about = field.isEmpty() ? FieldPath.MAP : FieldPath.find(draft, field);
    if (!(about.kind() instanceof Thing thing && thing.has("comments"))) {
      throw new EditRefused(
          about + " can have no comments: factors, evidence, counter-arguments and the map can");
    }
    FieldPath comments = about.field("comments");
    Revision after = TreeEdit.append(draft, comments, item(Thing.COMMENT, comment));
    List<YamlPath> all = Items.of(after, comments.way());
    String to = field.isEmpty() ? "the map" : about.toString();
    return EditResult.of(
        text,
        after,
        List.of(EditResult.done(after, all.get(all.size() - 1), "added a comment to " + to)));
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

  /** Adds a factor or a criterion, under an id made from its name unless one is given. */
  public static EditResult named(
      Text text, Thing what, String name, String id, Map<String, String> fields) {
    String chosen = id.isEmpty() ? Ids.idFor(name) : id;
    Map<String, String> all = new java.util.HashMap<>(fields);
    if (!name.equals(chosen) && !name.equals(Ids.nameFor(chosen))) {
      all.put("name", name);
    }
    if (chosen.isEmpty()) {
      throw new EditRefused(
          "no id can be made from \"" + name + "\": give one with --id, such as --id first-idea");
    }
    return member(text, what, chosen, all);
  }

  /** Adds a factor, a criterion, a source or a question. */
  public static EditResult member(Text text, Thing what, String id, Map<String, String> fields) {
    Revision draft = Revision.of(text);
    checkNew(draft, what, id);
    FieldPath members =
        what == Thing.CRITERION
            ? FieldPath.MAP.field("judgement").field("criteria")
            : FieldPath.MAP.field(what.word() + "s");
    FieldPath to = members.member(id);
    Revision after = TreeEdit.put(draft, to, fields(what, fields));
    return EditResult.of(
        text,
        after,
        List.of(EditResult.done(after, to.way(), "added the " + what.word() + " " + id)));
  }

  /** Refuses what is no id, and an id that is taken. */
  static void checkNew(Revision draft, Thing kind, String id) {
    if (!Ids.isId(id)) {
      String better = Ids.idFor(id);
      throw new EditRefused(
          "\""
              + id
              + "\" can't be an id: small letters, digits and single hyphens"
              + (better.isEmpty() ? "" : ", as in \"" + better + "\""));
    }
    for (Definition other : Definition.named(draft, id)) {
      if (other.kind() == kind) {
        int line = EditResult.done(draft, other.way(), "").line();
        throw new EditRefused(
            "there is " + kind.one() + " \"" + id + "\" already, on line " + line);
      }
    }
  }

  /** Fields in their best order; lists of words and scores are read from one text. */
  static Value fields(Thing thing, Map<String, String> given) {
    List<Value.FieldValue> fields = new ArrayList<>();
    for (String key : thing.keys()) {
      if (given.containsKey(key)) {
        fields.add(new Value.FieldValue(key, value(thing.field(key).kind(), given.get(key))));
      }
    }
    return Value.fields(fields);
  }

  private static Value value(FieldKind kind, String typed) {
    if (kind == Content.WORDS || kind == Content.ORDER) {
      return Setting.words(kind, typed);
    }
    boolean isPairs = kind == Content.SCORES || kind == Content.TERMS;
    return isPairs ? pairs(typed) : new Leaf(typed);
  }

  /** {@code KEY=VALUE} on each line. */
  private static Value pairs(String typed) {
    List<Value.FieldValue> fields = new ArrayList<>();
    for (String line : typed.split("\n")) {
      int equals = line.indexOf('=');
      if (equals < 1 || line.substring(equals + 1).isBlank()) {
        throw new EditRefused("\"" + line + "\" should be a key, = and a value, as in depth=4");
      }
      fields.add(
          new Value.FieldValue(
              line.substring(0, equals).strip(), new Leaf(line.substring(equals + 1).strip())));
    }
    return Value.fields(fields);
  }
}
