package io.github.essayplanner.check;

import io.github.essayplanner.words.Stems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that carry a text's meaning: without case, accents, punctuation and filler. */
final class KeyWords {
  /** Words of essay questions and plans, which say nothing of the matter in question. */
  private static final Set<String> OF_ESSAYS =
      Set.of(
          ("account agree argue argument assess begin best blame case cause century compare consider"
                  + " decade decisive degree describe discuss end essay evaluate examine explain extent"
                  + " fact factor far history importance important influence justify key less main"
                  + " major matter mean outcome part people period point present primary question"
                  + " reason result role show significant statement time true valid view way whole"
                  + " year")
              .split(" "));

  private KeyWords() {}

  /** The words without filler, in the order written, lower case. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (Stems.Word word : Stems.words(text)) {
      if (!word.isFiller()) {
        words.add(word.plain());
      }
    }
    return words;
  }

  /** The words that name what a text is about, as typed, by their stems. */
  static Map<String, String> terms(String text) {
    Stems stems = new Stems();
    Map<String, String> terms = new LinkedHashMap<>();
    for (Stems.Word word : Stems.words(text)) {
      if (!word.isFiller()
          && !OF_ESSAYS.contains(word.plain())
          && !OF_ESSAYS.contains(single(word.plain()))) {
        terms.putIfAbsent(stems.of(word.plain()), word.typed());
      }
    }
    return terms;
  }

  private static String single(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
