package io.github.essayplanner.read;

import io.github.essayplanner.format.OtherNames;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Fix;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Spelling;
import io.github.essayplanner.text.TextRule;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Scalar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is said of a key that a mapping can't have. */
final class UnknownKey {
  /** What has fields, those that are written most first. */
  private static final List<Thing> OWNERS =
      List.of(
          Thing.FACTOR,
          Thing.EVIDENCE,
          Thing.MAP,
          Thing.COUNTER,
          Thing.LINK,
          Thing.SOURCE,
          Thing.CRITERION,
          Thing.JUDGEMENT,
          Thing.COMMENT);

  /** What has its id before its fields, and none among them. */
  private static final Set<Thing> BY_ID =
      Set.of(Thing.FACTOR, Thing.SOURCE, Thing.CRITERION, Thing.QUESTION);

  private final Thing of;
  private final Entry entry;
  private final boolean isOnly;
  private final Set<String> given;

  /**
   * @param of what the mapping is
   * @param isOnly whether the mapping has no other keys
   * @param given the fields that it has
   */
  UnknownKey(Thing of, Entry entry, boolean isOnly, Set<String> given) {
    this.given = given;
    this.of = of;
    this.isOnly = isOnly;
    this.entry = entry;
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
        && (of == Thing.EVIDENCE || of == Thing.COUNTER)
        && entry.value() instanceof Scalar
        && owner(key).isEmpty();
  }

  /** The keys that it may stand for. */
  List<String> meant() {
    String key = entry.key().value();
    if (of.has(visible(key))) {
      return List.of(visible(key));
    }
    List<String> near = isId() ? List.of() : Spelling.nearest(key, of.keys());
    return near.isEmpty() ? calledOtherwise(key) : near;
  }

  private boolean isId() {
    return BY_ID.contains(of) && entry.key().value().equalsIgnoreCase("id");
  }

  /** The fields that it is another name for, unless it is the name of what something else has. */
  private List<String> calledOtherwise(String key) {
    List<String> meant = OtherNames.meant(key, of.keys());
    boolean isText = entry.value() instanceof Scalar text && !text.isAbsent();
    boolean isOfOther = owner(key).isPresent() && (!isText || given.containsAll(meant));
    return isOfOther ? List.of() : meant;
  }

  private boolean isGiven(String field) {
    return given.contains(field);
  }

  /** Whether a key stands for a field and for nothing else. */
  private boolean isSure(String field) {
    String key = entry.key().value();
    boolean isNear = Spelling.nearest(key, of.keys()).equals(List.of(field));
    return !isGiven(field) && (isNear ? !hasMoreWords(key, field) : !OtherNames.isLoose(key));
  }

  /** Whether one word of a key is the field's name by itself, so that the others would be lost. */
  private static boolean hasMoreWords(String key, String field) {
    String[] words = key.strip().split("[^\\p{L}\\p{N}]+");
    for (String word : words) {
      if (words.length > 1 && !Spelling.nearest(word, List.of(field)).isEmpty()) {
        return true;
      }
    }
    return false;
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
      return BracketMistakes.splitInBraces(entry.key().span());
    }
    if (isSentence()) {
      return isOnly && of.mayBeText()
          ? WrongShape.sentence(entry)
          : WrongShape.sentence(entry, of, given);
    }
    if (!visible(key).equals(key.strip())) {
      return found(
          TextRule.CONTROL_CHARACTER,
          "a character that can't be seen stands beside \"" + visible(key) + "\"",
          "delete it and type the word again; it probably came with a paste");
    }
    String unknown = of.one() + " has no field \"" + key + "\"";
    List<String> meant = meant();
    return meant.isEmpty() ? ofOther(unknown) : misspelt(unknown, meant);
  }

  /** A key that stands for no field here: one of another thing, or one that nothing has. */
  private Finding ofOther(String unknown) {
    String key = entry.key().value();
    if ((of == Thing.EVIDENCE || of == Thing.COUNTER) && Thing.SOURCE.has(key)) {
      return found(
          FormatRule.MISPLACED_KEY,
          unknown + "; it belongs to a source",
          "give the source an id of its own under \"sources\", and name that here as \"source: …\"");
    }
    if (isId()) {
      return found(
          FormatRule.UNKNOWN_KEY,
          unknown,
          "its id is the word before its fields, with a colon behind it: leave this out or write it there");
    }
    Optional<Thing> owner = owner(key);
    if (owner.isPresent()) {
      Finding finding = misplaced(unknown, owner.get(), entry.key().span());
      boolean isByFactor = of == Thing.JUDGEMENT && entry.value() instanceof Mapping;
      return owner.get() == Thing.FACTOR && isByFactor
          ? found(
              finding.rule(),
              finding.message(),
              "give each factor its own \"" + key + "\", with what stands behind its id here")
          : finding;
    }
    if (looksLikeFactor()) {
      return found(
          FormatRule.MISPLACED_KEY,
          unknown + "; it looks like a factor",
          "factors stand under \"factors\", each two spaces further in than that word");
    }
    if (looksLike(Thing.CRITERION)) {
      return found(
          FormatRule.MISPLACED_KEY,
          unknown + "; it looks like a criterion",
          of == Thing.JUDGEMENT && !isGiven("criteria")
              ? "write \"criteria:\" on a line above the first, and each two spaces further in"
              : "begin it right under the name of the criterion above");
    }
    return found(FormatRule.UNKNOWN_KEY, unknown, "it may have: " + String.join(", ", of.keys()));
  }

  private Finding misspelt(String unknown, List<String> meant) {
    if (meant.size() > 1) {
      return found(FormatRule.UNKNOWN_KEY, unknown, "did you mean " + Spelling.oneOf(meant) + "?");
    }
    String only = meant.get(0);
    String suggestion =
        isSure(only) ? "write \"" + only + "\"" : "did you mean " + Spelling.oneOf(meant) + "?";
    Finding finding = found(FormatRule.UNKNOWN_KEY, unknown, suggestion);
    return isGiven(only) ? finding : finding.with(Fix.of(isSure(only), entry.key().span(), only));
  }

  /** What is said of a field that belongs to something else. */
  static Finding misplaced(String what, Thing owner, Span place) {
    return new Finding(
        FormatRule.MISPLACED_KEY,
        place,
        what + "; it belongs to " + called(owner),
        owner == Thing.MAP
            ? "move it above or below these indented lines, to the start of a line"
            : "move it there, right under that one's other fields");
  }

  private static String called(Thing owner) {
    return switch (owner) {
      case MAP -> "the map itself";
      case JUDGEMENT -> "\"judgement\"";
      default -> owner.one();
    };
  }

  /** What a key, in any case, is a field of. */
  static Optional<Thing> owner(String key) {
    String small = key.toLowerCase(Locale.ROOT);
    for (Thing owner : OWNERS) {
      if (owner.has(small)) {
        return Optional.of(owner);
      }
    }
    return Optional.empty();
  }

  boolean looksLikeFactor() {
    return looksLike(Thing.FACTOR);
  }

  /** Whether it has fields, and only those of something else. */
  private boolean looksLike(Thing thing) {
    if (!(entry.value() instanceof Mapping mapping) || mapping.entries().isEmpty()) {
      return false;
    }
    for (Entry inner : mapping.entries()) {
      if (!thing.has(inner.key().value())) {
        return false;
      }
    }
    return true;
  }

  private Finding found(Rule rule, String message, String suggestion) {
    return new Finding(rule, entry.key().span(), message, suggestion);
  }
}
