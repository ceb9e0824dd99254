package io.github.essayplanner.render;

import io.github.essayplanner.model.Choice;
import io.github.essayplanner.model.Source;
import io.github.essayplanner.words.Phrase;

/** A source in a list of sources: {@code Plutarch, Life of Marius (c. 100), primary. Note.} */
final class SourceLine {
  private SourceLine() {}

  static Phrase of(Source source) {
    Phrase line = Phrase.of(source.author());
    if (!source.title().isEmpty()) {
      line = (line.isEmpty() ? line : line.plain(", ")).emphasis(source.title());
    }
    if (!source.year().isEmpty()) {
      line = line.plain((line.isEmpty() ? "" : " ") + "(" + source.year() + ")");
    }
    Choice kind = source.kind();
    line = line.plain((line.isEmpty() ? "" : ", ") + kind.word());
    if (!source.url().isEmpty()) {
      line = line.plain(", ").link(source.url(), source.url());
    }
    return source.note().isEmpty() ? line : line.plain(". " + source.note());
  }
}
