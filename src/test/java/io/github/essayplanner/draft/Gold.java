package io.github.essayplanner.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Compares what a draft's report says with gold labels, by the rules of the drafts' guide. */
final class Gold {
  private static final int TOLERANCE = 2;

  /** Counts of hits, false alarms and misses, by what is measured. */
  final Map<String, int[]> counts = new LinkedHashMap<>();

  void add(JsonNode gold, JsonNode result) {
    evidence(gold, result, "yes", List.of("yes"));
    evidence(gold, result, "yes or perhaps", List.of("yes", "perhaps"));
    paragraphs(gold, result);
    places(gold, result, "contradictions");
    places(gold, result, "misquotes");
  }

  private int[] of(String name) {
    return counts.computeIfAbsent(name, n -> new int[3]);
  }

  private void evidence(JsonNode gold, JsonNode result, String name, List<String> accepted) {
    Map<String, Integer> found = new LinkedHashMap<>();
    for (JsonNode one : result.get("evidence")) {
      if (accepted.contains(one.get("found").asString())) {
        found.put(key(one), one.get("line").asInt());
      }
    }
    int[] placed = of("evidence " + name);
    int[] item = of("evidence " + name + ", item only");
    int[] line = of("line right " + name);
    for (JsonNode one : gold.get("evidence")) {
      boolean used = !one.get("used").asString().equals("no");
      Integer at = found.get(key(one));
      boolean hit = used && at != null && isNear(one, at);
      placed[0] += hit ? 1 : 0;
      placed[1] += at != null && !hit ? 1 : 0;
      placed[2] += used && !hit ? 1 : 0;
      item[0] += used && at != null ? 1 : 0;
      item[1] += !used && at != null ? 1 : 0;
      item[2] += used && at == null ? 1 : 0;
      line[0] += hit ? 1 : 0;
      line[1] += used && at != null && !hit ? 1 : 0;
    }
  }

  private static String key(JsonNode one) {
    return (one.get("factor").isNull() ? "" : one.get("factor").asString())
        + " "
        + one.get("index").asInt();
  }

  private static boolean isNear(JsonNode gold, int line) {
    List<Integer> lines = new ArrayList<>();
    lines.add(gold.get("line").asInt());
    if (gold.has("alsoLines")) {
      gold.get("alsoLines").forEach(l -> lines.add(l.asInt()));
    }
    return lines.stream().anyMatch(l -> Math.abs(l - line) <= TOLERANCE);
  }

  private void paragraphs(JsonNode gold, JsonNode result) {
    Map<Integer, String> factors = new LinkedHashMap<>();
    for (JsonNode one : result.get("paragraphs")) {
      factors.put(one.get("line").asInt(), text(one.get("factor")));
    }
    for (JsonNode one : gold.get("paragraphs")) {
      boolean hit = text(one.get("factor")).equals(factors.get(one.get("line").asInt()));
      of("paragraphs all")[hit ? 0 : 1]++;
      if (one.get("kind").asString().equals("factor")) {
        of("paragraphs factor")[hit ? 0 : 1]++;
      }
    }
  }

  private static String text(JsonNode node) {
    return node == null || node.isNull() ? "" : node.asString();
  }

  private void places(JsonNode gold, JsonNode result, String name) {
    boolean quotes = name.equals("misquotes");
    TreeSet<Integer> free = new TreeSet<>();
    JsonNode told = result.get(name);
    for (int i = 0; i < told.size(); i++) {
      free.add(i);
    }
    for (JsonNode one : gold.get(quotes ? "quotes" : "contradictions")) {
      if (quotes && (one.get("mapQuoteOf").isNull() || one.get("allowed").asBoolean())) {
        continue;
      }
      Integer hit = null;
      for (int i : free) {
        int line = told.get(i).get("line").asInt();
        int from =
            Math.min(
                one.has("sentenceLine") ? one.get("sentenceLine").asInt() : one.get("line").asInt(),
                one.get("line").asInt());
        boolean near = line >= from - TOLERANCE && line <= one.get("line").asInt() + TOLERANCE;
        boolean better =
            hit == null
                || Math.abs(line - one.get("line").asInt())
                    < Math.abs(told.get(hit).get("line").asInt() - one.get("line").asInt());
        if (near && better && (quotes || key(one).equals(key(told.get(i))))) {
          hit = i;
        }
      }
      if (hit != null) {
        free.remove(hit);
      }
      boolean doubtful = one.has("doubtful") && one.get("doubtful").asBoolean();
      if (!doubtful) {
        of(name)[hit != null ? 0 : 2]++;
      }
    }
    of(name)[1] += free.size();
  }

  double precision(String name) {
    int[] of = of(name);
    return of[0] / (double) Math.max(1, of[0] + of[1]);
  }

  double recall(String name) {
    int[] of = of(name);
    return of[0] / (double) Math.max(1, of[0] + of[2]);
  }

  double f1(String name) {
    int[] of = of(name);
    return 2.0 * of[0] / Math.max(1, 2 * of[0] + of[1] + of[2]);
  }

  /** Of what was looked at, the share that is right. */
  double share(String name) {
    return precision(name);
  }

  String table() {
    StringBuilder table =
        new StringBuilder(
            "%-34s %4s %4s %4s   %4s %4s %4s%n"
                .formatted("", "hits", "false", "miss", "P", "R", "F1"));
    for (String name : counts.keySet()) {
      int[] of = counts.get(name);
      table.append(
          "%-34s %4d %4d %4d   %.2f %.2f %.2f%n"
              .formatted(name, of[0], of[1], of[2], precision(name), recall(name), f1(name)));
    }
    return table.toString();
  }

  static JsonNode read(Path file) throws IOException {
    return new ObjectMapper().readTree(Files.readString(file));
  }
}
