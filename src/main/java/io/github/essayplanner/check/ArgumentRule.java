package io.github.essayplanner.check;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Severity;
import java.util.ArrayList;
import java.util.List;

/** The rules of the argument, the most urgent first. */
public enum ArgumentRule implements Rule {
  NO_THESIS(
      Severity.ADVICE,
      "a map without a thesis",
      "The thesis is the answer; every factor is judged by how it bears on it.",
      "Thesis is missing"),
  THESIS_OFF_QUESTION(
      Severity.WARNING,
      "a thesis that shares no key word with the question",
      "A reader checks first whether the thesis answers the question that was set, in its own terms.",
      ""),
  THESIS_OFF_FACTORS(
      Severity.WARNING,
      "a thesis that names none of the factors that rank highest",
      "The thesis promises what the essay will weigh most; the ranking has to keep that promise.",
      ""),
  NO_FACTORS(
      Severity.ADVICE,
      "a map without factors",
      "Factors are the parts of the answer; without them there is nothing to weigh.",
      "Factors are missing"),
  NO_POINT(
      Severity.ADVICE,
      "a factor without a point",
      "A paragraph argues a claim; a topic alone only describes.",
      "Point is missing"),
  NO_EVIDENCE(
      Severity.ADVICE,
      "a factor without evidence",
      "A point without evidence is an opinion.",
      "Evidence is missing"),
  NO_SHOWS(
      Severity.ADVICE,
      "evidence that says nothing of what it shows",
      "Evidence is not yet an argument: say how it bears on the point.",
      "What it shows is missing"),
  NO_JUDGEMENT(
      Severity.ADVICE,
      "a factor without scores or importance",
      "Saying how much a factor matters is what lifts an answer above a list.",
      "Judgement is missing"),
  NO_REASON(
      Severity.ADVICE,
      "a judged factor that doesn't say why",
      "A score is a claim too, and asks for its reason.",
      "Reason for the judgement is missing"),
  CLOSE_CALL(
      Severity.ADVICE,
      "two factors close in the ranking, and no \"because\" to tell them apart",
      "Where two factors count almost alike, the order rests on the reason and not on the sum.",
      "Reason is missing where two factors are close"),
  NO_COUNTER(
      Severity.ADVICE,
      "no counter-argument anywhere, or none for the factor in first place",
      "A case that has met its strongest objection is worth more than one that has met none.",
      "Counter-argument is missing"),
  NO_REPLY(
      Severity.ADVICE,
      "a counter-argument without a reply",
      "A counter-argument left standing speaks against the thesis.",
      "Reply to a counter-argument is missing"),
  UNANSWERED_EVIDENCE(
      Severity.WARNING,
      "evidence against a factor's point, and no counter-argument that deals with it",
      "Evidence against a point shows that you have looked; left alone it looks as if it were right.",
      ""),
  ONE_SIDED(
      Severity.WARNING,
      "factors that all support the thesis",
      "The best answers say where the thesis stops being true; a case without limits reads like a speech.",
      ""),
  NO_LINK(
      Severity.ADVICE,
      "a factor joined to no other",
      "Factors that lead to each other make an argument; factors side by side make a list.",
      ""),
  QUOTE_WITHOUT_SOURCE(
      Severity.WARNING,
      "a quotation without a source",
      "Words in quotation marks belong to someone; a reader who can't tell to whom must take them for yours.",
      "Source of a quotation is missing"),
  NO_SOURCE(
      Severity.ADVICE,
      "evidence without a source, where the map has sources",
      "A reader who can't find the evidence can't trust it.",
      "Source is missing"),
  OPEN_CAVEAT(
      Severity.ADVICE,
      "a caveat that is still open on evidence that counts as strong",
      "What the argument leans on most is the first thing that a careful reader will check.",
      ""),
  NO_DATE(
      Severity.ADVICE,
      "evidence without a date, where the question has a period",
      "Without a date it can't be seen whether the evidence belongs to the period.",
      "Date is missing"),
  OUTSIDE_PERIOD(
      Severity.WARNING,
      "evidence for or against a point from outside the question's period",
      "Marks are given for the years that were asked about; what lies outside them can only be background.",
      ""),
  PERIOD_GAP(
      Severity.WARNING,
      "no evidence in a third of the period or more",
      "A question about a period asks about the whole of it; a long silence looks like a part not studied.",
      ""),
  UNCOVERED(
      Severity.WARNING,
      "a tag that the question must cover without evidence, in the map or in the factor in first place",
      "What the question names has to be dealt with, above all where the argument is decided.",
      ""),
  SAME_FACT(
      Severity.WARNING,
      "the same fact twice, in the same or nearly the same words",
      "A fact that is counted twice makes a factor look stronger than it is.",
      ""),
  UNUSED_SOURCE(
      Severity.ADVICE,
      "a source that nothing names",
      "A list of works that the essay does not use is padding; often it means that a citation was forgotten.",
      ""),
  UNUSED_TERM(
      Severity.ADVICE,
      "a defined term that the argument does not speak of",
      "A definition is worth its line only where something later turns on it.",
      ""),
  UNUSED_CRITERION(
      Severity.ADVICE,
      "a criterion on which no factor has a score",
      "A criterion that is stated and never applied is a promise not kept.",
      ""),
  UNUSED_WEIGHT(
      Severity.ADVICE,
      "weights that the way of weighing does not use",
      "A reader of the map would take the numbers for yours, and they change nothing.",
      ""),
  UNUSED_QUESTION(
      Severity.ADVICE,
      "another question that changes only the wording",
      "Two questions with one answer: at least one of them is not being answered.",
      ""),
  QUESTION_KEEPS_THESIS(
      Severity.WARNING,
      "another question with the map's own thesis",
      "A new question needs a new answer, even where the material is the same.",
      ""),
  QUESTION_KEEPS_STANCE(
      Severity.WARNING,
      "another question with a thesis of its own, where a factor keeps its stance",
      "A stance is towards a thesis: what supports one may challenge the other.",
      ""),
  QUESTION_KEEPS_SIDES(
      Severity.WARNING,
      "a new point in another question, where the evidence keeps its sides",
      "Evidence is for or against a point; when the point changes, so may the side.",
      ""),
  NO_CONTEXT(
      Severity.ADVICE,
      "a map without context",
      "An introduction sets the scene in a sentence or two before it argues.",
      "Context is missing"),
  NO_CONCLUSION(
      Severity.ADVICE,
      "a map without a conclusion",
      "The last word is the one a reader keeps.",
      "Conclusion is missing"),
  INBOX(
      Severity.ADVICE,
      "notes that have no place yet",
      "A note that is not evidence of anything does nothing for the essay.",
      "Notes have no place yet");

