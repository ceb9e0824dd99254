package io.github.essayplanner.check;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Source;
import io.github.essayplanner.words.KeyTerms;
import io.github.essayplanner.words.KeyTerms.Term;
import io.github.essayplanner.words.Stems;
import io.github.essayplanner.words.Stems.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that a map's question turns on, and which of them it leaves unexplained. */
public final class QuestionTerms {
  private static final int MOST_UNDEFINED = 2;

  /** A word that the argument has no more often than this is none that it turns on. */
  private static final int SELDOM = 1;

  private QuestionTerms() {}

  /** No question is that long, and each of its words is looked for in all of the argument. */
  private static final int LONGEST = 2_000;

  static boolean isTooLong(String question) {
    return question.length() > LONGEST;
  }

  /** In the order of the question; terms as the writer spelt them where they are defined. */
  public static List<Term> of(ArgumentMap map) {
    if (isTooLong(map.question())) {
      return List.of();
    }
    List<String> titles = new ArrayList<>(map.cover());
    for (Factor factor : map.factors()) {
      titles.add(factor.name());
    }
    for (Source source : map.sources()) {
      titles.add(source.title());
      titles.add(source.author());
    }
    return KeyTerms.of(map.question(), map.terms().keySet(), titles, prose(map));
  }

  private static List<String> prose(ArgumentMap map) {
    List<String> prose = new ArrayList<>(List.of(map.thesis(), map.context(), map.conclusion()));
    for (Factor factor : map.factors()) {
      prose.add(factor.point());
      for (Evidence item : factor.evidence()) {
        prose.add(item.fact());
      }
    }
    return prose;
  }

  /**
   * The terms that neither definitions nor context explain, two at most: those on which the answer
   * hangs, then those that the argument comes back to most often. A name needs no definition.
   */
  public static List<Term> undefined(ArgumentMap map) {
    Stems stems = new Stems();
    List<Term> unexplained = unexplained(map, stems);
    Map<String, Integer> counts = new HashMap<>();
    for (Term term : unexplained) {
      for (String stem : stems(stems, term.text())) {
        counts.put(stem, 0);
      }
    }
    count(map, stems, counts);
    Map<String, Integer> open = new HashMap<>();
    int fewest = map.factors().isEmpty() ? -1 : SELDOM;
    for (Term term : unexplained) {
      int often = seldom(stems(stems, term.text()), counts);
      int seldom = term.decides() ? Integer.MAX_VALUE : often;
      if (seldom > fewest) {
        open.put(term.text(), seldom);
      }
    }
    if (open.size() > MOST_UNDEFINED) {
      List<Term> most = in(open.keySet(), unexplained);
      most.sort((a, b) -> Integer.compare(open.get(b.text()), open.get(a.text())));
      for (Term term : most.subList(MOST_UNDEFINED, most.size())) {
        open.remove(term.text());
      }
    }
    return in(open.keySet(), unexplained);
  }

  private static List<Term> unexplained(ArgumentMap map, Stems stems) {
    Set<String> explained = new HashSet<>(stems(stems, map.context()));
    for (Map.Entry<String, String> term : map.terms().entrySet()) {
      explained.addAll(stems(stems, term.getKey() + " " + term.getValue()));
    }
    List<Term> unexplained = new ArrayList<>();
    for (Term term : of(map)) {
      boolean isOpen = !term.isDefined() && !term.isName();
      if (isOpen && !explained.containsAll(stems(stems, term.text()))) {
        unexplained.add(term);
      }
    }
    return unexplained;
  }

  private static List<Term> in(Set<String> texts, List<Term> terms) {
    List<Term> in = new ArrayList<>();
    for (Term term : terms) {
      if (texts.contains(term.text())) {
        in.add(term);
      }
    }
    return in;
  }

  /** Counts in the argument the stems that are to be counted. */
  private static void count(ArgumentMap map, Stems stems, Map<String, Integer> counts) {
    if (counts.isEmpty()) {
      return;
    }
    List<String> texts = prose(map);
    for (Factor factor : map.factors()) {
      texts.add(factor.name());
    }
    for (String text : texts) {
      for (Word word : Stems.words(text)) {
        String stem = stems.of(word.plain());
        Integer count = counts.get(stem);
        if (count != null) {
          counts.put(stem, count + 1);
        }
      }
    }
  }

  private static List<String> stems(Stems stems, String text) {
    List<String> all = new ArrayList<>();
    for (Word word : Stems.words(text)) {
      all.add(stems.of(word.plain()));
    }
    return all;
  }

  /** How often the text has the stem that it has least often. */
  private static int seldom(List<String> stems, Map<String, Integer> counts) {
    int seldom = stems.isEmpty() ? 0 : Integer.MAX_VALUE;
    for (String stem : stems) {
      seldom = Math.min(seldom, counts.get(stem));
    }
    return seldom;
  }
}
