package io.github.essayplanner.draft;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Source;
import io.github.essayplanner.text.Spelling;
import io.github.essayplanner.words.Stems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sources of a map by their ids, their keys and the words of their authors and titles. */
final class KnownSources {
  private final List<Source> sources;
  private final Map<String, Source> byId = new HashMap<>();

  /** Their keys in a reference manager. */
  private final Map<String, Source> byKey = new HashMap<>();

  /** For each word the number of the first source that has it. */
  private final Map<String, Integer> byWord = new HashMap<>();

  KnownSources(ArgumentMap map) {
    this.sources = map.sources();
    for (int s = 0; s < sources.size(); s++) {
      Source source = sources.get(s);
      byId.putIfAbsent(Spelling.folded(source.id()), source);
      if (!source.published().key().isEmpty()) {
        byKey.putIfAbsent(Spelling.folded(source.published().key()), source);
      }
      for (Stems.Word word :
          Stems.words(source.author() + " " + source.title() + " " + source.id())) {
        byWord.putIfAbsent(word.plain(), s);
      }
    }
  }

  /**
   * The source that a name or key of a reference means: its id, its key in a reference manager, or
   * a word of its author or title.
   */
  Optional<Source> meant(String named) {
    String folded = Spelling.folded(named);
    if (byId.containsKey(folded)) {
      return Optional.of(byId.get(folded));
    }
    if (byKey.containsKey(folded)) {
      return Optional.of(byKey.get(folded));
    }
    int first = sources.size();
    for (Stems.Word word : Stems.words(named)) {
      boolean telling = !word.isFiller() && word.plain().length() > 2;
      first = telling ? Math.min(first, byWord.getOrDefault(word.plain(), first)) : first;
    }
    return first < sources.size() ? Optional.of(sources.get(first)) : Optional.empty();
  }
}
