package io.github.essayplanner.draft;

import io.github.essayplanner.words.Stems;
import java.util.List;
import java.util.Set;

/** Tells where a sentence denies what a fact says: "did not test", "never gave". */
final class Denial {
  private static final Set<String> DENYING = Set.of("not", "never", "cannot");

  /** "not only", "not until": what follows happened all the same. */
  private static final Set<String> NO_DENIAL =
      Set.of("only", "just", "merely", "simply", "until", "till", "before", "least");

  private Denial() {}

  /**
   * Whether a word of the fact is the first telling one after a "not", and the fact has no such.
   */
  static boolean of(FactProfile fact, String text, Vocabulary vocabulary) {
    return denies(fact, Stems.words(text), vocabulary)
        && !denies(fact, Stems.words(fact.item().fact()), vocabulary);
  }

  private static boolean denies(FactProfile fact, List<Stems.Word> words, Vocabulary vocabulary) {
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean denying = isDenying(words.get(i)) && !NO_DENIAL.contains(words.get(i + 1).plain());
      int next = i + 1;
      while (denying && next < words.size() && words.get(next).isFiller()) {
        next++;
      }
      if (denying && next < words.size() && fact.says(vocabulary.number(words.get(next).plain()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDenying(Stems.Word word) {
    return DENYING.contains(word.plain()) || word.typed().matches("\\p{L}+n['’]t");
  }
}
