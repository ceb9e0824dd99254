package io.github.essayplanner.read;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.Node.Scalar;
import io.github.essayplanner.yaml.Node.Sequence;
import io.github.essayplanner.yaml.Quoting;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.List;

/** What is said of texts that brackets cut in two, or left in one where several were meant. */
final class BracketMistakes {
  private BracketMistakes() {}

  /** Looks for a comma inside {@code […]} that cut a sentence: what follows it begins small. */
  static void checkList(Node list, List<Finding> findings) {
    if (!(list instanceof Sequence sequence) || !sequence.isFlow()) {
      return;
    }
    for (int i = 1; i < sequence.items().size() && !beginsSmall(sequence.items().get(0)); i++) {
      if (sequence.items().get(i) instanceof Scalar text && beginsSmall(text)) {
        findings.add(
            new Finding(
                FormatRule.SPLIT_IN_BRACKETS,
                text.span(),
                "the comma before this begins a new item, so a sentence may be cut in two",
                "give each item a line of its own with a dash, without the brackets"));
        return;
      }
    }
  }

  private static boolean beginsSmall(Node item) {
    return item instanceof Scalar text
        && text.plain()
        && !text.value().isEmpty()
        && Character.isLowerCase(text.value().codePointAt(0));
  }

  /** Looks for tags that are one text with commas. */
  static void checkTag(String key, Scalar tag, List<Finding> findings) {
    if (tag.plain() && tag.value().indexOf(',') >= 0) {
      findings.add(
          new Finding(
              FormatRule.TAGS_IN_ONE,
              tag.span(),
              "\"" + tag.value().strip() + "\" is one tag and not several",
              "for several write \"" + key + ": [" + tag.value().strip() + "]\""));
    }
  }

  /** A text after a comma inside <code>{…}</code>. */
  static Finding splitInBraces(Span span) {
    return new Finding(
        SyntaxRule.SPLIT_IN_BRACES,
        span,
        "the comma before this cut a text in two",
        "put quotes round the text, or give each field a line of its own without the brackets");
  }

  /** A key and its value without a space between, which became a text. */
  static boolean checkGlued(Scalar text, Thing thing, List<Finding> findings) {
    int colon = text.plain() ? text.value().indexOf(':') : -1;
    if (colon < 0 || !thing.has(text.value().substring(0, colon))) {
      return false;
    }
    String value = text.value().substring(colon + 1);
    String suggestion = Quoting.spaced(text.value().substring(0, colon), value);
    findings.add(WrongShape.glued(text, suggestion));
    return true;
  }

  /** Whether a key came of a comma inside <code>{…}</code>; a finding where it did. */
  static boolean isSplit(Entry entry, List<Finding> findings) {
    if (entry.hasColon()) {
      return false;
    }
    findings.add(splitInBraces(entry.key().span()));
    return true;
  }
}
