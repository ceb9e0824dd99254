package io.github.essayplanner.text;

/** The rules of the file: what the format forbids, and what reads but is probably not meant. */
public enum FileRule implements Rule {
  NOT_UTF_8(
      Severity.ERROR,
      "bytes that are not UTF-8 text",
      "A file saved in an older encoding loses its accents and dashes on another machine."),
  UTF_16(
      Severity.ADVICE,
      "a file saved as UTF-16",
      "It reads here, but many other programs expect UTF-8."),
  CONTROL_CHARACTER(
      Severity.ERROR,
      "an invisible control character",
      "It can't be seen or printed, and usually comes with a paste from elsewhere."),
  LONE_SURROGATE(
      Severity.ERROR,
      "half of a character",
      "Half of a character can't be written to any file, so the text would come out broken."),
  TOO_LARGE(
      Severity.ERROR,
      "a file above the size limit",
      "A map of notes is far smaller; a file this large is probably something else."),
  YAML_SYNTAX(
      Severity.ERROR,
      "YAML that can't be read",
      "Until the line is mended nothing after it can be understood."),
  UNQUOTED_COLON(
      Severity.ERROR,
      "a colon and a space inside text without quotes",
      "YAML takes a colon and a space for the end of a key, so the sentence falls apart."),
  UNCLOSED_QUOTE(
      Severity.ERROR,
      "a quotation mark that is never closed",
      "Everything after it belongs to the text, to the end of the file."),
  TEXT_AFTER_QUOTE(
      Severity.ERROR,
      "text that opens with a quotation and goes on after it",
      "YAML ends the text where the quotation ends and can't place the words after it."),
  TAB(
      Severity.ERROR,
      "a tab where spaces belong",
      "Editors show tabs at different widths, so YAML allows only spaces at the start of a line."),
  INDENTATION(
      Severity.ERROR,
      "a line indented unlike the lines it belongs with",
      "What belongs together stands one below the other; a space more or less puts it elsewhere."),
  KEY_COLON(
      Severity.ERROR,
      "a key without its colon, or without a space after it",
      "The colon and the space tell the name of a field from what it says."),
  LIST_DASH(
      Severity.ERROR,
      "a list item that does not begin with a hyphen and a space",
      "Without them several items run together into one text."),
  SPECIAL_CHARACTER(
      Severity.ERROR,
      "text that begins with a character that means something to YAML",
      "Marks such as @, %, *, >, [ and a backslash in quotes are signs for the reader, not text."),
  SPLIT_IN_BRACES(
      Severity.ERROR,
      "a comma or colon that cut a text in two inside {…}",
      "Inside brackets commas and colons part the fields, so prose belongs on a line of its own."),
  TOO_DEEP(
      Severity.ERROR,
      "more than 64 levels of nesting",
      "No argument is that deep; the file is probably broken or something else."),
  SEVERAL_DOCUMENTS(
      Severity.ERROR,
      "more than one document in the file",
      "One file holds one argument; the second would be lost without a word."),
  ALIAS(
      Severity.ERROR,
      "an anchor (&name) or alias (*name)",
      "What is written once and meant twice can't be changed safely; use `see` for evidence."),
  TAG(Severity.ERROR, "a tag (!name)", "Tags change how text is read; here all text is as typed."),
  MERGE_KEY(
      Severity.ERROR,
      "a merge key (<<)",
      "Merged keys hide where a value comes from, and readers disagree about them."),
  DUPLICATE_KEY(
      Severity.ERROR,
      "the same key twice in one place",
      "Only one of the two could count, and the other would be lost."),
  KEY_NOT_TEXT(
      Severity.ERROR,
      "a key that is not a text",
      "Keys name things; a list or a set of fields can't be a name."),
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
      "the same evidence id twice in a map",
      "A `see` or a question couldn't tell which is meant."),
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
  SMART_QUOTES(
      Severity.WARNING,
      "a whole text in curly quotation marks",
      "Word processors curl quotes; for YAML these are letters like others, and they are printed."),
  CUT_BY_HASH(
      Severity.WARNING,
      "text cut off by a space and #",
      "YAML takes a # after a space for a comment, so the rest of the sentence is not read."),
  ITEM_IN_TEXT(
      Severity.WARNING,
      "list items that run together as one text",
      "An item begins with a dash right under the dash above; else its line goes on with the text."),
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
      "It is read as a month; a reader may take it for years.");

  private final Severity severity;
  private final String summary;
  private final String why;

  FileRule(Severity severity, String summary, String why) {
    this.severity = severity;
    this.summary = summary;
    this.why = why;
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
}
