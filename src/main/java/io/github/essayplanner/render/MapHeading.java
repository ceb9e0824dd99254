package io.github.essayplanner.render;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;

/** The heading of a report: the map's title, and the question where that is another text. */
final class MapHeading {
  private MapHeading() {}

  static void write(ArgumentMap map, Page page) {
    page.heading(1, Phrase.ofTyped(map.heading()));
    if (!map.heading().equals(map.question())) {
      page.paragraph(Label.QUESTION.opening().typed(map.question()));
    }
  }
}
