package io.github.essayplanner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.text.Text;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What two texts of a map have in common: rare stems join, common ones only add. */
class SharedStemsTest {
  /** Of five texts four have grain, three a coin, one a ship. */
  private final SharedStems stems =
      SharedStems.of(
          MapCheck.of(
                  new Text(
                      "map",
                      """
                      question: Why did Rome fall?
                      factors:
                        trade:
                          evidence: [grain ships coin, grain tax coin, grain wall coin, bread]
                          counter: [{claim: Grain came, reply: It was tribute}]
                      """))
              .reading()
              .map()
              .orElseThrow());

  @Test
  void fillerMeasuresAndTheWordsOfTheQuestionAreLeftOut() {
    assertEquals(
        Set.of("grain", "roman", "ship"), stems.of("The Roman year of Rome's grain ships"));
    assertEquals(Optional.of("ship"), stems.first("The year of ships and coins"));
    assertEquals(Optional.empty(), stems.first("Rome had ships"));
    assertEquals(Optional.empty(), stems.first("The first of the years"));
  }

  @Test
  void whatThreeTextsHaveIsRareAndWhatFourHaveIsNot() {
    assertEquals(Set.of("coin", "ship", "new"), stems.rare(Set.of("coin", "ship", "grain", "new")));
  }

  private void assertShared(double sum, Set<String> one, Set<String> other) {
    assertEquals(sum, stems.shared(one, other), 1e-9);
  }

  @Test
  void theRarerAStemTheMoreItCounts() {
    assertShared(Math.log(5), Set.of("ship", "wall"), Set.of("ship", "bread"));
    assertShared(Math.log(5 / 3.0), Set.of("coin"), Set.of("coin"));
    assertShared(Math.log(5) + Math.log(5 / 4.0), Set.of("ship", "grain"), Set.of("ship", "grain"));
  }

  @Test
  void onlyARareStemJoinsTwoTexts() {
    assertShared(0, Set.of("grain"), Set.of("grain"));
    assertShared(0, Set.of("ship"), Set.of("wall"));
  }
}
