package io.github.essayplanner.check;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Severity;
import java.util.List;

/**
 * The rules of the argument, the most urgent first. A rule is a constant and a row of {@link
 * #look}.
 */
public enum ArgumentRule implements Rule {
  NO_THESIS(
      Severity.ADVICE,
      "a map without a thesis",
      "The thesis is the answer; every factor is judged by how it bears on it.",
      "Thesis is missing"),
  THESIS_OFF_QUESTION(
      Severity.WARNING,
      "a thesis that shares no key word with the question",
      "A reader checks first whether the thesis answers the question that was set, in its own terms."),
  THESIS_CLAUSE_OPEN(
      Severity.WARNING,
      "a reason or condition in the thesis that no factor argues",
      "What follows \"because\", \"if\" or \"but\" is a promise: some paragraph has to keep it.",
      "A clause of the thesis is argued nowhere"),
  THESIS_OFF_FACTORS(
      Severity.WARNING,
      "a thesis without a word of the factors that rank highest",
      "The thesis promises what the essay will weigh most; the ranking has to keep that promise."),
  NO_FACTORS(
      Severity.ADVICE,
      "a map without factors",
      "Factors are the parts of the answer; without them there is nothing to weigh.",
      "Factors are missing"),
  NO_STANCE(
      Severity.ADVICE,
      "a factor that doesn't say how it bears on the thesis",
      "A reader has to see at once which side each paragraph is on, above all where it isn't yours.",
      "Stance is missing"),
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
      "a factor with a judgement or evidence that doesn't say why it counts",
      "A score is a claim too, and asks for its reason; a paragraph that doesn't say so what is not finished.",
      "Reason is missing"),
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
      "Answer to evidence against is missing"),
  ONE_SIDED(
      Severity.WARNING,
      "factors that all support the thesis",
      "The best answers say where the thesis stops being true; a case without limits reads like a speech."),
  NO_LINK(
      Severity.ADVICE,
      "a factor joined to no other",
      "Factors that lead to each other make an argument; factors side by side make a list."),
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
  NO_PAGE(
      Severity.ADVICE,
      "a quotation from a book or an article without the page",
      "Nobody can look up a quotation in a book of four hundred pages without its page.",
      "Page of a quotation is missing"),
  SOURCE_INCOMPLETE(
      Severity.ADVICE,
      "a source without what is needed to find it",
      "A reader looks a source up by its author, title and year, and by the journal or book it is part of."),
  QUOTE_MISSING(
      Severity.ADVICE,
      "evidence from the text that the essay is about, without its words",
      "An essay on a text argues from its words; a retelling could be of any edition or none.",
      "Quotation is missing"),
  OPEN_CAVEAT(
      Severity.ADVICE,
      "a caveat that is still open on evidence that counts as strong",
      "What the argument leans on most is the first thing that a careful reader will check."),
  NO_DATE(
      Severity.ADVICE,
      "evidence without a date, where the question has a period",
      "Without a date it can't be seen whether the evidence belongs to the period.",
      "Date is missing"),
  DATE_IN_FACT(
      Severity.ADVICE,
      "a date that stands in a fact and in no field",
      "Only a date in its own field can be put in order, checked against the period and drawn.",
      "Date stands in the fact only"),
  OUTSIDE_PERIOD(
      Severity.WARNING,
      "evidence for or against a point from outside the question's period",
      "Marks are given for the years that were asked about; what lies outside them can only be background."),
  PERIOD_GAP(
      Severity.WARNING,
      "no evidence in a third of the period or more, or in the later parts of a text",
      "A question about a period asks about the whole of it; a long silence looks like a part not studied."),
  UNCOVERED(
      Severity.WARNING,
      "a tag that the question must cover without evidence, in the map or in the factor in first place",
      "What the question names has to be dealt with, above all where the argument is decided."),
  SAME_FACT(
      Severity.WARNING,
      "the same fact twice, in the same or nearly the same words",
      "A fact that is counted twice makes a factor look stronger than it is."),
  UNUSED_SOURCE(
      Severity.ADVICE,
      "a source that nothing names",
      "A list of works that the essay does not use is padding; often it means that a citation was forgotten."),
  UNUSED_TERM(
      Severity.ADVICE,
      "a defined term that the argument does not speak of",
      "A definition is worth its line only where something later turns on it."),
  UNUSED_CRITERION(
      Severity.ADVICE,
      "a criterion on which no factor has a score",
      "A criterion that is stated and never applied is a promise not kept."),
  UNUSED_WEIGHT(
      Severity.ADVICE,
      "weights that the way of weighing does not use",
      "A reader of the map would take the numbers for yours, and they change nothing."),
  UNUSED_QUESTION(
      Severity.ADVICE,
      "another question that changes only the wording",
      "Two questions with one answer: at least one of them is not being answered."),
  QUESTION_KEEPS_THESIS(
      Severity.WARNING,
      "another question with the map's own thesis",
      "A new question needs a new answer, even where the material is the same."),
  QUESTION_KEEPS_STANCE(
      Severity.WARNING,
      "another question with a thesis of its own, where a factor keeps its stance",
      "A stance is towards a thesis: what supports one may challenge the other."),
  COUNTER_FOR_OTHER_QUESTION(
      Severity.ADVICE,
      "a new point or stance in another question, with the counter-arguments of the old one",
      "What was said against one point seldom answers another, and a reply may even contradict it."),
  QUESTION_KEEPS_SIDES(
      Severity.WARNING,
      "a new point in another question, where the evidence keeps its sides",
      "Evidence is for or against a point; when the point changes, so may the side."),
  KEY_TERM_UNDEFINED(
      Severity.ADVICE,
      "a word that the question turns on and nothing explains",
      "What \"committed\" or \"success\" means here is half the answer; a reader can't agree before it is said.",
      "Definition is missing"),
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
  CONCLUSION_NAMES_UNPLANNED(
      Severity.WARNING,
      "a name in the conclusion that stands nowhere else in the map",
      "A conclusion draws together what was argued; what is new in it comes too late to be argued."),
  INBOX(
      Severity.ADVICE,
      "notes that have no place yet",
      "A note that is not evidence of anything does nothing for the essay.",
      "Notes have no place yet");

  private final About about;
  private final String toDo;

  ArgumentRule(Severity severity, String summary, String why) {
    this(severity, summary, why, "");
  }

  ArgumentRule(Severity severity, String summary, String why, String toDo) {
    about = new About(severity, summary, why);
    this.toDo = toDo;
  }

  @Override
  public About about() {
    return about;
  }

  @Override
  public String toDo() {
    return toDo;
  }

  /** Asks this rule. A switch, because a function for each would cost every start a class each. */
  void look(Ranking ranking, List<Weakness> all) {
    ArgumentMap map = ranking.map();
    RuleFindings findings = new RuleFindings(this, all);
    switch (this) {
      case NO_THESIS -> CompletenessRules.thesis(map, findings);
      case THESIS_OFF_QUESTION -> ThesisRules.offQuestion(map, findings);
      case THESIS_CLAUSE_OPEN -> ThesisRules.openClauses(map, findings);
      case THESIS_OFF_FACTORS -> ThesisRules.offFactors(map, ranking, findings);
      case NO_FACTORS -> CompletenessRules.factors(map, findings);
      case NO_STANCE -> CompletenessRules.stance(map, findings);
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
      case NO_PAGE -> SourceRules.pages(map, findings);
      case SOURCE_INCOMPLETE -> SourceRules.incomplete(map, findings);
      case QUOTE_MISSING -> SourceRules.quotes(map, findings);
      case OPEN_CAVEAT -> EvidenceRules.openCaveat(map, findings);
      case NO_DATE -> CompletenessRules.date(map, findings);
      case DATE_IN_FACT -> FactDates.look(map, findings);
      case OUTSIDE_PERIOD -> EvidenceRules.outsidePeriod(map, findings);
      case PERIOD_GAP -> PeriodRules.gaps(map, ranking, findings);
      case UNCOVERED -> EvidenceRules.uncovered(map, ranking, findings);
      case SAME_FACT -> EvidenceRules.sameFact(map, findings);
      case UNUSED_SOURCE -> UnusedRules.sources(map, findings);
      case UNUSED_TERM -> UnusedRules.terms(map, findings);
      case UNUSED_CRITERION -> UnusedRules.criteria(map, findings);
      case UNUSED_WEIGHT -> UnusedRules.weights(map, findings);
      case UNUSED_QUESTION -> UnusedRules.questions(map, findings);
      case QUESTION_KEEPS_THESIS -> OtherQuestionRules.thesis(map, findings);
      case QUESTION_KEEPS_STANCE -> OtherQuestionRules.stances(map, findings);
      case COUNTER_FOR_OTHER_QUESTION -> OtherQuestionRules.counters(map, findings);
      case QUESTION_KEEPS_SIDES -> OtherQuestionRules.sides(map, findings);
      case KEY_TERM_UNDEFINED -> CompletenessRules.keyTerms(map, findings);
      case NO_CONTEXT -> CompletenessRules.context(map, findings);
      case NO_CONCLUSION -> CompletenessRules.conclusion(map, findings);
      case CONCLUSION_NAMES_UNPLANNED -> ConclusionRules.newNames(map, findings);
      case INBOX -> CompletenessRules.inbox(map, findings);
    }
  }
}
