package io.github.essayplanner.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The smallest map and draft in which a rule finds something, and a draft in which it finds
 * nothing: the same files explain the rule and test it.
 */
public enum DraftExample {
  MAP(".yaml"),
  BAD(".md"),
  GOOD(".good.md");

  /** The words that the examples may have, for the rules that count them. */
  public static final int WORDS = 12;

  private final String ending;

  DraftExample(String ending) {
    this.ending = ending;
  }

  /** What the example says. */
  public String text(DraftRule rule) {
    String name = "rules/" + rule.id() + ending;
    try (InputStream file = DraftExample.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("no example " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
