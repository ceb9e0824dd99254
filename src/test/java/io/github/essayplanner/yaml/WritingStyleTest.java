package io.github.essayplanner.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Value.FieldList;
import io.github.essayplanner.yaml.Value.FieldValue;
import io.github.essayplanner.yaml.Value.ItemList;
import io.github.essayplanner.yaml.Value.Leaf;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * New lines of a map are as its writer would have typed them, and read as what they were to say.
 */
class WritingStyleTest {
  private static YamlWriter writer(String map) {
    Text text = new Text("map", map);
    return new YamlWriter(DetectedStyle.of(text, YamlTree.of(text).root()));
  }

  private static final String NONE = "q: w\n";

  private static String entry(String map, String key, Value value, int column) {
    return String.join("\n", writer(map).entry(key, value, column));
  }

  private static Value items(String... texts) {
    return new ItemList(Arrays.stream(texts).map(text -> (Value) new Leaf(text)).toList());
  }

  private static Value fields(String key, Value value) {
    return new FieldList(List.of(new FieldValue(key, value)));
  }

  private static Value read(String yaml) {
    YamlTree tree = YamlTree.of(new Text("map", yaml));
    assertEquals(List.of(), tree.findings(), yaml);
    return Value.of(((Mapping) tree.root().orElseThrow()).entries().get(0).value());
  }

  @Test
  void aMapThatShowsNoHabitsIsWrittenTheUsualWay() {
    assertEquals("a: b", entry(NONE, "a", new Leaf("b"), 0));
    assertEquals("a:", entry(NONE, "a", Value.NOTHING, 0));
    assertEquals("a:\n  - b\n  - c", entry(NONE, "a", items("b", "c"), 0));
    assertEquals("a:\n      b: c", entry(NONE, "a", fields("b", new Leaf("c")), 4));
    assertEquals("\"a: b\": \"c: d\"", entry(NONE, "a: b", new Leaf("c: d"), 0));
    assertEquals("tags: [b, c d]", entry(NONE, "tags", items("b", "c d"), 0));
    assertEquals("scores: {x: 3}", entry(NONE, "scores", fields("x", new Leaf("3")), 0));
    assertEquals("\n", writer(NONE).lineBreak());
    assertEquals(List.of(2, 2), List.of(writer(NONE).step(), writer(NONE).listStep()));
  }

  @Test
  void stepsQuotesAndBracketsAreThoseUsedMostOften() {
    String map =
        "a:\r\n    b: 'c: d'\r\n    e:\r\n      - 'f: g'\r\n      - \"h: i\"\r\nj:\r\n  k: l\r\nm:\r\n    n:"
            + " o\r\ntags:\r\n  - p\r\n";
    assertEquals("a:\n    b: 'c: d'", entry(map, "a", fields("b", new Leaf("c: d")), 0));
    assertEquals("a:\n  - b", entry(map, "a", items("b"), 0));
    assertEquals("tags:\n  - b", entry(map, "tags", items("b"), 0));
    assertEquals("cover: [b]", entry(map, "cover", items("b"), 0));
    assertEquals("\r\n", writer(map).lineBreak());
    assertEquals("tags: [b]", entry("tags: [a]\n", "tags", items("b"), 0));
    assertEquals("a:\n- b", entry("x:\n- y\n", "a", items("b"), 0));
    assertEquals("a:\n    - b", entry("x:\n    y: z\n", "a", items("b"), 0));
    assertEquals("a: \"b: c\"", entry("x: 'y'\nz: \"w\"\n", "a", new Leaf("b: c"), 0));
  }

  @Test
  void onlyShortWordsGoIntoBrackets() {
    assertEquals("tags:\n  - It fell.", entry(NONE, "tags", items("It fell."), 0));
    assertEquals("tags:\n  - a b c d e", entry(NONE, "tags", items("a b c d e"), 0));
    assertEquals("tags: [a b c d]", entry(NONE, "tags", items("a b c d"), 0));
    assertEquals("tags: [" + "x".repeat(40) + "]", entry(NONE, "tags", items("x".repeat(40)), 0));
    String long41 = "x".repeat(41);
    assertEquals("tags:\n  - " + long41, entry(NONE, "tags", items(long41), 0));
    assertEquals("tags:\n  - a, b", entry(NONE, "tags", items("a, b"), 0));
    assertEquals(
        "scores:\n  x: It fell!", entry(NONE, "scores", fields("x", new Leaf("It fell!")), 0));
  }

  @Test
  void itemsStandBehindTheirDashes() {
    YamlWriter writer = writer(NONE);
    assertEquals(List.of("- a"), writer.item(new Leaf("a"), 4));
    assertEquals(List.of("-"), writer.item(Value.NOTHING, 4));
    Value both =
        new FieldList(List.of(new FieldValue("a", new Leaf("b")), new FieldValue("c", items("d"))));
    assertEquals(List.of("- a: b", "      c:", "        - d"), writer.item(both, 4));
    assertEquals(List.of("- - a", "      - b"), writer.item(items("a", "b"), 4));
  }

