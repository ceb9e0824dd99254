package io.github.essayplanner.edit;

import io.github.essayplanner.yaml.ScalarStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Maps typed in every way a person may type them: seeded, so that a failure can be seen again. */
final class Layouts {
  static final List<String> TEXTS =
      List.of(
          "Stalin died.",
          "a: b",
          "Jet #1 changed everything",
          "ends with a colon:",
          "\"Missile gap\" fears grew",
          "it's the 'other' one",
          "both \"these\" and 'those'",
          "[a, b] and {c}",
          "- a dash",
          "null",
          "~",
          "yes",
          "007",
          "3.10",
          "two\nlines",
          "three\n\nlines: with\n# a hash",
          "emoji 😀 and é and 日本",
          "next\u0085line and \u2028 separator",
          "back\\slash",
          "tab\there",
          "%a @b `c` !d &e *f ? g | h > i",
          "#leading",
          "--- not a document",
          "...and so on",
          "two  spaces  here",
          "a comma, and another",
          "The Soviet leaders needed calm for the struggle over the leadership, and wanted resources moved"
              + " from defence to living standards and the rest of the economy, which had long waited.",
          "A long text: it has a colon and a space in it, a # after a space too, and it goes on and on"
              + " until it has to be folded, \"quotes\" and all, over more than one line of the file.",
          "one_very_long_word_without_any_space_in_it_that_can_not_be_folded_anywhere_at_all_because_of_that"
              + "_and_goes_on");

  private final Random random;
  private final int step;
  private final int listStep;
  private final boolean comments;
  private final boolean blankLines;
  private final int flow;
  private final StringBuilder out = new StringBuilder();
  private int count;

  private Layouts(long seed) {
    random = new Random(seed);
    step = 2 + random.nextInt(3);
    listStep = random.nextInt(step + 1);
    comments = random.nextBoolean();
    blankLines = random.nextBoolean();
    flow = random.nextInt(4) == 0 ? 3 : 12;
  }

  /** A map without errors in a random layout; its line breaks and its last one are random too. */
  static String map(long seed) {
    return new Layouts(seed).map();
  }

  private String map() {
    if (random.nextInt(3) > 0) {
      out.append("# The first comment is the file's own.\n\n");
    }
    mapping("", content(), 0);
    String text = out.toString();
    // A text that keeps its blank lines says something else without the last of them.
    if (random.nextInt(4) == 0 && !text.endsWith("\n\n")) {
      text = text.stripTrailing();
    }
    return switch (random.nextInt(6)) {
      case 0, 1 -> text.replace("\n", "\r\n");
      case 2 -> mixed(text);
      default -> text;
    };
  }

  /** Line breaks of two systems, as in a file that went to and fro. */
  private String mixed(String text) {
    StringBuilder mixed = new StringBuilder();
    for (char c : text.toCharArray()) {
      mixed.append(c == '\n' && random.nextBoolean() ? "\r\n" : c);
    }
    return mixed.toString();
  }

  private Map<String, Object> content() {
    Map<String, Object> map = new LinkedHashMap<>();
    maybe(map, "title", this::text);
    maybe(map, "author", this::text);
    map.put("question", "Why did it happen?");
    maybe(map, "cover", () -> List.of("USA", "USSR").subList(0, 1 + random.nextInt(2)));
    maybe(map, "thesis", this::text);
    maybe(map, "context", this::text);
    maybe(map, "terms", () -> Map.of("the Thaw", text()));
    maybe(map, "order", () -> List.of("berlin", "arms").subList(0, 1 + random.nextInt(2)));
    Map<String, Object> criteria = new LinkedHashMap<>();
    criteria.put("depth", new LinkedHashMap<>(Map.of("asks", text())));
    criteria.put("scope", "");
    map.put("judgement", new LinkedHashMap<>(Map.of("criteria", criteria)));
    Map<String, Object> factors = new LinkedHashMap<>();
    factors.put("arms", factor("berlin"));
    factors.put("berlin", factor("arms"));
    if (random.nextBoolean()) {
      factors.put("last", "");
    }
    map.put("factors", factors);
    Map<String, Object> source = new LinkedHashMap<>(Map.of("author", text()));
    map.put("sources", new LinkedHashMap<>(Map.of("brunt", source)));
    if (random.nextBoolean()) {
      map.put("questions", Map.of("other", question()));
    }
    maybe(map, "inbox", () -> items(() -> text()));
    maybe(map, "comments", () -> items(() -> pair("text", text(), "by", text())));
    return map;
  }

  private Map<String, Object> question() {
    Map<String, Object> question = new LinkedHashMap<>();
    question.put("question", "How else?");
    maybe(question, "order", () -> "sides");
    Map<String, Object> change = new LinkedHashMap<>();
    maybe(change, "stance", () -> "challenges");
    maybe(change, "scores", () -> new LinkedHashMap<>(Map.of("depth", "2")));
    question.put("factors", new LinkedHashMap<>(Map.of("arms", change.isEmpty() ? "" : change)));
    return question;
  }

  private Map<String, Object> factor(String other) {
    Map<String, Object> factor = new LinkedHashMap<>();
    maybe(factor, "stance", () -> "qualifies");
    factor.put("point", text());
    maybe(factor, "scores", () -> new LinkedHashMap<>(Map.of("depth", "3", "scope", "4")));
    maybe(factor, "because", () -> Map.of("depth", text()));
    maybe(factor, "evidence", () -> items(this::evidence));
    maybe(factor, "counter", () -> items(() -> pair("claim", text(), "source", "brunt, page 3")));
    maybe(factor, "links", () -> items(() -> pair("to", other, "how", text())));
    maybe(factor, "comments", () -> items(this::text));
    return factor;
  }

