package io.github.essayplanner.read;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Snippet;
import io.github.essayplanner.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All evidence of a map that has an id, and the references to it. */
final class SeeResolver {
  private record Expected(String id, Span span) {}

  /** Nobody refers to a reference to a reference so often, but in a circle. */
  private static final int LONGEST_CHAIN = 100;

  private final Map<String, Evidence> byId = new LinkedHashMap<>();

  /** Ids that lead round in a circle which was reported. */
  private final Set<String> inCircles = new HashSet<>();

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

  void expect(String id, Span span) {
    expected.add(new Expected(id, span));
  }

  /** Gives evidence that refers to other evidence its fact, date, quote, source, caveat, tags. */
  List<Factor> resolve(List<Factor> factors) {
    References references = new References(Thing.EVIDENCE);
    for (Evidence item : byId.values()) {
      references.names().put(item.id(), item.fact());
    }
    for (Expected reference : expected) {
      references.check(reference.id(), reference.span(), findings);
    }
    List<Factor> resolved = new ArrayList<>();
    for (Factor factor : factors) {
      resolved.add(refers(factor) ? resolve(factor) : factor);
    }
    return resolved;
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
    Set<String> passed = new HashSet<>();
    Evidence given = item;
    while (!given.see().isEmpty()) {
      if (!passed.add(given.see()) || passed.size() > LONGEST_CHAIN) {
        if (Collections.disjoint(inCircles, passed)) {
          findings.add(
              new Finding(
                  FormatRule.SEE_CIRCLE,
                  item.place().of("see"),
                  "\"see: " + item.see() + "\" leads round in a circle and never to a fact",
                  "in one of them write the fact itself: \"fact: …\" instead of \"see\""));
        }
        inCircles.addAll(passed);
        return item;
      }
      if (!byId.containsKey(given.see())) {
        return item;
      }
      given = byId.get(given.see());
    }
    return item.giving(given);
  }
}
