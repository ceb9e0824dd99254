package io.github.essayplanner.check;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Question;
import io.github.essayplanner.rank.JudgementRule;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.rank.Warning;
import io.github.essayplanner.text.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything there is to say of an argument, asked in all of its ways. */
public final class ArgumentCheck {
  /**
   * What has to be looked at anew where another question changes thesis, period, cover or sides.
   */
  private static final Set<ArgumentRule> OF_EACH_QUESTION =
      EnumSet.of(
          ArgumentRule.THESIS_OFF_QUESTION,
          ArgumentRule.THESIS_OFF_FACTORS,
          ArgumentRule.ONE_SIDED,
          ArgumentRule.UNANSWERED_EVIDENCE,
          ArgumentRule.OUTSIDE_PERIOD,
          ArgumentRule.PERIOD_GAP,
          ArgumentRule.UNCOVERED);

  /** What is to be mended in the question, which would change the map's own answer elsewhere. */
  private static final Set<ArgumentRule> IN_ITS_FACTORS =
      EnumSet.of(ArgumentRule.ONE_SIDED, ArgumentRule.OUTSIDE_PERIOD);

  /** Gaps that the judgement warns of too, with its rules. */
  private static final Map<ArgumentRule, String> SAYS_MORE =
      Map.of(
          ArgumentRule.NO_JUDGEMENT, JudgementRule.NO_SCORES.id(),
          ArgumentRule.NO_EVIDENCE, JudgementRule.NO_EVIDENCE.id(),
          ArgumentRule.NO_REASON, JudgementRule.FIRST_NO_BECAUSE.id(),
          ArgumentRule.CLOSE_CALL, JudgementRule.FIRST_NO_BECAUSE.id());

  private final List<Finding> findings = new ArrayList<>();

  private ArgumentCheck() {}

  /**
   * What is weak or unfinished in a map, in order of place.
   *
   * @param mistakes what is wrong with its file; nothing is said of a part that could not be read
   */
  public static List<Finding> of(ArgumentMap map, List<Finding> mistakes) {
    ArgumentCheck check = new ArgumentCheck();
    Misread misread = Misread.of(map, mistakes);
    Ranking ranking = Ranking.of(map);
    List<Warning> warnings = misread.isNothing() ? JudgementRule.check(ranking) : List.of();
    Set<String> warned = new HashSet<>();
    for (Warning warning : warnings) {
      check.findings.add(warning.finding());
      warned.add(about(warning.factor(), warning.finding().rule().id()));
    }
    for (Weakness weakness : ArgumentRule.check(map, ranking)) {
      String more = SAYS_MORE.get(weakness.rule());
      boolean isWarned = more != null && warned.contains(about(weakness.factor(), more));
      if (!isWarned && !misread.concerns(weakness)) {
        check.findings.add(weakness.finding());
      }
    }
    List<Question> others = misread.isNothing() ? OtherQuestions.asked(map) : List.of();
    if (!others.isEmpty()) {
      check.ask(map, others);
    }
    Collections.sort(check.findings);
    return check.findings;
  }

  private static String about(String factor, String rule) {
    return factor + " " + rule;
  }

  /** What tells a finding about one place from others there. */
  private static String kind(Finding finding) {
    return finding.rule().id() + " " + finding.span().start() + " " + finding.span().end();
  }

  /** Says for other questions what was not said of its place before. */
  private void ask(ArgumentMap map, List<Question> others) {
    Set<String> said = new HashSet<>();
    for (Finding finding : findings) {
      said.add(kind(finding));
    }
    for (Question question : others) {
      for (Finding finding : asked(map.answering(question))) {
        if (!said.contains(kind(finding))) {
          findings.add(as(question, finding));
        }
      }
    }
  }

  /** What is weak only as another question asks. */
  private static List<Finding> asked(ArgumentMap map) {
    List<Finding> found = new ArrayList<>();
    Ranking ranking = Ranking.of(map);
    for (Warning warning : JudgementRule.check(ranking)) {
      found.add(warning.finding());
    }
    for (Weakness weakness : ArgumentRule.check(map, ranking)) {
      if (OF_EACH_QUESTION.contains(weakness.rule())) {
        found.add(weakness.finding());
      }
    }
    return found;
  }

  private static Finding as(Question question, Finding finding) {
    return new Finding(
        finding.rule(),
        finding.span(),
        "As \"" + question.id() + "\" asks: " + finding.message(),
        IN_ITS_FACTORS.contains(finding.rule())
            ? "under \"factors\" of \"" + question.id() + "\": " + finding.mend()
            : finding.mend());
  }
}
