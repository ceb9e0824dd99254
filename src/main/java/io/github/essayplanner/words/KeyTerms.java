package io.github.essayplanner.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that a question turns on. */
public final class KeyTerms {
  private static final int MOST = 4;
  private static final int SHORTEST = 4;

  /** Words of four letters and more that any question may use. */
  private static final Set<String> COMMON =
      Set.of(
          ("about account agree assess between caused compare could contrast describe describes did"
                  + " differences discuss does down during effective evaluate every examine explain"
                  + " extent from have important into last more most much only other ought over"
                  + " period seem should significant similarities some successful such than that"
                  + " their them then there these they this those through under upon valid very view"
                  + " were what when where which while whom whose will with within without would"
                  + " year years your")
              .split(" "));

  private KeyTerms() {}

  /**
   * The terms that the question uses, as the writer spelt them where they were defined; where it
   * uses none, the first of its own words that carry meaning.
   *
   * @param defined the terms that the writer has defined
   */
  public static List<String> of(String question, Collection<String> defined) {
    String text = QuestionKind.plain(question);
    List<String> used =
        defined.stream().filter(term -> text.contains(core(QuestionKind.plain(term)))).toList();
    return used.isEmpty() ? wordsOf(question) : used;
  }

  /** Without its article: "the Thaw" is used by "a Thaw". */
  private static String core(String term) {
    return term.startsWith(" the ") ? term.substring(" the".length()) : term;
  }

  private static List<String> wordsOf(String question) {
    List<String> words = new ArrayList<>();
    for (String word : question.split("[^\\p{L}\\p{M}'’-]+")) {
      String bare = word.replaceAll("^['’-]+|['’-]+$|['’]s$", "");
      boolean carries =
          bare.length() >= SHORTEST && !COMMON.contains(bare.toLowerCase(Locale.ROOT));
      if (carries && !words.contains(bare) && words.size() < MOST) {
        words.add(bare);
      }
    }
    return words;
  }
}
