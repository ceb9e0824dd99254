package io.github.essayplanner.text;

import java.util.Locale;

/** A kind of mistake or weakness that a finding can speak of: a constant of one of the enums. */
public interface Rule {
  /**
   * What there is to know of a rule.
   *
   * @param severity how much a finding of it matters
   * @param summary what it finds, in one line
   * @param why why it matters to a writer, in a sentence or two
   */
  record About(Severity severity, String summary, String why) {}

  /** The constant's name. */
  String name();

  About about();

  /** What a plan's list of things still to do calls it; empty where it is no gap to fill. */
  default String toDo() {
    return "";
  }

  /** A stable name in kebab-case. */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  default Severity severity() {
    return about().severity();
  }

  /** What it finds, in one line. */
  default String summary() {
    return about().summary();
  }

  /** Why it matters to a writer, in a sentence or two. */
  default String why() {
    return about().why();
  }
}
