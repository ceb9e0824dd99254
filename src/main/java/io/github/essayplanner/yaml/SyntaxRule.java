package io.github.essayplanner.yaml;

import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Severity;

/**
 * The rules of YAML: what it forbids, what maps leave out of it, and what reads but is probably not
 * meant.
 */
public enum SyntaxRule implements Rule {
  COMMENT_MARK(
      Severity.ERROR,
      "a comment that begins with another mark than #",
      "Only # begins a comment; what another mark begins is read as text."),
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
      "items or fields that run together as one text",
      "An item begins with a dash right under the dash above; else its line goes on with the"
          + " text.");

  private final About about;

  SyntaxRule(Severity severity, String summary, String why) {
    about = new About(severity, summary, why);
  }

  @Override
  public About about() {
    return about;
  }
}