  private Object evidence() {
    if (random.nextInt(3) == 0) {
      return text();
    }
    Map<String, Object> item = new LinkedHashMap<>();
    maybe(item, "id", () -> "e" + count++);
    item.put("fact", text());
    maybe(item, "date", () -> "1953");
    maybe(item, "cue", this::text);
    maybe(item, "source", () -> random.nextBoolean() ? "brunt" : "brunt, p. 3; brunt, p. 9");
    maybe(item, "tags", () -> List.of("USA", "Berlin"));
    return item;
  }

  private Map<String, Object> pair(String first, String one, String second, String other) {
    Map<String, Object> pair = new LinkedHashMap<>();
    pair.put(first, one);
    maybe(pair, second, () -> other);
    return pair;
  }

  private List<Object> items(java.util.function.Supplier<Object> item) {
    List<Object> items = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      items.add(item.get());
    }
    return items;
  }

  private void maybe(
      Map<String, Object> map, String key, java.util.function.Supplier<Object> value) {
    switch (random.nextInt(6)) {
      case 0, 1 -> {}
      case 2 -> map.put(key, random.nextInt(4) == 0 ? "" : value.get());
      default -> map.put(key, value.get());
    }
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private void mapping(String inline, Map<String, Object> map, int column) {
    boolean first = !inline.isEmpty();
    for (Map.Entry<String, Object> entry : map.entrySet()) {
      if (!first) {
        between(column);
        out.append(" ".repeat(column));
      }
      first = false;
      out.append(entry.getKey()).append(':');
      value(entry.getValue(), column, column + step, column + listStep);
    }
  }

  private void between(int column) {
    if (blankLines && random.nextInt(5) == 0) {
      out.append('\n');
    }
    if (comments && random.nextInt(6) == 0) {
      out.append(" ".repeat(column)).append("# comment ").append(count++).append('\n');
    }
  }

  @SuppressWarnings("unchecked")
  private void value(Object value, int column, int inner, int listInner) {
    if (value instanceof String text) {
      out.append(text.isEmpty() ? List.of("", " ~", " null").get(random.nextInt(3)) : " ");
      scalar(text, inner);
    } else if (random.nextInt(flow) == 0) {
      out.append(' ').append(flow(value));
      endLine();
    } else if (value instanceof Map<?, ?> map) {
      endLine();
      mapping("", (Map<String, Object>) map, inner);
    } else {
      List<Object> items = (List<Object>) value;
      if (items.size() == 1 && items.get(0) instanceof String && random.nextInt(3) == 0) {
        value(items.get(0), column, inner, listInner);
        return;
      }
      endLine();
      items.forEach(item -> item(item, listInner));
    }
  }

  @SuppressWarnings("unchecked")
  private void item(Object item, int column) {
    between(column);
    out.append(" ".repeat(column)).append("- ");
    if (item instanceof String text) {
      scalar(text, column + 2);
    } else if (random.nextInt(flow) == 0) {
      out.append(flow(item));
      endLine();
    } else {
      mapping("- ", (Map<String, Object>) item, column + 2);
    }
  }

  private void endLine() {
    out.append(comments && random.nextInt(8) == 0 ? "  # behind " + count++ : "").append('\n');
  }

  /** In one of the spellings that hold the text. */
  private void scalar(String text, int column) {
    if (text.isEmpty()) {
      endLine();
      return;
    }
    boolean folds = text.matches("[^\\n\\t\\u0085\\u2028]+") && !text.contains("  ");
    switch (random.nextInt(5)) {
      case 4 -> {
        if (folds && TEXTS.contains(text)) {
          out.append(random.nextBoolean() ? ">+" : "|+").append('\n');
          out.append(" ".repeat(column)).append(text).append("\n\n");
          return;
        }
        quoted(text);
      }
      case 0 -> {
        if (folds && text.indexOf(' ') > 0) {
          out.append(">-").append(comments && random.nextInt(8) == 0 ? " # head" : "").append('\n');
          int middle = text.indexOf(' ', text.length() / 2);
          int at = middle < 0 ? text.indexOf(' ') : middle;
          out.append(" ".repeat(column)).append(text, 0, at).append('\n');
          out.append(" ".repeat(column)).append(text.substring(at + 1)).append('\n');
          return;
        }
        quoted(text);
      }
      case 1 -> {
        if (folds) {
          out.append('\'').append(text.replace("'", "''")).append('\'');
        } else {
          quoted(text);
        }
      }
      case 2 -> quoted(text);
      default -> {
        if (ScalarStyle.isPlain(text)) {
          out.append(text);
        } else {
          quoted(text);
        }
      }
    }
    endLine();
  }

  private void quoted(String text) {
    out.append(inQuotes(text));
  }

  private static String inQuotes(String text) {
    return '"'
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\t", "\\t")
            .replace("\u0085", "\\u0085")
            .replace("\u2028", "\\u2028")
        + '"';
  }

  private String flow(Object value) {
    if (value instanceof String text) {
      return text.isEmpty() ? "~" : inQuotes(text);
    }
    StringBuilder flow = new StringBuilder();
    if (value instanceof Map<?, ?> map) {
      map.forEach((k, v) -> flow.append(flow.isEmpty() ? "" : ", ").append(k + ": " + flow(v)));
      return "{" + flow + "}";
    }
    ((List<?>) value).forEach(v -> flow.append(flow.isEmpty() ? "" : ", ").append(flow(v)));
    return "[" + flow + (random.nextInt(6) == 0 ? ", ]" : "]");
  }
}
