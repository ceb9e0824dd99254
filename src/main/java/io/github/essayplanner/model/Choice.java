package io.github.essayplanner.model;

import java.util.Locale;

/** One of a field's allowed values, spelt as in the file. */
public interface Choice {
  String name();

  /** The word in the file: {@code supports}, {@code against}, {@code strong}. */
  default String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
