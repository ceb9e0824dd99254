package io.github.essayplanner.words;

import java.util.ArrayList;
import java.util.List;

/** The fixed labels of plans, lists and tables. */
public enum Label {
  /** The name under which the program itself remarks on a text. */
  PROGRAM("Essay Planner"),
  QUESTION("Question"),
  AUTHOR("Author"),
  THESIS("Thesis"),
  THESIS_AGAINST("Thesis to argue against"),
  IN("in"),
  EDITOR("ed."),
  EDITORS("eds"),
  VOLUME("vol."),
  TRANSLATED_BY("translated by"),
  PAGE("p."),
  PAGES("pp."),
  NUMBER("No."),
  STANCE("Stance"),
  RANK("Rank"),
  SCORE("Score"),
  WORDS("Words"),
  BUDGET("Budget"),
  THESIS_OF_FIRST(
      "This question has no thesis of its own yet; the one here answers the map's first."),
  ORDER("Order"),
  UNDATED_FACTORS("Without a date, so last"),
  CASE_IN_COUNTS("The case against, in counts"),
  WHERE_THIN("Where it is thin"),
  INTRODUCTION("Introduction"),
  CONCLUSION("Conclusion"),
  SOURCES("Sources"),
  STILL_TO_DO("Still to do"),
  CONTEXT("Context"),
  TERMS("Terms"),
  CRITERIA("Criteria"),
  LINE_OF_ARGUMENT("Line of argument"),
  POINT("Point"),
  TOPIC_SENTENCE("Topic sentence"),
  STATEMENT("Statement"),
  EXPLANATION("Explanation"),
  ANALYSIS("Analysis"),
  COUNTERPOINT("Counterpoint"),
  EVALUATION("Evaluation"),
  LINK("Link"),
  EVIDENCE("Evidence"),
  EVIDENCE_AGAINST("Evidence against this point"),
  EVIDENCE_FOR("Evidence for this point"),
  BACKGROUND("Background"),
  COUNTER("Counter-argument"),
  COMMENTS("Comments"),
  REPLY("Reply"),
  JUDGEMENT("Judgement"),
  WHY_HERE("Why it ranks here"),
  LINKS("Links"),
  LINK_TO("To"),
  RANKING("Ranking"),
  HOW_FIRM("How firm first place is"),
  LAST_WORD("Last word"),
  SHOWS("Shows"),
  QUOTE("In the source's words"),
  CAVEAT("Caveat"),
  SOURCE("Source"),
  INTERPRETATION("Interpretation"),
  DATE("Date"),
  STRENGTH("Strength"),
  FACTOR("Factor"),
  SIDE("Side"),
  PERIOD("Period"),
  UNDATED("Without a date"),
  UNRANKED("not ranked"),
  EVIDENCE_BALANCE("Evidence for/against"),
  WARNINGS("Warnings"),
  WEIGHTS_TRIED("Weights tried"),
  CRITERION("Criterion"),
  ASKS("What it asks"),
  WEIGHT("Weight (per cent)"),
  HIGHEST("Scores highest"),
  FIRST_HOLDS("First place holds (per cent)"),
  DECIDES("What it decides"),
  SUPPORTS("Supports the thesis"),
  QUALIFIES("Qualifies the thesis"),
  CHALLENGES("Challenges the thesis"),
  LINKS_FROM_TO("From ↓ to →"),

  NO_THESIS_YET("No thesis yet."),
  NO_CRITERIA_YET("No criteria yet."),
  NO_FACTORS_LEFT("No factor is left to plan."),
  NO_FACTORS_IN_QUESTION("This question leaves out every factor."),
  NO_DATES_TO_GO_BY("No evidence for a point has a date, so the factors stand as written."),
  NO_FACTORS_YET("No factors yet."),
  NO_STANCE_YET("No stance yet"),
  NO_POINT_YET("No point yet."),
  NO_EVIDENCE_YET("No evidence yet."),
  NO_DATED_EVIDENCE("No evidence has a date."),
  NO_REPLY_YET("No reply yet."),
  NO_SHOWS_YET("What it shows is still to be said."),
  NO_LINKS_YET("No links yet."),
  NO_HOW_YET("How they are joined is still to be said."),

  FINDINGS("What is wrong or weak"),
  LINE("Line"),
  SEVERITY("Severity"),
  FINDING("Finding"),
  RULE("Rule"),
  NO_FINDINGS("Nothing found."),
  FIXED_BY("--fix does it"),

  BUT("But"),
  WHERE_SCORES_COME_FROM("Where each score comes from"),
  WEIGHTS_THAT_HOLD("How much of the weight each criterion can have before first place is lost"),
  EVIDENCE_IN_TIME("The evidence in time, by factor"),
  NO_EVIDENCE_HERE("No evidence"),
  OUTSIDE_THE_AXIS("Longer before or after"),
  ON_THIS_PAGE("On this page"),