  private final Severity severity;
  private final String summary;
  private final String why;
  private final String toDo;

  ArgumentRule(Severity severity, String summary, String why, String toDo) {
    this.severity = severity;
    this.summary = summary;
    this.why = why;
    this.toDo = toDo;
  }

  /** Every weakness of an argument, by rule, then by place. */
  public static List<Weakness> check(ArgumentMap map, Ranking ranking) {
    List<Weakness> all = new ArrayList<>();
    for (ArgumentRule rule : values()) {
      rule.look(map, ranking, all);
    }
    return all;
  }

  /** What is missing in an argument for a plan to be whole, by rule, then by place. */
  public static List<Weakness> gaps(ArgumentMap map, Ranking ranking) {
    List<Weakness> all = new ArrayList<>();
    for (ArgumentRule rule : values()) {
      if (!rule.toDo.isEmpty()) {
        rule.look(map, ranking, all);
      }
    }
    return all;
  }

  private void look(ArgumentMap map, Ranking ranking, List<Weakness> all) {
    Findings findings = new Findings(this, all);
    switch (this) {
      case NO_THESIS -> CompletenessRules.thesis(map, findings);
      case THESIS_OFF_QUESTION -> ThesisRules.offQuestion(map, findings);
      case THESIS_OFF_FACTORS -> ThesisRules.offFactors(map, ranking, findings);
      case NO_FACTORS -> CompletenessRules.factors(map, findings);
      case NO_POINT -> CompletenessRules.point(map, findings);
      case NO_EVIDENCE -> CompletenessRules.evidence(map, findings);
      case NO_SHOWS -> CompletenessRules.shows(map, findings);
      case NO_JUDGEMENT -> CompletenessRules.judgement(map, findings);
      case NO_REASON -> CompletenessRules.reason(map, ranking, findings);
      case CLOSE_CALL -> ThesisRules.closeCall(map, ranking, findings);
      case NO_COUNTER -> ThesisRules.counter(map, ranking, findings);
      case NO_REPLY -> CompletenessRules.reply(map, findings);
      case UNANSWERED_EVIDENCE -> EvidenceRules.unanswered(map, findings);
      case ONE_SIDED -> ThesisRules.oneSided(map, findings);
      case NO_LINK -> ThesisRules.links(map, findings);
      case QUOTE_WITHOUT_SOURCE -> EvidenceRules.quoteWithoutSource(map, findings);
      case NO_SOURCE -> CompletenessRules.source(map, findings);
      case OPEN_CAVEAT -> EvidenceRules.openCaveat(map, findings);
      case NO_DATE -> CompletenessRules.date(map, findings);
      case OUTSIDE_PERIOD -> EvidenceRules.outsidePeriod(map, findings);
      case PERIOD_GAP -> Periods.gaps(map, findings);
      case UNCOVERED -> EvidenceRules.uncovered(map, ranking, findings);
      case SAME_FACT -> EvidenceRules.sameFact(map, findings);
      case UNUSED_SOURCE -> Unused.sources(map, findings);
      case UNUSED_TERM -> Unused.terms(map, findings);
      case UNUSED_CRITERION -> Unused.criteria(map, findings);
      case UNUSED_WEIGHT -> Unused.weights(map, findings);
      case UNUSED_QUESTION -> Unused.questions(map, findings);
      case QUESTION_KEEPS_THESIS -> OtherQuestions.thesis(map, findings);
      case QUESTION_KEEPS_STANCE -> OtherQuestions.stances(map, findings);
      case QUESTION_KEEPS_SIDES -> OtherQuestions.sides(map, findings);
      case NO_CONTEXT -> CompletenessRules.context(map, findings);
      case NO_CONCLUSION -> CompletenessRules.conclusion(map, findings);
      case INBOX -> CompletenessRules.inbox(map, findings);
    }
  }

  @Override
  public String id() {
    return Rule.idOf(this);
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String summary() {
    return summary;
  }

  @Override
  public String why() {
    return why;
  }

  /** What a plan's list of things still to do calls it; empty where it is no gap to fill. */
  public String toDo() {
    return toDo;
  }
}
