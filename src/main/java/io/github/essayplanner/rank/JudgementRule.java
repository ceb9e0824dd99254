package io.github.essayplanner.rank;

import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Severity;
import java.util.ArrayList;
import java.util.List;

/** The rules of the judgement: what makes a ranking say less than it seems to. */
public enum JudgementRule implements Rule {
  NO_SCORES(
      "a factor without any scores, where there are criteria",
      "A factor that was never judged could stand anywhere, and may keep every other from being first.",
      Scoring::noScores),
  MISSING_SCORES(
      "a factor with scores on some criteria only",
      "What is missing is not guessed, so the factor's place stays open until it is scored.",
      Scoring::missingScores),
  NO_EVIDENCE(
      "a factor with a score and no evidence",
      "A score is a claim; without evidence nobody has a reason to believe it.",
      Backing::noEvidence),
  NOTHING_AGAINST(
      "a factor of the top half without evidence against it",
      "What counts for most should have been tested most; a factor with nothing against it hasn't been.",
      Backing::nothingAgainst),
  AGAINST_EVIDENCE(
      "a factor two places or more above another that has much stronger evidence",
      "Evidence never changes a score, but a reader who sees the two disagree will ask why.",
      Backing::againstEvidence),
  SAME_SCORES(
      "a criterion on which every factor has the same score",
      "Such a criterion tells no factor from another: with or without it the order is the same.",
      Scoring::sameScores),
  TWIN_CRITERIA(
      "two criteria with the same scores for each of four factors or more",
      "Two criteria that always agree are one question that counts twice.",
      Scoring::twinCriteria),
  CRITERIA_ALIKE(
      "criteria that put four factors or more in almost the same order",
      "Criteria earn their place by disagreeing: if all say the same, one would have done.",
      Scoring::criteriaAlike),
  WEIGHT(
      "a given weight of less than 5 or more than 60 per cent",
      "A tiny weight seldom decides anything, and a huge one makes the other criteria an ornament.",
      Scoring::weight),
  EQUAL_WEIGHTS(
      "another factor in first place if all criteria weighed the same",
      "Then the answer comes from the weights as much as from the scores, and the weights need a reason.",
      Leading::equalWeights),
  IMPORTANCE(
      "an order by importance that is very different from the order by criteria",
      "Importance is the gut judgement; where it disagrees with the scores, one of them is wrong.",
      Leading::importance),
  SHARED_FIRST(
      "two factors or more that share first place",
      "A question that asks which mattered most isn't answered by two factors at once.",
      Leading::shared),
  FIRST_CHALLENGES(
      "a factor in first place that challenges the thesis",
      "The judgement then speaks against the answer that the essay gives.",
      Leading::challenges),
  FIRST_NO_BECAUSE(
      "a factor in first place without a reason",
      "The reason for first place is the heart of the answer; scores alone persuade nobody.",
      Leading::noBecause);

  private static final int MOST_FACTORS = 200;

  /** What looks for one kind of weakness. */
  private interface Search {
    void look(Ranking ranking, Warnings warnings);
  }

  private final String summary;
  private final String why;
  private final Search search;

  JudgementRule(String summary, String why, Search search) {
    this.summary = summary;
    this.why = why;
    this.search = search;
  }

  /**
   * Every weakness of a judgement, by rule, then by place; none of more factors than any essay
   * weighs, since some rules compare each with each.
   */
  public static List<Warning> check(Ranking ranking) {
    List<Warning> all = new ArrayList<>();
    if (ranking.rows().size() > MOST_FACTORS) {
      return all;
    }
    for (JudgementRule rule : values()) {
      Warnings warnings = new Warnings(rule);
      rule.search.look(ranking, warnings);
      all.addAll(warnings.found());
    }
    return all;
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
