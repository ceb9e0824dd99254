package io.github.essayplanner.rank;

import io.github.essayplanner.words.Phrase;

public final class Firmness {
  public static Phrase inShort(Ranking r) {
    return Phrase.EMPTY;
  }
}
