package io.github.essayplanner.text;

import java.util.Objects;

/**
 * One mistake or weakness, at its place. Findings are values: only bugs and the disk throw.
 *
 * @param rule what kind it is
 * @param span the token it is about
 * @param message what is wrong, naming the thing; one or two sentences
 * @param mend what to do about it, or empty
 */
public record Finding(Rule rule, Span span, String message, String mend) {
  public Finding {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(span);
    Objects.requireNonNull(message);
    Objects.requireNonNull(mend);
  }

  public boolean isError() {
    return rule.severity() == Severity.ERROR;
  }
}
