package io.github.essayplanner.check;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Question;
import io.github.essayplanner.rank.JudgementRule;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.rank.Warning;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
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
  private static final Map<ArgumentRule, JudgementRule> SAYS_MORE =
      Map.of(
          ArgumentRule.NO_JUDGEMENT, JudgementRule.NO_SCORES,
          ArgumentRule.NO_EVIDENCE, JudgementRule.NO_EVIDENCE,
          ArgumentRule.NO_REASON, JudgementRule.FIRST_NO_BECAUSE,
          ArgumentRule.CLOSE_CALL, JudgementRule.FIRST_NO_BECAUSE);

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
    Map<Rule, Set<String>> warned = new HashMap<>();
    for (Warning warning : warnings) {
      check.findings.add(warning.finding());
      put(warning.finding().rule(), warning.factor(), warned);
    }
    for (Weakness weakness : ArgumentRule.check(map, ranking)) {
      JudgementRule more = SAYS_MORE.get(weakness.rule());
      boolean isWarned = warned.getOrDefault(more, Set.of()).contains(weakness.factor());
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

  private static <T> void put(Rule rule, T one, Map<Rule, Set<T>> byRule) {
    Set<T> all = byRule.get(rule);
    if (all == null) {
      all = new HashSet<>();
      byRule.put(rule, all);
    }
    all.add(one);
  }

  /** A finding's place as one number, which tells it from others of its rule. */
  private static long place(Finding finding) {
    return (long) finding.span().start() << Integer.SIZE | finding.span().end();
  }

  /** Says for other questions what was not said of its place before. */
  private void ask(ArgumentMap map, List<Question> others) {
    Map<Rule, Set<Long>> said = new HashMap<>();
    for (Finding finding : findings) {
      put(finding.rule(), place(finding), said);
    }
    for (Question question : others) {
      for (Finding finding : asked(map.answering(question))) {
        if (!said.getOrDefault(finding.rule(), Set.of()).contains(place(finding))) {
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
            ? "under \"factors\" of \"" + question.id() + "\": " + finding.suggestion()
            : finding.suggestion());
  }
}
