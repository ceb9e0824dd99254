package io.github.essayplanner.yaml;

import io.github.essayplanner.text.FileRule;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Span;
import java.util.Optional;

/** What is wrong with a line that YAML could not place. */
final class LineMistake {
  private LineMistake() {}

  /** A list item that has no dash, or no space after it. */
  static Finding bullet(Line line) {
    char first = line.body().charAt(0);
    return new Finding(
        FileRule.LIST_DASH,
        new Span(line.span().start(), line.span().start() + 1),
        first == '-'
            ? "a list item needs a space after its dash"
            : "a list item begins with a hyphen (-), and this is \"" + mark(line) + "\"",
        "write \"- \" and then the text");
  }

  private static String mark(Line line) {
    return line.body().substring(0, line.body().indexOf(' '));
  }

  static Finding glued(Line line) {
    int colon = line.content().indexOf(':');
    return new Finding(
        FileRule.KEY_COLON,
        new Span(line.start() + colon, line.start() + colon + 1),
        "a key's colon needs a space after it",
        "write \""
            + line.body().substring(0, line.body().indexOf(':')).strip()
            + ": \" and then the value");
  }

  static Finding wordAlone(Line line) {
    return new Finding(
        FileRule.KEY_COLON,
        line.span(),
        "this key has no colon after it",
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
          FileRule.INDENTATION,
          line.span(),
          "this line stands where a new field should begin",
          "if it goes on with the text above, indent it further; if it is a field, it needs a colon");
    }
    return new Finding(
        FileRule.KEY_COLON,
        line.span(),
        "this line is no field: it has no key and colon",
        "begin it with a key, a colon and a space, or put a # before it to make it a comment");
  }

  /** A line before or after which the fields of the map ended. */
  static Finding outside(Line line) {
    boolean ended = line.above().map(above -> above.body().equals("...")).orElse(false);
    return new Finding(
        FileRule.INDENTATION,
        line.span(),
        ended ? "the line above ends the map" : "this line is indented less than the first one",
        ended
            ? "delete the line with the three dots"
            : "begin the fields of a map at the start of the line, without a space before them");
  }

  /** A line whose indentation is that of no neighbour. */
  static Finding unfitting(Line line) {
    boolean underItem = line.above().map(above -> above.body().startsWith("- ")).orElse(false);
    return line.isField() && underItem
        ? new Finding(
            FileRule.INDENTATION,
            line.span(),
            "this field neither belongs to the list item above nor begins a new one",
            "a field of an item stands under the item's first letter: - fact: … and below it, two"
                + " spaces further in than the dash, shows: …")
        : new Finding(
            FileRule.INDENTATION,
            line.span(),
            "this line is indented like none of those that it could belong with",
            "indent it exactly like its neighbours");
  }
}