  DRAFT("The draft"),
  WHAT_TO_LOOK_AT("What to look at"),
  PARTS_AS_WRITTEN("The parts in the order written"),
  SEEMS_ABOUT("Seems to be about"),
  PLANNED_WORDS("Planned words"),
  PLACE_IN_PLAN("Place in the plan"),
  NO_FACTOR("no factor of the map"),
  WITHOUT_PARAGRAPH("Factors without a paragraph"),
  ABOUT_NO_FACTOR("Paragraphs that seem to be about no factor begin at lines"),
  USED_IN_DRAFT("The evidence in the draft"),
  WHERE("Where"),
  NOT_FOUND("not found in these words"),
  LEFT_TO_USE("What is left to use"),
  DRAFT_IS_EMPTY("There is nothing to read in this draft."),
  NOTHING_LEFT_TO_USE("No strong evidence, evidence against or reply is left."),

  BLANK("____"),
  USE_ITS_WORDS("Use its words"),
  YOUR_THESIS("Your thesis"),
  DEFINE("Define"),
  JUDGE_BY("Judge by"),
  ABOVE_ALL("above all"),
  THESIS_IN_A_SENTENCE("Thesis and line of argument, in a sentence"),
  THE_CASE_AGAINST("the case against"),
  LIMITS_THE_THESIS("limits the thesis"),
  YOUR_STRONGEST("your strongest"),
  TO_BE_ANSWERED("to be answered"),
  AGAINST("against"),
  LIMITS("limits"),
  AGAINST_THIS("Against this"),
  STILL("Still"),
  IT_MAY_BE_SAID("It may be said"),
  ANSWER("Answer"),
  BUT_FOR_THESIS("But, for your thesis"),
  AND("And"),
  THEY_ARGUE("They argue"),
  THEY_CONCLUDE("They conclude"),
  THEY_ANSWER("They answer"),
  BUT_FOR_YOU("But, for your case"),
  IN_A_SENTENCE("In a sentence"),
  GRANTED("Granted"),
  SO("So"),
  SO_FOR_THESIS("So, how far does this shake the thesis?"),
  SO_FOR_YOU("So, how far does this shake your case?"),
  YOU_WROTE("You wrote"),
  DOES_THAT_ANSWER("Does that answer it?"),
  OF_FIRST_QUESTION("Written for the map's first question: does it still hold here?"),
  ALL_OF_FIRST_QUESTION("Written for the map's first question: do they still hold here?"),
  CAREFUL("Careful"),
  CONCEDE("Concede"),
  WHAT_DECIDES("What decides"),
  IT_IS_CLOSE("It is close"),
  END_ON("End on"),
  DO_FIRST("Do first"),
  THEN("Then"),
  NOTES("Notes"),
  IF_TIME_ALLOWS("If time allows"),
  LEFT_OUT_ON_PURPOSE("Left out on purpose"),

  ASK_THESIS("What is your answer, and what decides it?"),
  ASK_THEIR_THESIS("What does the other side hold?"),
  ASK_CONTEXT("What must a reader know first?"),
  ASK_LAST_SENTENCE("What is the last sentence?"),
  ASK_POINT("What does this paragraph argue?"),
  ASK_EVIDENCE("Which evidence shows it?"),
  ASK_ANSWER("What do you answer?"),
  ASK_THEIR_ANSWER("What would they answer?"),
  ASK_SO("What follows for the question?"),
  ASK_SHOWS("What does this show?"),
  ASK_DATE("When was this?"),
  ASK_PLACE("Where does the text say so?"),
  ASK_QUOTE("In which words?"),
  ASK_SOURCE("Where is this from?"),
  ASK_STRONGER("Which of those that oppose is the strongest?");

  private final String text;
  private final Phrase gap;

  Label(String text) {
    this.text = text;
    this.gap = Phrase.ofEmphasis(text);
  }

  /** The label as printed, without its colon. */
  public String text() {
    return text;
  }

  /** Several, as the header of a table has them. */
  public static List<Phrase> header(Label... labels) {
    List<Phrase> header = new ArrayList<>();
    for (Label label : labels) {
      header.add(Phrase.of(label.text));
    }
    return header;
  }

  /** {@code **Point:**}: the label as the opening of a paragraph. */
  public Phrase opening() {
    return Phrase.ofStrong(text + ":").plain(" ");
  }

  /** {@code *Shows:*}: the label before a part of an item. */
  public Phrase before() {
    return Phrase.ofEmphasis(text + ":").plain(" ");
  }

  /** {@code *No evidence yet.*}: the label as a gap. */
  public Phrase gap() {
    return gap;
  }
}
