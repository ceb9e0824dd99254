package io.github.essayplanner.words;

/** The fixed labels of plans, lists and tables. */
public enum Label {
  QUESTION("Question"),
  THESIS("Thesis"),
  PART("Part"),
  STANCE("Stance"),
  RANK("Rank"),
  SCORE("Score"),
  INTRODUCTION("Introduction"),
  CONCLUSION("Conclusion"),
  SOURCES("Sources"),
  STILL_TO_DO("Still to do"),
  CONTEXT("Context"),
  TERMS("Terms"),
  CRITERIA("Criteria"),
  LINE_OF_ARGUMENT("Line of argument"),
  POINT("Point"),
  EVIDENCE("Evidence"),
  EVIDENCE_AGAINST("Evidence against this point"),
  EVIDENCE_FOR("Evidence for this point"),
  BACKGROUND("Background"),
  COUNTER("Counter-argument"),
  REPLY("Reply"),
  JUDGEMENT("Judgement"),
  WHY_HERE("Why it ranks here"),
  LINKS("Links"),
  LINK_TO("To"),
  NEXT_SECTION("next section"),
  RANKING("Ranking"),
  HOW_FIRM("How firm first place is"),
  LAST_WORD("Last word"),
  RETURN_TO_THESIS("Return to the thesis"),
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

  NO_THESIS_YET("No thesis yet."),
  NO_CONTEXT_YET("No context yet."),
  NO_FACTORS_YET("No factors yet."),
  NO_POINT_YET("No point yet."),
  NO_EVIDENCE_YET("No evidence yet."),
  NO_DATED_EVIDENCE("No evidence has a date yet."),
  NO_EVIDENCE_AGAINST_YET("No evidence against this point yet."),
  NO_COUNTER_YET("No counter-argument yet."),
  NO_REPLY_YET("No reply yet."),
  NO_SHOWS_YET("What it shows is still to be said."),
  NO_REASON_YET("No reason given yet."),
  NO_JUDGEMENT_YET("No judgement yet."),
  NO_CONCLUSION_YET("No conclusion yet."),
  NO_HOW_YET("How they are joined is still to be said."),

  FINDINGS("What is wrong or weak"),
  LINE("Line"),
  SEVERITY("Severity"),
  FINDING("Finding"),
  RULE("Rule"),
  NO_FINDINGS("Nothing found."),

  BUT("But"),
  WHERE_SCORES_COME_FROM("Where each score comes from"),
  WEIGHTS_THAT_HOLD("How much of the weight each criterion can have before first place is lost"),
  EVIDENCE_IN_TIME("The evidence in time, by factor"),
  NO_EVIDENCE_HERE("No evidence"),
  ON_THIS_PAGE("On this page");

  private final String text;

  Label(String text) {
    this.text = text;
  }

  public String text() {
    return text;
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
    return Phrase.ofEmphasis(text);
  }
}
