package io.github.essayplanner.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever the bytes, the answer is one place and one sentence, exit 2, and nothing else happens.
 */
class BadInputTest {
  private static final String MAP = "question: Why?\nthesis: Because.\n";

  @TempDir Path folder;

  /** Bytes by what they are, each with the beginning of what must be said. */
  private static Map<String, Map.Entry<byte[], String>> bad() {
    Map<String, Map.Entry<byte[], String>> bad = new LinkedHashMap<>();
    put(bad, "empty", new byte[0], "1:1: error: this file is empty");
    put(bad, "a list at the top", "- a\n", "1:1: error: a map is made of fields");
    put(bad, "a tab", "question: Q\nfactors:\n\ta:\n", "3:1: error: a tab");
    put(bad, "an unclosed quote", "question: \"Q\n", "1:11: error: this quotation mark");
    put(bad, "Latin-1", "question: Café\n".getBytes(ISO_8859_1), "1:14: error: this is not UTF-8");
    put(bad, "UTF-16 without mark", MAP.getBytes(UTF_16LE), "1:1: error: this file looks like");
    put(
        bad,
        "UTF-32",
        ("\uFEFF" + MAP).getBytes(Charset.forName("UTF-32BE")),
        "1:1: error: this file is UTF-32");
    put(bad, "NUL", "question: Q\u0000\n", "1:12: error: an invisible character");
    put(
        bad,
        "2 MiB",
        ("# " + "x".repeat(2 << 20)).getBytes(UTF_8),
        "1:1: error: this file is larger");
    put(bad, "70 levels", "a: " + "[".repeat(70) + "]".repeat(70), "1:67: error: this is nested");
    put(bad, "an alias", "question: *a\n", "1:11: error: a word that begins with * is a sign");
    put(bad, "a tag", "question: !a Q\n", "1:11: error: a word that begins with ! is a sign");
    put(
        bad,
        "two documents",
        "question: Q\n---\na: b\n",
        "2:1: error: a second map would begin here");
    put(bad, "a duplicate key", "question: Q\nquestion: R\n", "2:1: error: \"question\" is given");
    put(bad, "an unknown key", "question: Q\nthesys: T\n", "2:1: error: a map has no field");
    put(bad, "a wrong type", "question: Q\nfactors: [a]\n", "2:1: error: \"factors\" should be");
    put(
        bad,
        "an unknown id in a link",
        "question: Q\nfactors: {a: {links: [{to: b}]}}\n",
        "2:28: error: there is no factor");
    put(
        bad,
        "an unknown id in scores",
        "question: Q\nfactors: {a: {scores: {b: 1}}}\n",
        "2:24: error: there is no criterion");
    put(
        bad,
        "an unknown id in see",
        "question: Q\nfactors: {a: {evidence: [{see: b}]}}\n",
        "2:32: error: there is no evidence");
    put(
        bad,
        "an unknown id in a question",
        "question: Q\nquestions: {q: {question: R, factors: {b: {use: no}}}}\n",
        "2:40: error: there is no factor");
    put(
        bad,
        "a circle of see",
        "question: Q\nfactors: {a: {evidence: [{id: b, see: b}]}}\n",
        "2:39: error: \"see: b\" leads round");
    return bad;
  }

  private static void put(
      Map<String, Map.Entry<byte[], String>> bad, String name, Object content, String said) {
    byte[] bytes = content instanceof byte[] raw ? raw : content.toString().getBytes(UTF_8);
    bad.put(name, Map.entry(bytes, said));
  }

  @TestFactory
  Stream<DynamicTest> everyCommandRefusesItAtItsPlaceAndTouchesNothing() {
    return bad().entrySet().stream()
        .map(b -> DynamicTest.dynamicTest(b.getKey(), () -> refused(b.getValue())));
  }

