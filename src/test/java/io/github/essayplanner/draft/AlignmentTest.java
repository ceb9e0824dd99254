package io.github.essayplanner.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence has a fact of the map, perhaps has it, or has it not. */
class AlignmentTest {
  private static final String MAP =
      """
      question: Why did the Republic of Rome fall?
      factors:
        army:
          point: Soldiers followed their generals.
          evidence:
            - fact: %s
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Sulla marched on Rome # Sulla marched on Rome. # YES",
        "Sulla marched on Rome # In March Rome was calm. # NO",
        "Rome was calm in March # On 3 March Rome was calm. # YES",
      })
  void aFactIsFoundAsSurelyAsItsWordsAre(String fact, String sentence, Presence found) {
    ArgumentMap map =
        ArgumentReader.read(new Text("map.yaml", MAP.formatted(fact))).map().orElseThrow();
    Alignment alignment = Alignment.of(map, Draft.of(new Text("draft.md", sentence + "\n")));
    assertEquals(found, alignment.found(alignment.facts().get(0)));
  }
}
