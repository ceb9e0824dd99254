package io.github.essayplanner.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names that writers give to fields which are called otherwise here. */
public final class OtherNames {
  /** Keys that mean the one they are taken for and nothing else. */
  private static final Set<String> SAME_THING =
      Set.of(
          "counterargument",
          "counter-argument",
          "counter argument",
          "bibliography",
          "reference",
          "quotation",
          "response",
          "answer",
          "explanation",
          "director",
          "thesis statement",
          "essay question",
          "research question",
          "topic sentence",
          "main point",
          "definition");

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
          Map.entry("counter argument", List.of("counter")),
          Map.entry("objection", List.of("counter", "claim")),
          Map.entry("fact", List.of("claim", "evidence")),
          Map.entry("evidence", List.of("fact")),
          Map.entry("counter", List.of("claim")),
          Map.entry("factor", List.of("to")),
          Map.entry("example", List.of("evidence", "fact")),
          Map.entry("text", List.of("fact", "claim", "point")),
          Map.entry("title", List.of("name")),
          Map.entry("explanation", List.of("shows")),
          Map.entry("thesis statement", List.of("thesis")),
          Map.entry("essay question", List.of("question")),
          Map.entry("research question", List.of("question")),
          Map.entry("topic sentence", List.of("point")),
          Map.entry("main point", List.of("point")),
          Map.entry("director", List.of("author")),
          Map.entry("analysis", List.of("shows")),
          Map.entry("quotation", List.of("quote")),
          Map.entry("when", List.of("date")));

  private OtherNames() {}

  /** The allowed keys that a key may stand for. */
  public static List<String> meant(String key, List<String> allowed) {
    String plain = key.strip().toLowerCase(Locale.ROOT);
    List<String> meant = new ArrayList<>();
    for (String one : KEYS.getOrDefault(plain, KEYS.getOrDefault(singular(plain), List.of()))) {
      if (allowed.contains(one)) {
        meant.add(one);
      }
    }
    return meant;
  }

  /** Whether a key by this name may be meant otherwise, so that its writer has to say. */
  public static boolean isLoose(String key) {
    String plain = key.strip().toLowerCase(Locale.ROOT);
    return !SAME_THING.contains(plain) && !SAME_THING.contains(singular(plain));
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
