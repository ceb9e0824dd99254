package io.github.essayplanner.edit;

import io.github.essayplanner.format.ById;
import io.github.essayplanner.format.Content;
import io.github.essayplanner.format.FieldKind;
import io.github.essayplanner.format.ListOf;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.NameSearch;
import io.github.essayplanner.text.Spelling;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Scalar;
import io.github.essayplanner.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A place in a map that a user has named: {@code factors.arms-race.evidence.h-bomb.strength}.
 *
 * @param kinds what may stand at each step of the way, from the map itself to its end
 */
record FieldPath(YamlPath way, List<FieldKind> kinds) {
  /** The map itself. */
  static final FieldPath MAP = new FieldPath(YamlPath.ROOT, List.of(Thing.MAP));

  FieldPath {
    kinds = List.copyOf(kinds);
  }

  /** What may stand at the end. */
  FieldKind kind() {
    return kinds.get(kinds.size() - 1);
  }

  FieldKind kind(int length) {
    return kinds.get(length);
  }

  FieldPath first(int length) {
    return new FieldPath(way.first(length), kinds.subList(0, length + 1));
  }

  FieldPath to(String key, FieldKind kind) {
    return new FieldPath(way.to(key), longer(kind));
  }

  private FieldPath to(int item, FieldKind kind) {
    return new FieldPath(way.to(item), longer(kind));
  }

  private List<FieldKind> longer(FieldKind kind) {
    List<FieldKind> longer = new ArrayList<>(kinds);
    longer.add(kind);
    return longer;
  }

  /** A field of the mapping at the end of this address, be it a lone item in a list's place. */
  FieldPath field(String key) {
    Thing thing = (Thing) (kind() instanceof ListOf list ? list.each() : kind());
    return to(key, thing.field(key).kind());
  }

  /** A new member of the mapping at the end of this address. */
  FieldPath member(String id) {
    return to(id, ((ById) kind()).each());
  }

  /**
   * The place that a user means.
   *
   * @throws EditRefused where the format has no such field or the map no such thing; it names what
   *     is near
   */
  static FieldPath find(Revision draft, String typed) {
    String[] parts = typed.strip().split("\\.", -1);
    FieldPath address = MAP;
    int from = 0;
    if (!Thing.MAP.has(parts[0])) {
      List<Definition> named = Definition.named(draft, parts[0]);
      if (named.size() > 1) {
        throw new EditRefused(Definition.ambiguous(parts[0], named));
      }
      if (named.size() == 1) {
        address = of(named.get(0).way());
        from = 1;
      } else {
        FieldPath factors = MAP.field("factors");
        address = factors.member(factorOrField(draft, factors, parts[0]));
        from = 1;
      }
    }
    for (int i = from; i < parts.length; i++) {
      if (address.kind() instanceof Content content && content.isByKey()) {
        String key = String.join(".", List.of(parts).subList(i, parts.length));
        return address.to(asWritten(draft, address.way(), key), Content.TEXT);
      }
      address = address.step(draft, parts[i]);
    }
    return address;
  }

  /** The key as a map has it, where that differs in nothing but the encoding of accents. */
  private static String asWritten(Revision draft, YamlPath way, String typed) {
    if (draft.at(way).orElse(null) instanceof Mapping mapping && mapping.entry(typed).isEmpty()) {
      for (Entry entry : mapping.entries()) {
        if (Spelling.isSame(entry.key().value(), typed)) {
          return entry.key().value();
        }
      }
    }
    return typed;
  }

  /** The factor that a first word means which is no field of a map. */
  private static String factorOrField(Revision draft, FieldPath factors, String typed) {
    List<Definition> all = Definition.under(draft, factors.way(), Thing.FACTOR);
    Map<String, String> names = names(all);
    List<String> meant = NameSearch.of(typed, names);
    if (meant.size() == 1) {
      return meant.get(0);
    }
    if (meant.size() > 1) {
      throw new EditRefused(ambiguous(typed, meant));
    }
    List<String> fields = Thing.MAP.keys();
    String near = NameSearch.didYouMean(typed, names, fields);
    String has = all.isEmpty() ? "no factors yet" : "the factors " + ids(all);
    throw new EditRefused(
        "this map has no factor or field \"%s\"; %s"
            .formatted(
                typed,
                near.isEmpty()
                    ? "it has " + has + "; its fields may be: " + String.join(", ", fields)
                    : near));
  }

