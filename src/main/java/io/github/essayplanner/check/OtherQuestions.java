package io.github.essayplanner.check;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.EvidenceChange;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.FactorChange;
import io.github.essayplanner.model.Question;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.words.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Looks for what another question took over from the map although it no longer fits. */
final class OtherQuestions {
  private OtherQuestions() {}

  static void thesis(ArgumentMap map, Ranking ranking, Findings findings) {
    for (Question question : map.questions()) {
      if (question.thesis().isEmpty()
          && !map.thesis().isEmpty()
          && !Unused.isOnlyWording(question)) {
        findings.add(
            question.place().of("question"),
            "\"" + question.id() + "\" asks another question and keeps the map's thesis.",
            "give it a thesis that answers it");
      }
    }
  }

  private static List<Question> asked(ArgumentMap map) {
    return map.questions().stream().limit(ArgumentCheck.MOST_QUESTIONS).toList();
  }

  static void stances(ArgumentMap map, Ranking ranking, Findings findings) {
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
            "\"%s\" has a thesis of its own, but %s %s the stance on the map's thesis."
                .formatted(question.id(), Numbers.list(kept), kept.size() == 1 ? "keeps" : "keep"),
            "write the stance of each under \"factors\" of the question, or \"use: no\"");
      }
    }
  }

  static void sides(ArgumentMap map, Ranking ranking, Findings findings) {
    for (Question question : asked(map)) {
      for (Factor factor : map.factors()) {
        FactorChange change = question.factors().get(factor.id());
        if (change != null && change.use() && !change.point().isEmpty()) {
          sides(factor, change, findings);
        }
      }
    }
  }

  private static void sides(Factor factor, FactorChange change, Findings findings) {
    List<Evidence> kept =
        factor.evidence().stream()
            .filter(item -> item.side() != Side.BACKGROUND && keepsSide(item, change))
            .toList();
    if (kept.isEmpty()) {
      return;
    }
    boolean unnamed = kept.stream().anyMatch(item -> item.id().isEmpty() && item.see().isEmpty());
    findings.add(
        factor,
        change.place().of("point"),
        "The point is new, but %s of evidence under \"%s\" %s the side on the old point."
            .formatted(
                Numbers.count(kept.size(), "piece"),
                factor.name(),
                kept.size() == 1 ? "keeps" : "keep"),
        "write each one's \"side\" under \"evidence\" here, by its id"
            + (unnamed ? "; those without an id need one" : ""));
  }

  private static boolean keepsSide(Evidence item, FactorChange change) {
    EvidenceChange own = change.evidence().get(item.id());
    EvidenceChange its = own == null ? change.evidence().get(item.see()) : own;
    return its == null || its.use() && its.side().isEmpty();
  }
}
