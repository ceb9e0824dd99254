package io.github.essayplanner.rank;

import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Severity;
import java.util.ArrayList;
import java.util.List;

/** The rules of the judgement: what makes a ranking say less than it seems to. */
public enum JudgementRule implements Rule {
  NO_SCORES(
      "a factor without any scores, where there are criteria",
      "A factor that was never judged could stand anywhere, and may keep every other from being first."),
  MISSING_SCORES(
      "a factor with scores on some criteria only",
      "What is missing is not guessed, so the factor's place stays open until it is scored."),
  NO_EVIDENCE(
      "a factor with a score and no evidence",
      "A score is a claim; without evidence nobody has a reason to believe it."),
  NOTHING_AGAINST(
      "a factor of the top half without evidence against it",
      "What counts for most should have been tested most; a factor with nothing against it hasn't been."),
  AGAINST_EVIDENCE(
      "a factor two places or more above another that has much stronger evidence",
      "Evidence never changes a score, but a reader who sees the two disagree will ask why."),
  SAME_SCORES(
      "a criterion on which every factor has the same score",
      "Such a criterion tells no factor from another: with or without it the order is the same."),
  TWIN_CRITERIA(
      "two criteria with the same scores for each of four factors or more",
      "Two criteria that always agree are one question that counts twice."),
  CRITERIA_ALIKE(
      "criteria that put four factors or more in almost the same order",
      "Criteria earn their place by disagreeing: if all say the same, one would have done."),
  WEIGHT(
      "a given weight of less than 5 or more than 60 per cent",
      "A tiny weight seldom decides anything, and a huge one makes the other criteria an ornament."),
  EQUAL_WEIGHTS(
      "another factor in first place if all criteria weighed the same",
      "Then the answer comes from the weights as much as from the scores, and the weights need a reason."),
  IMPORTANCE(
      "an order by importance that is very different from the order by criteria",
      "Importance is the gut judgement; where it disagrees with the scores, one of them is wrong."),
  SHARED_FIRST(
      "two factors or more that share first place",
      "A question that asks which mattered most isn't answered by two factors at once."),
  FIRST_CHALLENGES(
      "a factor in first place that challenges the thesis",
      "The judgement then speaks against the answer that the essay gives."),
  FIRST_NO_BECAUSE(
      "a factor in first place without a reason",
      "The reason for first place is the heart of the answer; scores alone persuade nobody.");

  private final String summary;
  private final String why;

  JudgementRule(String summary, String why) {
    this.summary = summary;
    this.why = why;
  }

  /** Every weakness of a judgement, by rule, then by place. */
  public static List<Warning> check(Ranking ranking) {
    List<Warning> all = new ArrayList<>();
    for (JudgementRule rule : values()) {
      Warnings warnings = new Warnings(rule);
      rule.look(ranking, warnings);
      all.addAll(warnings.found());
    }
    return all;
  }

  private void look(Ranking ranking, Warnings warnings) {
    switch (this) {
      case NO_SCORES -> Scoring.noScores(ranking, warnings);
      case MISSING_SCORES -> Scoring.missingScores(ranking, warnings);
      case NO_EVIDENCE -> Backing.noEvidence(ranking, warnings);
      case NOTHING_AGAINST -> Backing.nothingAgainst(ranking, warnings);
      case AGAINST_EVIDENCE -> Backing.againstEvidence(ranking, warnings);
      case SAME_SCORES -> Scoring.sameScores(ranking, warnings);
      case TWIN_CRITERIA -> Scoring.twinCriteria(ranking, warnings);
      case CRITERIA_ALIKE -> Scoring.criteriaAlike(ranking, warnings);
      case WEIGHT -> Scoring.weight(ranking, warnings);
      case EQUAL_WEIGHTS -> FirstPlaceRules.equalWeights(ranking, warnings);
      case IMPORTANCE -> FirstPlaceRules.importance(ranking, warnings);
      case SHARED_FIRST -> FirstPlaceRules.shared(ranking, warnings);
      case FIRST_CHALLENGES -> FirstPlaceRules.challenges(ranking, warnings);
      case FIRST_NO_BECAUSE -> FirstPlaceRules.noBecause(ranking, warnings);
    }
  }

  @Override
  public String id() {
    return "judgement-" + Rule.idOf(this);
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String summary() {
    return summary;
  }

  @Override
  public String why() {
    return why;
  }
}
