package io.github.essayplanner.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.essayplanner.Golden;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.model.Choice;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.model.SourceKind;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.model.Strength;
import io.github.essayplanner.model.WeightMethod;
import io.github.essayplanner.render.MapSchema;
import io.github.essayplanner.render.Sink;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private final JsonNode schema = JsonMapper.shared().readTree(written());
  private final Schema validator =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);

  /** What only a look at several places of a map can tell. */
  private static final Set<FormatRule> BEYOND_A_SCHEMA =
      Set.of(
          FormatRule.UNKNOWN_ID,
          FormatRule.NAME_FOR_ID,
          FormatRule.DUPLICATE_ID,
          FormatRule.SEE_CIRCLE,
          FormatRule.WEIGHT_FOR_SOME);

  /** A map in which every field of the format stands. */
  private static final String EVERY_FIELD =
      """
      title: A title
      author: A. Pupil
      question: How far?
      period: 1953–61
      cover: [USA, USSR]
      thesis: Not far.
      context: A war had ended.
      conclusion: It was not far.
      terms: {the Thaw: less tension}
      order: [austria, arms-race]
      judgement:
        scale: 1–5
        weights: given
        criteria:
          depth: {name: Depth, weight: 2, asks: How deep?}
          scope: {name: Scope, weight: 1, asks: How wide?}
      factors:
        arms-race:
          name: The arms race
          stance: supports
          cue: arms
          role: deepest cause
          point: It went on.
          scores: {depth: 5, scope: 4}
          because: {depth: it was deep, scope: it was wide}
          importance: 7
          evidence:
            - id: bomb
              fact: A bomb was tested.
              cue: the bomb
              date: August 1953
              side: for
              strength: strong
              shows: it went on
              quote: Boom.
              how: a word for a sound
              source: notes
              caveat: perhaps not
              tags: [USA]
              comments:
                - {by: A. Teacher, text: Is it?, date: 12 August 1999}
            - see: treaty
              side: against
              strength: weak
              shows: it might have stopped
          counter:
            - claim: It stopped.
              source: [notes, "letters, p. 3"]
              evidence: bomb
              reply: Only for a time.
              comments: Good.
            - It was small.
          links:
            - {to: austria, how: it slowed down}
          comments: [Say more.]
        austria:
          evidence:
            - {id: treaty, fact: A treaty was signed.}
            - {quote: Peace at last.}
      sources:
        notes: {author: A. Writer, title: Notes, year: 1999, kind: primary, url: "https://a.org", note: mine}
        letters:
          short: Writer
          in: Letters
          editor: B. Writer
          translator: C. Writer
          publisher: A Press
          place: Oxford
          volume: 2
          number: 3
          pages: 4–5
          doi: 10.1000/182
          type: article
          key: writer_1999
      questions:
        other:
          title: Another title
          question: Why?
          period: 1953–56
          cover: [USA]
          thesis: Because of this.
          context: It was cold.
          conclusion: So it was.
          terms: {the Chill: more tension}
          order: sides
          factors:
            arms-race:
              use: yes
              stance: challenges
              point: It slowed.
              scores: {depth: 1, scope: 2}
              because: it was not deep
              importance: 3
              evidence:
                bomb: {use: no, side: against, strength: weak, shows: it ended}
              counter:
                - It ended.
              links:
                - to: austria
      inbox: [a note]
      comments:
        - text: Well done.
      """;

  @Test
  void theMapOfEveryFieldHasThemAll() {
    Set<String> keys = new TreeSet<>();
    Matcher key = Pattern.compile("([a-z]+): ?").matcher(EVERY_FIELD);
    while (key.find()) {
      keys.add(key.group(1));
    }
    for (Thing thing : Thing.values()) {
      assertTrue(keys.containsAll(thing.keys()), thing.keys().toString());
    }
  }

  @Test
  void theSchemaBesideTheMapsIsTheProgramsOwn() throws IOException {
    Golden.compare(Path.of("arguments/argument-map.schema.json"), written());
  }

  static String written() {
    ByteArrayOutputStream schema = new ByteArrayOutputStream();
    MapSchema.write(new Sink(schema, Sink.UNBOUND, false));
    return schema.toString(StandardCharsets.UTF_8);
  }

  @TestFactory
  Stream<DynamicTest> eachThingHasTheKeysThatTheReaderTakes() {
    return Stream.of(Thing.values())
        .map(thing -> DynamicTest.dynamicTest(thing.word(), () -> same(pointer(thing), thing)));
  }

  private static String pointer(Thing thing) {
    return switch (thing) {
      case MAP -> "";
      case FACTOR_CHANGE -> "/definitions/factorChange";
      case EVIDENCE_CHANGE -> "/definitions/evidenceChange";
      default -> "/definitions/" + thing.name().toLowerCase(Locale.ROOT);
    };
  }

  private void same(String pointer, Thing thing) {
    JsonNode here = schema.at(pointer);
    assertEquals(thing.keys(), List.copyOf(here.get("properties").propertyNames()));
    assertFalse(here.get("additionalProperties").asBoolean());
  }

  @Test
  void whatIsRequiredIsWhatTheReaderRequires() {
    assertEquals("[\"question\"]", schema.get("required").toString());
    assertEquals("[\"question\"]", schema.at("/definitions/question/required").toString());
    assertEquals("[\"claim\"]", schema.at("/definitions/counter/required").toString());
    assertEquals("[\"to\"]", schema.at("/definitions/link/required").toString());
    assertEquals("[\"fact\"]", schema.at("/definitions/evidence/else/anyOf/0/required").toString());
    assertEquals(
        "[\"quote\"]", schema.at("/definitions/evidence/else/anyOf/1/required").toString());
    assertEquals("[\"text\"]", schema.at("/definitions/comment/required").toString());
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

  private void allowed(String pointer, Choice[] choices) {
    List<String> words = new ArrayList<>();
    schema.at(pointer).get("anyOf").get(0).get("enum").forEach(word -> words.add(word.asString()));
    assertEquals(Stream.of(choices).map(Choice::word).toList(), words, pointer);
  }

  @Test
  void everythingIsDescribed() {
    List<String> bare = new ArrayList<>();
    describe("", schema, bare);
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
        assertEquals(List.of(), validator.validate(tree), map.toString());
      }
    }
  }

  @Test
  void theShippedMapsNameTheSchemaForEditors() throws IOException {
    try (Stream<Path> maps = Files.list(Path.of("arguments"))) {
      for (Path map : maps.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        assertEquals(
            "# yaml-language-server: $schema=argument-map.schema.json",
            Files.readAllLines(map).get(0),
            map.toString());
      }
    }
  }

  @Test
  void schemaAndReaderAgreeWhateverStandsInAnyFieldOfAMap() {
    ObjectMapper json = JsonMapper.shared();
    String whole = json.writeValueAsString(YAMLMapper.shared().readTree(EVERY_FIELD));
    assertTrue(agree(whole), whole);
    int spoilt = 0;
    for (String map : MapTrees.spoiltInEachPlace(json.readValue(whole, Map.class))) {
      spoilt += agree(map) ? 0 : 1;
    }
    assertTrue(spoilt > 500, "spoilt: " + spoilt);
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
      valid += agree(json.writeValueAsString(map)) ? 1 : 0;
    }
    assertTrue(valid > 250 && valid < 750, "valid: " + valid);
  }

  /** Whether both accept a map, which fails where only one does. */
  private boolean agree(String yaml) {
    boolean accepted = validator.validate(JsonMapper.shared().readTree(yaml)).isEmpty();
    List<Finding> errors =
        ArgumentReader.read(new Text("map", yaml)).findings().stream()
            .filter(accepted ? SchemaTest::isSeenBySchemas : Finding::isError)
            .toList();
    assertEquals(errors.isEmpty(), accepted, () -> yaml + "\n" + errors);
    return accepted;
  }

  private static boolean isSeenBySchemas(Finding finding) {
    boolean score = finding.message().startsWith("the score for ");
    boolean upsideDown = finding.message().endsWith("upside down");
    return finding.isError() && !BEYOND_A_SCHEMA.contains(finding.rule()) && !score && !upsideDown;
  }
}
