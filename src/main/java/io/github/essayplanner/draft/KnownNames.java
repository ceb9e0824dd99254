package io.github.essayplanner.draft;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Source;
import io.github.essayplanner.words.Stems;
import java.util.BitSet;
import java.util.List;

/** The names that a map knows, so that one is known as well where it opens a sentence. */
final class KnownNames {
  private final BitSet stems = new BitSet();
  private final BitSet authors = new BitSet();
  private final Vocabulary vocabulary;

  KnownNames(ArgumentMap map, List<FactProfile> facts, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (FactProfile fact : facts) {
      String text = fact.item().fact();
      for (ProseName name : ProseName.in(text, 0, text.length(), vocabulary)) {
        stems.set(name.stem());
      }
      fact.item().tags().forEach(tag -> addCapitals(tag, stems));
    }
    for (Source source : map.sources()) {
      addCapitals(source.author(), authors);
    }
    stems.or(authors);
  }

  private void addCapitals(String text, BitSet to) {
    for (Stems.Word word : Stems.words(text)) {
      if (Character.isUpperCase(word.typed().codePointAt(0)) && word.plain().length() > 1) {
        to.set(vocabulary.number(word.plain()));
      }
    }
  }

  /** Whether a stem is of the name of a source's author. */
  boolean isAuthor(int stem) {
    return authors.get(stem);
  }

  /** Whether a stem is a name's. */
  boolean has(int stem) {
    return stems.get(stem);
  }
}
