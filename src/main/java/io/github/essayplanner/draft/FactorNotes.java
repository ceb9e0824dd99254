package io.github.essayplanner.draft;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of each factor's notes, and how like a passage is to them: the cosine of their weights,
 * a word's weight being (1 + ln its count) × ln(factors / factors with it).
 */
final class FactorNotes {
  private static final double NAME = 3;
  private static final double POINT = 2;
  private static final double FACT = 1;
  private static final double COUNTER = 0.8;
  private static final double AROUND = 0.6;

  private final Vocabulary vocabulary;
  private final List<Map<Integer, Double>> weights = new ArrayList<>();
  private final List<Double> lengths = new ArrayList<>();
  private final List<int[]> names = new ArrayList<>();
  private final Map<Integer, List<Integer>> factorsWith = new HashMap<>();

  FactorNotes(ArgumentMap map, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (Factor factor : map.factors()) {
      Map<Integer, Double> counts = counts(factor);
      for (int stem : counts.keySet()) {
        factorsWith.computeIfAbsent(stem, s -> new ArrayList<>()).add(weights.size());
      }
      weights.add(counts);
    }
    for (Map<Integer, Double> counts : weights) {
      counts.replaceAll((stem, count) -> (1 + Math.log(1 + count)) * rarity(stem));
      lengths.add(length(counts));
    }
  }

  private Map<Integer, Double> counts(Factor factor) {
    Map<Integer, Double> counts = new HashMap<>();
    String name = factor.name() + " " + factor.id().replace('-', ' ');
    names.add(vocabulary.stems(name));
    add(name, NAME, counts);
    add(factor.point(), POINT, counts);
    for (Evidence item : factor.evidence()) {
      add(item.fact() + " " + item.id().replace('-', ' '), FACT, counts);
      String around = item.shows() + " " + item.quote() + " " + String.join(" ", item.tags());
      add(around, AROUND, counts);
    }
    for (Counter counter : factor.counters()) {
      add(counter.claim() + " " + counter.reply(), COUNTER, counts);
    }
    return counts;
  }

  private void add(String text, double weight, Map<Integer, Double> counts) {
    for (int stem : vocabulary.stems(text)) {
      counts.merge(stem, weight, Double::sum);
    }
  }

  /** A word of no factor counts half of what the rarest of theirs counts. */
  private double rarity(int stem) {
    double all = weights.size() + 0.5;
    List<Integer> with = factorsWith.get(stem);
    return with == null ? Math.log(all) / 2 : Math.log(all / with.size());
  }

  /** The stems of a factor's name and id, rising. */
  int[] name(int factor) {
    return names.get(factor);
  }

  /** The cosine with each factor's notes, from 0 to 1. */
  double[] likeness(WrittenEssay essay, Passage passage) {
    double[] likeness = new double[weights.size()];
    double length = 0;
    for (Map.Entry<Integer, Integer> word : counts(essay, passage).entrySet()) {
      int stem = word.getKey();
      double weight = (1 + Math.log(word.getValue())) * rarity(stem);
      length += weight * weight;
      for (int f : factorsWith.getOrDefault(stem, List.of())) {
        likeness[f] += weight * weights.get(f).get(stem);
      }
    }
    for (int f = 0; f < likeness.length; f++) {
      likeness[f] = likeness[f] == 0 ? 0 : likeness[f] / (Math.sqrt(length) * lengths.get(f));
    }
    return likeness;
  }

  /** In how many sentences of a passage each of its stems is. */
  private static Map<Integer, Integer> counts(WrittenEssay essay, Passage passage) {
    Map<Integer, Integer> words = new HashMap<>();
    for (int s = passage.first(); s < passage.last(); s++) {
      for (int stem : essay.statements().get(s).distinct()) {
        words.merge(stem, 1, Integer::sum);
      }
    }
    return words;
  }

  private static double length(Map<Integer, Double> weights) {
    double sum = 0;
    for (double weight : weights.values()) {
      sum += weight * weight;
    }
    return Math.sqrt(sum);
  }
}
