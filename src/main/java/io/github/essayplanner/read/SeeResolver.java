package io.github.essayplanner.read;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Snippet;
import io.github.essayplanner.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives evidence that only refers to other evidence, by {@code see}, what that other one says. */
final class SeeResolver {
  /**
   * A reference.
   *
   * @param beside what can't stand beside it, if it refers to anything
   * @param hasFact whether its item has a fact of its own
   */
  private record Expected(String id, Span span, List<Finding> beside, boolean hasFact) {}

  private final Map<String, Evidence> byId = new LinkedHashMap<>();

  /** What each reference with an id comes to in the end; empty where it comes to no fact. */
  private final Map<String, Optional<Evidence>> ends = new HashMap<>();

  private final List<Expected> expected = new ArrayList<>();
  private final List<Finding> findings;

  SeeResolver(List<Finding> findings) {
    this.findings = findings;
  }

  void put(Evidence evidence) {
    Evidence before = evidence.id().isEmpty() ? null : byId.putIfAbsent(evidence.id(), evidence);
    if (before != null) {
      findings.add(
          new Finding(
              FormatRule.DUPLICATE_ID,
              evidence.place().of("id"),
              "\""
                  + evidence.id()
                  + "\" is the id of other evidence already"
                  + (before.fact().isEmpty() ? "" : ": " + Snippet.of(before.fact())),
              "give one of the two another id; if they are one fact, write \"see: "
                  + evidence.id()
                  + "\" here instead"));
    }
  }

  void expect(String id, Span span, List<Finding> beside, boolean hasFact) {
    expected.add(new Expected(id, span, beside, hasFact));
  }

  /** Gives evidence that refers to other evidence its fact, date, quote, source, caveat, tags. */
  List<Factor> resolve(List<Factor> factors) {
    KnownIds references = new KnownIds(Thing.EVIDENCE);
    for (Evidence item : byId.values()) {
      references.names().put(item.id(), item.fact());
    }
    for (Expected reference : expected) {
      if (references.has(reference.id()) || !reference.hasFact()) {
        findings.addAll(reference.beside());
        references.check(reference.id(), reference.span(), findings);
      } else {
        findings.add(needless(reference));
      }
    }
    List<Factor> resolved = new ArrayList<>();
    for (Factor factor : factors) {
      resolved.add(refers(factor) ? resolve(factor) : factor);
    }
    return resolved;
  }

  /** What is said of a reference to nothing in an item that says its fact itself. */
  private static Finding needless(Expected reference) {
    return new Finding(
        FormatRule.UNKNOWN_ID,
        reference.span(),
        "there is no evidence "
            + Snippet.of(reference.id())
            + " in this map, and the fact stands here already",
        "leave \"see\" out; a note to yourself may stand in \"caveat\"");
  }

  private static boolean refers(Factor factor) {
    for (Evidence item : factor.evidence()) {
      if (!item.see().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private Factor resolve(Factor factor) {
    List<Evidence> evidence = new ArrayList<>();
    for (Evidence item : factor.evidence()) {
      evidence.add(item.see().isEmpty() ? item : resolve(item));
    }
    return factor.with(evidence);
  }

  private Evidence resolve(Evidence item) {
    Optional<Evidence> end = end(item.see());
    return end.isPresent() ? item.giving(end.get()) : item;
  }

  /** The evidence that an id leads to; each id is looked at once, however long the way. */
  private Optional<Evidence> end(String id) {
    Set<String> passed = new LinkedHashSet<>();
    String at = id;
    while (!ends.containsKey(at) && leadsOn(at) && passed.add(at)) {
      at = byId.get(at).see();
    }
    if (passed.contains(at)) {
      tellCircle(at);
    }
    Optional<Evidence> end =
        ends.containsKey(at)
            ? ends.get(at)
            : leadsOn(at) ? Optional.empty() : Optional.ofNullable(byId.get(at));
    for (String way : passed) {
      ends.put(way, end);
    }
    return end;
  }

  private boolean leadsOn(String id) {
    return byId.containsKey(id) && !byId.get(id).see().isEmpty();
  }

  /** A finding at the one of a circle that stands first in the file, wherever it was entered. */
  private void tellCircle(String entered) {
    Evidence first = byId.get(entered);
    for (String at = first.see(); !at.equals(entered); at = byId.get(at).see()) {
      Evidence other = byId.get(at);
      first = other.place().span().start() < first.place().span().start() ? other : first;
    }
    findings.add(
        new Finding(
            FormatRule.SEE_CIRCLE,
            first.place().of("see"),
            "\"see: " + first.see() + "\" leads round in a circle and never to a fact",
            "in one of them write the fact itself: \"fact: …\" instead of \"see\""));
  }
}
