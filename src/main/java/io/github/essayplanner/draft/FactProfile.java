package io.github.essayplanner.draft;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.text.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a fact can be known by in a text.
 *
 * @param number counted from 0 in the map
 * @param factor the number of its factor from 0
 * @param index its number in the factor's evidence from 0
 * @param own the numbers and dates of the fact
 * @param admitted those of what the map says of it besides, which contradict nothing
 * @param core the stems and amounts of the fact, or of a quotation that stands alone
 * @param quote the stems of the source's words that are not in the fact
 * @param extra the stems of id, cue, tags and what the fact shows that are in neither
 */
record FactProfile(
    int number,
    int factor,
    int index,
    Evidence item,
    Particulars own,
    Particulars admitted,
    int[] core,
    int[] quote,
    int[] extra) {

  /** All facts of a map, in the order written. */
  static List<FactProfile> in(ArgumentMap map, Vocabulary vocabulary) {
    List<FactProfile> facts = new ArrayList<>();
    for (int f = 0; f < map.factors().size(); f++) {
      Factor factor = map.factors().get(f);
      for (int i = 0; i < factor.evidence().size(); i++) {
        facts.add(of(facts.size(), f, i, factor.evidence().get(i), vocabulary));
      }
    }
    return facts;
  }

  /** A sentence of a map's background, which is no evidence. */
  static FactProfile ofContext(int index, String sentence, Location place, Vocabulary vocabulary) {
    return of(-1, -1, index, Evidence.background(sentence, place), vocabulary);
  }

  /** The fact of a map that this one repeats by its id. */
  Optional<FactProfile> original(List<FactProfile> facts) {
    for (FactProfile fact : item.see().isEmpty() ? List.<FactProfile>of() : facts) {
      if (fact.item.see().isEmpty() && fact.item.id().equals(item.see())) {
        return Optional.of(fact);
      }
    }
    return Optional.empty();
  }

  boolean isContext() {
    return factor < 0;
  }

  private static FactProfile of(
      int number, int factor, int index, Evidence item, Vocabulary vocabulary) {
    Particulars own = Particulars.of(item.fact());
    int[] core = join(vocabulary.stems(item.factOrQuote()), stems(own.amounts(), vocabulary));
    int[] quote = without(vocabulary.stems(item.quote()), core);
    String about =
        item.id().replace('-', ' ')
            + " "
            + item.cue()
            + " "
            + item.shows()
            + " "
            + String.join(" ", item.tags());
    int[] extra = without(without(vocabulary.stems(about), core), quote);
    String besides =
        item.caveat()
            + " "
            + item.shows()
            + " "
            + item.quote()
            + " "
            + item.id()
            + " "
            + item.cue();
    return new FactProfile(
        number, factor, index, item, own, Particulars.of(besides), core, quote, extra);
  }

  /** Whether the fact or its quote has a stem. */
  boolean says(int stem) {
    return Arrays.binarySearch(core, stem) >= 0 || Arrays.binarySearch(quote, stem) >= 0;
  }

  private static int[] stems(List<Amount> amounts, Vocabulary vocabulary) {
    int[] stems = new int[amounts.size()];
    for (int i = 0; i < stems.length; i++) {
      stems[i] = vocabulary.numberOfStem(amounts.get(i).stem());
    }
    return stems;
  }

  private static int[] join(int[] a, int[] b) {
    int[] all = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    return Vocabulary.distinct(all, all.length);
  }

  static int[] without(int[] all, int[] some) {
    int[] kept = new int[all.length];
    int count = 0;
    for (int stem : all) {
      if (Arrays.binarySearch(some, stem) < 0) {
        kept[count++] = stem;
      }
    }
    return Arrays.copyOf(kept, count);
  }
}
