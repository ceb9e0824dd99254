package io.github.essayplanner.check;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Note;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.model.Source;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.text.Snippet;
import io.github.essayplanner.text.Spelling;
import io.github.essayplanner.words.KeyTerms;
import io.github.essayplanner.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks for what the writer has still to write. */
final class CompletenessRules {
  private static final int MOST_SOURCES = 4;

  private CompletenessRules() {}

  static void thesis(ArgumentMap map, RuleFindings findings) {
    missing(map, map.thesis(), "thesis", "answer the question in a sentence", findings);
  }

  static void context(ArgumentMap map, RuleFindings findings) {
    missing(
        map,
        map.context(),
        "context",
        "say in a sentence or two how things stood before",
        findings);
  }

  static void conclusion(ArgumentMap map, RuleFindings findings) {
    missing(map, map.conclusion(), "conclusion", "write the sentence to end on", findings);
  }

  private static void missing(
      ArgumentMap map, String text, String field, String suggestion, RuleFindings findings) {
    if (text.isEmpty()) {
      boolean isBegun = map.place().fields().containsKey(field);
      findings.add(
          map.place().of(isBegun ? field : "question"),
          "The map has no " + field + " yet.",
          "add \"" + field + "\": " + suggestion);
    }
  }

  static void keyTerms(ArgumentMap map, RuleFindings findings) {
    List<String> undefined = new ArrayList<>();
    for (KeyTerms.Term term : QuestionTerms.undefined(map)) {
      undefined.add(MessageNames.quoted(term.text()));
    }
    if (!undefined.isEmpty()) {
      findings.add(
          map.place().of("question"),
          "The question turns on "
              + Numbers.list(undefined)
              + ", and neither \"terms\" nor the context says what that means.",
          "add it to \"terms\": what do you take it to mean here?");
    }
  }

  static void factors(ArgumentMap map, RuleFindings findings) {
    if (map.factors().isEmpty()) {
      findings.add(
          map.place().of("question"),
          "The map has no factors yet.",
          "add \"factors\", and under it the parts of your answer, each by a name like \"arms-race:\"");
    }
  }

  static void stance(ArgumentMap map, RuleFindings findings) {
    for (Factor factor : map.factors()) {
      if (!map.thesis().isEmpty() && !factor.hasStance()) {
        add(
            factor,
            " doesn't say how it bears on the thesis.",
            "add \"stance\": supports, qualifies or challenges",
            findings);
      }
    }
  }

  static void point(ArgumentMap map, RuleFindings findings) {
    for (Factor factor : map.factors()) {
      if (factor.point().isEmpty()) {
        add(
            factor,
            " makes no point yet.",
            "add \"point\": say in a sentence what it argues",
            findings);
      }
    }
  }

  static void evidence(ArgumentMap map, RuleFindings findings) {
    for (Factor factor : map.factors()) {
      if (factor.evidence(Side.FOR).isEmpty()) {
        add(
            factor,
            factor.evidence().isEmpty()
                ? " has no evidence yet."
                : " has no evidence for its point yet.",
            "add \"evidence\", with a fact that bears it out",
            findings);
      }
    }
  }

  static void judgement(ArgumentMap map, RuleFindings findings) {
    boolean byCriteria = !map.judgement().criteria().isEmpty();
    for (Factor factor : map.factors()) {
      if (byCriteria && factor.scores().isEmpty()) {
        add(
            factor,
            " has no scores yet.",
            "add \"scores\", with a number for each criterion",
            findings);
      } else if (!byCriteria && factor.importance().isEmpty()) {
        add(
            factor,
            " has no importance yet.",
            "add \"importance\", a number from 1 to 10",
            findings);
      }
    }
  }

  static void reason(ArgumentMap map, Ranking ranking, RuleFindings findings) {
    Set<String> close = ThesisRules.close(ranking).keySet();
    for (Factor factor : map.factors()) {
      if (!factor.because().isEmpty() || close.contains(factor.id())) {
        continue;
      }
      if (factor.stance() == Stance.CHALLENGES) {
        add(
            factor,
            " challenges the thesis, and nothing says how far it shakes it.",
            "add \"because\": how far does it shake the thesis?",
            findings);
      } else if (!factor.scores().isEmpty() || factor.importance().isPresent()) {
        add(
            factor,
            " is judged without a reason.",
            "add \"because\": why does it stand where it stands?",
            findings);
      } else if (isArgued(factor)) {
        add(
            factor,
            " doesn't say what follows from its evidence.",
            "add \"because\": so what, for the thesis?",
            findings);
      }
    }
  }

  private static boolean isArgued(Factor factor) {
    return !factor.point().isEmpty() && !factor.evidence().isEmpty();
  }

  private static void add(Factor factor, String message, String suggestion, RuleFindings findings) {
    findings.add(factor, factor.place().span(), "\"" + factor.name() + "\"" + message, suggestion);
  }

  static void shows(ArgumentMap map, RuleFindings findings) {
    for (Factor factor : map.factors()) {
      for (Evidence item : factor.evidence()) {
        if (item.shows().isEmpty() && !item.isPremise()) {
          findings.add(
              factor,
              item.place().span(),
              MessageNames.evidence(item) + " doesn't say what it shows.",
              MessageNames.add("shows", item)
                  + ": why does it matter for \""
                  + factor.name()
                  + "\"?");
        }
      }
    }
  }

  static void source(ArgumentMap map, RuleFindings findings) {
    if (map.sources().isEmpty()) {
      return;
    }
    for (Factor factor : map.factors()) {
      for (Evidence item : factor.evidence()) {
        if (item.see().isEmpty()
            && item.quote().isEmpty()
            && item.source().isEmpty()
            && !item.isPremise()) {
          findings.add(
              factor,
              item.place().span(),
              MessageNames.evidence(item) + " has no source.",
              MessageNames.add("source", item) + sources(map));
        }
      }
    }
  }

  /** The ids to choose from, where they are few. */
  private static String sources(ArgumentMap map) {
    List<String> ids = new ArrayList<>();
    for (Source source : map.sources()) {
      ids.add(source.id());
    }
    return ids.size() > MOST_SOURCES
        ? ", with the id of one of your sources or as it should be printed"
        : ", such as " + Spelling.oneOf(ids);
  }

  static void date(ArgumentMap map, RuleFindings findings) {
    if (!map.period().isGiven()) {
      return;
    }
    for (Factor factor : map.factors()) {
      for (Evidence item : factor.evidence()) {
        boolean isMissing = item.see().isEmpty() && !item.date().isGiven() && !item.isPremise();
        if (isMissing && FactDates.of(item).isEmpty()) {
          findings.add(
              factor,
              item.place().span(),
              MessageNames.evidence(item) + " has no date.",
              MessageNames.add("date", item) + ", as exact as you know it: a year will do");
        }
      }
    }
  }

  static void reply(ArgumentMap map, RuleFindings findings) {
    for (Factor factor : map.factors()) {
      for (Counter counter : factor.counters()) {
        if (counter.reply().isEmpty()) {
          findings.add(
              factor,
              counter.place().span(),
              Snippet.of(counter.claim()) + " has no reply yet.",
              MessageNames.add("reply", counter) + ": what do you answer?");
        }
      }
    }
  }

  static void inbox(ArgumentMap map, RuleFindings findings) {
    for (Note note : map.inbox()) {
      findings.add(
          note.place().span(),
          Snippet.of(note.text()) + " has no place in the argument yet.",
          "make it evidence of a factor, or delete it when it is done");
    }
  }
}
