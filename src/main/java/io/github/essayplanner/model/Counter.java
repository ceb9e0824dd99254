package io.github.essayplanner.model;

import io.github.essayplanner.text.Location;
import java.util.List;

/**
 * A counter-argument to a factor's point.
 *
 * @param claim what the other side says
 * @param evidence the id of the factor's evidence that the claim rests on, or empty
 * @param reply the writer's answer, or empty
 */
public record Counter(
    String claim,
    Citation source,
    String evidence,
    String reply,
    List<Comment> comments,
    Location place) {
  public Counter {
    comments = List.copyOf(comments);
  }
}
