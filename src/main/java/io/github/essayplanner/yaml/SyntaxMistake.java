package io.github.essayplanner.yaml;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/**
 * What the parser stumbled over, in words its author can act on: the last resort, since most
 * mistakes of writing are mended before the parser meets them.
 */
final class SyntaxMistake {
  /** Rules after whose finding the rest of the file was not read. */
  static final Set<Rule> RULES =
      Set.of(
          SyntaxRule.YAML_SYNTAX,
          SyntaxRule.INDENTATION,
          SyntaxRule.KEY_COLON,
          SyntaxRule.LIST_DASH,
          SyntaxRule.SPECIAL_CHARACTER,
          SyntaxRule.SPLIT_IN_BRACES,
          SyntaxRule.UNQUOTED_COLON,
          SyntaxRule.UNCLOSED_QUOTE,
          SyntaxRule.TEXT_AFTER_QUOTE,
          SyntaxRule.TAB,
          SyntaxRule.KEY_NOT_TEXT,
          SyntaxRule.TOO_DEEP);

  private final Text text;
  private final String content;
  private final String problem;
  private final String context;
  private final int at;
  private final int start;
  private final Line line;

  private SyntaxMistake(Text text, MarkedYamlEngineException broken) {
    this.text = text;
    this.content = text.content();
    this.problem = broken.getProblem();
    this.context = broken.getContext() == null ? "" : broken.getContext();
    this.at = offset(text, broken.getProblemMark());
    this.start = broken.getContextMark().isPresent() ? offset(text, broken.getContextMark()) : at;
    this.line = Line.of(text, text.lineAt(problem.contains("expected ':'") ? start : at));
  }

  /**
   * @param broken what the parser threw
   * @param lastGood the index up to which the text was understood
   */
  static Finding of(Text text, RuntimeException broken, int lastGood) {
    for (Throwable t = broken; t != null; t = t.getCause()) {
      if (t instanceof MarkedYamlEngineException marked) {
        return new SyntaxMistake(text, marked).finding();
      }
    }
    int at = broken instanceof JacksonException read ? offset(text, read, lastGood) : lastGood;
    if (String.valueOf(broken.getMessage()).contains("Expected a property name")) {
      return new Finding(
          SyntaxRule.KEY_NOT_TEXT,
          Span.at(at),
          "the name of a field has to be a text",
          "if this begins a text, put quotes round the text");
    }
    return unreadable(at);
  }

  private Finding finding() {
    if (content.substring(line.start(), line.start() + leadingSpace()).indexOf('\t') >= 0
        || problem.contains("TAB")
        || charAt(at) == '\t') {
      return tab();
    }
    int first = line.start() + leadingSpace();
    if (charAt(first) == '\u0085') {
      return new Finding(
          SyntaxRule.SPECIAL_CHARACTER, mark(first), Quoting.OLD_LINE_BREAK, "delete it");
    }
    Optional<Line> bullet =
        line.isWrongBullet() ? Optional.of(line) : line.above().filter(Line::isWrongBullet);
    if (bullet.isPresent() && !context.contains("flow")) {
      return LineMistake.bullet(bullet.get());
    }
    if (context.contains("quoted scalar")) {
      return problem.contains("escape") ? escape() : unclosed();
    }
    if (context.contains("flow")) {
      return new FlowMistake(text, line, at, start).finding();
    }
    if (isAfterQuote() && problem.contains("block end")) {
      return textAfterQuote(at, line);
    }
    if (problem.contains("mapping values are not allowed")) {
      return colon();
    }
    if (problem.contains("expected ':'")) {
      return LineMistake.noColon(line);
    }
    return problem.contains("block end") || problem.contains("<document start>")
        ? misplaced()
        : special();
  }

  private int leadingSpace() {
    int length = 0;
    while (length < line.content().length() && " \t".indexOf(line.content().charAt(length)) >= 0) {
      length++;
    }
    return length;
  }

  private char charAt(int index) {
    return index >= 0 && index < content.length() ? content.charAt(index) : '\0';
  }

  private Span mark(int index) {
    return new Span(index, Math.min(index + 1, content.length()));
  }

