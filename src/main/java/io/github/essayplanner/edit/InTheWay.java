package io.github.essayplanner.edit;

import io.github.essayplanner.text.Span;
import java.util.List;
import java.util.Optional;

/** Refuses an edit that comments are in the way of, and says where they would be in nobody's. */
final class InTheWay {
  private InTheWay() {}

  /** The refusal for comments inside the brackets round a place; nothing where there are none. */
  static Optional<EditRefused> inBrackets(SourceLayout layout, YamlPath way) {
    return layout
        .outermostFlow(way)
        .flatMap(flow -> flow.in(layout.root()))
        .flatMap(flow -> comments(layout, flow.span(), flow.span().start()));
  }

  /**
   * The refusal for comments in a stretch of the text; nothing where there are none.
   *
   * @param above an offset on the line above which they may stand
   */
  static Optional<EditRefused> comments(SourceLayout layout, Span span, int above) {
    List<String> comments = layout.comments(span);
    if (comments.isEmpty()) {
      return Optional.empty();
    }
    boolean isOne = comments.size() == 1;
    return Optional.of(
        new EditRefused(
            (isOne ? "the comment " : "the comments ")
                + String.join(", ", comments)
                + (isOne
                    ? " is in the way: move it to a line of its own above line "
                    : " are in the way: move them to lines of their own above line ")
                + layout.text().lineAt(above)
                + ", and try again"));
  }
}
