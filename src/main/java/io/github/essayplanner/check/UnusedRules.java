package io.github.essayplanner.check;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Criterion;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Question;
import io.github.essayplanner.model.Source;
import io.github.essayplanner.model.WeightMethod;
import java.util.HashSet;
import java.util.Set;

/** Looks for what was written and then not used. */
final class UnusedRules {
  private UnusedRules() {}

  static void sources(ArgumentMap map, RuleFindings findings) {
    Set<String> used = new HashSet<>();
    for (Factor factor : map.factors()) {
      for (Evidence item : factor.evidence()) {
        used.addAll(item.source().sources());
      }
      for (Counter counter : factor.counters()) {
        used.addAll(counter.source().sources());
      }
    }
    for (Source source : map.sources()) {
      if (!used.contains(source.id())) {
        findings.add(
            source.place().span(),
            "No evidence and no counter-argument names the source \"" + source.id() + "\".",
            "write \"source: " + source.id() + "\" where you use it, or delete it");
      }
    }
  }

  static void terms(ArgumentMap map, RuleFindings findings) {
    if (map.terms().isEmpty()) {
      return;
    }
    Set<String> said = new HashSet<>(KeyWords.terms(map.conclusion()).keySet());
    for (String text : ArgumentTexts.of(map)) {
      said.addAll(KeyWords.terms(text).keySet());
    }
    for (String term : map.terms().keySet()) {
      Set<String> stems = KeyWords.terms(term).keySet();
      if (!stems.isEmpty() && !said.containsAll(stems)) {
        findings.add(
            map.place().of("terms." + term),
            "The term \"" + term + "\" is defined, but the argument doesn't speak of it.",
            "use it in the thesis or a point, or delete it");
      }
    }
  }

  static void criteria(ArgumentMap map, RuleFindings findings) {
    Set<String> scored = new HashSet<>();
    for (Factor factor : map.factors()) {
      scored.addAll(factor.scores().keySet());
    }
    for (Criterion criterion : map.judgement().criteria()) {
      if (!scored.isEmpty() && !scored.contains(criterion.id())) {
        findings.add(
            criterion.place().span(),
            "No factor has a score on \"" + criterion.name() + "\".",
            "score the factors on it, or delete the criterion");
      }
    }
  }

  static void weights(ArgumentMap map, RuleFindings findings) {
    WeightMethod method = map.judgement().weights();
    boolean given = false;
    for (Criterion criterion : map.judgement().criteria()) {
      given |= criterion.weight().isPresent();
    }
    if (given && method != WeightMethod.GIVEN) {
      findings.add(
          map.judgement().place().of("weights"),
          "With \"weights: " + method.word() + "\" the weights of the criteria don't count.",
          "write \"weights: given\", or delete the weights");
    }
  }

  static void questions(ArgumentMap map, RuleFindings findings) {
    for (Question question : map.questions()) {
      if (isOnlyWording(question)) {
        findings.add(
            question.place().span(),
            "The question \"" + question.id() + "\" changes only the wording of the map's own.",
            "give it a thesis, and under \"factors\" what it says differently");
      }
    }
  }

  /** Whether a question would be answered with the map's own plan. */
  static boolean isOnlyWording(Question question) {
    return question.thesis().isEmpty()
        && question.factors().isEmpty()
        && !question.period().isGiven()
        && question.cover().isEmpty();
  }
}
