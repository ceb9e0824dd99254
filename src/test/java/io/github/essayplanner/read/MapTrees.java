package io.github.essayplanner.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** Random maps as trees of values, whole or spoilt in one place. */
final class MapTrees {
  private static final List<Object> POISON =
      Arrays.asList(
          "some words",
          "supports",
          "yes",
          7,
          70,
          3.7,
          -1,
          true,
          null,
          List.of(),
          List.of("a", "b"),
          List.of(List.of("a")),
          Map.of("wrong", "key"),
          Map.of("name", "a name"),
          Map.of("Bad Id", Map.of()));

  private final Random random;
  private int ids;

  MapTrees(long seed) {
    random = new Random(seed);
  }

  /** A map without mistakes. */
  Map<String, Object> map() {
    ids = 0;
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("question", "How far?");
    for (String key : List.of("title", "author", "period", "thesis", "context", "conclusion")) {
      maybe(map, key, "period".equals(key) ? "1953–61" : "some text");
    }
    maybe(map, "cover", random.nextBoolean() ? "USA" : List.of("USA", "USSR"));
    maybe(map, "terms", Map.of("the Thaw", "less tension"));
    maybe(map, "order", pick("sides", "f1", new ArrayList<>(List.of("f1"))));
    maybe(map, "comments", comments());
    Map<String, Object> criteria = new LinkedHashMap<>();
    int weights = random.nextInt(2);
    for (int i = random.nextInt(3); i > 0; i--) {
      Map<String, Object> criterion = new LinkedHashMap<>();
      maybe(criterion, "name", "Depth");
      if (weights == 1) {
        criterion.put("weight", pick(40, 2.5, "40", "0.5"));
      }
      maybe(criterion, "asks", "How deep?");
      criteria.put("c" + i, criterion);
    }
    map.put("judgement", new LinkedHashMap<>(Map.of("criteria", criteria)));
    maybe(map, "inbox", random.nextBoolean() ? "a note" : List.of("a note", "another"));
    Map<String, Object> sources = new LinkedHashMap<>();
    sources.put("notes", filled("author", "title", "url", "note", "short", "in", "key", "type"));
    maybe(cast(sources.get("notes")), "kind", pick("primary", "secondary", "interpretation"));
    maybe(map, "sources", sources);
    Map<String, Object> factors = new LinkedHashMap<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      factors.put("f" + i, factor(criteria));
    }
    map.put("factors", factors);
    maybe(map, "questions", new LinkedHashMap<>(Map.of("other", question())));
    return map;
  }

  private Map<String, Object> factor(Map<String, Object> criteria) {
    Map<String, Object> factor = filled("name", "cue", "role", "point");
    maybe(factor, "stance", pick("supports", "challenges", "qualifies"));
    Map<String, Object> scores = new LinkedHashMap<>();
    criteria.keySet().forEach(id -> maybe(scores, id, pick(1, 5, "3")));
    maybe(factor, "scores", scores);
    maybe(factor, "because", "a reason");
    maybe(factor, "importance", pick(1, 10, "7"));
    maybe(factor, "comments", comments());
    List<Object> evidence = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      evidence.add(random.nextInt(4) == 0 ? "a bare fact" : evidence());
    }
    maybe(factor, "evidence", evidence);
    Map<String, Object> counter = filled("source", "reply");
    counter.put("claim", "a claim");
    maybe(counter, "comments", comments());
    maybe(factor, "counter", random.nextBoolean() ? "a claim" : List.of(counter));
    maybe(factor, "links", new ArrayList<>(List.of(new LinkedHashMap<>(Map.of("to", "f1")))));
    return factor;
  }

  private Map<String, Object> evidence() {
    Map<String, Object> item = filled("shows", "cue", "quote", "how", "source", "caveat");
    item.put(item.containsKey("quote") && random.nextBoolean() ? "quote" : "fact", "a fact");
    maybe(item, "source", new ArrayList<>(List.of("notes, p. 3", "another")));
    maybe(item, "comments", comments());
    maybe(item, "id", "e" + ids++);
    maybe(item, "date", pick("1953", 1953, "August 1961"));
    maybe(item, "side", pick("for", "against", "background"));
    maybe(item, "strength", pick("weak", "moderate", "strong"));
    maybe(item, "tags", List.of("one", "two"));
    return item;
  }

  private Map<String, Object> question() {
    Map<String, Object> question = filled("thesis", "context", "conclusion");
    question.put("question", "Why?");
    Map<String, Object> change = filled("point");
    maybe(change, "use", pick("yes", "no"));
    maybe(change, "stance", pick("supports", "challenges"));
    maybe(change, "importance", 3);
    maybe(change, "counter", new ArrayList<>(List.of("a claim")));
    maybe(question, "order", pick("alternating", "build"));
    question.put("factors", new LinkedHashMap<>(Map.of("f1", change)));
    return question;
  }

  private Object comments() {
    Map<String, Object> comment = filled("by");
    comment.put("text", "Say more.");
    maybe(comment, "date", pick("1999", "3 May 2026"));
    return random.nextBoolean() ? "Well." : new ArrayList<>(List.of(comment, "Good."));
  }

  private Map<String, Object> filled(String... keys) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (String key : keys) {
      maybe(map, key, pick("some words", "other words", 1953));
    }
    return map;
  }

  private void maybe(Map<String, Object> map, String key, Object value) {
    if (random.nextBoolean()) {
      map.put(key, value);
    }
  }

  private Object pick(Object... values) {
    return values[random.nextInt(values.length)];
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> cast(Object map) {
    return map == null ? new LinkedHashMap<>() : (Map<String, Object>) map;
  }

  /** Takes something away, puts something else in its place or adds what nothing asked for. */
  void spoil(Map<String, Object> map) {
    List<Map<String, Object>> places = new ArrayList<>();
    collect(map, places::add);
    Map<String, Object> place = places.get(random.nextInt(places.size()));
    List<String> keys = List.copyOf(place.keySet());
    String key = keys.isEmpty() ? "unasked" : keys.get(random.nextInt(keys.size()));
    switch (random.nextInt(6)) {
      case 0 -> place.remove(key);
      case 1 -> place.put("unasked", "words");
      default -> place.put(key, POISON.get(random.nextInt(POISON.size())));
    }
  }

  /**
   * The map again and again, as JSON: without each of its fields, with one too many in each place,
   * and with each poison in each field.
   */
  static List<String> spoiltInEachPlace(Map<?, ?> map) {
    List<String> all = new ArrayList<>();
    List<Map<String, Object>> places = new ArrayList<>();
    collect(map, places::add);
    for (Map<String, Object> place : places) {
      place.put("unasked", "words");
      all.add(JsonMapper.shared().writeValueAsString(map));
      place.remove("unasked");
      for (Map.Entry<String, Object> field : place.entrySet()) {
        Object value = field.getValue();
        for (Object poison : POISON) {
          field.setValue(poison);
          all.add(JsonMapper.shared().writeValueAsString(map));
        }
        field.setValue(value);
      }
      for (String key : List.copyOf(place.keySet())) {
        Map<String, Object> before = new LinkedHashMap<>(place);
        place.remove(key);
        all.add(JsonMapper.shared().writeValueAsString(map));
        place.clear();
        place.putAll(before);
      }
    }
    return all;
  }

  private static void collect(Object node, Consumer<Map<String, Object>> places) {
    if (node instanceof LinkedHashMap<?, ?> map) {
      places.accept(cast(map));
      map.values().forEach(value -> collect(value, places));
    } else if (node instanceof ArrayList<?> list) {
      list.forEach(value -> collect(value, places));
    }
  }
}
