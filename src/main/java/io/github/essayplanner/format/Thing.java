package io.github.essayplanner.format;

import java.util.ArrayList;
import java.util.List;

/** What a map is made of. Whatever stands in another stands before it here. */
public enum Thing implements FieldKind {
  COMMENT("comment", "text", "What a reader says of it.", EvidenceFields.comment()),
  LINK("link", "to", "How this factor bears on another.", EvidenceFields.link()),
  COUNTER(
      "counter-argument", "claim", "A counter-argument and your reply.", EvidenceFields.counter()),
  EVIDENCE("evidence", "fact", "A fact, and what it shows.", EvidenceFields.evidence()),
  FACTOR(
      "factor",
      "point",
      "A part of the answer: a point, what speaks for and against it, and how much it matters.",
      FactorFields.factor()),
  EVIDENCE_CHANGE(
      "evidence of a question",
      "shows",
      "What another question says differently of a piece of evidence.",
      EvidenceFields.change()),
  FACTOR_CHANGE(
      "factor of a question",
      "point",
      "What another question says differently of a factor.",
      FactorFields.change()),
  CRITERION(
      "criterion", "asks", "A question that each factor is judged by.", MapFields.criterion()),
  JUDGEMENT("judgement", "", "By what, and how, the factors are judged.", MapFields.judgement()),
  SOURCE("source", "title", "Something that you have read.", SourceFields.source()),
  QUESTION(
      "question",
      "question",
      "The same argument asked another way: what is not written here is the map's own.",
      MapFields.question()),
  MAP("map", "question", "Everything that an essay argues, in one file.", MapFields.map());

  /** What evidence that is given elsewhere says there, and can't say again. */
  public static final List<String> GIVEN_ELSEWHERE = EvidenceFields.GIVEN_ELSEWHERE;

  private final String word;
  private final String main;
  private final String help;
  private final List<Field> fields;
  private final List<String> keys;

  Thing(String word, String main, String help, List<Field> fields) {
    this.word = word;
    this.main = main;
    this.help = help;
    this.fields = fields;
    List<String> inOrder = new ArrayList<>();
    for (Field field : fields) {
      inOrder.add(field.key());
    }
    this.keys = List.copyOf(inOrder);
  }

  /** What one is called: {@code counter-argument}. */
  public String word() {
    return word;
  }

  /** What one is called, with its article: {@code a counter-argument}. */
  public String one() {
    boolean isUncounted = this == EVIDENCE || this == EVIDENCE_CHANGE || this == JUDGEMENT;
    return isUncounted ? word : "a " + word;
  }

  /** What it is, as a sentence. */
  public String help() {
    return help;
  }

  /** The fields it may have, in the order in which they are best written. */
  public List<Field> fields() {
    return fields;
  }

  /** The keys of its fields, in the same order. */
  public List<String> keys() {
    return keys;
  }

  /** Whether it has a field of that key. */
  public boolean has(String key) {
    return keys.contains(key);
  }

  /**
   * The field with a key that it has.
   *
   * @throws IndexOutOfBoundsException where it has none
   */
  public Field field(String key) {
    return fields.get(keys.indexOf(key));
  }

  /** The field that a text in its place was meant for; empty where there is none. */
  public String main() {
    return main;
  }

  /** Whether a text alone may stand in its place, which then is its main field. */
  public boolean mayBeText() {
    return this == COMMENT || this == LINK || this == COUNTER || this == EVIDENCE;
  }

  @Override
  public boolean isHusk() {
    return this == FACTOR_CHANGE || this == EVIDENCE_CHANGE || this == JUDGEMENT;
  }
}
