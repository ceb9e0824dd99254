package io.github.essayplanner.check;

import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Severity;

/**
 * The rules of the argument, the most urgent first, and then those of its judgement: what makes a
 * ranking say less than it seems to.
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
      "Evidence against a point shows that you have looked; left alone it looks as if it were right."),
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
      "Notes have no place yet"),
  JUDGEMENT_NO_SCORES(
      Severity.WARNING,
      "a factor without any scores, where there are criteria",
      "A factor that was never judged could stand anywhere, and may keep every other from being first."),
  JUDGEMENT_MISSING_SCORES(
      Severity.WARNING,
      "a factor with scores on some criteria only",
      "What is missing is not guessed, so the factor's place stays open until it is scored."),
  JUDGEMENT_NO_EVIDENCE(
      Severity.WARNING,
      "a factor with a score and no evidence",
      "A score is a claim; without evidence nobody has a reason to believe it."),
  JUDGEMENT_NOTHING_AGAINST(
      Severity.WARNING,
      "a factor of the top half without evidence against it",
      "What counts for most should have been tested most; a factor with nothing against it hasn't been."),
  JUDGEMENT_AGAINST_EVIDENCE(
      Severity.WARNING,
      "a factor two places or more above another that has much stronger evidence",
      "Evidence never changes a score, but a reader who sees the two disagree will ask why."),
  JUDGEMENT_SAME_SCORES(
      Severity.WARNING,
      "a criterion on which every factor has the same score",
      "Such a criterion tells no factor from another: with or without it the order is the same."),
  JUDGEMENT_TWIN_CRITERIA(
      Severity.WARNING,
      "two criteria with the same scores for each of four factors or more",
      "Two criteria that always agree are one question that counts twice."),
  JUDGEMENT_CRITERIA_ALIKE(
      Severity.WARNING,
      "criteria that put four factors or more in almost the same order",
      "Criteria earn their place by disagreeing: if all say the same, one would have done."),
  JUDGEMENT_WEIGHT(
      Severity.WARNING,
      "a given weight of less than 5 or more than 60 per cent",
      "A tiny weight seldom decides anything, and a huge one makes the other criteria an ornament."),
  JUDGEMENT_EQUAL_WEIGHTS(
      Severity.WARNING,
      "another factor in first place if all criteria weighed the same",
      "Then the answer comes from the weights as much as from the scores, and the weights need a reason."),
  JUDGEMENT_IMPORTANCE(
      Severity.WARNING,
      "an order by importance that is very different from the order by criteria",
      "Importance is the gut judgement; where it disagrees with the scores, one of them is wrong."),
  JUDGEMENT_SHARED_FIRST(
      Severity.WARNING,
      "two factors or more that share first place",
      "A question that asks which mattered most isn't answered by two factors at once."),
  JUDGEMENT_FIRST_CHALLENGES(
      Severity.WARNING,
      "a factor in first place that challenges the thesis",
      "The judgement then speaks against the answer that the essay gives."),
  JUDGEMENT_FIRST_NO_BECAUSE(
      Severity.WARNING,
      "a factor in first place without a reason",
      "The reason for first place is the heart of the answer; scores alone persuade nobody.");

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

  /** What a plan's list of things still to do calls it; empty where it is no gap to fill. */
  public String toDo() {
    return toDo;
  }

  boolean isOfJudgement() {
    return compareTo(JUDGEMENT_NO_SCORES) >= 0;
  }
}
