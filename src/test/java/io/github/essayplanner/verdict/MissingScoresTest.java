package io.github.essayplanner.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.rank.Maps;
import io.github.essayplanner.rank.RankAcceptability;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.rank.Stability;
import io.github.essayplanner.words.Phrase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of first place where scores are missing. */
class MissingScoresTest {
  private static List<String> said(ArgumentMap map) {
    Ranking ranking = Ranking.of(map);
    return FirmnessText.inFull(ranking, Stability.of(ranking), RankAcceptability.of(ranking))
        .stream()
        .map(Phrase::plainText)
        .toList();
  }

  @Test
  void whereFirstPlaceIsOpenTheSharesSpeakOnlyOfTheFullyScoredFactors() {
    List<String> said = said(Maps.given("x 1, y 2", "A 5 4", "B 3 3", "C - -"));
    assertEquals(
        "First place is open. C has no scores yet and could still reach 5.00."
            + " Of the fully scored factors, A is highest with 4.33.",
        said.get(0));
    assertTrue(
        said.get(1).startsWith("Among the fully scored factors, with no weights chosen at all A"));
  }

  @Test
  void twoFactorsThatCannotReachFirstPlaceAreNeitherOfThemFirst() {
    List<String> said = said(Maps.given("x 1, y 1", "A 5 5", "B 4 1", "C 2 -", "D 1 -"));
    assertEquals(
        "C and D lack scores; even the highest would put neither of them first."
            + " All this compares only the factors that have every score.",
        said.get(said.size() - 1));
  }
}
