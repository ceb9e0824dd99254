package io.github.essayplanner.edit;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.read.Ids;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.List;

/**
 * A thing of a map that has an id: a factor, criterion, source or question, or a piece of evidence.
 *
 * @param name as it prints; the fact for evidence
 * @param way to its key, or to the item that it is
 */
record Definition(Thing kind, String id, String name, YamlPath way) {
  /** Every such thing, in the order of the file within its kind. */
  static List<Definition> all(Revision draft) {
    List<Definition> all = new ArrayList<>();
    all.addAll(under(draft, YamlPath.of("factors"), Thing.FACTOR));
    all.addAll(under(draft, YamlPath.of("judgement", "criteria"), Thing.CRITERION));
    all.addAll(under(draft, YamlPath.of("sources"), Thing.SOURCE));
    all.addAll(under(draft, YamlPath.of("questions"), Thing.QUESTION));
    for (Definition factor : under(draft, YamlPath.of("factors"), Thing.FACTOR)) {
      for (YamlPath item : Items.of(draft, factor.way().to("evidence"))) {
        String id = Items.text(draft, item, "id");
        if (!id.isEmpty()) {
          all.add(new Definition(Thing.EVIDENCE, id, Items.text(draft, item, "fact"), item));
        }
      }
    }
    return all;
  }

  /** The members of one mapping. */
  static List<Definition> under(Revision draft, YamlPath way, Thing kind) {
    List<Definition> members = new ArrayList<>();
    if (draft.at(way).orElse(null) instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        String id = entry.key().value();
        members.add(new Definition(kind, id, name(entry.value(), id), way.to(id)));
      }
    }
    return members;
  }

  private static String name(Node value, String id) {
    return value instanceof Mapping mapping
            && mapping.entry("name").map(Entry::value).orElse(null) instanceof Scalar name
            && !name.isAbsent()
        ? name.value().strip()
        : Ids.nameFor(id);
  }

  /** The things of any kind with this id. */
  static List<Definition> named(Revision draft, String id) {
    return all(draft).stream().filter(d -> d.id().equals(id)).toList();
  }

  /** What is said where an id alone doesn't tell which thing is meant. */
  static String ambiguous(String id, List<Definition> named) {
    List<String> ways = named.stream().map(d -> FieldPath.of(d.way()).toString()).toList();
    return "\"" + id + "\" is the id of more than one thing: write " + String.join(" or ", ways);
  }
}
