package io.github.essayplanner.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
          Map.entry("supporting", List.of("supports", "for")),
          Map.entry("challenging", List.of("challenges", "against")),
          Map.entry("opposing", List.of("challenges", "against")),
          Map.entry("qualifying", List.of("qualifies")),
          Map.entry("disagrees", List.of("challenges", "against")),
          Map.entry("contra", List.of("challenges", "against")),
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

  /** Words that only stress the one after them. */
  private static final Set<String> STRESSING =
      Set.of("very", "quite", "really", "fairly", "rather", "strongly", "clearly", "fully");

  /** Words that are taken for an allowed one and may mean another. */
  private static final Set<String> LOOSE =
      Set.of("partly", "limits", "neutral", "context", "no", "yes", "true", "false", "historian");

  private Synonyms() {}

  /** The allowed words that a text of more words than one names, where these are several. */
  static List<String> named(String text, List<String> allowed) {
    List<String> words = List.of(text.strip().toLowerCase(Locale.ROOT).split("[^a-z]+"));
    List<String> named = new ArrayList<>();
    for (String word : allowed) {
      if (words.contains(word)) {
        named.add(word);
      }
    }
    return named.size() > 1 ? named : List.of();
  }

  /** Whether a word has another sense too than the allowed one that it is taken for. */
  static boolean isLoose(String word) {
    return LOOSE.contains(word.strip().toLowerCase(Locale.ROOT));
  }

  /** With letters apart that print puts together, as a paste from a PDF has them. */
  private static String apart(String word) {
    return word.replace("ﬁ", "fi").replace("ﬂ", "fl").replace("ﬀ", "ff").replace("ﬃ", "ffi");
  }

  /** The allowed word that a word means, if it means one. */
  static Optional<String> meant(String word, List<String> allowed) {
    String plain = apart(word.strip().toLowerCase(Locale.ROOT));
    int space = plain.indexOf(' ');
    String bare =
        space > 0 && STRESSING.contains(plain.substring(0, space))
            ? plain.substring(space + 1)
            : plain;
    if (allowed.contains(bare)) {
      return Optional.of(bare);
    }
    for (String meant : MEANT.getOrDefault(bare, List.of())) {
      if (allowed.contains(meant)) {
        return Optional.of(meant);
      }
    }
    return Optional.empty();
  }
}
