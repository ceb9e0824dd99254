package io.github.essayplanner.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.essayplanner.Programs;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.Value;
import io.github.essayplanner.yaml.YamlTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

/** What an edit writes says the same to a reader of YAML that has nothing in common with ours. */
@Tag("slow")
class SecondReaderTest {
  private static final int MAPS = 3_000;
  private static final Path MODULES =
      Path.of(System.getenv().getOrDefault("NODE_PATH", "node_modules"));

  private final ObjectMapper json = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void threeThousandMapsFromSeed30001SayTheSameToTwoReadersAfterAnEdit() throws Exception {
    assumeTrue(Programs.installed("node"), "node is not installed");
    assumeTrue(Files.isDirectory(MODULES.resolve("yaml")), "the package yaml is not installed");
    List<String> edited = new ArrayList<>();
    for (long seed = 30_001; seed < 30_001 + MAPS; seed++) {
      edited.add(edited(new Text("map.yaml", Layouts.map(seed)), new Random(seed)));
    }
    assertTrue(edited.stream().filter(String::isEmpty).count() * 20 < MAPS, "many were refused");
    List<String> other = read(edited);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < MAPS; i++) {
      Object ours = said(Value.of(YamlTree.of(new Text("map.yaml", edited.get(i))).root()));
      Object theirs = json.readValue(other.get(i), Object.class);
      if (!ours.equals(theirs)) {
        wrong.add("seed " + (30_001 + i) + "\n" + edited.get(i) + "\n" + ours + "\n" + theirs);
      }
    }
    assertEquals(List.of(), wrong.subList(0, Math.min(3, wrong.size())), wrong.size() + " differ");
  }

  /** A map after one change or two; empty where its layout has no place for them. */
  private static String edited(Text map, Random random) {
    String text = Layouts.TEXTS.get(random.nextInt(Layouts.TEXTS.size()));
    try {
      Text once = edited(map, random.nextInt(8), text);
      return edited(once, random.nextInt(8), text).content();
    } catch (EditRefused noPlace) {
      return "";
    }
  }

  private static Text edited(Text map, int which, String text) {
    int all = Integer.MAX_VALUE;
    return switch (which) {
      case 0 -> Adding.note(map, text).text();
      case 1 ->
          Adding.item(map, "arms", Thing.EVIDENCE, Map.of("fact", text, "shows", text)).text();
      case 2 ->
          Adding.member(map, Thing.SOURCE, "s" + map.lineCount(), Map.of("title", text)).text();
      case 3 -> Setting.of(map, "thesis", text).text();
      case 4 -> Setting.of(map, "factors.berlin.point", text).text();
      case 5 -> Renaming.of(map, "arms", "arms").text();
      case 6 -> Removing.of(map, "factors.berlin.point", false, all).text();
      default -> Moving.of(map, "factors.berlin", "", Moving.Placing.FIRST, "").text();
    };
  }

  private List<String> read(List<String> texts) throws Exception {
    StringBuilder lines = new StringBuilder();
    texts.forEach(text -> lines.append(json.writeValueAsString(text)).append('\n'));
    Path in = Files.writeString(folder.resolve("in"), lines);
    Path out = folder.resolve("out");
    ProcessBuilder builder =
        new ProcessBuilder(
            "node", Path.of("src/test/resources/yaml-read.cjs").toAbsolutePath().toString());
    builder.environment().put("NODE_PATH", MODULES.toAbsolutePath().toString());
    builder.redirectInput(in.toFile()).redirectOutput(out.toFile());
    Process process = builder.redirectErrorStream(true).start();
    assertTrue(process.waitFor(300, TimeUnit.SECONDS), "it did not end");
    List<String> said = Files.readAllLines(out);
    assertEquals(texts.size(), said.size(), said.isEmpty() ? "" : said.get(said.size() - 1));
    return said;
  }

  private static Object said(Value value) {
    if (value instanceof Value.Leaf leaf) {
      return leaf.text();
    }
    List<Object> parts = new ArrayList<>();
    if (value instanceof Value.ItemList items) {
      items.items().forEach(item -> parts.add(said(item)));
      return Map.of("items", parts);
    }
    ((Value.FieldList) value)
        .fields()
        .forEach(field -> parts.add(List.of(field.key(), said(field.value()))));
    return parts;
  }
}
