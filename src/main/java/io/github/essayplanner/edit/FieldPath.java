package io.github.essayplanner.edit;

import io.github.essayplanner.text.Spelling;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Scalar;
import io.github.essayplanner.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A place in a map that a user has named: {@code factors.arms-race.evidence.h-bomb.strength}.
 *
 * @param shapes what may stand at each step of the way, from the map itself to its end
 */
record FieldPath(YamlPath way, List<Shape> shapes) {
  /** The map itself. */
  static final FieldPath MAP = new FieldPath(YamlPath.ROOT, List.of(Format.MAP));

  FieldPath {
    shapes = List.copyOf(shapes);
  }

  /** What may stand at the end. */
  Shape shape() {
    return shapes.get(shapes.size() - 1);
  }

  Shape shape(int length) {
    return shapes.get(length);
  }

  FieldPath first(int length) {
    return new FieldPath(way.first(length), shapes.subList(0, length + 1));
  }

  FieldPath to(String key, Shape shape) {
    return new FieldPath(way.to(key), longer(shape));
  }

  private FieldPath to(int item, Shape shape) {
    return new FieldPath(way.to(item), longer(shape));
  }

  private List<Shape> longer(Shape shape) {
    List<Shape> longer = new ArrayList<>(shapes);
    longer.add(shape);
    return longer;
  }

  /** A field of the mapping at the end of this address. */
  FieldPath field(String key) {
    return to(key, ((Shape.Mapping) shape()).fields().get(key));
  }

  /** A new member of the mapping at the end of this address. */
  FieldPath member(String id) {
    return to(id, ((Shape.Members) shape()).each());
  }

  /**
   * The place that a user means.
   *
   * @throws EditRefused where the format has no such field or the map no such thing; it names what
   *     is near
   */
  static FieldPath find(Revision draft, String typed) {
    String[] parts = typed.strip().split("\\.", -1);
    Shape.Mapping map = (Shape.Mapping) Format.MAP;
    FieldPath address = MAP;
    int from = 0;
    if (!map.fields().containsKey(parts[0])) {
      List<Definition> named = Definition.named(draft, parts[0]);
      if (named.size() > 1) {
        throw new EditRefused(Definition.ambiguous(parts[0], named));
      }
      if (named.size() == 1) {
        address = of(named.get(0).way());
        from = 1;
      }
    }
    for (int i = from; i < parts.length; i++) {
      if (address.shape() instanceof Shape.ByKey) {
        return address.to(
            String.join(".", List.of(parts).subList(i, parts.length)), new Shape.Text());
      }
      address = address.step(draft, parts[i]);
    }
    return address;
  }

  /** The address of a way that is known to fit the format. */
  static FieldPath of(YamlPath way) {
    FieldPath address = MAP;
    for (YamlPath.Step step : way.steps()) {
      Shape shape = address.shape();
      if (step instanceof YamlPath.Step.Item item) {
        Shape each = shape instanceof Shape.Items items ? items.each() : new Shape.Text();
        address = address.to(item.index(), each);
      } else if (shape instanceof Shape.Members) {
        address = address.member(((YamlPath.Step.Key) step).name());
      } else if (shape instanceof Shape.ByKey) {
        address = address.to(((YamlPath.Step.Key) step).name(), new Shape.Text());
      } else {
        address = address.field(((YamlPath.Step.Key) step).name());
      }
    }
    return address;
  }

  private FieldPath step(Revision draft, String part) {
    if (shape() instanceof Shape.Mapping mapping) {
      if (!mapping.fields().containsKey(part)) {
        throw new EditRefused(noField(mapping, part));
      }
      return field(part);
    }
    if (shape() instanceof Shape.Members members) {
      return member(
          way.length() > 2 ? known(draft, members, part) : existing(draft, members, part));
    }
    if (shape() instanceof Shape.Items items) {
      return to(item(draft, items, part), items.each());
    }
    if (shape() instanceof Shape.Words) {
      throw new EditRefused(
          this + " is a list of words: set it whole, the words with commas between");
    }
    throw new EditRefused(this + " is a text and has no fields");
  }

