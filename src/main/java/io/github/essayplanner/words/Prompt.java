package io.github.essayplanner.words;

import java.util.List;

/**
 * The fixed questions that help to fill a plan's empty places, one for each kind of question in the
 * order of {@link QuestionKind}, or one for all.
 */
public enum Prompt {
  THESIS(
      Label.THESIS,
      3,
      "How far: wholly, mostly, partly or hardly? Answer in one sentence.",
      "Which reason matters most? Answer in one sentence.",
      "To what extent: entirely, largely, in part or scarcely? Answer in one sentence.",
      "How significant, and for whom? Answer in one sentence.",
      "Which of them, by how much, and what decides it? Answer in one sentence.",
      "What is your judgement, and what decides it? Answer in one sentence.",
      "What matters more, the likeness or the difference? Answer in one sentence.",
      "How does it work, and to what effect? Answer in one sentence.",
      "Do you agree, and on what condition? Answer in one sentence.",
      "Yes or no, and on what condition? Answer in one sentence.",
      "What is your answer, and why? Give it in one sentence."),
  CONTEXT(
      Label.CONTEXT,
      3,
      "What must a reader know before the claim can be tested?",
      "How did things stand just before?",
      "Where, when and for whom is the extent in dispute?",
      "What was there before it, and what came after?",
      "What sets the two side by side?",
      "What is to be assessed, and how did it come about?",
      "What do the things compared have in common at the start?",
      "What is the whole of which this is to be taken apart?",
      "Who has said this, and against whom?",
      "What makes people ask this, and what hangs on the answer?",
      "What makes this a question worth asking?"),
  TERMS(
      Label.DEFINE,
      3,
      "What would count as that, and what would fall short of it?",
      "What exactly is to be explained?",
      "Where do you draw the line between much and little?",
      "What do you mean by significant, and for whom?",
      "What do you mean by each of the two, and by one being ahead?",
      "By which meaning of its words do you assess it?",
      "Is what you compare the same thing on both sides?",
      "Which words of the question have more than one meaning?",
      "Which words of the statement could be read in two ways?",
      "On which word does yes or no depend, and what do you mean by it?",
      "Which words need saying what you mean by them?"),
  CRITERIA(
      Label.JUDGE_BY,
      3,
      "By which tests will you decide how far? Name two or three, and which weighs most.",
      "What makes one reason more important than another? Name two or three tests.",
      "What would show a large extent, and what a small one? Name two or three tests.",
      "What makes a thing significant: depth, reach, duration? Name two or three tests.",
      "By which tests do you decide between them? Name two or three that fit both.",
      "By which standards do you judge? Name two or three, and which weighs most.",
      "On which points will you compare? Name two or three that fit both sides.",
      "What makes one part matter more than another? Name two or three tests.",
      "What would make the statement true? Name two or three tests.",
      "What would have to be so for a yes? Name two or three tests.",
      "What decides between the answers? Name two or three tests."),
  LINE_OF_ARGUMENT(
      Label.LINE_OF_ARGUMENT,
      4,
      "What supports the claim, what limits it and what speaks against it? A line each.",
      "Which reasons will you give, and how are they joined? A line each.",
      "What makes the extent larger, and what makes it smaller? A line each.",
      "In which ways was it significant, and in which not? A line each.",
      "What speaks for the one, and what for the other? A line each.",
      "What will you set on either side before you judge? A line each.",
      "Which likenesses and which differences will you show? A line each.",
      "Into which parts do you take it, and how do they work together? A line each.",
      "What speaks for the statement, and what against it? A line each.",
      "What speaks for yes, and what for no? A line each.",
      "Which parts does your answer have, and in what order? A line each."),
  POINT(
      Label.POINT,
      2,
      "How far does this go to show it? Make it a claim.",
      "How did this help to bring it about? Make it a claim.",
      "Does this make the extent larger or smaller? Make it a claim.",
      "What changed because of this, and for how long? Make it a claim.",
      "Which of the two does this put ahead? Make it a claim.",
      "What is this worth in your assessment? Make it a claim.",
      "Are they alike here, or do they differ? Make it a claim.",
      "What does this part do in the whole? Make it a claim.",
      "Does this bear the statement out or not? Make it a claim.",
      "Does this speak for yes or for no? Make it a claim.",
      "What does this part argue? Make it a claim."),
  EVIDENCE(
      Label.EVIDENCE,
      5,
      "Which fact or quotation shows how far? Give its source.",
      "Which fact or quotation shows that this was a cause? Give its source.",
      "Which fact or figure shows how much? Give its source.",
      "Which fact shows what was different afterwards? Give its source.",
      "Which facts, one about each, can be set side by side? Give their sources.",
      "Which fact or figure would convince someone who doubts it? Give its source.",
      "Which facts or quotations, one from each side, can be set together?",
      "Which example or quotation shows it at work? Give its source.",
      "Which fact or example tests the statement? Give its source.",
      "Which fact or case would settle it? Give its source.",
      "Which fact, example or quotation shows it? Give its source."),
  SHOWS(
      Label.SHOWS,
      3,
      "How far does the fact bear out the point?",
      "How did this lead to the result?",
      "How much of the extent does it account for?",
      "What would have stayed as it was without this?",
      "What does it tell of the one that it doesn't of the other?",
      "Why does it count in the assessment?",
      "What holds for one and not for the other?",
      "How does it have this effect?",
      "What does it do to the statement?",
      "Why does it tell for yes, or for no?",
      "Why does the fact matter?"),
  COUNTER(
      Label.AGAINST_THIS,
      3,
      "Who would go further, or less far, and on what grounds?",
      "Who would name another cause, and on what grounds?",
      "Who would put the extent higher or lower, and on what grounds?",
      "Who would call it of little account, and on what grounds?",
      "Who would put the other first, and on what grounds?",
      "Who would judge otherwise, and on what grounds?",
      "Who would call the comparison unfair, and on what grounds?",
      "Who would read it in another way, and on what grounds?",
      "Who would take the other side of the statement, and on what grounds?",
      "Who would give the other answer, and on what grounds?",
      "What would someone who disagrees say here, and on what grounds?"),
  REPLY(
      Label.STILL,
      2,
      "What is right in it, and how far does your claim still hold?",
      "What is right in it, and why is your cause still the better explanation?",
      "What is right in it, and how much of the extent is left?",
      "What is right in it, and what significance is left?",
      "What is right in it, and which of the two is still ahead?",
      "What is right in it, and does it change your judgement?",
      "What is right in it, and does the comparison still hold?",
      "What is right in it, and does your reading still account for more?",
      "What is right in it, and does the statement still stand?",
      "What is right in it, and why do you still answer as you do?",
      "What is right in it, and what do you answer?"),
  REASON(
      Label.SO,
      2,
      "So how far? Why does this tell more, or less, than the others do?",
      "So was it this? Why does the cause count for as much as it does?",
      "So to what extent? Why does this matter more, or less, than the others?",
      "So how significant? Why does this matter more, or less, than the others?",
      "So which of them by this alone, and how much does that count?",
      "So what is your assessment here? Why does it weigh more, or less, than the rest?",
      "So alike or different? Why does that matter more, or less, than the others?",
      "So how does it work? Why does this part do more, or less, than the others?",
      "So do you agree here? Why does it weigh more, or less, than the rest?",
      "So yes or no, by this alone? Why does it weigh more, or less, than the rest?",
      "So what follows? Why does it weigh more, or less, than the other parts?"),
  LINK(
      Label.LINK,
      2,
      "Where does this leave the answer, and what comes next?",
      "Which other cause did this one feed, or feed on?",
      "Where does this leave the extent, and what comes next?",
      "Where does this leave its significance, and what comes next?",
      "Where does this leave the two, and what comes next?",
      "Where does this leave your assessment, and what comes next?",
      "Where does this leave the comparison, and what comes next?",
      "Which other part does this one need, or feed?",
      "Where does this leave the statement, and what comes next?",
      "Where does this leave the answer, and what could still change it?",
      "Where does this leave your answer, and what comes next?"),
  RANKING(
      Label.WHAT_DECIDES,
      3,
      "Which factor tells most about how far, which least, and by which test?",
      "Which cause matters most, which least, and by which test?",
      "Which factor decides the extent, which hardly touches it, and by which test?",
      "In which respect was it most significant, in which least, and by which test?",
      "What puts the one ahead in the end, and by which test?",
      "What weighs most in your assessment, what least, and by which standard?",
      "Which likeness or difference matters most, which least, and by which test?",
      "Which part does most, which least, and by which test?",
      "What decides whether the statement stands, and by which test?",
      "What decides between yes and no, and by which test?",
      "Which part decides your answer, which least, and by which test?"),
  LAST_WORD(
      Label.END_ON,
      3,
      "How far, then? End on what weighing the parts has shown.",
      "Why, then? End on how the causes work together.",
      "To what extent, then? End on what weighing the parts has shown.",
      "How significant, then? End on what would be missing without it.",
      "Which, then? End on what that says of the other.",
      "What is your verdict, then? End on what it means.",
      "Alike or different, then? End on what the comparison has shown.",
      "How does it work, then? End on what that means for the whole.",
      "Do you agree, then? End on the statement as you would put it.",
      "Yes or no, then? End on the condition on which it depends.",
      "What follows from your answer? End on that."),
  DATE(Label.DATE, 1, "When was this? A year will do."),
  PLACE(Label.SOURCE, 1, "Where does the text say so? Give act and scene, chapter or page."),
  QUOTE(Label.QUOTE, 2, "In which words does the text say so?"),
  SOURCE(Label.SOURCE, 1, "Where is this from?");

  private final Label label;
  private final int lines;
  private final List<String> texts;

  Prompt(Label label, int lines, String... texts) {
    this.label = label;
    this.lines = lines;
    this.texts = List.of(texts);
  }

  /** The label of the place that it asks for. */
  public Label label() {
    return label;
  }

  /** How many lines an answer by hand takes. */
  public int lines() {
    return lines;
  }

  /** The question as a kind of essay question has it asked. */
  public String text(QuestionKind kind) {
    return texts.get(texts.size() == 1 ? 0 : kind.ordinal());
  }
}
