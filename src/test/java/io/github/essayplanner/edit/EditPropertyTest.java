package io.github.essayplanner.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.render.UnifiedDiff;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.YamlTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Edits in layouts of every kind come to exactly what was wished, or to nothing. */
@Tag("slow")
class EditPropertyTest {
  private static final int LAYOUTS = 1_400;
  private static final Pattern COMMENT =
      Pattern.compile("# (comment \\d+|behind \\d+|head|The first)");

  /** An order, down to a comment within it. */
  private static final Pattern COMMENTED_ORDER =
      Pattern.compile("(?m)^order:[^\n#]*(?:\n[ \t-][^\n#]*|\n(?=[\n#]))*#");

  /** A wish, and what it should come to. */
  private record Wish(
      String name, Function<Text, EditResult> edit, Consumer<Map<String, Object>> expected) {}

  @Test
  void twentyThousandEditsOfLayoutsFromSeed1ComeToExactlyWhatWasWished() {
    AtomicInteger edits = new AtomicInteger();
    List<String> refused = Collections.synchronizedList(new ArrayList<>());
    List<String> failed = Collections.synchronizedList(new ArrayList<>());
    LongStream.rangeClosed(1, LAYOUTS)
        .parallel()
        .forEach(
            seed -> {
              Text text = new Text("map.yaml", Layouts.map(seed));
              Map<String, Object> before = said(text);
              for (Wish wish : wishes(before, new Random(seed * 31))) {
                edits.incrementAndGet();
                try {
                  check(seed, text, before, wish, refused);
                } catch (AssertionError wrong) {
                  failed.add(wrong.getMessage());
                }
              }
            });
    assertEquals(
        List.of(), failed.subList(0, Math.min(3, failed.size())), failed.size() + " wrong");
    assertTrue(edits.get() >= 20_000, "only " + edits);
    assertTrue(refused.size() * 1000 < edits.get(), refused.size() + " refused: " + refused);
  }

  private static void check(
      long seed, Text text, Map<String, Object> before, Wish wish, List<String> refused) {
    EditResult edited;
    try {
      edited = wish.edit().apply(text);
    } catch (EditRefused cant) {
      if (wish.name().equals("set order") && COMMENTED_ORDER.matcher(text.content()).find()) {
        return; // The comments of a list that is replaced would have no owner.
      }
      refused.add("seed " + seed + ", " + wish.name() + ": " + cant.getMessage());
      return;
    } catch (RuntimeException bug) {
      throw new AssertionError("seed " + seed + ", " + wish.name() + " in\n" + text.content(), bug);
    }
    String change = UnifiedDiff.of("map", text.content(), edited.text().content());
    String at = "seed " + seed + ", " + wish.name() + "\n" + change + "\n";
    Map<String, Object> expected = copy(before);
    wish.expected().accept(expected);
    assertEquals(without(expected), without(said(edited.text())), at);
    if (!wish.name().startsWith("remove")) {
      assertEquals(comments(text), comments(edited.text()), at);
    }
    boolean crlf = text.content().contains("\r\n");
    if (!crlf || !hasBareLineFeed(text)) {
      assertEquals(crlf, edited.text().content().contains("\r\n"), at);
      assertTrue(!crlf || !hasBareLineFeed(edited.text()), at + "a bare line feed among others");
    }
    assertEquals(text.content().endsWith("\n"), edited.text().content().endsWith("\n"), at);
  }

  private static boolean hasBareLineFeed(Text text) {
    return text.content().replace("\r\n", "").indexOf('\n') >= 0;
  }

  @SuppressWarnings("unchecked")
  private static <T> T copy(T said) {
    if (said instanceof Map<?, ?> map) {
      Map<Object, Object> result = new LinkedHashMap<>();
      map.forEach((key, value) -> result.put(key, copy(value)));
      return (T) result;
    }
    return said instanceof List<?> list
        ? (T) new ArrayList<>(list.stream().map(EditPropertyTest::copy).toList())
        : said;
  }

  private static Map<String, Object> said(Text text) {
    return Said.of(io.github.essayplanner.yaml.Value.of(YamlTree.of(text).root()));
  }

  /** Empty lists and mappings say nothing. */
  private static Object without(Object said) {
    if (said instanceof Map<?, ?> map) {
      Map<Object, Object> result = new LinkedHashMap<>();
      map.forEach(
          (key, value) -> {
            Object kept = without(value);
            if (!kept.equals(Map.of()) && !kept.equals(List.of())
                || List.of("arms", "berlin", "last", "scope", "depth", "brunt", "powell", "other")
                    .contains(key)) {
              result.put(key, kept);
            }
          });
      return result;
    }
    return said instanceof List<?> list
        ? list.stream().map(EditPropertyTest::without).toList()
        : said;
  }

  private static List<String> comments(Text text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = COMMENT.matcher(text.content());
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found.stream().sorted().toList();
  }

