package io.github.essayplanner.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.essayplanner.Programs;
import io.github.essayplanner.format.Thing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a writer's editor makes of the schema, asked of the real yaml-language-server. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EditorTest {
  private static final String PROGRAM = "yaml-language-server";

  @TempDir static Path folder;
  private static LanguageServer server;
  private static int maps;
  private String address;

  @BeforeAll
  static void start() throws IOException {
    assumeTrue(Programs.installed(PROGRAM), PROGRAM + " is not installed");
    Files.writeString(folder.resolve("argument-map.schema.json"), SchemaTest.written());
    server = new LanguageServer(PROGRAM);
    server.ask(
        "initialize",
        Map.of("processId", 1, "rootUri", folder.toUri().toString(), "capabilities", Map.of()));
    server.tell("initialized", Map.of());
    server.tell(
        "workspace/didChangeConfiguration",
        Map.of(
            "settings",
            Map.of("yaml", Map.of("validate", true, "hover", true, "completion", true))));
  }

  @AfterAll
  static void stop() throws InterruptedException {
    if (server != null) {
      server.close();
    }
  }

  /** Opens a map that begins with the editor line, as new and shipped maps do. */
  private void open(String map) throws IOException {
    address = folder.resolve("map" + ++maps + ".yaml").toUri().toString();
    String text = "# yaml-language-server: $schema=argument-map.schema.json\n" + map;
    server.tell(
        "textDocument/didOpen",
        Map.of(
            "textDocument",
            Map.of("uri", address, "languageId", "yaml", "version", 1, "text", text)));
  }

  /** Asks about a place, its line and column counted from 0, the editor line included. */
  private JsonNode ask(String what, int line, int column) throws IOException {
    return server.ask(
        "textDocument/" + what,
        Map.of(
            "textDocument", Map.of("uri", address),
            "position", Map.of("line", line, "character", column)));
  }

  private List<String> completions(int line, int column) throws IOException {
    return ask("completion", line, column)
        .get("items")
        .valueStream()
        .map(item -> item.get("label").asString())
        .toList();
  }

  @Test
  void theKeysOfAFactorAreOffered() throws IOException {
    open("question: How far?\nfactors:\n  arms-race:\n    \n");
    List<String> offered = completions(4, 4);
    assertTrue(offered.containsAll(Thing.FACTOR.keys()), offered.toString());
  }

  @Test
  void theStancesAreOffered() throws IOException {
    open("question: How far?\nfactors:\n  arms-race:\n    stance: \n");
    List<String> offered = completions(4, 12);
    assertTrue(
        offered.containsAll(List.of("supports", "challenges", "qualifies")), offered.toString());
  }

  @Test
  void aFieldIsExplainedUnderThePointer() throws IOException {
    open("question: How far?\nfactors:\n  arms-race:\n    point: Arms made trust impossible.\n");
    String hover = ask("hover", 4, 6).at("/contents/value").asString();
    assertTrue(hover.contains("The claim that the section argues"), hover);
  }

  @Test
  void aWrongKeyIsMarked() throws IOException {
    open("question: How far?\nfactors:\n  arms-race:\n    evidnce: The USSR tested a bomb.\n");
    JsonNode marks = marks();
    assertEquals(1, marks.size(), marks.toString());
    assertEquals(4, marks.at("/0/range/start/line").asInt());
    assertTrue(marks.at("/0/message").asString().contains("evidnce"), marks.toString());
  }

  @Test
  void theShippedMapsAreNotMarked() throws IOException {
    open(Files.readString(Path.of("arguments/peaceful-coexistence.yaml")));
    assertEquals("[]", marks().toString());
  }

  private JsonNode marks() throws IOException {
    return server
        .await(m -> isAboutThis(m) && m.path("method").asString("").endsWith("/publishDiagnostics"))
        .at("/params/diagnostics");
  }

  private boolean isAboutThis(JsonNode message) {
    return message.at("/params/uri").asString("").equals(address);
  }
}
