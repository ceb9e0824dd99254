package io.github.essayplanner.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words that writers use for an allowed one: answered with the right one. */
final class Synonyms {
  private static final Map<String, List<String>> MEANT =
      Map.ofEntries(
          Map.entry("for", List.of("supports")),
          Map.entry("pro", List.of("supports", "for")),
          Map.entry("support", List.of("supports", "for")),
          Map.entry("supports", List.of("for")),
          Map.entry("agrees", List.of("supports", "for")),
          Map.entry("against", List.of("challenges")),
          Map.entry("con", List.of("challenges", "against")),
          Map.entry("opposes", List.of("challenges", "against")),
          Map.entry("contradicts", List.of("challenges", "against")),
          Map.entry("challenges", List.of("against")),
          Map.entry("partly", List.of("qualifies")),
          Map.entry("limits", List.of("qualifies")),
          Map.entry("context", List.of("background")),
          Map.entry("neutral", List.of("background", "qualifies")),
          Map.entry("medium", List.of("moderate")),
          Map.entry("average", List.of("moderate")),
          Map.entry("high", List.of("strong")),
          Map.entry("low", List.of("weak")),
          Map.entry("historian", List.of("interpretation")),
          Map.entry("true", List.of("yes")),
          Map.entry("false", List.of("no")));

  /** Keys by what writers call them, and by the singular. */
  private static final Map<String, List<String>> KEYS =
      Map.ofEntries(
          Map.entry("introduction", List.of("context")),
          Map.entry("background", List.of("context")),
          Map.entry("argument", List.of("thesis", "point", "claim")),
          Map.entry("arguments", List.of("factors")),
          Map.entry("weight", List.of("importance")),
          Map.entry("answer", List.of("thesis", "reply")),
          Map.entry("response", List.of("reply")),
          Map.entry("topic", List.of("question")),
          Map.entry("keyword", List.of("tags", "cover")),
          Map.entry("definition", List.of("terms")),
          Map.entry("bibliography", List.of("sources")),
          Map.entry("reference", List.of("source")),
          Map.entry("note", List.of("inbox", "caveat")),
          Map.entry("cause", List.of("factors")),
          Map.entry("paragraph", List.of("factors")),
          Map.entry("reason", List.of("because")),
          Map.entry("counterargument", List.of("counter")),
          Map.entry("counter-argument", List.of("counter")),
          Map.entry("objection", List.of("counter", "claim")),
          Map.entry("fact", List.of("evidence")),
          Map.entry("example", List.of("evidence", "fact")),
          Map.entry("text", List.of("fact", "claim")),
          Map.entry("explanation", List.of("shows", "how")),
          Map.entry("analysis", List.of("shows")),
          Map.entry("quotation", List.of("quote")),
          Map.entry("when", List.of("date")));

  private Synonyms() {}

  /** The allowed keys that a key may stand for. */
  static List<String> keys(String key, List<String> allowed) {
    String plain = key.strip().toLowerCase(Locale.ROOT);
    String singular = plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
    List<String> meant = new ArrayList<>();
    for (String one : KEYS.getOrDefault(plain, KEYS.getOrDefault(singular, List.of()))) {
      if (allowed.contains(one)) {
        meant.add(one);
      }
    }
    return meant;
  }

  /** The allowed word that a word means, if it means one. */
  static Optional<String> meant(String word, List<String> allowed) {
    return MEANT.getOrDefault(word.strip().toLowerCase(Locale.ROOT), List.of()).stream()
        .filter(allowed::contains)
        .findFirst();
  }
}
