package io.github.essayplanner.check;

import io.github.essayplanner.text.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The smallest map that a rule speaks up about, and one like it that it lets pass: the same files
 * explain the rule and test it.
 */
public enum RuleExample {
  BAD(".yaml"),
  GOOD(".good.yaml");

  private final String ending;

  RuleExample(String ending) {
    this.ending = ending;
  }

  /** The example's bytes, which for some rules are not text. */
  public byte[] bytes(Rule rule) {
    String name = "rules/" + rule.id() + ending;
    try (InputStream file = RuleExample.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("no example " + name);
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