  /** A neighbour in the list or mapping at the end of this address, or a whole way to one. */
  FieldPath below(Revision draft, String typed) {
    boolean way = typed.startsWith(this + ".");
    return way ? find(draft, typed) : step(draft, typed.strip());
  }

  /** The address of a way that is known to fit the format. */
  static FieldPath of(YamlPath way) {
    FieldPath address = MAP;
    for (YamlPath.Step step : way.steps()) {
      FieldKind kind = address.kind();
      if (step instanceof YamlPath.Step.Index item) {
        FieldKind each = kind instanceof ListOf list ? list.each() : Content.TEXT;
        address = address.to(item.index(), each);
      } else if (kind instanceof ById) {
        address = address.member(((YamlPath.Step.Key) step).name());
      } else if (kind instanceof Content) {
        address = address.to(((YamlPath.Step.Key) step).name(), Content.TEXT);
      } else {
        address = address.field(((YamlPath.Step.Key) step).name());
      }
    }
    return address;
  }

  private FieldPath step(Revision draft, String part) {
    if (kind() instanceof Thing thing) {
      if (!thing.has(part)) {
        throw new EditRefused(noField(thing, part));
      }
      return field(part);
    }
    if (kind() instanceof ById members) {
      return member(
          members.named() == members.each()
              ? existing(draft, members, part)
              : known(draft, members, part));
    }
    if (kind() instanceof ListOf items) {
      return to(item(draft, items, part), items.each());
    }
    if (kind() == Content.WORDS || kind() == Content.ORDER) {
      throw new EditRefused(
          this + " is a list of words: set it whole, the words with commas between");
    }
    throw new EditRefused(this + " is a text and has no fields");
  }

  private String noField(Thing thing, String part) {
    String near = Spelling.didYouMean(part, thing.keys());
    String all = "it may have: " + String.join(", ", thing.keys());
    return thing.one() + " has no field \"" + part + "\"; " + (near.isEmpty() ? all : near);
  }

  /** A member by its id, its name, the beginning of one, or a word of its name. */
  String existing(Revision draft, ById members, String typed) {
    List<Definition> all = Definition.under(draft, way, members.named());
    return existing(all, members.named(), typed);
  }

  private static String existing(List<Definition> all, Thing kind, String typed) {
    Map<String, String> names = names(all);
    List<String> meant = NameSearch.of(typed, names);
    if (meant.size() == 1) {
      return meant.get(0);
    }
    if (!meant.isEmpty()) {
      throw new EditRefused(ambiguous(typed, meant));
    }
    String near = NameSearch.didYouMean(typed, names, List.of());
    String known = all.isEmpty() ? "it has none yet" : "it has: " + ids(all);
    throw new EditRefused(
        "this map has no "
            + kind.word()
            + " \""
            + typed
            + "\"; "
            + (near.isEmpty() ? known : near));
  }

  /** A factor or piece of evidence that a question changes: it has to be one of the map's. */
  private static String known(Revision draft, ById members, String typed) {
    List<Definition> all =
        Definition.all(draft).stream().filter(d -> d.kind() == members.named()).toList();
    return existing(all, members.named(), typed);
  }

  private static String ambiguous(String typed, List<String> meant) {
    return "\"" + typed + "\" may be any of these: " + String.join(", ", meant);
  }

  private static String ids(List<Definition> all) {
    return String.join(", ", all.stream().map(Definition::id).toList());
  }

  private static Map<String, String> names(List<Definition> all) {
    Map<String, String> names = new LinkedHashMap<>();
    all.forEach(one -> names.putIfAbsent(one.id(), one.name()));
    return names;
  }

  private int item(Revision draft, ListOf items, String part) {
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
    if (all.isEmpty()) {
      throw new EditRefused(this + " has nothing in it");
    }
    throw new EditRefused(
        this
            + " has "
            + (all.size() == 1 ? "1 item" : all.size() + " items")
            + " and none is \""
            + part
            + "\"; name it by its number from 1"
            + (items.each() == Thing.EVIDENCE ? " or by its id" : ""));
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
          step instanceof YamlPath.Step.Index item
              ? String.valueOf(item.index() + 1)
              : ((YamlPath.Step.Key) step).name());
    }
    return typed.toString();
  }
}
