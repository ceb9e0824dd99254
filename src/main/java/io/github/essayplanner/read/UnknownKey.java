package io.github.essayplanner.read;

import io.github.essayplanner.text.FileRule;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Spelling;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.Node.Mapping;
import java.util.List;
import java.util.Map;

/** What is said of a key that a mapping can't have. */
final class UnknownKey {
  /** Which keys belong to what, those that are written most first. */
  private static final Map<String, List<String>> OWNERS =
      Map.of(
          "a factor", Keys.FACTOR,
          "evidence", Keys.EVIDENCE,
          "a criterion", Keys.CRITERION,
          "a source", Keys.SOURCE,
          "a counter-argument", Keys.COUNTER,
          "a link", Keys.LINK,
          "\"judgement\"", Keys.JUDGEMENT,
          "the map itself", Keys.MAP);

  private static final List<String> ORDER =
      List.of(
          "a factor",
          "evidence",
          "the map itself",
          "a counter-argument",
          "a link",
          "a source",
          "a criterion",
          "\"judgement\"");

  private final String of;
  private final Entry entry;
  private final List<String> allowed;

  /**
   * @param of what the mapping is, for messages: {@code a factor}
   */
  UnknownKey(String of, Entry entry, List<String> allowed) {
    this.of = of;
    this.entry = entry;
    this.allowed = allowed;
  }

  /** Whether the key is part of a text, so that its neighbours may be incomplete. */
  boolean isText() {
    return isSplit() || isSentence();
  }

  /** In {@code {…}}, what follows a comma and has no colon of its own. */
  private boolean isSplit() {
    return entry.value().isAbsent()
        && entry.value().span().start() <= entry.key().span().end()
        && entry.value().span().end() <= entry.key().span().end() + 1
        && !isBlock();
  }

  /** A block key's value begins after its colon. */
  private boolean isBlock() {
    return entry.value().span().start() > entry.key().span().end();
  }

  private boolean isSentence() {
    String key = entry.key().value();
    return key.indexOf(' ') > 0 && Spelling.nearest(key, allowed).isEmpty();
  }

  Finding finding() {
    String key = entry.key().value();
    if (isSplit()) {
      return found(
          FileRule.SPLIT_IN_BRACES,
          "the comma before this cut a text in two",
          "put quotes round the text, or give each field a line of its own without the brackets");
    }
    if (isSentence()) {
      return found(
          FileRule.SENTENCE_AS_KEY,
          "this sentence was cut in two at its colon",
          "put quotes round the whole text");
    }
    String near = Spelling.didYouMean(key, allowed);
    String unknown = of + " has no field \"" + key + "\"";
    if (!near.isEmpty()) {
      return found(FileRule.UNKNOWN_KEY, unknown, near);
    }
    for (String owner : ORDER) {
      if (OWNERS.get(owner).contains(key)) {
        return found(
            FileRule.MISPLACED_KEY,
            unknown + "; it belongs to " + owner,
            "move it there: check how far the line is indented");
      }
    }
    if (looksLikeFactor()) {
      return found(
          FileRule.MISPLACED_KEY,
          unknown + "; it looks like a factor",
          "factors stand under \"factors\", each two spaces further in than that word");
    }
    return found(FileRule.UNKNOWN_KEY, unknown, "it may have: " + String.join(", ", allowed));
  }

  private boolean looksLikeFactor() {
    return entry.value() instanceof Mapping mapping
        && !mapping.entries().isEmpty()
        && mapping.entries().stream().allMatch(e -> Keys.FACTOR.contains(e.key().value()));
  }

  private Finding found(Rule rule, String message, String mend) {
    return new Finding(rule, entry.key().span(), message, mend);
  }
}
