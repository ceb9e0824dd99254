package io.github.essayplanner.read;

import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Severity;

/** The rules of the format: what a map may say where, and what reads but is probably not meant. */
public enum FormatRule implements Rule {
  MISPLACED_KEY(
      Severity.ERROR,
      "a field that belongs to something else",
      "Usually the line is indented too little or too much, and would be read as another thing's."),
  UNKNOWN_KEY(
      Severity.ERROR,
      "a key the format does not have",
      "A misspelt key would otherwise be ignored, and what it holds lost."),
  SENTENCE_AS_KEY(
      Severity.ERROR,
      "a sentence with a colon that became a key",
      "YAML cuts a text at a colon and a space unless it stands in quotes."),
  WRONG_SHAPE(
      Severity.ERROR,
      "a list, a text or a set of fields where another of them belongs",
      "Each field has one shape, so that every program reads the same."),
  MISSING_FIELD(
      Severity.ERROR,
      "a field that has to be there",
      "Without it there is nothing to plan or to print."),
  NOT_ALLOWED(
      Severity.ERROR,
      "a value that is not one of the allowed words",
      "One word for each thing, so that every map means the same."),
  NOT_A_NUMBER(
      Severity.ERROR,
      "something that is not the number it should be",
      "Numbers are never rounded or guessed."),
  OUT_OF_RANGE(
      Severity.ERROR,
      "a number outside its range",
      "A score off the scale would outweigh the others unseen."),
  INVALID_ID(
      Severity.ERROR,
      "an id with characters an id can't have",
      "Ids are typed in the terminal and in links, so they are kept plain."),
  DUPLICATE_ID(
      Severity.ERROR,
      "the same id twice where it may stand once",
      "A `see` or a question couldn't tell which evidence is meant; and a factor has one place in an order."),
  UNKNOWN_ID(
      Severity.ERROR,
      "a reference to something the map does not have",
      "A link to nowhere looks like an argument and isn't one."),
  NAME_FOR_ID(
      Severity.ERROR,
      "a name where an id belongs",
      "Names may change as you write; ids hold the map together."),
  SEE_CIRCLE(
      Severity.ERROR,
      "evidence that refers to itself through `see`",
      "Somewhere the fact itself must be written."),
  NOT_TOGETHER(
      Severity.ERROR,
      "fields that exclude each other",
      "Evidence given elsewhere has its fact there; here only its side, strength and meaning."),
  SCALE(
      Severity.ERROR,
      "a scale that is none",
      "Scores need at least two steps between a low and a high end."),
  WEIGHT_FOR_SOME(
      Severity.ERROR,
      "weights on some criteria only",
      "A weighted sum needs a weight for each criterion, or for none."),
  TOO_MANY_CRITERIA(
      Severity.ERROR,
      "more than twelve criteria",
      "Nobody can weigh so many questions against each other."),
  UNKNOWN_SOURCE(
      Severity.WARNING,
      "a source that is nearly the id of one of the map's",
      "It prints as typed, but it is not joined to the source you probably mean."),
  SPLIT_IN_BRACKETS(
      Severity.WARNING,
      "a comma that cut a sentence in two inside […]",
      "Inside brackets each comma begins a new item, so prose belongs on lines of its own."),
  TAGS_IN_ONE(
      Severity.WARNING,
      "several tags written as one",
      "A tag is one name; \"USA, USSR\" would be a single tag that nothing else carries."),
  DATE_FORM(
      Severity.WARNING,
      "a date in no known form",
      "It prints as typed but can't be put in order or checked against the period."),
  DATE_IMPOSSIBLE(
      Severity.WARNING, "a date that does not exist", "It prints as typed but counts as undated."),
  DATE_BACKWARDS(
      Severity.WARNING,
      "a date that ends before it begins",
      "It prints as typed but counts as undated."),
  DATE_AMBIGUOUS(
      Severity.WARNING,
      "a date that may be a month or a range of years",
      "It is read as a month; a reader may take it for years."),
  DATE_JULIAN(
      Severity.ADVICE,
      "a day that only the Julian calendar has",
      "Calendars differ by days for some centuries, so a reader must know which one is meant.");

  private final About about;

  FormatRule(Severity severity, String summary, String why) {
    about = new About(severity, summary, why);
  }

  @Override
  public About about() {
    return about;
  }
}
