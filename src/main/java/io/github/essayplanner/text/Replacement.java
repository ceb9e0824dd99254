package io.github.essayplanner.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * New text for one stretch of an old one.
 *
 * @param span what goes; empty where the new text is only put in
 * @param text what comes; empty where the old text only goes
 */
public record Replacement(Span span, String text) {
  /** Text put in before the {@code char} at an offset. */
  public static Replacement insert(int offset, String text) {
    return new Replacement(Span.at(offset), text);
  }

  /** In order of place, without those that overlap one before them. */
  public static List<Replacement> apart(List<Replacement> replacements) {
    List<Replacement> ordered = new ArrayList<>(replacements);
    ordered.sort(Comparator.comparingInt(r -> r.span().start()));
    List<Replacement> apart = new ArrayList<>(ordered.size());
    int done = 0;
    for (Replacement replacement : ordered) {
      if (replacement.span().start() >= done) {
        apart.add(replacement);
        done = replacement.span().end();
      }
    }
    return apart;
  }

  /**
   * The content with all replacements made; every {@code char} outside their spans stays.
   *
   * @throws IllegalArgumentException where two of them overlap
   */
  public static String apply(String content, List<Replacement> replacements) {
    List<Replacement> ordered =
        replacements.stream().sorted(Comparator.comparingInt(r -> r.span().start())).toList();
    StringBuilder result = new StringBuilder(content.length() + 256);
    int done = 0;
    for (Replacement replacement : ordered) {
      if (replacement.span().start() < done) {
        throw new IllegalArgumentException("overlapping replacements: " + ordered);
      }
      result.append(content, done, replacement.span().start()).append(replacement.text());
      done = replacement.span().end();
    }
    return result.append(content, done, content.length()).toString();
  }
}
