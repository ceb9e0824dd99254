package io.github.essayplanner.check;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.EvidenceChange;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.FactorChange;
import io.github.essayplanner.model.Question;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.words.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Looks for what another question took over from the map although it no longer fits. */
final class OtherQuestionRules {
  /** Each question costs a look at the whole map; no writer asks this many. */
  private static final int MOST = 20;

  private OtherQuestionRules() {}

  static void thesis(ArgumentMap map, RuleFindings findings) {
    for (Question question : map.questions()) {
      if (question.thesis().isEmpty()
          && !map.thesis().isEmpty()
          && !UnusedRules.isOnlyWording(question)) {
        findings.add(
            question.place().of("question"),
            "\"" + question.id() + "\" asks another question and keeps the map's thesis.",
            "add \"thesis\" to it, with the answer to this question");
      }
    }
  }

  /** The questions that are looked into. */
  static List<Question> asked(ArgumentMap map) {
    return map.questions().subList(0, Math.min(MOST, map.questions().size()));
  }

  static void stances(ArgumentMap map, RuleFindings findings) {
    for (Question question : asked(map)) {
      List<String> kept = new ArrayList<>();
      for (Factor factor : map.factors()) {
        FactorChange change = question.factors().get(factor.id());
        if (change == null || change.use() && change.stance().isEmpty()) {
          kept.add("\"" + factor.name() + "\"");
        }
      }
      if (!question.thesis().isEmpty() && !kept.isEmpty()) {
        findings.add(
            question.place().of("thesis"),
            "\""
                + question.id()
                + "\" has a thesis of its own, but "
                + Numbers.list(kept)
                + (kept.size() == 1 ? " keeps" : " keep")
                + " the stance on the map's thesis.",
            "under the question's \"factors\" give each its \"stance: …\", or \"use: no\" to leave it out");
      }
    }
  }

  static void counters(ArgumentMap map, RuleFindings findings) {
    for (Question question : asked(map)) {
      for (Factor factor : map.factors()) {
        FactorChange change = question.factors().get(factor.id());
        boolean isNew = change != null && (isNewPoint(change) || isNewStance(change, factor));
        if (isNew && change.use() && change.counters().isEmpty() && !factor.counters().isEmpty()) {
          counters(factor, change, findings);
        }
      }
    }
  }

  private static boolean isNewPoint(FactorChange change) {
    return !change.point().isEmpty();
  }

  private static boolean isNewStance(FactorChange change, Factor factor) {
    return change.stance().isPresent() && change.stance().get() != factor.stance();
  }

  private static void counters(Factor factor, FactorChange change, RuleFindings findings) {
    int kept = factor.counters().size();
    String what = isNewPoint(change) ? "point" : "stance";
    findings.add(
        factor,
        change.place().of(what),
        "The "
            + what
            + " is new, but "
            + Numbers.count(kept, "counter-argument")
            + " under "
            + MessageNames.quoted(factor)
            + (kept == 1 ? " was" : " were")
            + " answered for the old one.",
        "write \"counter\" here too, with what this answer meets and your reply");
  }

  static void sides(ArgumentMap map, RuleFindings findings) {
    for (Question question : asked(map)) {
      for (Factor factor : map.factors()) {
        FactorChange change = question.factors().get(factor.id());
        if (change != null && change.use() && !change.point().isEmpty()) {
          sides(factor, change, findings);
        }
      }
    }
  }

  private static void sides(Factor factor, FactorChange change, RuleFindings findings) {
    int kept = 0;
    boolean unnamed = false;
    for (Evidence item : factor.evidence()) {
      if (item.side() != Side.BACKGROUND && keepsSide(item, change)) {
        kept++;
        unnamed |= item.id().isEmpty() && item.see().isEmpty();
      }
    }
    if (kept == 0) {
      return;
    }
    findings.add(
        factor,
        change.place().of("point"),
        "The point is new, but "
            + Numbers.count(kept, "piece")
            + " of evidence under \""
            + factor.name()
            + (kept == 1 ? "\" keeps" : "\" keep")
            + " the side on the old point.",
        "write each one's \"side\" under \"evidence\" here, by its id"
            + (unnamed ? "; those without an id need one" : ""));
  }

  private static boolean keepsSide(Evidence item, FactorChange change) {
    EvidenceChange own = change.evidence().get(item.id());
    EvidenceChange its = own == null ? change.evidence().get(item.see()) : own;
    return its == null || its.use() && its.side().isEmpty();
  }
}
