package io.github.essayplanner.draft;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.words.Sentences;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a map's context, and where a draft tells them. */
final class Background {
  /** So much of a sentence's weight in one of the draft, and the two tell the same. */
  private static final double SAME = 0.45;

  private Background() {}

  /** Each sentence of the context with the sentence of the draft that tells it. */
  static List<Match> in(ArgumentMap map, Alignment alignment) {
    List<Match> matches = new ArrayList<>();
    String context = map.context();
    for (int[] stretch : Sentences.in(context, 0, context.length())) {
      String sentence = context.substring(stretch[0], stretch[1]);
      FactProfile fact =
          FactProfile.ofContext(matches.size(), sentence, map.place(), alignment.vocabulary());
      int closest = alignment.closest(sentence);
      if (closest >= 0 && alignment.share(sentence, closest) >= SAME) {
        Statement statement = alignment.essay().statements().get(closest);
        matches.add(new Match(alignment, fact, statement, true));
      }
    }
    return matches;
  }
}
