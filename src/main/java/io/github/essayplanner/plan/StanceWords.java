package io.github.essayplanner.plan;

import io.github.essayplanner.model.Stance;
import io.github.essayplanner.words.Phrase;

/** How a stance reads. */
final class StanceWords {
  private StanceWords() {}

  static Phrase opening(Stance stance) {
    return Phrase.ofStrong(
            switch (stance) {
              case SUPPORTS -> "Supports the thesis:";
              case QUALIFIES -> "Qualifies the thesis:";
              case CHALLENGES -> "Challenges the thesis:";
            })
        .plain(" ");
  }
}