  private String noField(Shape.Mapping mapping, String part) {
    String near = Spelling.didYouMean(part, mapping.order());
    String all = "it may have: " + String.join(", ", mapping.order());
    return mapping.what() + " has no field \"" + part + "\"; " + (near.isEmpty() ? all : near);
  }

  /** A member by its id, its name, or the beginning of one. */
  String existing(Revision draft, Shape.Members members, String typed) {
    List<Definition> all = Definition.under(draft, way, members.kind());
    return existing(all, members.kind(), typed);
  }

  private static String existing(List<Definition> all, String kind, String typed) {
    String wanted = plain(typed);
    List<String> begin = new ArrayList<>();
    for (Definition one : all) {
      if (plain(one.id()).equals(wanted) || plain(one.name()).equals(wanted)) {
        return one.id();
      }
      if (plain(one.id()).startsWith(wanted) || plain(one.name()).startsWith(wanted)) {
        begin.add(one.id());
      }
    }
    if (begin.size() == 1 && !wanted.isEmpty()) {
      return begin.get(0);
    }
    List<String> ids = all.stream().map(Definition::id).toList();
    if (begin.size() > 1) {
      throw new EditRefused("\"" + typed + "\" may be any of these: " + String.join(", ", begin));
    }
    String near = Spelling.didYouMean(typed, ids);
    String known = ids.isEmpty() ? "it has none yet" : "it has: " + String.join(", ", ids);
    throw new EditRefused(
        "this map has no " + kind + " \"" + typed + "\"; " + (near.isEmpty() ? known : near));
  }

  /** A factor or piece of evidence that a question changes: it has to be one of the map's. */
  private static String known(Revision draft, Shape.Members members, String typed) {
    List<Definition> all =
        Definition.all(draft).stream().filter(d -> d.kind().equals(members.kind())).toList();
    return existing(all, members.kind(), typed);
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
  }

  private int item(Revision draft, Shape.Items items, String part) {
    List<Node> all = items(draft);
    for (int i = 0; i < all.size(); i++) {
      if (isCalled(all.get(i), part)) {
        return i;
      }
    }
    int number = number(part);
    if (number >= 1 && number <= all.size()) {
      return number - 1;
    }
    throw new EditRefused(
        this
            + " has "
            + (all.isEmpty() ? "nothing in it" : all.size() == 1 ? "1 item" : all.size() + " items")
            + " and none is \""
            + part
            + "\"; name it by its number from 1"
            + (items.kind().equals(Format.EVIDENCE) ? " or by its id" : ""));
  }

  private List<Node> items(Revision draft) {
    if (!draft.has(way)) {
      return List.of();
    }
    Node list = draft.at(way).orElseThrow();
    return list instanceof Sequence sequence ? sequence.items() : List.of(list);
  }

  private static boolean isCalled(Node item, String id) {
    return item instanceof Mapping mapping
        && List.of("id", "see", "to").stream()
            .flatMap(key -> mapping.entry(key).stream())
            .map(Entry::value)
            .anyMatch(v -> v instanceof Scalar scalar && scalar.value().strip().equals(id));
  }

  private static int number(String part) {
    return !part.isEmpty() && part.length() < 6 && part.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(part)
        : -1;
  }

  /** The address as a user types it. */
  @Override
  public String toString() {
    StringBuilder typed = new StringBuilder();
    for (YamlPath.Step step : way.steps()) {
      typed.append(typed.isEmpty() ? "" : ".");
      typed.append(
          step instanceof YamlPath.Step.Item item
              ? String.valueOf(item.index() + 1)
              : ((YamlPath.Step.Key) step).name());
    }
    return typed.toString();
  }
}
