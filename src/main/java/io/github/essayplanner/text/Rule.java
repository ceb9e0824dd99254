package io.github.essayplanner.text;

/** A kind of mistake or weakness that a finding can speak of. */
public interface Rule {
  /** A stable name in kebab-case. */
  String id();

  Severity severity();

  /** What it finds, in one line. */
  String summary();

  /** Why it matters to a writer, in a few sentences. */
  String why();
}
