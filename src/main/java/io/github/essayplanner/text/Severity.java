package io.github.essayplanner.text;

import java.util.Locale;

/** How much a finding matters, the gravest first. */
public enum Severity {
  /** What the format forbids or a reader can't make sense of: nothing is made of such a map. */
  ERROR,
  /** It reads, but probably isn't meant, or weakens the answer. */
  WARNING,
  /** Worth knowing; unfinished is never more than this. */
  ADVICE;

  /** The word in messages: {@code error}, {@code warning} or {@code advice}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
