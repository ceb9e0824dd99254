package io.github.essayplanner.read;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Spelling;
import io.github.essayplanner.text.TextRule;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Scalar;
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
  private final boolean isOnly;

  /**
   * @param of what the mapping is, for messages: {@code a factor}
   * @param isOnly whether the mapping has no other keys
   */
  UnknownKey(String of, Entry entry, List<String> allowed, boolean isOnly) {
    this.of = of;
    this.isOnly = isOnly;
    this.entry = entry;
    this.allowed = allowed;
  }

  /** Whether the key is part of a text, so that its neighbours may be incomplete. */
  boolean isText() {
    return !entry.hasColon() || isSentence();
  }

  private boolean isSentence() {
    String key = entry.key().value();
    return (key.indexOf(' ') > 0 || isBareItem(key))
        && meant().isEmpty()
        && visible(key).equals(key);
  }

  /** In a list whose items may be bare texts, one that is nothing but a text and a colon. */
  private boolean isBareItem(String key) {
    return isOnly
        && (allowed == Keys.EVIDENCE || allowed == Keys.COUNTER)
        && entry.value() instanceof Scalar
        && owner(key).isEmpty();
  }

  /** The keys that it may stand for. */
  List<String> meant() {
    String key = entry.key().value();
    if (allowed.contains(visible(key))) {
      return List.of(visible(key));
    }
    List<String> near = Spelling.nearest(key, allowed);
    return near.isEmpty() ? Synonyms.keys(key, allowed) : near;
  }

  /** Without characters that can't be seen. */
  private static String visible(String key) {
    StringBuilder visible = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean isHidden =
          Character.getType(c) == Character.FORMAT || c != ' ' && Character.isSpaceChar(c);
      visible.append(isHidden ? "" : c);
    }
    return visible.toString().strip();
  }

  Finding finding() {
    String key = entry.key().value();
    if (!entry.hasColon()) {
      return Prose.splitInBraces(entry.key().span());
    }
    if (isSentence()) {
      return WrongShape.sentence(entry);
    }
    if (!visible(key).equals(key.strip())) {
      return found(
          TextRule.CONTROL_CHARACTER,
          "a character that can't be seen stands beside \"" + visible(key) + "\"",
          "delete it and type the word again; it probably came with a paste");
    }
    String unknown = of + " has no field \"" + key + "\"";
    if (!meant().isEmpty()) {
      return found(
          FormatRule.UNKNOWN_KEY, unknown, "did you mean " + Spelling.oneOf(meant()) + "?");
    }
    String owner = owner(key);
    if (!owner.isEmpty()) {
      return misplaced(unknown, owner, entry.key().span());
    }
    if (looksLikeFactor()) {
      return found(
          FormatRule.MISPLACED_KEY,
          unknown + "; it looks like a factor",
          "factors stand under \"factors\", each two spaces further in than that word");
    }
    if (looksLike(Keys.CRITERION)) {
      return found(
          FormatRule.MISPLACED_KEY,
          unknown + "; it looks like a criterion",
          "begin it right under the name of the criterion above");
    }
    return found(FormatRule.UNKNOWN_KEY, unknown, "it may have: " + String.join(", ", allowed));
  }

  /** What is said of a field that belongs to something else. */
  static Finding misplaced(String what, String owner, Span place) {
    return new Finding(
        FormatRule.MISPLACED_KEY,
        place,
        what + "; it belongs to " + owner,
        owner.equals("the map itself")
            ? "begin it at the start of a line, without spaces before it"
            : "move it there, right under that one's other fields");
  }

  /** What a key is a field of, or empty. */
  static String owner(String key) {
    for (String owner : ORDER) {
      if (OWNERS.get(owner).contains(key)) {
        return owner;
      }
    }
    return "";
  }

  boolean looksLikeFactor() {
    return looksLike(Keys.FACTOR);
  }

  /** Whether it has fields, and only those of something else. */
  private boolean looksLike(List<String> keys) {
    if (!(entry.value() instanceof Mapping mapping) || mapping.entries().isEmpty()) {
      return false;
    }
    for (Entry inner : mapping.entries()) {
      if (!keys.contains(inner.key().value())) {
        return false;
      }
    }
    return true;
  }

  private Finding found(Rule rule, String message, String suggestion) {
    return new Finding(rule, entry.key().span(), message, suggestion);
  }
}
