package io.github.essayplanner.edit;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.read.CitationPart;
import io.github.essayplanner.yaml.Node.Mapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A place where a map refers to a thing by its id.
 *
 * @param at the text or the key that has the id
 * @param isKey whether it is a key
 * @param nth which of the text's parts that read like the id it is, from 0
 * @param whole what says nothing any more once the thing is gone
 * @param parts of the text, where it says more; else empty
 * @param one which of these it is
 * @param what it is, for messages
 */
record Reference(
    YamlPath at,
    boolean isKey,
    int nth,
    YamlPath whole,
    List<CitationPart> parts,
    int one,
    String what) {
  /** What of the text goes with the thing where the text says more, or empty. */
  String part() {
    return parts.isEmpty() ? "" : parts.get(one).typed();
  }

  /** What is left to say there without it, or empty. */
  String rest() {
    List<String> rest = new ArrayList<>(parts.stream().map(CitationPart::typed).toList());
    if (!rest.isEmpty()) {
      rest.remove(one);
    }
    return String.join("; ", rest);
  }

  /** Every reference to a thing, in the order of the format. */
  static List<Reference> to(Revision draft, Definition thing) {
    return new Search(draft, thing.id()).to(thing.kind());
  }

  private record Search(Revision draft, String id, Set<String> sources, List<Reference> found) {
    Search(Revision draft, String id) {
      this(draft, id, new HashSet<>(Set.of(id)), new ArrayList<>());
      Definition.under(draft, YamlPath.of("sources"), Thing.SOURCE)
          .forEach(source -> sources.add(source.id()));
    }

    List<Reference> to(Thing kind) {
      for (YamlPath factor : members(YamlPath.of("factors"))) {
        inFactor(kind, factor, "");
      }
      if (kind == Thing.FACTOR) {
        order(YamlPath.of("order"), "a place in the order");
      }
      for (YamlPath question : members(YamlPath.of("questions"))) {
        inQuestion(kind, question);
      }
      return found;
    }

    private List<YamlPath> members(YamlPath way) {
      return Definition.under(draft, way, Thing.FACTOR).stream().map(Definition::way).toList();
    }

    private void inQuestion(Thing kind, YamlPath question) {
      String where = " in the question " + question.lastKey();
      YamlPath factors = question.to("factors");
      if (kind == Thing.FACTOR) {
        key(factors, "a factor" + where);
        order(question.to("order"), "a place in the order" + where);
      }
      for (YamlPath factor : members(factors)) {
        if (kind == Thing.EVIDENCE) {
          key(factor.to("evidence"), "evidence" + where);
        }
        inFactor(kind, factor, where);
      }
    }

    /** What a factor, or what a question says of it, refers to. */
    private void inFactor(Thing kind, YamlPath factor, String where) {
      String of = " of " + factor.lastKey() + where;
      switch (kind) {
        case FACTOR -> links(factor, "a link" + of);
        case EVIDENCE -> {
          field(factor.to("evidence"), "see", true, "\"see\"" + of);
          field(factor.to("counter"), "evidence", false, "\"evidence\" of a counter-argument" + of);
        }
        case SOURCE -> {
          sources(factor.to("evidence"), "a source" + of);
          sources(factor.to("counter"), "a source" + of);
        }
        case CRITERION -> {
          key(factor.to("scores"), "a score" + of);
          key(factor.to("because"), "a reason" + of);
        }
        default -> {}
      }
    }

    private void links(YamlPath factor, String what) {
      for (YamlPath link : Items.of(draft, factor.to("links"))) {
        if (Items.bareText(draft, link).equals(id)) {
          text(link, link, what);
        } else if (Items.text(draft, link, "to").equals(id)) {
          text(link.to("to"), link, what);
        }
      }
    }

    /**
     * @param isAll whether an item says nothing without the reference
     */
    private void field(YamlPath list, String field, boolean isAll, String what) {
      for (YamlPath item : Items.of(draft, list)) {
        if (Items.text(draft, item, field).equals(id)) {
          text(item.to(field), isAll ? item : item.to(field), what);
        }
      }
    }

    private void order(YamlPath order, String what) {
      boolean isWord = Thing.MAP.field("order").words().contains(id);
      for (YamlPath one : isWord ? List.<YamlPath>of() : Items.of(draft, order)) {
        if (Items.bareText(draft, one).equals(id)) {
          text(one, one, what);
        }
      }
    }

    /** A source may be a list of texts, and each may name several. */
    private void sources(YamlPath list, String what) {
      for (YamlPath item : Items.of(draft, list)) {
        if (draft.at(item).orElse(null) instanceof Mapping) {
          for (YamlPath source : Items.of(draft, item.to("source"))) {
            cited(source, Items.bareText(draft, source), what);
          }
        }
      }
    }

    private void cited(YamlPath source, String typed, String what) {
      List<CitationPart> parts = CitationPart.of(typed, sources);
      int nth = 0;
      int at = typed.indexOf(id);
      for (int i = 0; i < parts.size(); i++) {
        CitationPart part = parts.get(i);
        if (part.name().equals(id)) {
          while (at < part.start()) {
            at = typed.indexOf(id, at + id.length());
            nth++;
          }
          found.add(new Reference(source, false, nth, source, parts, i, what));
        }
      }
    }

    private void text(YamlPath at, YamlPath whole, String what) {
      found.add(new Reference(at, false, 0, whole, List.of(), 0, what));
    }

    private void key(YamlPath mapping, String what) {
      if (draft.at(mapping).orElse(null) instanceof Mapping m && m.entry(id).isPresent()) {
        found.add(new Reference(mapping.to(id), true, 0, mapping.to(id), List.of(), 0, what));
      }
    }
  }
}
