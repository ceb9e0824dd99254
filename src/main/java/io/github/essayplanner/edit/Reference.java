package io.github.essayplanner.edit;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.yaml.Node.Mapping;
import java.util.ArrayList;
import java.util.List;

/**
 * A place where a map refers to a thing by its id.
 *
 * @param at the text or the key that has the id
 * @param isKey whether it is a key
 * @param whole what says nothing any more once the thing is gone
 * @param what it is, for messages
 */
record Reference(YamlPath at, boolean isKey, YamlPath whole, String what) {
  /** Every reference to a thing, in the order of the format. */
  static List<Reference> to(Revision draft, Definition thing) {
    return new Search(draft, thing.id()).to(thing.kind());
  }

  private record Search(Revision draft, String id, List<Reference> found) {
    Search(Revision draft, String id) {
      this(draft, id, new ArrayList<>());
    }

    List<Reference> to(Thing kind) {
      switch (kind) {
        case FACTOR -> links();
        case EVIDENCE -> sees();
        case SOURCE -> citations();
        case CRITERION -> factors().forEach(factor -> judgements(factor, ""));
        default -> {}
      }
      for (YamlPath question : members(YamlPath.of("questions"))) {
        changes(kind, question.to("factors"));
      }
      return found;
    }

    private List<YamlPath> factors() {
      return members(YamlPath.of("factors"));
    }

    private List<YamlPath> members(YamlPath way) {
      return Definition.under(draft, way, Thing.FACTOR).stream().map(Definition::way).toList();
    }

    private void links() {
      for (YamlPath factor : factors()) {
        for (YamlPath link : Items.of(draft, factor.to("links"))) {
          if (Items.bareText(draft, link).equals(id)) {
            text(link, link, "a link of " + factor.lastKey());
          } else if (Items.text(draft, link, "to").equals(id)) {
            text(link.to("to"), link, "a link of " + factor.lastKey());
          }
        }
      }
    }

    private void sees() {
      for (YamlPath factor : factors()) {
        for (YamlPath item : Items.of(draft, factor.to("evidence"))) {
          if (Items.text(draft, item, "see").equals(id)) {
            text(item.to("see"), item, "\"see\" of " + factor.lastKey());
          }
        }
      }
    }

    private void citations() {
      for (YamlPath factor : factors()) {
        for (String list : List.of("evidence", "counter")) {
          for (YamlPath item : Items.of(draft, factor.to(list))) {
            String cited = Items.text(draft, item, "source").split(",", 2)[0].strip();
            if (cited.equals(id)) {
              text(item.to("source"), item.to("source"), "a source of " + factor.lastKey());
            }
          }
        }
      }
    }

    private void judgements(YamlPath factor, String where) {
      key(factor.to("scores"), "a score of " + factor.lastKey() + where);
      key(factor.to("because"), "a reason of " + factor.lastKey() + where);
    }

    private void changes(Thing kind, YamlPath factors) {
      String where = " in the question " + factors.parent().lastKey();
      if (kind == Thing.FACTOR) {
        key(factors, "a factor" + where);
      }
      for (YamlPath factor : members(factors)) {
        if (kind == Thing.CRITERION) {
          judgements(factor, where);
        } else if (kind == Thing.EVIDENCE) {
          key(factor.to("evidence"), "evidence" + where);
        }
      }
    }

    private void text(YamlPath at, YamlPath whole, String what) {
      found.add(new Reference(at, false, whole, what));
    }

    private void key(YamlPath mapping, String what) {
      if (draft.at(mapping).orElse(null) instanceof Mapping m && m.entry(id).isPresent()) {
        found.add(new Reference(mapping.to(id), true, mapping.to(id), what));
      }
    }
  }
}
