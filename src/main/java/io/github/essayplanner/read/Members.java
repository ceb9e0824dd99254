package io.github.essayplanner.read;

import io.github.essayplanner.text.FileRule;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.Node.Mapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads mappings of mappings: factors, criteria, sources and questions, keyed by id. */
final class Members {
  /**
   * One of them.
   *
   * @param span its id's place
   */
  record Member(String id, Span span, Fields fields) {}

  private Members() {}

  /**
   * The members of a field, each with an id; bad ids are findings and are kept as they are.
   *
   * @param what one of them, for messages: {@code a factor}
   */
  static List<Member> of(Fields fields, String key, String what, List<String> allowed) {
    List<Member> members = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Entry entry : fields.entries(key)) {
      String id = entry.key().value();
      if (id.equals("<<") || !seen.add(id)) {
        continue;
      }
      if (allowed.contains(id) && !(entry.value() instanceof Mapping)) {
        misplaced(entry, what, key, members, fields);
        continue;
      }
      if (isOfMap(entry, allowed)) {
        ofMap(entry, what, key, fields);
        continue;
      }
      checkId(id, entry.key().span(), allowed.contains("name"), fields);
      members.add(member(entry, what, allowed, fields));
    }
    return members;
  }

  /** A field that stands one step too far out, where ids belong. */
  private static void misplaced(
      Entry entry, String what, String key, List<Member> before, Fields fields) {
    fields.add(
        FileRule.MISPLACED_KEY,
        entry.key().span(),
        "\"" + entry.key().value() + "\" stands among the " + key + ", and it belongs to " + what,
        before.isEmpty()
            ? "put it under the name of " + what + ", two spaces further in than that"
            : "if it belongs to \""
                + before.get(before.size() - 1).id()
                + "\", indent it two spaces further than that name");
  }

  /** Whether it is a field of the map that stands one step too far in. */
  private static boolean isOfMap(Entry entry, List<String> allowed) {
    if (!Keys.MAP.contains(entry.key().value())) {
      return false;
    }
    if (entry.value() instanceof Mapping fields) {
      for (Entry inner : fields.entries()) {
        if (allowed.contains(inner.key().value())) {
          return false;
        }
      }
    }
    return !entry.value().isAbsent();
  }

  private static void ofMap(Entry entry, String what, String key, Fields fields) {
    fields.add(
        FileRule.MISPLACED_KEY,
        entry.key().span(),
        "\"" + entry.key().value() + "\" stands among the " + key + " as if it were " + what,
        "begin it at the start of a line, without spaces before it");
  }

  /** A member as it stands, its id unchecked. */
  static Member member(Entry entry, String what, List<String> allowed, Fields fields) {
    Node value = entry.value();
    Span span = entry.key().span();
    if (!(value instanceof Mapping) && !value.isAbsent()) {
      fields.findings().add(WrongShape.noMember(entry.key().value(), what, value, span));
    }
    Mapping mapping = value instanceof Mapping found ? found : new Mapping(List.of(), value.span());
    return new Member(
        entry.key().value(), span, new Fields(what, mapping, span, allowed, fields.findings()));
  }

  static void checkId(String id, Span span, boolean hasName, Fields fields) {
    if (!Ids.isId(id)) {
      boolean isNumbered = !id.isEmpty() && Character.isDigit(id.charAt(0));
      String better = Ids.idFor(isNumbered ? "the-" + id : id);
      fields.add(
          FileRule.INVALID_ID,
          span,
          "\"" + id + "\" can't be an id: small letters, digits and single hyphens",
          better.isEmpty()
              ? "begin with a letter"
              : "write \"" + better + (hasName ? "\", and the words under \"name\"" : "\""));
    }
  }
}