  @Test
  void insideBracketsAllIsOnOneLine() {
    YamlWriter writer = writer(NONE);
    assertEquals(
        "[a, \"b, c\", {d: e, \"f:g\": [h]}]",
        writer.inFlow(
            new ItemList(
                List.of(
                    new Leaf("a"),
                    new Leaf("b, c"),
                    new FieldList(
                        List.of(
                            new FieldValue("d", new Leaf("e")),
                            new FieldValue("f:g", items("h"))))))));
  }

  @Test
  void aTextIsFoldedOnceItsLineWouldPassAHundredColumns() {
    String fits = ("word ".repeat(19) + "xx").strip();
    assertEquals(97, fits.length());
    assertEquals("a: " + fits, entry(NONE, "a", new Leaf(fits), 0));
    assertEquals("a: >-\n  " + fits + "x", entry(NONE, "a", new Leaf(fits + "x"), 0));
    String longer = "word ".repeat(30).strip();
    String folded = entry(NONE, "a", new Leaf(longer), 0);
    assertEquals(List.of(96, 56), folded.lines().skip(1).map(String::length).toList());
    assertEquals(new Leaf(longer), read(folded + "\n"));
  }

  @Test
  void aFoldedTextIsAsWideAsTheOthersOfItsMapWithinBounds() {
    String words = "word ".repeat(60).strip();
    for (int wide : new int[] {20, 60, 75, 120, 150}) {
      String map = "x: >-\n  " + "y".repeat(wide - 2) + "\n";
      String folded = entry(map, "a", new Leaf(words), 0);
      int longest = folded.lines().mapToInt(String::length).max().orElseThrow();
      int room = Math.min(120, Math.max(60, wide));
      assertTrue(longest <= room && longest > room - 5, wide + ": " + longest);
      assertEquals(new Leaf(words), read(folded + "\n"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one\ntwo",
        "one\n\ntwo: three\n# four",
        "\none",
        "one\n",
        " one\ntwo",
        "one \ntwo",
        "one\rtwo\nthree",
        "one\ttwo\nthree",
        "- one",
        "one: two",
        "one #two",
        "one:",
        " one",
        "one ",
        "null",
        "NULL",
        "...one",
        "\"one\"",
        "it's",
        "\"it's\"",
        "back\\slash",
        "\uFEFFone",
        "\u2028one",
        "\u2029one",
        "\u00A0one",
        "\uD83D\uDE00one",
        "one\ttwo",
        "\uFFFEone",
        "~",
        "=",
        "<<",
      })
  void everyTextReadsAsItselfInEachPlace(String text) {
    for (String habits : List.of(NONE, "x: 'y'\n")) {
      YamlWriter writer = writer(habits);
      Value leaf = new Leaf(text);
      assertEquals(leaf, read(String.join("\n", writer.entry("a", leaf, 0)) + "\n"));
      assertEquals(
          new ItemList(List.of(leaf)),
          read("a:\n  " + String.join("\n", writer.item(leaf, 2)) + "\n"));
      assertEquals(new ItemList(List.of(leaf)), read("a: [" + writer.inFlow(leaf) + "]\n"));
    }
  }

  @Test
  void whatNoFileCanHoldIsWrittenAsAnEscape() {
    for (int c : new int[] {0x07, 0x1F, 0x7F, 0x9F, 0x2028, 0xFEFF, 0xFFFE, 0xFFFF, 0xD800}) {
      String escape = "\\u" + Integer.toHexString(0x10000 + c).substring(1);
      assertEquals("\"" + escape + "\"", ScalarStyle.quoted(String.valueOf((char) c), '"'));
      assertEquals("\"" + escape + "\"", ScalarStyle.quoted(String.valueOf((char) c), '\''));
    }
    for (int c : new int[] {0x20, 0x7E, 0xA0, 0xD7FF, 0xE000, 0xFFFD, 0x10000}) {
      assertTrue(ScalarStyle.isPrintable(Character.toString(c)), Integer.toHexString(c));
    }
    assertEquals("\"\\t\\r\\n\"", ScalarStyle.quoted("\t\r\n", '"'));
  }

  @Test
  void aLongTextIsFoldedAtSingleSpacesOnlyAndReadsAsItself() {
    String two = "word  ".repeat(40).strip();
    String one = "w".repeat(150) + " " + "x".repeat(150);
    String ends = "w".repeat(150) + " x";
    String faces = "\uD83D\uDE00\uD83D\uDE00 ".repeat(50).strip();
    for (String text : List.of(two, one, ends, faces, " " + one, one + "\t" + one)) {
      String entry = entry(NONE, "a", new Leaf(text), 0);
      assertEquals(new Leaf(text), read(entry + "\n"));
    }
    assertEquals(3, entry(NONE, "a", new Leaf(one), 0).lines().count());
    assertEquals(2, entry(NONE, "a", new Leaf(two), 0).lines().count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "it's|\"|\"it's\"",
        "it's|'|\"it's\"",
        "say \"so\"|\"|'say \"so\"'",
        "\"it's\"|'|'\"it''s\"'",
        "\"it's\"|\"|\"\\\"it's\\\"\"",
        "a\\b|\"|'a\\b'",
        "a: b|'|'a: b'",
        "a: b|\"|\"a: b\"",
      })
  void theQuotesAskedForAreUsedUnlessOthersSaveEscapes(String text, char asked, String quoted) {
    assertEquals(quoted, ScalarStyle.quoted(text, asked));
  }
}
