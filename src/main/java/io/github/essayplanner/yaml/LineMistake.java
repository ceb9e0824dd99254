package io.github.essayplanner.yaml;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Span;
import java.util.Optional;

/** What is wrong with a line that YAML could not place, and that nothing mended. */
final class LineMistake {
  private LineMistake() {}

  /** A list item that has no dash, or no space after it. */
  static Finding bullet(Line line) {
    char first = line.body().charAt(0);
    return new Finding(
        SyntaxRule.LIST_DASH,
        new Span(line.span().start(), line.span().start() + 1),
        first == '-'
            ? "a list item needs a space after its dash"
            : "a list item begins with a hyphen (-), and this is \"" + mark(line) + "\"",
        "write \"- \" and then the text");
  }

  private static String mark(Line line) {
    return line.body().substring(0, line.body().indexOf(' '));
  }

  /** A key whose colon no space follows. */
  static Finding glued(Line line) {
    int colon = line.content().indexOf(':');
    return new Finding(
        SyntaxRule.KEY_COLON,
        new Span(line.start() + colon, line.start() + colon + 1),
        Quoting.glued(line.key().strip()),
        Quoting.spaced(line.key().strip(), line.content().substring(colon + 1)));
  }

  /** A word that may be a key. */
  static Finding wordAlone(Line line) {
    return new Finding(
        SyntaxRule.KEY_COLON,
        line.span(),
        "\"" + line.body() + "\" has no colon after it",
        "write \"" + line.body() + ":\"");
  }

  /** A line that should have been a field: YAML only noticed at its end. */
  static Finding noColon(Line line) {
    Optional<Line> above = line.above();
    if (line.isGlued()) {
      return glued(line);
    }
    if (line.isWord()) {
      return wordAlone(line);
    }
    if (above.isPresent() && (above.get().opensBlock() || above.get().isField())) {
      return new Finding(
          SyntaxRule.INDENTATION,
          line.span(),
          "this line stands where a new field should begin",
          "if it goes on with the text above, indent it further; if it is a field, begin it with"
              + " its name and a colon");
    }
    return new Finding(
        SyntaxRule.KEY_COLON,
        line.span(),
        "this line is no field: it has no name and colon",
        "begin it with the name of a field, a colon and a space, or put a # before it to make it a comment");
  }

  /** A colon and a space that cut a text in two. */
  static Finding colonInText(int colon) {
    return new Finding(
        SyntaxRule.UNQUOTED_COLON,
        new Span(colon, colon + 1),
        "a colon and a space can't stand inside text without quotes",
        Quoting.suggestion(""));
  }

  /** A field that stands further in than the one above it. */
  static Finding tooFarIn(Line line) {
    Optional<Line> above = line.fieldAbove(false);
    return new Finding(
        SyntaxRule.INDENTATION,
        line.span(),
        "this line is indented as if it went on with the text above",
        (above.isPresent()
                ? "if it is a field, begin it right under \"" + above.get().key() + "\""
                : "indent a field exactly like its neighbours")
            + "; if it is text, put quotes round all of it");
  }

  /** A line before or after which the fields of the map ended. */
  static Finding outside(Line line) {
    boolean ended = line.above().map(above -> above.body().equals("...")).orElse(false);
    return new Finding(
        SyntaxRule.INDENTATION,
        line.span(),
        ended ? "the line above ends the map" : "this line is indented less than the first one",
        ended
            ? "delete the line with the three dots"
            : "begin the fields of a map at the start of the line, without a space before them");
  }

  /** A line whose indentation is that of no neighbour. */
  static Finding unfitting(Line line) {
    if (line.body().startsWith(": ") || line.body().equals(":")) {
      int colon = line.span().start();
      return new Finding(
          SyntaxRule.KEY_COLON,
          new Span(colon, colon + 1),
          "nothing stands before the colon of this line",
          "begin the line with the key, or put quotes round the line if it is text");
    }
    boolean underItem = line.above().map(above -> above.body().startsWith("- ")).orElse(false);
    return line.isField() && underItem
        ? new Finding(
            SyntaxRule.INDENTATION,
            line.span(),
            "this field neither belongs to the list item above nor begins a new one",
            "begin it right under the item's first letter, two spaces further in than its dash")
        : new Finding(
            SyntaxRule.INDENTATION,
            line.span(),
            "this line is indented like none of those that it could belong with",
            beside(line));
  }

  /** Where the line may have been meant to stand. */
  private static String beside(Line line) {
    if (line.body().startsWith("- ")) {
      return "put its dash right under the dash of the item above";
    }
    Optional<Line> further = line.fieldAbove(true);
    Optional<Line> less = line.fieldAbove(false);
    if (further.isEmpty() || less.isEmpty()) {
      return "indent it exactly like its neighbours";
    }
    return "begin it right under \""
        + further.get().key()
        + "\" or right under \""
        + less.get().key()
        + "\", whichever it belongs with";
  }
}
