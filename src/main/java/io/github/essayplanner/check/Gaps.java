package io.github.essayplanner.check;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Note;
import io.github.essayplanner.rank.Ranking;
import java.util.Set;

/** Looks for what the writer has still to write. */
final class Gaps {
  private Gaps() {}

  static void thesis(ArgumentMap map, Findings findings) {
    missing(map, map.thesis(), "thesis", "answer the question in a sentence", findings);
  }

  static void context(ArgumentMap map, Findings findings) {
    missing(map, map.context(), "context", "say in a sentence or two where things stood", findings);
  }

  static void conclusion(ArgumentMap map, Findings findings) {
    missing(map, map.conclusion(), "conclusion", "write the sentence to end on", findings);
  }

  private static void missing(
      ArgumentMap map, String text, String field, String mend, Findings findings) {
    if (text.isEmpty()) {
      findings.add(map.place().of("question"), "The map has no " + field + " yet.", mend);
    }
  }

  static void factors(ArgumentMap map, Findings findings) {
    if (map.factors().isEmpty()) {
      findings.add(
          map.place().of("question"),
          "The map has no factors yet.",
          "name the parts of your answer under \"factors\"");
    }
  }

  static void point(ArgumentMap map, Findings findings) {
    for (Factor factor : map.factors()) {
      if (factor.point().isEmpty()) {
        add(factor, " makes no point yet.", "say in a sentence what it argues", findings);
      }
    }
  }

  static void evidence(ArgumentMap map, Findings findings) {
    for (Factor factor : map.factors()) {
      if (factor.evidence().isEmpty()) {
        add(factor, " has no evidence yet.", "add a fact under \"evidence\"", findings);
      }
    }
  }

  static void judgement(ArgumentMap map, Findings findings) {
    boolean byCriteria = !map.judgement().criteria().isEmpty();
    for (Factor factor : map.factors()) {
      if (byCriteria && factor.scores().isEmpty()) {
        add(factor, " has no scores yet.", "score it by each criterion", findings);
      } else if (!byCriteria && factor.importance().isEmpty()) {
        add(factor, " has no importance yet.", "add \"importance\", from 1 to 10", findings);
      }
    }
  }

  static void reason(ArgumentMap map, Ranking ranking, Findings findings) {
    Set<String> close = Answers.close(ranking).keySet();
    for (Factor factor : map.factors()) {
      boolean judged = !factor.scores().isEmpty() || factor.importance().isPresent();
      if (judged && factor.because().isEmpty() && !close.contains(factor.id())) {
        add(
            factor,
            " is judged without a reason.",
            "say why it stands where it stands under \"because\"",
            findings);
      }
    }
  }

  private static void add(Factor factor, String message, String mend, Findings findings) {
    findings.add(factor, factor.place().span(), "\"" + factor.name() + "\"" + message, mend);
  }

  static void shows(ArgumentMap map, Findings findings) {
    for (Factor factor : map.factors()) {
      for (Evidence item : factor.evidence()) {
        if (item.shows().isEmpty()) {
          findings.add(
              factor,
              item.place().span(),
              "This evidence doesn't say what it shows.",
              "add \"shows\": why does it matter for \"" + factor.name() + "\"?");
        }
      }
    }
  }

  static void source(ArgumentMap map, Findings findings) {
    if (map.sources().isEmpty()) {
      return;
    }
    for (Factor factor : map.factors()) {
      for (Evidence item : factor.evidence()) {
        if (item.see().isEmpty() && item.quote().isEmpty() && item.source().isEmpty()) {
          findings.add(
              factor, item.place().span(), "This evidence has no source.", "add \"source\"");
        }
      }
    }
  }

  static void date(ArgumentMap map, Findings findings) {
    if (!map.period().isGiven()) {
      return;
    }
    for (Factor factor : map.factors()) {
      for (Evidence item : factor.evidence()) {
        if (item.see().isEmpty() && !item.date().isGiven()) {
          findings.add(factor, item.place().span(), "This evidence has no date.", "add \"date\"");
        }
      }
    }
  }

  static void reply(ArgumentMap map, Findings findings) {
    for (Factor factor : map.factors()) {
      for (Counter counter : factor.counters()) {
        if (counter.reply().isEmpty()) {
          findings.add(
              factor,
              counter.place().span(),
              "This counter-argument has no reply yet.",
              "add \"reply\": what do you answer?");
        }
      }
    }
  }

  static void inbox(ArgumentMap map, Findings findings) {
    for (Note note : map.inbox()) {
      findings.add(
          note.place().span(),
          "This note has no place in the argument yet.",
          "make it evidence of a factor, or delete it");
    }
  }
}
