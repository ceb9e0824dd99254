package io.github.essayplanner.draw;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Citation;
import io.github.essayplanner.model.Source;
import io.github.essayplanner.model.SourceKind;
import io.github.essayplanner.words.Label;
import java.util.Optional;

/** Who says it: a historian's argument is never printed as fact. */
public final class Attribution {
  private Attribution() {}

  /** {@code Interpretation (P. A. Brunt): } before an interpretation's text; else nothing. */
  public static String by(ArgumentMap map, Citation citation) {
    for (String id : citation.sources()) {
      Optional<Source> source = map.source(id);
      if (source.isPresent() && source.get().kind() == SourceKind.INTERPRETATION) {
        return Label.INTERPRETATION.text() + " (" + author(source.get()) + "): ";
      }
    }
    return "";
  }

  private static String author(Source source) {
    return !source.author().isEmpty()
        ? source.author()
        : source.title().isEmpty() ? source.id() : source.title();
  }
}
