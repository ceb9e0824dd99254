package io.github.essayplanner.plan;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Citation.Cited;
import io.github.essayplanner.model.CitationStyle;
import io.github.essayplanner.model.InlineCitations;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Phrase.RunRole;
import java.util.ArrayList;
import java.util.List;

/** Citations as they stand in a sentence or by themselves, in one style. */
public final class CitationText {
  private final InlineCitations citations;
  private final boolean isPandoc;

  private CitationText(InlineCitations citations, boolean isPandoc) {
    this.citations = citations;
    this.isPandoc = isPandoc;
  }

  /** The citations of a map in a style. */
  public static CitationText of(ArgumentMap map, CitationStyle style) {
    return new CitationText(InlineCitations.of(map, style), style == CitationStyle.PANDOC);
  }

  /** {@code Taubman 2003, p. 5; Gaddis 1987}, or the same for pandoc; empty where all are notes. */
  public Phrase alone(List<Cited> all) {
    Phrase marked = marked(all);
    return marked.isEmpty() ? Phrase.ofTyped(joined(all)) : marked;
  }

  /** {@code (Taubman 2003, p. 5; Gaddis 1987)}; pandoc's have brackets of their own. */
  public Phrase inBrackets(List<Cited> all) {
    Phrase marked = marked(all);
    return marked.isEmpty() ? bracketed(joined(all)) : marked;
  }

  /** The same as a note to what stands before it; pandoc makes notes of its own. */
  public Phrase note(List<Cited> all) {
    return isPandoc ? inBrackets(all) : inBrackets(all).as(RunRole.CITATION);
  }

  private static Phrase bracketed(String text) {
    return text.isEmpty() ? Phrase.EMPTY : Phrase.of("(").typed(text).plain(")");
  }

  private String joined(List<Cited> all) {
    List<String> texts = new ArrayList<>();
    for (Cited cited : all) {
      if (!citations.of(cited).isEmpty()) {
        texts.add(citations.of(cited));
      }
    }
    return String.join("; ", texts);
  }

  /**
   * {@code [@taubman, p. 5; @gaddis]}, then what names no source of the map, as typed; empty where
   * it all does, or in another style.
   */
  private Phrase marked(List<Cited> all) {
    Phrase marked = Phrase.EMPTY;
    List<Cited> others = new ArrayList<>();
    for (Cited cited : all) {
      String key = isPandoc ? citations.name(cited) : "";
      if (key.isEmpty()) {
        others.add(cited);
        continue;
      }
      marked = marked.mark((marked.isEmpty() ? "[" : "; ") + key);
      marked = cited.place().isEmpty() ? marked : marked.plain(", " + cited.place());
    }
    if (marked.isEmpty()) {
      return marked;
    }
    Phrase rest = bracketed(joined(others));
    return rest.isEmpty() ? marked.mark("]") : marked.mark("]").plain(" ").then(rest);
  }
}