  private Finding tab() {
    int indented = content.indexOf('\t', line.start());
    boolean inIndent = indented >= 0 && indented < line.start() + leadingSpace();
    return new Finding(
        SyntaxRule.TAB,
        mark(inIndent ? indented : at),
        "a tab can't be used to indent",
        "replace it with spaces, two for each step");
  }

  private Finding escape() {
    if (at < content.length() && "LP".indexOf(content.charAt(at)) >= 0) {
      return new Finding(
          SyntaxRule.SPECIAL_CHARACTER,
          new Span(Math.max(0, at - 1), at + 1),
          "this code of YAML stands for an invisible line break, which is not read here",
          "write \\n for a line break, or two backslashes (\\\\) for a backslash");
    }
    return new Finding(
        SyntaxRule.SPECIAL_CHARACTER,
        new Span(Math.max(0, at - 1), Math.min(at + 1, content.length())),
        "a backslash inside double quotes begins a code, and this is none",
        "write two backslashes (\\\\), or use single quotes round the text");
  }

  private Finding unclosed() {
    return new Finding(
        SyntaxRule.UNCLOSED_QUOTE,
        mark(start),
        "this quotation mark is never closed",
        "close it at the end of the text, or leave both out");
  }

  /** What stands behind the quotation mark that closed a text. */
  static Finding textAfterQuote(int at, Line line) {
    return new Finding(
        SyntaxRule.TEXT_AFTER_QUOTE,
        new Span(at, Math.max(at, line.span().end())),
        "the text ended with its closing quotation mark, but more follows",
        Quoting.suggestion(""));
  }

  private boolean isAfterQuote() {
    return "\"'".indexOf(charBefore()) >= 0;
  }

  private Finding colon() {
    Optional<Line> above = line.above();
    boolean opensLine = line.isField() && content.indexOf(':', line.start()) == at;
    if (opensLine && above.isPresent() && !above.get().opensBlock()) {
      if (above.get().isGlued()) {
        return LineMistake.glued(above.get());
      }
      if (above.get().isWord()) {
        return LineMistake.wordAlone(above.get());
      }
      return LineMistake.tooFarIn(line);
    }
    return LineMistake.colonInText(at);
  }

  private Finding misplaced() {
    if (problem.contains("<document start>")) {
      return LineMistake.outside(line);
    }
    char before = charBefore();
    if (problem.contains("'<scalar>'") && "]}".indexOf(before) >= 0) {
      int opening = content.lastIndexOf(before == ']' ? '[' : '{', at);
      return new Finding(
          SyntaxRule.SPECIAL_CHARACTER,
          mark(opening),
          "the text begins with a bracket, and goes on after the bracket is closed",
          opening < line.start() ? Quoting.suggestion("") : line.quotesFrom(opening));
    }
    return LineMistake.unfitting(line);
  }

  private char charBefore() {
    int before = at - 1;
    while (charAt(before) == ' ') {
      before--;
    }
    return charAt(before);
  }

  /** A text that begins with a character that means something to YAML. */
  private Finding special() {
    int from = wordStart(at);
    if (problem.contains("expected a comment")) {
      from = wordStart(from - 1);
    }
    while (from < at && "[{".indexOf(charAt(from)) >= 0) {
      from++;
    }
    if (charAt(from) <= ' ' || Character.isLetterOrDigit(charAt(from))) {
      return unreadable(at);
    }
    boolean list = problem.contains("sequence entries");
    String quotes = line.quotesFrom(from);
    return new Finding(
        SyntaxRule.SPECIAL_CHARACTER,
        mark(from),
        "a text can't begin with " + charAt(from) + " unless it stands in quotes",
        list ? "if it is a list, begin it on the next line; if it is text, " + quotes : quotes);
  }

  /** Where on the line the word at an index begins, or the one before it where a blank is there. */
  private int wordStart(int index) {
    int from = index;
    while (from > line.start() && charAt(from) <= ' ') {
      from--;
    }
    while (from > line.start() && charAt(from - 1) > ' ') {
      from--;
    }
    return Math.max(from, line.start());
  }

  private static Finding unreadable(int at) {
    return new Finding(
        SyntaxRule.YAML_SYNTAX,
        Span.at(at),
        "YAML can't be read from here on",
        "put quotes round a text with a \\, %, @, ` or ! in it");
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
