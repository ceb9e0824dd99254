package io.github.essayplanner.yaml;

import io.github.essayplanner.text.FileRule;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/** What the parser stumbled over, in words its author can act on. */
final class SyntaxMistake {
  /** Rules after whose finding the rest of the file was not read. */
  static final Set<Rule> RULES =
      Set.of(
          FileRule.YAML_SYNTAX,
          FileRule.UNQUOTED_COLON,
          FileRule.UNCLOSED_QUOTE,
          FileRule.TEXT_AFTER_QUOTE,
          FileRule.TAB,
          FileRule.KEY_NOT_TEXT,
          FileRule.TOO_DEEP);

  private SyntaxMistake() {}

  /**
   * @param broken what the parser threw
   * @param lastGood the index up to which the text was understood
   */
  static Finding of(Text text, RuntimeException broken, int lastGood) {
    for (Throwable t = broken; t != null; t = t.getCause()) {
      if (t instanceof MarkedYamlEngineException marked) {
        return of(text, marked);
      }
    }
    int at = broken instanceof JacksonException read ? offset(text, read, lastGood) : lastGood;
    String message = String.valueOf(broken.getMessage());
    if (message.contains("Expected a property name")) {
      return new Finding(
          FileRule.KEY_NOT_TEXT,
          Span.at(at),
          "a key has to be a text",
          "if this begins a text, put quotes round the text");
    }
    return new Finding(
        FileRule.YAML_SYNTAX,
        Span.at(at),
        "YAML can't be read from here on",
        "put quotes round a text with a \\, %, @, ` or ! in it");
  }

  private static Finding of(Text text, MarkedYamlEngineException broken) {
    String problem = broken.getProblem();
    int at = offset(text, broken.getProblemMark());
    int start = broken.getContextMark().isPresent() ? offset(text, broken.getContextMark()) : at;
    String context = broken.getContext() == null ? "" : broken.getContext();
    if (problem.contains("mapping values are not allowed")) {
      return new Finding(
          FileRule.UNQUOTED_COLON,
          new Span(at, Math.min(at + 1, text.content().length())),
          "a colon and a space can't stand inside text without quotes",
          "put quotes round the whole text, or check that the line is indented like its neighbours");
    }
    if (problem.contains("TAB") || isTab(text, at)) {
      return new Finding(
          FileRule.TAB,
          new Span(at, Math.min(at + 1, text.content().length())),
          "a tab can't be used to indent",
          "replace it with spaces");
    }
    if (context.contains("quoted scalar") && problem.contains("end of stream")) {
      return new Finding(
          FileRule.UNCLOSED_QUOTE,
          new Span(start, start + 1),
          "this quotation mark is never closed",
          "close it at the end of the text, or leave both out");
    }
    if (context.contains("flow") && problem.contains("<stream end>")) {
      return new Finding(
          FileRule.YAML_SYNTAX,
          new Span(start, Math.min(start + 1, text.content().length())),
          "this bracket is never closed",
          "close it, or put quotes round a text that begins with a bracket");
    }
    if (closesQuote(text, at)) {
      return new Finding(
          FileRule.TEXT_AFTER_QUOTE,
          Span.at(at),
          "the text ended with its closing quotation mark, but more follows",
          "put the whole text in single quotes: '\"Missile gap\" fears grew'");
    }
    return new Finding(
        FileRule.YAML_SYNTAX,
        Span.at(at),
        "YAML can't be read here (" + problem + ")",
        problem.contains("could not find expected ':'")
            ? "a key needs a colon after it, a list item a dash and a space before it"
            : "check the indentation, and put quotes round text with special characters");
  }

  private static boolean isTab(Text text, int at) {
    return at < text.content().length() && text.content().charAt(at) == '\t';
  }

  /** Whether the last thing before this place on its line is a closing quotation mark. */
  private static boolean closesQuote(Text text, int at) {
    int before = at - 1;
    while (before >= 0 && text.content().charAt(before) == ' ') {
      before--;
    }
    char c = before < 0 ? ' ' : text.content().charAt(before);
    return c == '"' || c == '\'';
  }

  private static int offset(Text text, JacksonException broken, int lastGood) {
    long points = broken.getLocation() == null ? -1 : broken.getLocation().getCharOffset();
    return points < 0 ? lastGood : offset(text, (int) points);
  }

  private static int offset(Text text, Optional<Mark> mark) {
    return offset(text, mark.map(Mark::getIndex).orElse(0));
  }

  /** A {@code char} index from a count of code points. */
  private static int offset(Text text, int points) {
    String content = text.content();
    return points >= content.codePointCount(0, content.length())
        ? content.length()
        : content.offsetByCodePoints(0, points);
  }
}
