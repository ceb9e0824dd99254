package io.github.essayplanner.check;

import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.text.Location;
import io.github.essayplanner.text.Snippet;

/** How a message names a piece of an argument, and tells where a field is to be added to it. */
final class Named {
  private Named() {}

  /** Evidence by the beginning of its fact. */
  static String evidence(Evidence item) {
    return item.fact().isEmpty() ? "This evidence" : Snippet.of(item.fact());
  }

  /** What to type so that evidence gets a field. */
  static String add(String field, Evidence item) {
    return add(field, "fact", item.place());
  }

  /** What to type so that a counter-argument gets a field. */
  static String add(String field, Counter counter) {
    return add(field, "claim", counter.place());
  }

  /** A bare text has first to become the field that it stands for. */
  private static String add(String field, String text, Location place) {
    boolean isBare =
        place.fields().containsKey(text) && place.of(text).start() == place.span().start();
    return isBare
        ? "write it as \"- " + text + ": …\" with \"" + field + ": …\" right under \"" + text + "\""
        : "add \"" + field + ": …\"";
  }
}
