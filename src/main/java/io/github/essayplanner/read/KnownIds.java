package io.github.essayplanner.read;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Fix;
import io.github.essayplanner.text.Snippet;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Spelling;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ids of one kind that a map has: one that is none of them is answered with the nearest.
 *
 * @param kind what they are
 * @param where they are looked for, for messages
 * @param names names by id, in the order written
 */
record KnownIds(Thing kind, String where, Map<String, String> names) {
  KnownIds(Thing kind) {
    this(kind, "in this map", new LinkedHashMap<>());
  }

  /** The evidence of one factor, its own and what it refers to. */
  static KnownIds of(List<Evidence> evidence) {
    KnownIds ids = new KnownIds(Thing.EVIDENCE, "under this factor", new LinkedHashMap<>());
    for (Evidence item : evidence) {
      for (String id : List.of(item.id(), item.see())) {
        if (!id.isEmpty()) {
          ids.names.put(id, item.fact());
        }
      }
    }
    return ids;
  }

  boolean has(String id) {
    return names.containsKey(id);
  }

  /** Whether there is such a thing; a finding with the nearest id where there isn't. */
  boolean check(String id, Span span, List<Finding> findings) {
    if (has(id)) {
      return true;
    }
    boolean suggests =
        findings.size() < FieldEntries.MOST_SUGGESTED && names.size() < FieldEntries.MOST_SUGGESTED;
    if (suggests && isMendOfAnother(id)) {
      return false;
    }
    Finding colon = colon(id, span);
    findings.add(colon == null ? missing(id, span, suggests) : colon);
    return false;
  }

  /** An id that only a mistake at its colon makes unknown; null where it isn't one. */
  private Finding colon(String id, Span span) {
    int colon = id.indexOf(':');
    if (colon > 0 && !id.startsWith(" ", colon + 1) && has(id.substring(0, colon))) {
      String right = id.substring(0, colon) + ": " + id.substring(colon + 1);
      return glued(span, "this colon needs a space after it", right);
    }
    return null;
  }

  /** Whether an id and what is said of it lack the colon between them; a finding where they do. */
  boolean lacksColon(Entry entry, List<Finding> findings) {
    String typed = entry.key().value();
    int space = entry.hasColon() ? -1 : typed.lastIndexOf(' ');
    if (space < 0 || !has(typed.substring(0, space))) {
      return false;
    }
    String right = typed.substring(0, space) + ":" + typed.substring(space);
    findings.add(glued(entry.key().span(), "a colon is missing in this", right));
    return true;
  }

  private Finding missing(String id, Span span, boolean suggests) {
    String likelyId = suggests ? Ids.idFor(id) : "";
    Optional<String> named =
        names.entrySet().stream()
            .limit(suggests ? FieldEntries.MOST_SUGGESTED : 0)
            .filter(e -> Ids.isAlike(e.getValue(), id) || e.getKey().equals(likelyId))
            .map(Map.Entry::getKey)
            .findFirst();
    return named.isPresent() ? named(id, named.get(), span) : unknown(id, span, suggests);
  }

  private static Finding glued(Span span, String message, String right) {
    return new Finding(SyntaxRule.KEY_COLON, span, message, "write \"" + right + "\"")
        .with(Fix.of(true, span, right));
  }

  private Finding named(String id, String right, Span span) {
    boolean isAlike = Ids.isAlike(id, right);
    String better = Ids.isId(right) || Ids.idFor(right).isEmpty() ? right : Ids.idFor(right);
    int bearers = 0;
    int alike = 0;
    for (Map.Entry<String, String> one : names.entrySet()) {
      bearers += Ids.isAlike(one.getValue(), id) ? 1 : 0;
      alike += Ids.isAlike(one.getKey(), id) ? 1 : 0;
    }
    return new Finding(
            FormatRule.NAME_FOR_ID,
            span,
            isAlike
                ? "there is no "
                    + kind.word()
                    + " "
                    + Snippet.of(id)
                    + ", but there is \""
                    + right
                    + "\""
                : Snippet.of(id) + " is a name; " + referredTo(),
            "write \"" + better + (alike > 1 ? "\", if that one is meant" : "\""))
        .with(Fix.of(alike < 2 && (isAlike || bearers == 1), span, better));
  }

  private Finding unknown(String id, Span span, boolean suggests) {
    Finding finding =
        new Finding(
            FormatRule.UNKNOWN_ID,
            span,
            "there is no " + kind.word() + " " + Snippet.of(id) + " " + where,
            suggests ? suggestion(id) : "");
    List<String> near = suggests ? Spelling.nearest(id, ids()) : List.of();
    return near.size() == 1 ? finding.with(Fix.of(false, span, near.get(0))) : finding;
  }

  /** Whether it is what an id that can't be one has to become: then this one is right already. */
  private boolean isMendOfAnother(String id) {
    for (String other : names.keySet()) {
      if (!Ids.isId(other) && Ids.idFor(other).equals(id)) {
        return true;
      }
    }
    return false;
  }

  /** The id of what is called so, by id or by name; empty where there is none. */
  String idOf(String called) {
    if (has(called)) {
      return called;
    }
    for (Map.Entry<String, String> one : names.entrySet()) {
      if (one.getValue().equalsIgnoreCase(called)) {
        return one.getKey();
      }
    }
    return "";
  }

  private String referredTo() {
    return kind.one() + " is referred to by its id";
  }

  private String suggestion(String id) {
    String near = Spelling.didYouMean(id, ids());
    if (!near.isEmpty()) {
      return near;
    }
    if (names.isEmpty()) {
      return none();
    }
    return names.size() > 12
        ? "look up its id where the " + kind.word() + " itself stands"
        : "there are: " + String.join(", ", ids());
  }

  /** The ids as they are to be: those that can be none as they have to become. */
  private List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (String id : names.keySet()) {
      String right = Ids.isId(id) ? id : Ids.idFor(id);
      ids.add(right.isEmpty() ? id : right);
    }
    return ids;
  }

  /** What to do where the map has none of the kind. */
  private String none() {
    return switch (kind) {
      case EVIDENCE ->
          "give the evidence that you mean an id, as in \"id: h-bomb\", and write that here";
      case CRITERION -> "add it to \"criteria\" under \"judgement\", or leave it out";
      default -> "add it under \"factors\", or leave this out";
    };
  }
}
