package io.github.essayplanner.read;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Fix;
import io.github.essayplanner.text.Replacement;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Scalar;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines that were to be items of a list and read as one text, since none of them has a dash. */
final class MissingDashCheck {
  /** A text that is wrapped has longer lines than this, but for its last. */
  private static final int SHORT = 50;

  /** A line seldom ends with a word as short as this where a new note follows: the, of, in. */
  private static final int SHORT_WORD = 3;

  private final Text text;
  private final List<Finding> findings;

  private MissingDashCheck(Text text, List<Finding> findings) {
    this.text = text;
    this.findings = findings;
  }

  /** Looks below every key of a map that has a list of texts. */
  static void check(Mapping map, Text text, List<Finding> findings) {
    MissingDashCheck dashless = new MissingDashCheck(text, findings);
    dashless.check(map, "inbox");
    Optional<Entry> entry = map.entry("factors");
    if (entry.isPresent() && entry.get().value() instanceof Mapping factors) {
      for (Entry factor : factors.entries()) {
        if (factor.value() instanceof Mapping fields) {
          dashless.check(fields, "evidence");
          dashless.check(fields, "counter");
        }
      }
    }
  }

  private void check(Mapping mapping, String key) {
    Optional<Entry> entry = mapping.entry(key);
    if (entry.isPresent()
        && entry.get().value() instanceof Scalar lines
        && lines.plain()
        && !lines.isAbsent()) {
      int first = text.lineAt(lines.span().start());
      int last = text.lineAt(lines.span().end());
      if (first < last && areItems(lines.span().start(), first, last)) {
        int end = text.lineStart(first) + text.line(first).stripTrailing().length();
        List<Replacement> dashes = new ArrayList<>();
        for (int line = first; line <= last; line++) {
          dashes.add(Replacement.insert(text.lineStart(line) + indent(text.line(line)), "- "));
        }
        findings.add(
            new Finding(
                    SyntaxRule.ITEM_IN_TEXT,
                    new Span(lines.span().start(), end),
                    "this and the next line"
                        + (last - first == 1 ? "" : "s")
                        + " are one text, since none of them begins with a dash",
                    "begin each with a dash and a space; if they are one text, write it on one line")
                .with(new Fix(false, dashes)));
      }
    }
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** Whether the lines are whole sentences, or short ones none of which goes on in the next. */
  private boolean areItems(int start, int first, int last) {
    if (!text.content().substring(text.lineStart(first), start).isBlank()) {
      return false;
    }
    for (int number = first; number <= last; number++) {
      String line = text.line(number).strip();
      if (line.isEmpty() || number < last && goesOn(line, text.line(number + 1).strip())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line is wrapped: long, or one that ends in the middle of a sentence. */
  private static boolean goesOn(String line, String next) {
    if (endsSentence(line)) {
      return false;
    }
    boolean isNew = !next.isEmpty() && beginsSentence(next.codePointAt(0));
    String last = line.substring(line.lastIndexOf(' ') + 1);
    boolean isOpen =
        last.length() <= SHORT_WORD || ",;:-–(".indexOf(last.charAt(last.length() - 1)) >= 0;
    return line.length() > SHORT || !isNew && isOpen;
  }

  private static boolean beginsSentence(int point) {
    return Character.isUpperCase(point) || Character.isDigit(point);
  }

  private static boolean endsSentence(String line) {
    return ".!?…".indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}
