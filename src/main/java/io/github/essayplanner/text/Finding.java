package io.github.essayplanner.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One mistake or weakness, at its place. Findings are values: only bugs and the disk throw.
 *
 * @param rule what kind it is
 * @param span the token it is about
 * @param message what is wrong, naming the thing; one or two sentences, of which the middle is left
 *     out where a value in them is very long
 * @param suggestion what to do about it, or empty
 * @param fix the change that does it, where it can be told
 */
public record Finding(Rule rule, Span span, String message, String suggestion, Optional<Fix> fix)
    implements Comparable<Finding> {
  /** No message is as long but for a value that it repeats. */
  private static final int LONGEST = 1000;

  private static final int SHOWN_FIRST = 300;
  private static final int SHOWN_LAST = 200;

  public Finding {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(span);
    Objects.requireNonNull(message);
    Objects.requireNonNull(suggestion);
    Objects.requireNonNull(fix);
    message = shortened(message);
  }

  private static String shortened(String message) {
    if (message.length() <= LONGEST) {
      return message;
    }
    int first = SHOWN_FIRST;
    int last = message.length() - SHOWN_LAST;
    first -= Character.isLowSurrogate(message.charAt(first)) ? 1 : 0;
    last += Character.isLowSurrogate(message.charAt(last)) ? 1 : 0;
    return message.substring(0, first) + "…" + message.substring(last);
  }

  /** A finding that only its writer can mend. */
  public Finding(Rule rule, Span span, String message, String suggestion) {
    this(rule, span, message, suggestion, Optional.empty());
  }

  /** The same finding with the change that mends it. */
  public Finding with(Fix fix) {
    return new Finding(rule, span, message, suggestion, Optional.of(fix));
  }

  /** The same finding where nothing may be changed. */
  public Finding withoutFix() {
    return new Finding(rule, span, message, suggestion);
  }

  /** Whether it keeps a map from being used. */
  public boolean isError() {
    return rule.severity() == Severity.ERROR;
  }

  /** Whether any of these is an error. */
  public static boolean anyError(List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.isError()) {
        return true;
      }
    }
    return false;
  }

  /** By where they begin; at one place none comes before another. */
  @Override
  public int compareTo(Finding other) {
    return Integer.compare(span.start(), other.span.start());
  }
}
