package io.github.essayplanner.check;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.FactorChange;
import io.github.essayplanner.model.Question;
import io.github.essayplanner.rank.Ranking;
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

/**
 * Runs all rules over an argument: under the map's own question, and those whose answer another
 * question can change under each of the others too.
 */
public final class ArgumentCheck {
  /**
   * What has to be looked at anew where another question changes thesis, period, cover or sides.
   */
  private static final Set<ArgumentRule> OF_EACH_QUESTION =
      EnumSet.of(
          ArgumentRule.THESIS_OFF_QUESTION,
          ArgumentRule.THESIS_CLAUSE_OPEN,
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
  static List<Finding> of(ArgumentMap map, List<Finding> mistakes) {
    ArgumentCheck check = new ArgumentCheck();
    MisreadParts misread = MisreadParts.of(map, mistakes);
    Ranking ranking = Ranking.of(map);
    List<Weakness> warnings = misread.isNothing() ? ofJudgement(ranking) : List.of();
    Map<Rule, Set<String>> warned = new HashMap<>();
    for (Weakness warning : warnings) {
      check.findings.add(warning.finding());
      put(warning.rule(), warning.factor(), warned);
    }
    for (Weakness weakness : ofArgument(ranking)) {
      JudgementRule more = SAYS_MORE.get(weakness.rule());
      boolean isWarned = warned.getOrDefault(more, Set.of()).contains(weakness.factor());
      if (!isWarned && !misread.concerns(weakness)) {
        check.findings.add(weakness.finding());
      }
    }
    List<Question> others = misread.isNothing() ? OtherQuestionRules.asked(map) : List.of();
    if (!others.isEmpty()) {
      check.ask(map, others);
    }
    Collections.sort(check.findings);
    return check.findings;
  }

  /** What makes a ranking say less than it seems to, by rule, then by place. */
  public static List<Weakness> ofJudgement(Ranking ranking) {
    List<Weakness> all = new ArrayList<>();
    for (JudgementRule rule : JudgementRule.values()) {
      rule.look(ranking, all);
    }
    return all;
  }

  private static List<Weakness> ofArgument(Ranking ranking) {
    List<Weakness> all = new ArrayList<>();
    for (ArgumentRule rule : ArgumentRule.values()) {
      rule.look(ranking, all);
    }
    return all;
  }

  /** What is missing in an argument for a plan to be whole, by rule, then by place. */
  public static List<Weakness> gaps(Ranking ranking) {
    List<Weakness> all = new ArrayList<>();
    for (ArgumentRule rule : ArgumentRule.values()) {
      if (!rule.toDo().isEmpty()) {
        rule.look(ranking, all);
      }
    }
    return all;
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
      for (Finding finding : asked(map.answering(question), changesAnswers(question))) {
        if (!said.getOrDefault(finding.rule(), Set.of()).contains(place(finding))) {
          findings.add(as(question, finding));
        }
      }
    }
  }

  /** Whether a question changes what speaks against a factor or what is said to it. */
  private static boolean changesAnswers(Question question) {
    for (FactorChange change : question.factors().values()) {
      if (change.stance().isPresent()
          || !change.counters().isEmpty()
          || !change.evidence().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** What is weak only as another question asks. */
  private static List<Finding> asked(ArgumentMap map, boolean withAnswers) {
    List<Weakness> all = new ArrayList<>();
    Ranking ranking = Ranking.of(map);
    for (ArgumentRule rule : ArgumentRule.values()) {
      boolean isLookedAt = withAnswers || rule != ArgumentRule.UNANSWERED_EVIDENCE;
      if (isLookedAt && OF_EACH_QUESTION.contains(rule)) {
        rule.look(ranking, all);
      }
    }
    all.addAll(ofJudgement(ranking));
    List<Finding> found = new ArrayList<>();
    for (Weakness weakness : all) {
      found.add(weakness.finding());
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
