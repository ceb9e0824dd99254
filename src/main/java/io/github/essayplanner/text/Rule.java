package io.github.essayplanner.text;

import java.util.Locale;

/** A kind of mistake or weakness that a finding can speak of. */
public interface Rule {
  /** A stable name in kebab-case. */
  String id();

  Severity severity();

  /** What it finds, in one line. */
  String summary();

  /** Why it matters to a writer, in a few sentences. */
  String why();

  /** The id of a rule that is an enum constant: its name in kebab-case. */
  static String idOf(Enum<?> rule) {
    return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
