package io.github.essayplanner.rank;

import io.github.essayplanner.words.Phrase;

public final class Reason {
  static Phrase of(Ranking r, Ranked row) {
    return Phrase.EMPTY;
  }
}
