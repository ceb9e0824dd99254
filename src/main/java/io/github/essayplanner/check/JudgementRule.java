package io.github.essayplanner.check;

import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Severity;
import java.util.List;

/**
 * The rules of a judgement: what makes a ranking say less than it seems to. A rule is a constant
 * and a row of {@link #look}.
 */
public enum JudgementRule implements Rule {
  NO_SCORES(
      Severity.WARNING,
      "a factor without any scores, where there are criteria",
      "A factor that was never judged could stand anywhere, and may keep every other from being first."),
  MISSING_SCORES(
      Severity.WARNING,
      "a factor with scores on some criteria only",
      "What is missing is not guessed, so the factor's place stays open until it is scored."),
  NO_EVIDENCE(
      Severity.WARNING,
      "a factor with a score and no evidence",
      "A score is a claim; without evidence nobody has a reason to believe it."),
  NOTHING_AGAINST(
      Severity.WARNING,
      "a factor of the top half without evidence against it",
      "What counts for most should have been tested most; a factor with nothing against it hasn't been."),
  AGAINST_EVIDENCE(
      Severity.WARNING,
      "a factor two places or more above another that has much stronger evidence",
      "Evidence never changes a score, but a reader who sees the two disagree will ask why."),
  SAME_SCORES(
      Severity.WARNING,
      "a criterion on which every factor has the same score",
      "Such a criterion tells no factor from another: with or without it the order is the same."),
  TWIN_CRITERIA(
      Severity.WARNING,
      "two criteria with the same scores for each of four factors or more",
      "Two criteria that always agree are one question that counts twice."),
  CRITERIA_ALIKE(
      Severity.WARNING,
      "criteria that put four factors or more in almost the same order",
      "Criteria earn their place by disagreeing: if all say the same, one would have done."),
  WEIGHT(
      Severity.WARNING,
      "a given weight of less than 5 or more than 60 per cent",
      "A tiny weight seldom decides anything, and a huge one makes the other criteria an ornament."),
  EQUAL_WEIGHTS(
      Severity.WARNING,
      "another factor in first place if all criteria weighed the same",
      "Then the answer comes from the weights as much as from the scores, and the weights need a reason."),
  IMPORTANCE(
      Severity.WARNING,
      "an order by importance that is very different from the order by criteria",
      "Importance is the gut judgement; where it disagrees with the scores, one of them is wrong."),
  SHARED_FIRST(
      Severity.WARNING,
      "two factors or more that share first place",
      "A question that asks which mattered most isn't answered by two factors at once."),
  FIRST_CHALLENGES(
      Severity.WARNING,
      "a factor in first place that challenges the thesis",
      "The judgement then speaks against the answer that the essay gives."),
  FIRST_NO_BECAUSE(
      Severity.WARNING,
      "a factor in first place without a reason",
      "The reason for first place is the heart of the answer; scores alone persuade nobody.");

  private final About about;

  JudgementRule(Severity severity, String summary, String why) {
    about = new About(severity, summary, why);
  }

  /** {@code judgement-} and the name in kebab-case. */
  @Override
  public String id() {
    return "judgement-" + Rule.super.id();
  }

  @Override
  public About about() {
    return about;
  }

  /** Asks this rule. A switch, because a function for each would cost every start a class each. */
  void look(Ranking ranking, List<Weakness> all) {
    RuleFindings findings = new RuleFindings(this, all);
    switch (this) {
      case NO_SCORES -> ScoringRules.noScores(ranking, findings);
      case MISSING_SCORES -> ScoringRules.missingScores(ranking, findings);
      case NO_EVIDENCE -> BalanceRules.noEvidence(ranking, findings);
      case NOTHING_AGAINST -> BalanceRules.nothingAgainst(ranking, findings);
      case AGAINST_EVIDENCE -> BalanceRules.againstEvidence(ranking, findings);
      case SAME_SCORES -> ScoringRules.sameScores(ranking, findings);
      case TWIN_CRITERIA -> ScoringRules.twinCriteria(ranking, findings);
      case CRITERIA_ALIKE -> ScoringRules.criteriaAlike(ranking, findings);
      case WEIGHT -> ScoringRules.weight(ranking, findings);
      case EQUAL_WEIGHTS -> FirstPlaceRules.equalWeights(ranking, findings);
      case IMPORTANCE -> FirstPlaceRules.importance(ranking, findings);
      case SHARED_FIRST -> FirstPlaceRules.shared(ranking, findings);
      case FIRST_CHALLENGES -> FirstPlaceRules.challenges(ranking, findings);
      case FIRST_NO_BECAUSE -> FirstPlaceRules.noBecause(ranking, findings);
    }
  }
}