  private static List<Wish> wishes(Map<String, Object> before, Random random) {
    List<Wish> wishes = new ArrayList<>();
    String prose = Layouts.TEXTS.get(random.nextInt(Layouts.TEXTS.size()));
    String field = List.of("title", "thesis", "context", "conclusion").get(random.nextInt(4));
    wishes.add(set(field, prose));
    wishes.add(set("factors.arms.point", prose));
    wishes.add(set("factors.berlin.scores.scope", "5"));
    wishes.add(set("judgement.criteria.scope.asks", prose));
    wishes.add(set("questions.other.factors.berlin.scores.depth", "1", before));
    wishes.add(set("terms.U.S.S.R.", prose));
    wishes.add(addEvidence(prose, random));
    wishes.add(
        new Wish("add note", t -> Adding.note(t, prose), map -> list(map, "inbox").add(prose)));
    wishes.add(
        new Wish(
            "add factor",
            t -> Adding.named(t, Thing.FACTOR, "The new one", "", Map.of("point", prose)),
            map ->
                child(map, "factors")
                    .put("the-new-one", new LinkedHashMap<>(Map.of("point", prose)))));
    wishes.add(
        new Wish(
            "add source",
            t -> Adding.member(t, Thing.SOURCE, "new", Map.of("author", prose)),
            map -> child(map, "sources").put("new", new LinkedHashMap<>(Map.of("author", prose)))));
    wishes.add(
        new Wish(
            "add comment",
            t -> Adding.comment(t, "arms", Map.of("text", prose)),
            map ->
                list(child(child(map, "factors"), "arms"), "comments")
                    .add(new LinkedHashMap<>(Map.of("text", prose)))));
    wishes.add(
        new Wish(
            "set order",
            t -> Setting.of(t, "order", "arms, berlin"),
            map -> map.put("order", new ArrayList<>(List.of("arms", "berlin")))));
    wishes.add(rename());
    wishes.add(renameSource());
    wishes.addAll(onEvidence(before, prose));
    wishes.removeIf(wish -> wish == null);
    return wishes;
  }

  private static Wish set(String field, String value, Map<String, Object> before) {
    return child(copy(before), "questions").containsKey("other") ? set(field, value) : null;
  }

  private static Wish set(String field, String value) {
    List<String> path =
        field.startsWith("terms.")
            ? List.of("terms", field.substring(6))
            : List.of(field.split("\\."));
    return new Wish(
        "set " + field,
        t -> Setting.of(t, field, value),
        map -> {
          Map<String, Object> parent = map;
          for (String key : path.subList(0, path.size() - 1)) {
            parent = child(parent, key);
          }
          // What differs in blank space at its ends alone stays as it is written.
          parent.merge(
              path.get(path.size() - 1),
              value,
              (old, wanted) -> old instanceof String s && s.strip().equals(wanted) ? old : wanted);
        });
  }

  private static Wish addEvidence(String prose, Random random) {
    Map<String, String> fields = new LinkedHashMap<>(Map.of("fact", prose));
    if (random.nextBoolean()) {
      fields.put("shows", prose);
      fields.put("tags", "USA, Berlin");
    }
    return new Wish(
        "add evidence",
        t -> Adding.item(t, "arms", Thing.EVIDENCE, fields),
        map -> {
          Map<String, Object> item = new LinkedHashMap<>(fields);
          item.computeIfPresent("tags", (k, v) -> List.of("USA", "Berlin"));
          list(child(child(map, "factors"), "arms"), "evidence").add(item);
        });
  }

  private static List<Wish> onEvidence(Map<String, Object> before, String prose) {
    List<Object> items = list(child(child(copy(before), "factors"), "arms"), "evidence");
    if (items.isEmpty()) {
      return List.of();
    }
    int last = items.size() - 1;
    return List.of(
        new Wish(
            "set evidence",
            t -> Setting.of(t, "factors.arms.evidence." + items.size() + ".shows", prose),
            map -> item(map, last).put("shows", prose)),
        new Wish(
            "remove evidence",
            t -> Removing.of(t, "factors.arms.evidence.1", false, Integer.MAX_VALUE),
            map -> list(child(child(map, "factors"), "arms"), "evidence").remove(0)));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> item(Map<String, Object> map, int index) {
    return (Map<String, Object>) list(child(child(map, "factors"), "arms"), "evidence").get(index);
  }

  @SuppressWarnings("unchecked")
  private static Wish rename() {
    return new Wish(
        "rename berlin",
        t -> Renaming.of(t, "berlin", "crisis"),
        map -> {
          Map<String, Object> factors = child(map, "factors");
          Map<String, Object> renamed = new LinkedHashMap<>();
          factors.forEach((id, f) -> renamed.put(id.equals("berlin") ? "crisis" : id, f));
          map.put("factors", renamed);
          map.replace("order", "berlin", "crisis");
          if (map.get("order") instanceof List<?>) {
            list(map, "order").replaceAll(id -> id.equals("berlin") ? "crisis" : id);
          }
          for (Object link : list(child(renamed, "arms"), "links")) {
            ((Map<String, Object>) link).replace("to", "berlin", "crisis");
          }
        });
  }

  private static Wish renameSource() {
    return new Wish(
        "rename brunt",
        t -> Renaming.of(t, "brunt", "powell"),
        map -> {
          Map<String, Object> sources = child(map, "sources");
          sources.put("powell", sources.remove("brunt"));
          for (Object factor : child(map, "factors").values()) {
            for (String key :
                factor instanceof Map ? List.of("evidence", "counter") : List.<String>of()) {
              renameSource((Map<?, ?>) factor, key);
            }
          }
        });
  }

  @SuppressWarnings("unchecked")
  private static void renameSource(Map<?, ?> factor, String key) {
    if (factor.get(key) instanceof List<?> items) {
      for (Object item : items) {
        if (item instanceof Map<?, ?> fields) {
          ((Map<String, Object>) fields)
              .computeIfPresent("source", (k, v) -> ((String) v).replace("brunt", "powell"));
        }
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> child(Map<String, Object> map, String key) {
    return (Map<String, Object>) map.computeIfAbsent(key, k -> new LinkedHashMap<>());
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Map<String, Object> map, String key) {
    return (List<Object>) map.computeIfAbsent(key, k -> new ArrayList<>());
  }
}