  private void refused(Map.Entry<byte[], String> bad) throws IOException {
    Path map = folder.resolve("map.yaml");
    Files.write(map, bad.getKey());
    for (String command : List.of("plan", "evidence", "rank")) {
      Run.Result fromFile = Run.essay(folder, command, "map.yaml", "-o", "out.md");
      assertEquals(2, fromFile.exit(), fromFile.err());
      assertEquals("", fromFile.out());
      assertTrue(fromFile.err().startsWith("map.yaml:" + bad.getValue()), fromFile.err());
      Run.Result fromStdin = Run.essay(folder, bad.getKey(), List.of(command, "-"));
      assertTrue(fromStdin.err().startsWith("<stdin>:" + bad.getValue()), fromStdin.err());
      assertEquals("", fromStdin.out());
    }
    assertArrayEquals(bad.getKey(), Files.readAllBytes(map));
    assertTrue(Files.notExists(folder.resolve("out.md")));
  }

  @Test
  void aFolderIsNoMap() {
    Run.Result result = Run.essay(folder, "plan", ".");
    assertEquals(2, result.exit());
    assertEquals("essay: error: can't read .: it is a folder; name a map in it\n", result.err());
  }

  @Test
  void aFileThatMayNotBeReadIsRefused() throws IOException {
    Path map = Files.writeString(folder.resolve("map.yaml"), MAP);
    assumeTrue(Files.getFileStore(map).supportsFileAttributeView("posix"), "needs file modes");
    Files.setPosixFilePermissions(map, java.util.Set.of());
    assumeFalse(Files.isReadable(map), "root may read everything");
    Run.Result result = Run.essay(folder, "plan", "map.yaml");
    assertEquals(2, result.exit());
    assertEquals("essay: error: can't read map.yaml: permission denied\n", result.err());
  }

  @Test
  void aFullDiskIsAnError() throws IOException {
    Files.writeString(folder.resolve("map.yaml"), MAP);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertEquals(2, runWith(failing("No space left on device"), err));
    assertTrue(err.toString(UTF_8).contains("No space left on device"), err.toString(UTF_8));
  }

  private int runWith(OutputStream out, ByteArrayOutputStream err) {
    return Essay.run(
        List.of("plan", "map.yaml"),
        new ByteArrayInputStream(new byte[0]),
        out,
        err,
        Map.of(),
        folder);
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  @Test
  void anArgumentThatLostItsCharactersIsNotGuessedAt() throws IOException {
    Files.writeString(folder.resolve("map.yaml"), MAP);
    Run.Result result = Run.essay(folder, "evidence", "map.yaml", "caf\uFFFD");
    assertEquals(2, result.exit());
    assertTrue(result.err().contains("Use the 'essay' launcher"), result.err());
    Run.Result launched =
        Run.essay(
            folder,
            new byte[0],
            Map.of("ESSAY_TERMINALS", ""),
            List.of("evidence", "map.yaml", "caf\uFFFD"));
    assertEquals(2, launched.exit());
    assertTrue(launched.err().contains("an argument isn't UTF-8"), launched.err());
    assertFalse(launched.err().contains("launcher"), launched.err());
  }

  @Test
  void outputIsUtf8WithLineFeedsWhateverTheLocale() throws IOException {
    Files.writeString(folder.resolve("map.yaml"), "question: “Why” – 😀?\r\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Essay.run(
        List.of("plan", "map.yaml"),
        new ByteArrayInputStream(new byte[0]),
        out,
        new ByteArrayOutputStream(),
        Map.of(),
        folder);
    String text = out.toString(StandardCharsets.UTF_8);
    assertTrue(text.startsWith("# “Why” – 😀?\n"), text);
    assertEquals(-1, text.indexOf('\r'));
  }

  @Test
  void aReportIsWrittenWholeIntoItsFile() throws IOException {
    Files.writeString(folder.resolve("map.yaml"), MAP);
    Files.writeString(folder.resolve("out.md"), "old");
    assertEquals(0, Run.essay(folder, "plan", "map.yaml", "-o", "out.md").exit());
    assertEquals(
        Run.essay(folder, "plan", "map.yaml").out(), Files.readString(folder.resolve("out.md")));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(2, files.count());
    }
  }
}
