package io.github.essayplanner.read;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Fix;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what stands in a map under ids: its factors, criteria, sources and questions. */
final class Members {
  /**
   * One of them.
   *
   * @param span its id's place
   */
  record Member(String id, Span span, Fields fields) {}

  /** Fields of a map that nothing else is called by, even before there is anything in it. */
  private static final Set<String> NO_NAMES =
      Set.of("judgement", "factors", "sources", "questions", "inbox");

  private Members() {}

  /**
   * The members of a field, each with an id; bad ids are findings and are kept as they are.
   *
   * @param what one of them
   */
  static List<Member> of(Fields fields, String key, Thing what) {
    List<Member> members = new ArrayList<>();
    List<Entry> entries =
        fields.isList(key)
            ? inList(fields.list(key), fields.entries(key), what)
            : fields.entries(key);
    for (Entry entry : once(entries)) {
      String id = entry.key().value();
      if (what.has(id) && !hasAny(what, entry.value())) {
        misplaced(entry, what.one(), key, members, fields);
        continue;
      }
      if (isOfMap(entry, what)) {
        ofMap(entry, what.one(), key, fields);
        continue;
      }
      checkId(id, entry.key().span(), what.has("name") && !isNamed(entry.value()), fields);
      members.add(member(entry, what, fields));
    }
    return members;
  }

  /**
   * Members that stand in a list, which has its finding: each by the id before its fields, or by
   * what it is called.
   */
  private static List<Entry> inList(List<Node> items, List<Entry> none, Thing what) {
    List<Entry> members = new ArrayList<>(none);
    for (Node item : items) {
      if (item instanceof Mapping mapping) {
        boolean isById = mapping.entries().size() == 1 && !hasAny(what, mapping);
        String name = called(mapping);
        if (isById) {
          members.addAll(mapping.entries());
        } else if (!name.isEmpty()) {
          members.add(
              new Entry(new Scalar(name, true, mapping.entries().get(0).key().span()), mapping));
        }
      }
    }
    return members;
  }

  private static String called(Mapping fields) {
    for (String key : List.of("id", "name", "title", "question")) {
      if (fields.entry(key).map(Entry::value).orElse(null) instanceof Scalar text) {
        return Ids.idFor(text.value());
      }
    }
    return "";
  }

  /** Of those with the same id the first that says anything. */
  private static Collection<Entry> once(List<Entry> entries) {
    Map<String, Entry> once = new LinkedHashMap<>();
    for (Entry entry : entries) {
      String id = entry.key().value();
      boolean isNew = !once.containsKey(id) || once.get(id).value().isAbsent();
      if (isNew && !id.equals("<<")) {
        once.put(id, entry);
      }
    }
    return once.values();
  }

  private static boolean hasAny(Thing what, Node value) {
    if (value instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        if (what.has(entry.key().value())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isNamed(Node value) {
    return value instanceof Mapping fields && fields.entry("name").isPresent();
  }

  /** A field that stands one step too far out, where ids belong. */
  private static void misplaced(
      Entry entry, String what, String key, List<Member> before, Fields fields) {
    fields.add(
        FormatRule.MISPLACED_KEY,
        entry.key().span(),
        "\"" + entry.key().value() + "\" stands among the " + key + ", and it belongs to " + what,
        before.isEmpty()
            ? "put it under the name of " + what + ", two spaces further in than that"
            : "if it belongs to \""
                + before.get(before.size() - 1).id()
                + "\", indent it two spaces further than that name");
  }

  /** Whether it is a field of the map that stands one step too far in. */
  private static boolean isOfMap(Entry entry, Thing among) {
    String key = entry.key().value();
    return Thing.MAP.has(key)
        && !hasAny(among, entry.value())
        && (!entry.value().isAbsent() || NO_NAMES.contains(key));
  }

  private static void ofMap(Entry entry, String what, String key, Fields fields) {
    fields.add(
        FormatRule.MISPLACED_KEY,
        entry.key().span(),
        "\"" + entry.key().value() + "\" stands among the " + key + " as if it were " + what,
        "move it above or below these indented lines, to the start of a line");
  }

  /** A member as it stands, its id unchecked. */
  static Member member(Entry entry, Thing what, Fields fields) {
    Node value = entry.value();
    Span span = entry.key().span();
    if (!(value instanceof Mapping) && !value.isAbsent()) {
      fields.findings().add(WrongShape.noMember(entry.key().value(), what, value, span));
    }
    Mapping mapping = value instanceof Mapping found ? found : new Mapping(List.of(), value.span());
    return new Member(
        entry.key().value(), span, new Fields(what, mapping, span, fields.findings()));
  }

  static void checkId(String id, Span span, boolean toName, Fields fields) {
    if (!Ids.isId(id)) {
      boolean isNumbered = !id.isEmpty() && Character.isDigit(id.charAt(0));
      boolean isOneOfMany = fields.findings().size() > FieldEntries.MOST_SUGGESTED;
      String better = isOneOfMany ? "" : Ids.idFor(isNumbered ? "the-" + id : id);
      Finding finding =
          new Finding(
              FormatRule.INVALID_ID,
              span,
              "\"" + id + "\" can't be an id: small letters, digits and single hyphens",
              better.isEmpty()
                  ? "begin with a letter"
                  : "write \"" + better + (toName ? "\", and the words under \"name\"" : "\""));
      fields
          .findings()
          .add(
              better.isEmpty()
                  ? finding
                  : finding.with(Fix.of(Ids.isAlike(id, better), span, better)));
    }
  }
}
