package io.github.essayplanner.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Text;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverTest {
  private static final String MAP =
      """
      question: How far?
      cover: [Café, ÉMIGRÉS, café, trade]
      factors:
        one:
          evidence: {fact: f, tags: [cafe\u0301, émigrés, other]}
      """;

  @Test
  void caseAndTheEncodingOfAccentsTellNoTwoTagsApart() {
    ArgumentMap map = ArgumentReader.read(new Text("map", MAP)).map().orElseThrow();
    Cover cover = Cover.of(map);
    assertEquals(3, cover.size());
    assertEquals("Café", cover.tag(0));
    assertEquals(Set.of(0, 1), cover.places(map.factors().get(0).evidence().get(0)));
  }
}
