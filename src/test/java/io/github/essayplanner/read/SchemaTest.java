package io.github.essayplanner.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.essayplanner.model.Choice;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.model.SourceKind;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.model.Strength;
import io.github.essayplanner.model.WeightMethod;
import io.github.essayplanner.text.FileRule;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The JSON Schema says what the reader does, as far as a schema can. */
class SchemaTest {
  private static final JsonNode SCHEMA = JsonMapper.shared().readTree(MapSchema.text());
  private static final Schema VALIDATOR =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(SCHEMA);

  /** What only a look at several places of a map can tell. */
  private static final Set<FileRule> BEYOND_A_SCHEMA =
      Set.of(
          FileRule.UNKNOWN_ID,
          FileRule.NAME_FOR_ID,
          FileRule.DUPLICATE_ID,
          FileRule.SEE_CIRCLE,
          FileRule.WEIGHT_FOR_SOME);

  @Test
  void theSchemaBesideTheMapsIsTheProgramsOwn() throws IOException {
    assertEquals(MapSchema.text(), Files.readString(Path.of("arguments/argument-map.schema.json")));
  }

  @TestFactory
  Stream<DynamicTest> eachThingHasTheKeysThatTheReaderTakes() {
    Map<String, List<String>> keys =
        Map.of(
            "/definitions/judgement", Keys.JUDGEMENT,
            "/definitions/criterion", Keys.CRITERION,
            "/definitions/factor", Keys.FACTOR,
            "/definitions/evidence", Keys.EVIDENCE,
            "/definitions/counter", Keys.COUNTER,
            "/definitions/link", Keys.LINK,
            "/definitions/source", Keys.SOURCE,
            "/definitions/question", Keys.QUESTION,
            "/definitions/factorChange", Keys.FACTOR_CHANGE,
            "/definitions/evidenceChange", Keys.EVIDENCE_CHANGE);
    Stream<DynamicTest> inner =
        keys.entrySet().stream()
            .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> same(e.getKey(), e.getValue())));
    return Stream.concat(inner, Stream.of(DynamicTest.dynamicTest("/", () -> same("", Keys.MAP))));
  }

  private static void same(String pointer, List<String> keys) {
    JsonNode thing = SCHEMA.at(pointer);
    assertEquals(keys, List.copyOf(thing.get("properties").propertyNames()));
    assertFalse(thing.get("additionalProperties").asBoolean());
  }

  @Test
  void whatIsRequiredIsWhatTheReaderRequires() {
    assertEquals("[\"question\"]", SCHEMA.get("required").toString());
    assertEquals("[\"question\"]", SCHEMA.at("/definitions/question/required").toString());
    assertEquals("[\"claim\"]", SCHEMA.at("/definitions/counter/required").toString());
    assertEquals("[\"to\"]", SCHEMA.at("/definitions/link/required").toString());
    assertEquals("[\"fact\"]", SCHEMA.at("/definitions/evidence/else/required").toString());
  }

  @Test
  void theAllowedWordsAreTheReaders() {
    allowed("/definitions/factor/properties/stance", Stance.values());
    allowed("/definitions/factorChange/properties/stance", Stance.values());
    allowed("/definitions/evidence/properties/side", Side.values());
    allowed("/definitions/evidenceChange/properties/side", Side.values());
    allowed("/definitions/evidence/properties/strength", Strength.values());
    allowed("/definitions/evidenceChange/properties/strength", Strength.values());
    allowed("/definitions/source/properties/kind", SourceKind.values());
    allowed("/definitions/judgement/properties/weights", WeightMethod.values());
  }

  private static void allowed(String pointer, Choice[] choices) {
    List<String> words = new ArrayList<>();
    SCHEMA.at(pointer).get("anyOf").get(0).get("enum").forEach(word -> words.add(word.asString()));
    assertEquals(Stream.of(choices).map(Choice::word).toList(), words, pointer);
  }

  @Test
  void everythingIsDescribed() {
    List<String> bare = new ArrayList<>();
    describe("", SCHEMA, bare);
    assertEquals(List.of(), bare);
  }

  private static void describe(String pointer, JsonNode thing, List<String> bare) {
    if (!thing.has("description")) {
      bare.add(pointer);
    }
    for (String group : List.of("properties", "definitions")) {
      if (thing.has(group)) {
        for (var entry : thing.get(group).properties()) {
          describe(pointer + "/" + group + "/" + entry.getKey(), entry.getValue(), bare);
        }
      }
    }
  }

  @Test
  void theShippedMapsAreValid() throws IOException {
    try (Stream<Path> maps = Files.list(Path.of("arguments"))) {
      for (Path map : maps.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        JsonNode tree = YAMLMapper.shared().readTree(Files.readString(map));
        assertEquals(List.of(), VALIDATOR.validate(tree), map.toString());
      }
    }
  }

  @Test
  void schemaAndReaderAgreeOn1000MapsFromSeed20261122() {
    MapTrees trees = new MapTrees(20261122);
    ObjectMapper json = JsonMapper.shared();
    int valid = 0;
    for (int i = 0; i < 1000; i++) {
      Map<String, Object> map = trees.map();
      if (i % 4 > 0) {
        trees.spoil(map);
      }
      String yaml = json.writeValueAsString(map);
      boolean accepted = VALIDATOR.validate(json.readTree(yaml)).isEmpty();
      List<Finding> errors =
          ArgumentReader.read(new Text("map", yaml)).findings().stream()
              .filter(accepted ? SchemaTest::isSeenBySchemas : Finding::isError)
              .toList();
      assertEquals(errors.isEmpty(), accepted, () -> yaml + "\n" + errors);
      valid += accepted ? 1 : 0;
    }
    assertTrue(valid > 250 && valid < 750, "valid: " + valid);
  }

  private static boolean isSeenBySchemas(Finding finding) {
    boolean score = finding.message().startsWith("the score for ");
    boolean upsideDown = finding.message().endsWith("upside down");
    return finding.isError() && !BEYOND_A_SCHEMA.contains(finding.rule()) && !score && !upsideDown;
  }
}
