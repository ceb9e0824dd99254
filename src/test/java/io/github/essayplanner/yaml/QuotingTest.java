package io.github.essayplanner.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Scalar;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuotingTest {
  private static final String ALPHABET = "aé歴🚀 '\"\\:#{}[],-?*&!|>%@`~“”\t";

  @Test
  void whatItSaysToTypeReadsAsTheTextFor5000TextsFromSeed20261126() {
    Random random = new Random(20261126);
    int[] points = ALPHABET.codePoints().toArray();
    for (int i = 0; i < 5000; i++) {
      StringBuilder text = new StringBuilder("x");
      for (int length = random.nextInt(12); length >= 0; length--) {
        text.appendCodePoint(points[random.nextInt(points.length)]);
      }
      String quoted = Quoting.inQuotes(text.append('x').toString());
      assertEquals(text.toString(), read("a: " + quoted + "\n"), quoted);
    }
  }

  private static String read(String yaml) {
    YamlTree tree = YamlTree.of(new Text("map", yaml));
    assertEquals(List.of(), tree.findings());
    Mapping map = (Mapping) tree.root().orElseThrow();
    return ((Scalar) map.entries().get(0).value()).value();
  }

  @Test
  void whichQuotesToPutIsSaidWithTheTextWhereItIsShort() {
    String generic = "put quotes round the whole text";
    String single = "put single quotes round the whole text, ";
    assertEquals(generic + ": \"Why: fear\"", Quoting.suggestion(" Why: fear "));
    assertEquals(
        single + "since it has double ones inside: '\"Why\": fear'",
        Quoting.suggestion("\"Why\": fear"));
    assertEquals(
        single + "and write each apostrophe in it twice: '\"Why\": Ike''s fear'",
        Quoting.suggestion("\"Why\": Ike's fear"));
    assertEquals(generic, Quoting.suggestion(""));
    assertEquals(generic, Quoting.suggestion("Why: " + "fear ".repeat(20)));
  }
}
