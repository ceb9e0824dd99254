package io.github.essayplanner.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.Value;
import io.github.essayplanner.yaml.Value.FieldList;
import io.github.essayplanner.yaml.Value.FieldValue;
import io.github.essayplanner.yaml.Value.ItemList;
import io.github.essayplanner.yaml.Value.Leaf;
import io.github.essayplanner.yaml.YamlTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Notes as people write them, each beside the map that it means, written down before. */
class OutlinesTest {
  private static final Path FOLDER = Path.of("src/test/resources/outlines");

  static Stream<Path> notes() throws IOException {
    return Files.list(FOLDER).filter(file -> !file.toString().endsWith(".json")).sorted();
  }

  @ParameterizedTest
  @MethodSource("notes")
  void aNoteBecomesTheMapThatItMeans(Path note) throws IOException {
    String name = note.getFileName().toString();
    Path json = FOLDER.resolve(name.substring(0, name.lastIndexOf('.')) + ".intended.json");
    JsonNode meant = new ObjectMapper().readTree(Files.readString(json));
    String typed = Files.readString(note, StandardCharsets.UTF_8);
    String map = NewMap.text(name, "", "", List.of(), OutlineReader.of(new Text(name, typed)));
    assertFalse(ArgumentReader.read(new Text(name, map)).hasErrors(), map);
    assertEquals(meant(meant), read(Value.of(YamlTree.of(new Text(name, map)).root()), meant), map);
    for (String list : List.of("sources", "comments")) {
      meant.path(list).forEach(text -> assertEquals("", notIn(map, text.asString()), map));
    }
  }

  private static String meant(JsonNode meant) {
    StringBuilder all = new StringBuilder();
    for (String key : List.of("question", "thesis", "context", "conclusion")) {
      line(all, key, meant.path(key).asString());
    }
    for (JsonNode factor : meant.path("factors")) {
      line(all, "factor", factor.path("name").asString());
      line(all, "point", factor.path("point").asString());
      for (JsonNode fact : factor.path("evidence")) {
        line(all, "fact", fact.path("fact").asString());
        line(all, "date", fact.path("date").asString());
        line(all, "side", fact.path("side").asString().replace("for", ""));
        line(all, "shows", fact.path("shows").asString());
      }
      for (JsonNode counter : factor.path("counter")) {
        line(all, "claim", counter.path("claim").asString());
        line(all, "reply", counter.path("reply").asString());
      }
    }
    meant.path("inbox").forEach(text -> line(all, "inbox", text.asString()));
    return all.toString();
  }

  /** The same lines of a map; where the note asks nothing, the map's question is its name. */
  private static String read(Value map, JsonNode meant) {
    StringBuilder all = new StringBuilder();
    for (String key : List.of("question", "thesis", "context", "conclusion")) {
      boolean free = key.equals("question") && meant.path(key).asString().isEmpty();
      line(all, key, free ? "" : text(map, key));
    }
    for (FieldValue factor : fields(at(map, "factors"))) {
      String name = text(factor.value(), "name");
      String usual = factor.key().substring(0, 1).toUpperCase() + factor.key().substring(1);
      line(all, "factor", name.isEmpty() ? usual.replace('-', ' ') : name);
      line(all, "point", text(factor.value(), "point"));
      items(at(factor.value(), "evidence"))
          .forEach(e -> lines(all, e, "fact", "date", "side", "shows"));
      items(at(factor.value(), "counter")).forEach(c -> lines(all, c, "claim", "reply"));
    }
    items(at(map, "inbox")).forEach(text -> line(all, "inbox", ((Leaf) text).text()));
    return all.toString();
  }

  private static void lines(StringBuilder all, Value item, String... keys) {
    for (String key : keys) {
      boolean bare = item instanceof Leaf;
      line(all, key, bare ? key.equals(keys[0]) ? ((Leaf) item).text() : "" : text(item, key));
    }
  }

  /** A blank is one, whether or not a line may break at it. */
  private static void line(StringBuilder all, String key, String text) {
    if (!text.isEmpty()) {
      all.append(key).append(": ").append(text.replaceAll("\\h", " ")).append('\n');
    }
  }

  private static Value at(Value map, String key) {
    return fields(map).stream()
        .filter(field -> field.key().equals(key))
        .map(FieldValue::value)
        .findFirst()
        .orElse(Value.NOTHING);
  }

  private static String text(Value map, String key) {
    return at(map, key) instanceof Leaf leaf ? leaf.text() : "";
  }

  private static List<FieldValue> fields(Value value) {
    return value instanceof FieldList fields ? fields.fields() : List.of();
  }

  private static List<Value> items(Value value) {
    return value instanceof ItemList items ? items.items() : List.of();
  }

  /** The words of a text that a map hasn't in a row, whatever stands between them. */
  private static String notIn(String map, String text) {
    List<String> missing = new ArrayList<>();
    String words = " " + map.replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    for (String word : text.split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty() && !words.contains(" " + word + " ")) {
        missing.add(word);
      }
    }
    return String.join(" ", missing);
  }
}
