package io.github.essayplanner.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words that writers use for an allowed value: answered with the right one, never taken for it. */
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

  private Synonyms() {}

  /** The allowed word that a word means, if it means one. */
  static Optional<String> meant(String word, List<String> allowed) {
    return MEANT.getOrDefault(word.strip().toLowerCase(Locale.ROOT), List.of()).stream()
        .filter(allowed::contains)
        .findFirst();
  }
}
