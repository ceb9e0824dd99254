package io.github.essayplanner.words;

import java.util.List;
import java.util.Optional;

/**
 * The fixed questions that help to fill a plan's empty places, one for each kind of question in the
 * order of {@link QuestionKind}; {@code {}} is where its key terms go.
 */
public enum Prompt {
  THESIS(
      Label.THESIS,
      Label.NO_THESIS_YET,
      3,
      "How far: wholly, mostly, partly or hardly? Answer in one sentence and bring in {}.",
      "Which reason matters most? Answer in one sentence and bring in {}.",
      "To what extent: entirely, largely, in part or scarcely? Answer in one sentence and bring in {}.",
      "What is your judgement, and what decides it? Answer in one sentence and bring in {}.",
      "What matters more, the likeness or the difference? Answer in one sentence and bring in {}.",
      "What is your answer, and why? Give it in one sentence and bring in {}."),
  CONTEXT(
      Label.CONTEXT,
      Label.NO_CONTEXT_YET,
      3,
      "What must a reader know before the claim can be tested? Lead up to {}.",
      "How did things stand just before? Lead up to {}.",
      "Where, when and for whom is the extent in dispute? Lead up to {}.",
      "What is to be assessed, and how did it come about? Lead up to {}.",
      "What do the things compared have in common at the start? Lead up to {}.",
      "What makes this a question worth asking? Lead up to {}."),
  TERMS(
      Label.TERMS,
      Label.NO_TERMS_YET,
      3,
      "What would count as {}, and what would fall short of it?",
      "What exactly is to be explained? Say what you mean by {}.",
      "Where do you draw the line? Say what you mean by {}.",
      "What do you mean by {}, and for whom?",
      "What do you mean by {}, and is it the same on both sides?",
      "What do you mean by {}?"),
  CRITERIA(
      Label.CRITERIA,
      Label.NO_CRITERIA_YET,
      3,
      "By which tests will you decide how far? Name two or three, and which weighs most.",
      "What makes one reason more important than another? Name two or three tests.",
      "What would show a large extent, and what a small one? Name two or three tests.",
      "By which standards do you judge? Name two or three, and which weighs most.",
      "On which points will you compare? Name two or three that fit both sides.",
      "What decides between the answers? Name two or three tests."),
  LINE_OF_ARGUMENT(
      Label.LINE_OF_ARGUMENT,
      Label.NO_FACTORS_YET,
      4,
      "What supports the claim, what limits it and what speaks against it? A line each.",
      "Which reasons will you give, and how are they joined? A line each.",
      "What makes the extent larger, and what makes it smaller? A line each.",
      "What will you set on either side before you judge? A line each.",
      "Which likenesses and which differences will you show? A line each.",
      "Which parts does your answer have, and in what order? A line each."),
  TRANSITION(
      Label.TRANSITION,
      Label.NO_HOW_YET,
      1,
      "How does this carry the answer further than the section before?",
      "How did the cause before lead to this one, or add to it?",
      "Does this enlarge the extent that the section before showed, or limit it?",
      "What does this add to the judgement so far?",
      "Is this a likeness or a difference, after the section before?",
      "What joins this to the section before?"),
  POINT(
      Label.POINT,
      Label.NO_POINT_YET,
      2,
      "How far does this go to show it? Make it a claim about {}.",
      "How did this help to bring it about? Make it a claim about {}.",
      "Does this make the extent larger or smaller? Make it a claim about {}.",
      "What is this worth in your assessment? Make it a claim about {}.",
      "Are they alike here, or do they differ? Make it a claim about {}.",
      "What does this part argue? Make it a claim about {}."),
  EVIDENCE(
      Label.EVIDENCE,
      Label.NO_EVIDENCE_YET,
      5,
      "Which fact or quotation shows how far? Give its date and source.",
      "Which fact or quotation shows that this was a cause? Give its date and source.",
      "Which fact or figure shows how much? Give its date and source.",
      "Which fact or figure would convince someone who doubts it? Give its date and source.",
      "Which facts or quotations, one from each side, can be set together? Give their sources.",
      "Which fact, example or quotation shows it? Give its source."),
  SHOWS(
      Label.SHOWS,
      Label.NO_SHOWS_YET,
      3,
      "How far does the fact bear out the point? Say what it shows about {}.",
      "How did this lead to the result? Say what it shows about {}.",
      "How much of the extent does it account for? Say what it shows about {}.",
      "Why does it count in the assessment? Say what it shows about {}.",
      "What holds for one and not for the other? Say what it shows about {}.",
      "Why does the fact matter? Say what it shows about {}."),
  AGAINST(
      Label.EVIDENCE_AGAINST,
      Label.NO_EVIDENCE_AGAINST_YET,
      3,
      "Which fact shows that it goes less far than you claim?",
      "Which fact shows that it might have come about without this?",
      "Which fact shows that the extent was smaller, or larger?",
      "Which fact would make you judge otherwise?",
      "Which fact blurs this likeness or difference?",
      "Which fact speaks against this?"),
  COUNTER(
      Label.COUNTER,
      Label.NO_COUNTER_YET,
      3,
      "Who would go further, or less far, and on what grounds?",
      "Who would name another cause, and on what grounds?",
      "Who would put the extent higher or lower, and on what grounds?",
      "Who would judge otherwise, and on what grounds?",
      "Who would call the comparison unfair, and on what grounds?",
      "What would someone who disagrees say here, and on what grounds?"),
  REPLY(
      Label.REPLY,
      Label.NO_REPLY_YET,
      2,
      "What is right in it, and how far does your claim still hold?",
      "What is right in it, and why is your cause still the better explanation?",
      "What is right in it, and how much of the extent is left?",
      "What is right in it, and does it change your judgement?",
      "What is right in it, and does the comparison still hold?",
      "What is right in it, and what do you answer?"),
  JUDGEMENT(
      Label.JUDGEMENT,
      Label.NO_JUDGEMENT_YET,
      2,
      "How much does this weigh in deciding how far, by each of your tests?",
      "How much of the result does this cause explain, by each of your tests?",
      "How much of the extent is due to this, by each of your tests?",
      "How does this come out by each of your standards?",
      "How much does this point of comparison weigh, by each of your tests?",
      "How much does this weigh, by each of your tests?"),
  REASON(
      Label.WHY_HERE,
      Label.NO_REASON_YET,
      2,
      "Why does this tell more, or less, about how far than the other factors do?",
      "Would it have happened without this? Say why the cause ranks where it does.",
      "Why does this matter more, or less, to the extent than the other factors do?",
      "Why does this weigh more, or less, than the rest of your assessment?",
      "Why does this likeness or difference matter more, or less, than the others?",
      "Why does this weigh more, or less, than the other parts?"),
  LINK(
      Label.LINK,
      Label.NO_LINK_YET,
      2,
      "Where does this leave the answer to how far, and what comes next?",
      "Which other cause did this one feed, or feed on?",
      "Where does this leave the extent, and what comes next?",
      "Where does this leave your assessment, and what comes next?",
      "Where does this leave the comparison, and what comes next?",
      "Where does this leave your answer, and what comes next?"),
  RANKING(
      Label.RANKING,
      Label.NO_RANKING_YET,
      3,
      "Which factor tells most about how far, which least, and by which test?",
      "Which cause matters most, which least, and by which test?",
      "Which factor decides the extent, which hardly touches it, and by which test?",
      "What weighs most in your assessment, what least, and by which standard?",
      "Which likeness or difference matters most, which least, and by which test?",
      "Which part decides your answer, which least, and by which test?"),
  LAST_WORD(
      Label.LAST_WORD,
      Label.NO_CONCLUSION_YET,
      3,
      "How far, then? End on what the ranking has shown about {}.",
      "Why, then? End on how the causes work together, and on {}.",
      "To what extent, then? End on what the ranking has shown about {}.",
      "What is your verdict, then? End on what it means for {}.",
      "Alike or different, then? End on what the comparison has shown about {}.",
      "What follows from your answer? End on {}.");

  private final Label label;
  private final Label gap;
  private final int lines;
  private final List<String> texts;

  Prompt(Label label, Label gap, int lines, String... texts) {
    this.label = label;
    this.gap = gap;
    this.lines = lines;
    this.texts = List.of(texts);
  }

  /** The prompt for what a gap says is missing, where there is one. */
  public static Optional<Prompt> forGap(Label gap) {
    for (Prompt prompt : values()) {
      if (prompt.gap == gap) {
        return Optional.of(prompt);
      }
    }
    return Optional.empty();
  }

  public Label label() {
    return label;
  }

  /** How many lines an answer by hand takes. */
  public int lines() {
    return lines;
  }

  public String text(QuestionKind kind) {
    return texts.get(kind.ordinal());
  }

  /** The question, with the key terms set in. */
  public Phrase ask(QuestionKind kind, List<String> keyTerms) {
    List<String> quoted = keyTerms.stream().map(term -> "“" + term + "”").toList();
    String terms = quoted.isEmpty() ? Label.THE_QUESTION.text() : Numbers.list(quoted);
    return Phrase.of(text(kind).replace("{}", terms));
  }
}
