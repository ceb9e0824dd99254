package io.github.essayplanner.plan;

import io.github.essayplanner.check.EvidenceAnswers;
import io.github.essayplanner.check.SharedStems;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Citation;
import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.model.Source;
import io.github.essayplanner.model.SourceKind;
import io.github.essayplanner.words.Sentence;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What speaks against a factor's point, with its answer: evidence, the counter-argument that deals
 * with it, or both.
 *
 * @param claims whether the counter-argument's claim is said, before the evidence where there is
 *     any
 * @param interprets whether the claim is a named scholar's argument
 */
record Objection(
    List<Evidence> evidence, Optional<Counter> counter, boolean claims, boolean interprets) {
  Objection {
    evidence = List.copyOf(evidence);
  }

  /** Of all objections to a factor the interpretations first, then by evidence, then the rest. */
  static List<Objection> to(Factor factor, ArgumentMap map, SharedStems stems) {
    List<Evidence> against = factor.evidence(Side.AGAINST);
    Map<Counter, List<Evidence>> answered = EvidenceAnswers.of(factor, stems);
    Map<Evidence, Counter> answers = new IdentityHashMap<>();
    for (Map.Entry<Counter, List<Evidence>> one : answered.entrySet()) {
      for (Evidence item : one.getValue()) {
        answers.put(item, one.getKey());
      }
    }
    List<Objection> all = new ArrayList<>();
    for (Evidence item : against) {
      Counter counter = answers.get(item);
      if (counter == null) {
        all.add(new Objection(List.of(item), Optional.empty(), false, false));
      } else if (answered.get(counter).get(0) == item) {
        all.add(of(answered.get(counter), counter, map, stems));
      }
    }
    for (Counter counter : factor.counters()) {
      if (!answered.containsKey(counter)) {
        all.add(ofClaim(counter, map));
      }
    }
    all.sort((a, b) -> Boolean.compare(b.interprets, a.interprets));
    return all;
  }

  /** The counter-arguments alone, for a factor that itself speaks against the thesis. */
  static List<Objection> claims(Factor factor, ArgumentMap map) {
    List<Objection> all = new ArrayList<>();
    for (Counter counter : factor.counters()) {
      all.add(ofClaim(counter, map));
    }
    return all;
  }

  private static Objection ofClaim(Counter counter, ArgumentMap map) {
    boolean interprets = isInterpretation(counter.source(), map);
    return new Objection(List.of(), Optional.of(counter), true, interprets);
  }

  private static Objection of(
      List<Evidence> evidence, Counter counter, ArgumentMap map, SharedStems stems) {
    boolean interprets = isInterpretation(counter.source(), map);
    boolean claims =
        evidence.size() != 1 || interprets || takesUpClaim(counter, evidence.get(0), stems);
    return new Objection(evidence, Optional.of(counter), claims, interprets);
  }

  /** Whether a reply begins with what only its claim has named: "it", "Wages did follow". */
  private static boolean takesUpClaim(Counter counter, Evidence item, SharedStems stems) {
    Optional<String> first = stems.first(counter.reply());
    return Sentence.beginsWithPronoun(counter.reply())
        || first.isPresent()
            && stems.of(counter.claim()).contains(first.get())
            && !stems.of(item).contains(first.get());
  }

  /** Whether a named scholar argues it. */
  static boolean isInterpretation(Citation citation, ArgumentMap map) {
    for (String id : citation.sources()) {
      Optional<Source> source = map.source(id);
      if (source.isPresent() && source.get().kind() == SourceKind.INTERPRETATION) {
        return true;
      }
    }
    return false;
  }
}
