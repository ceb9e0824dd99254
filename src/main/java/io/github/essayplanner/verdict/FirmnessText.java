package io.github.essayplanner.verdict;

import io.github.essayplanner.rank.RankAcceptability;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.rank.Stability;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says how firm first place is: all of it computed, and no more than the numbers say. */
public final class FirmnessText {
  private FirmnessText() {}

  /** In a sentence or two; empty where there is no ranking. */
  public static Phrase inShort(Ranking ranking) {
    return ranking.isRanked()
        ? new StabilityVerdict(ranking, Stability.of(ranking)).inShort()
        : Phrase.EMPTY;
  }

  /**
   * In paragraphs: the headline, how far weights can change, the tests, the shares, and who can't
   * be first. Empty where there is no ranking.
   */
  public static List<Phrase> inFull(
      Ranking ranking, Stability stability, Optional<RankAcceptability> shares) {
    if (!ranking.isRanked()) {
      return List.of();
    }
    SensitivityText margins = new SensitivityText(ranking, stability);
    Phrase tally =
        shares.isPresent()
            ? new AcceptabilityText(ranking, stability, shares.get()).inWords()
            : Phrase.EMPTY;
    List<Phrase> paragraphs =
        List.of(
            new StabilityVerdict(ranking, stability).inFull(),
            margins.ofWeights(),
            margins.ofScoresAndOrder(),
            tally,
            margins.dominated(),
            MissingScoresText.inWords(ranking, stability));
    List<Phrase> said = new ArrayList<>();
    for (Phrase paragraph : paragraphs) {
      if (!paragraph.isEmpty()) {
        said.add(paragraph);
      }
    }
    return said;
  }
}
