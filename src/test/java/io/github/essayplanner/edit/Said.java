package io.github.essayplanner.edit;

import io.github.essayplanner.yaml.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a map says, as plain lists, maps and texts, so that a test can work out what an edit should
 * come to without the code under test. One thing alone is a list of one, bare evidence is its fact,
 * and what says nothing is left out.
 */
final class Said {
  private static final Map<String, String> BARE =
      Map.of("evidence", "fact", "counter", "claim", "links", "to", "comments", "text");
  private static final Set<String> LISTS =
      Set.of("evidence", "counter", "links", "inbox", "tags", "cover", "comments");
  private static final Set<String> MEMBERS = Set.of("factors", "criteria", "sources", "questions");

  private Said() {}

  @SuppressWarnings("unchecked")
  static Map<String, Object> of(Value value) {
    Object said = plain("", value);
    return said instanceof Map ? (Map<String, Object>) said : new LinkedHashMap<>();
  }

  private static Object plain(String key, Value value) {
    if (value instanceof Value.Leaf leaf) {
      return leaf.text();
    }
    if (value instanceof Value.ItemList items) {
      List<Object> all = new ArrayList<>();
      items.items().forEach(item -> all.add(plain("", item)));
      return all;
    }
    Map<String, Object> all = new LinkedHashMap<>();
    for (Value.FieldValue field : ((Value.FieldList) value).fields()) {
      Object said = usual(field.key(), plain(field.key(), field.value()));
      if (!said.equals("") && !said.equals(List.of()) && !said.equals(Map.of())
          || MEMBERS.contains(key)) {
        all.put(field.key(), said.equals("") ? new LinkedHashMap<>() : said);
      }
    }
    return all;
  }

  private static Object usual(String key, Object said) {
    if (!LISTS.contains(key) || said.equals("")) {
      return said;
    }
    if (key.equals("evidence") && said instanceof Map<?, ?> changes && !isItem(changes)) {
      return said;
    }
    List<Object> items = new ArrayList<>();
    for (Object item : said instanceof List<?> list ? list : List.of(said)) {
      items.add(
          BARE.containsKey(key) && item instanceof String text
              ? new LinkedHashMap<>(Map.of(BARE.get(key), text))
              : item);
    }
    return items;
  }

  private static boolean isItem(Map<?, ?> mapping) {
    return mapping.containsKey("fact") || mapping.containsKey("see");
  }
}
