package io.github.essayplanner.read;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Scalar;
import io.github.essayplanner.yaml.Node.Sequence;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves out findings that only follow from another mistake, which hides what they miss. */
final class CascadeFilter {
  /** After these a part of the map stands where it isn't looked for. */
  private static final Set<Rule> HIDING =
      Set.of(
          FormatRule.MISPLACED_KEY,
          FormatRule.UNKNOWN_KEY,
          SyntaxRule.DUPLICATE_KEY,
          FormatRule.WRONG_SHAPE);

  /** What a line that isn't read may give an id to: its first word, before a colon, or "id". */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?m)\\bid:[ \\t]*+[\"']?([^\\s\"',}]++)"
              + "|^[ \\t-]*+([\\p{L}\\p{N}][\\p{L}\\p{N}_-]*+)[ \\t]*+:");

  private final List<Finding> findings;
  private final Set<String> written = new HashSet<>();
  private boolean isWeightHidden;

  private CascadeFilter(List<Finding> findings) {
    this.findings = findings;
  }

  /**
   * The findings without those that will be gone once the others are mended.
   *
   * @param isWhole whether all of the text was read
   */
  static List<Finding> leftOut(List<Finding> findings, Node root, Text text, boolean isWhole) {
    CascadeFilter follow = new CascadeFilter(findings);
    if (!(root instanceof Mapping map) || isWhole && !follow.isAnyHiding()) {
      return findings;
    }
    follow.look(map);
    if (!isWhole) {
      follow.lookIntoUnread(text);
    }
    List<Finding> left = new ArrayList<>();
    for (Finding finding : findings) {
      boolean follows =
          finding.rule() == FormatRule.UNKNOWN_ID && follow.written.contains(of(finding, text))
              || finding.rule() == FormatRule.WEIGHT_FOR_SOME && follow.isWeightHidden;
      if (!follows) {
        left.add(finding);
      }
    }
    return left;
  }

  private static String of(Finding finding, Text text) {
    return text.content().substring(finding.span().start(), finding.span().end());
  }

  private boolean isAnyHiding() {
    for (Finding finding : findings) {
      if (HIDING.contains(finding.rule())) {
        return true;
      }
    }
    return false;
  }

  /** What is written on a line that isn't read stands nowhere else either. */
  private void lookIntoUnread(Text text) {
    isWeightHidden = true;
    Matcher written = WRITTEN.matcher(text.content());
    while (written.find()) {
      this.written.add(written.group(1) == null ? written.group(2) : written.group(1));
    }
  }

  private void look(Mapping map) {
    for (Entry entry : map.entries()) {
      if (entry.key().value().equals("judgement")) {
        isWeightHidden |= isHidingWithin(entry.value().span());
      }
      if (!entry.key().value().equals("questions")) {
        lookInto(entry);
      }
    }
  }

  private boolean isHidingWithin(Span span) {
    for (Finding finding : findings) {
      int start = finding.span().start();
      if (HIDING.contains(finding.rule()) && start >= span.start() && start < span.end()) {
        return true;
      }
    }
    return false;
  }

  /** A key with more than a text, or an id, is something that can be referred to. */
  private void lookInto(Entry entry) {
    if (!(entry.value() instanceof Scalar text) || text.isAbsent()) {
      written.add(entry.key().value());
    } else if (entry.key().value().equals("id")) {
      written.add(text.value().strip());
    }
    lookInto(entry.value());
  }

  private void lookInto(Node node) {
    if (node instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        lookInto(entry);
      }
    } else if (node instanceof Sequence sequence) {
      for (Node item : sequence.items()) {
        lookInto(item);
      }
    }
  }
}
