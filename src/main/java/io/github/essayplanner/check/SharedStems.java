package io.github.essayplanner.check;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.words.Stems;
import io.github.essayplanner.words.Stems.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much two texts of a map have in common: the sum over the stems that both have, of which a
 * rare one counts more, ln(N / df), where N is the number of the map's pieces of evidence and
 * counter-arguments and df in how many of them the stem is. Filler and the words of the question
 * count for nothing.
 */
public final class SharedStems {
  /** A stem that more texts have than this does not alone join two of them. */
  private static final int RARE = 3;

  /** Words that measure or count, of whatever subject; they join no two texts. */
  private static final Set<String> MEASURING =
      Set.of(
          ("little less least lot great greater greatest first last next second day days month months"
                  + " year years century centuries time times often always never not no none")
              .split(" "));

  private final Stems stems = new Stems();
  private final Set<String> question = new HashSet<>();
  private final Map<String, Integer> frequencies = new HashMap<>();
  private int texts;

  private SharedStems() {}

  /** Counts the stems of a map. */
  public static SharedStems of(ArgumentMap map) {
    SharedStems all = new SharedStems();
    all.question.addAll(all.of(map.question()));
    for (Factor factor : map.factors()) {
      for (Evidence item : factor.evidence()) {
        all.count(all.of(item));
      }
      for (Counter counter : factor.counters()) {
        all.count(all.of(counter));
      }
    }
    return all;
  }

  private void count(Set<String> text) {
    texts++;
    for (String stem : text) {
      frequencies.put(stem, frequencies.getOrDefault(stem, 0) + 1);
    }
  }

  /** By its id, fact, what it shows and its date. */
  public Set<String> of(Evidence item) {
    return of(
        String.join(" ", item.id(), item.see(), item.fact(), item.shows(), item.date().typed()));
  }

  /** By its claim and reply. */
  public Set<String> of(Counter counter) {
    return of(counter.claim() + " " + counter.reply());
  }

  /** The stems of the words of a text that say something. */
  public Set<String> of(String text) {
    Set<String> all = new TreeSet<>();
    for (Word word : Stems.words(text)) {
      if (isTelling(word)) {
        all.add(stems.of(word.plain()));
      }
    }
    all.removeAll(question);
    return all;
  }

  /** The stem of the first word of a text that says something; none where the question has it. */
  public Optional<String> first(String text) {
    for (Word word : Stems.words(text)) {
      if (isTelling(word)) {
        String stem = stems.of(word.plain());
        return question.contains(stem) ? Optional.empty() : Optional.of(stem);
      }
    }
    return Optional.empty();
  }

  private static boolean isTelling(Word word) {
    return !word.isFiller() && !MEASURING.contains(word.plain());
  }

  /** Those that few texts have. */
  public Set<String> rare(Set<String> text) {
    Set<String> rare = new TreeSet<>();
    for (String stem : text) {
      if (frequencies.getOrDefault(stem, 1) <= RARE) {
        rare.add(stem);
      }
    }
    return rare;
  }

  /** 0 where no stem that both have is rare. */
  public double shared(Set<String> one, Set<String> other) {
    double sum = 0;
    boolean joined = false;
    for (String stem : one) {
      if (other.contains(stem)) {
        int frequency = frequencies.getOrDefault(stem, 1);
        joined |= frequency <= RARE;
        sum += StrictMath.log((double) texts / frequency);
      }
    }
    return joined ? sum : 0;
  }
}
