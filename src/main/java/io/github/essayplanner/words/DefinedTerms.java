package io.github.essayplanner.words;

import io.github.essayplanner.words.Stems.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The terms that a writer defines, to be found in any form: "the Thaw" in "a Thaw". */
final class DefinedTerms {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final Stems stems = new Stems();

  /** By the stem of their first word. */
  private final Map<String, List<Defined>> terms = new HashMap<>();

  /** A defined term with the stems of its words, without its article. */
  record Defined(String term, List<String> stems) {}

  DefinedTerms(Collection<String> terms) {
    for (String term : terms) {
      define(term);
    }
  }

  private void define(String term) {
    List<String> its = new ArrayList<>();
    for (Word word : Stems.words(term)) {
      if (!its.isEmpty() || !ARTICLES.contains(word.plain())) {
        its.add(stems.of(word.plain()));
      }
    }
    if (!its.isEmpty()) {
      List<Defined> all = terms.getOrDefault(its.get(0), new ArrayList<>());
      all.add(new Defined(term, its));
      terms.put(its.get(0), all);
    }
  }

  /** The longest that stands at a word of a question; one of no words where none does. */
  Defined at(int i, QuestionText question) {
    Defined longest = new Defined("", List.of());
    String first = stems.of(question.word(i).plain());
    for (Defined defined : terms.getOrDefault(first, List.of())) {
      if (defined.stems().size() > longest.stems().size() && isAt(defined.stems(), i, question)) {
        longest = defined;
      }
    }
    return longest;
  }

  private boolean isAt(List<String> its, int i, QuestionText question) {
    if (i + its.size() > question.size()) {
      return false;
    }
    for (int k = 0; k < its.size(); k++) {
      if (!its.get(k).equals(stems.of(question.word(i + k).plain()))) {
        return false;
      }
    }
    return true;
  }
}
