package io.github.essayplanner.draft;

import io.github.essayplanner.words.Stems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The stems of a map and its draft as numbers from 0, and how much each tells: its inverse document
 * frequency over the facts of the map and the sentences of the draft.
 */
final class Vocabulary {
  private final Stems stems = new Stems();
  private final Map<String, Integer> numbers = new HashMap<>();
  private static final int PREFIX = 6;

  /** The day before a month, or the year behind it, is no longer than this. */
  private static final int BESIDE_MONTH = 9;

  /** A year says less of what happened than a word, and dates count by themselves. */
  private static final double YEAR = 0.4;

  private final Map<String, Integer> prefixes = new HashMap<>();
  private int[] kin = new int[1024];
  private final List<String> words = new ArrayList<>();
  private int[] documentsWith = new int[1024];
  private int documents;
  private double[] weights = new double[0];

  /** The number of a word's stem. */
  int number(String plain) {
    return numberOfStem(stems.of(Nations.one(plain)));
  }

  /** The number of a word of a text; the month of March has another than the verb. */
  int number(Stems.Word word, String text) {
    boolean month = word.typed().equals("March") && isMonth(word, text);
    return month ? numberOfStem("month of March") : number(word.plain());
  }

  private static boolean isMonth(Stems.Word word, String text) {
    int from = Math.max(0, word.start() - BESIDE_MONTH);
    int to = Math.min(text.length(), word.end() + BESIDE_MONTH);
    for (ProseDate date : ProseDate.in(text, from, to)) {
      if (date.start() < word.end() && date.end() > word.start()) {
        return true;
      }
    }
    return false;
  }

  /** The number of a stem, or of an amount such as {@code 2500}. */
  int numberOfStem(String stem) {
    Integer known = numbers.get(stem);
    if (known != null) {
      return known;
    }
    int number = words.size();
    numbers.put(stem, number);
    words.add(stem);
    boolean isLong = stem.length() >= PREFIX && !Character.isDigit(stem.charAt(0));
    if (number == documentsWith.length) {
      documentsWith = Arrays.copyOf(documentsWith, number * 2);
      kin = Arrays.copyOf(kin, number * 2);
    }
    kin[number] =
        isLong ? prefixes.computeIfAbsent(stem.substring(0, PREFIX), p -> prefixes.size()) : -1;
    return number;
  }

  /** The number of the beginning that a long stem shares with others, or −1. */
  int kin(int stem) {
    return kin[stem];
  }

  /** The kin of stems, each once and rising. */
  int[] kin(int[] stems) {
    int[] all = new int[stems.length];
    int count = 0;
    for (int stem : stems) {
      if (kin(stem) >= 0) {
        all[count++] = kin(stem);
      }
    }
    return distinct(all, count);
  }

  int size() {
    return words.size();
  }

  String stem(int number) {
    return words.get(number);
  }

  /** Counts a fact or a sentence by its stems, each once. */
  void count(int[] distinct) {
    documents++;
    weights = new double[0];
    for (int stem : distinct) {
      documentsWith[stem]++;
    }
  }

  /** How many facts and sentences have a stem. */
  int documentsWith(int stem) {
    return documentsWith[stem];
  }

  /** {@code ln((documents + 1) / (documents with it + ½))}: above 0. */
  double weight(int stem) {
    if (stem >= weights.length) {
      weights = Arrays.copyOf(weights, documentsWith.length);
    }
    if (weights[stem] == 0) {
      weights[stem] = weigh(stem);
    }
    return weights[stem];
  }

  private double weigh(int stem) {
    double weight = Math.log((documents + 1.0) / (documentsWith[stem] + 0.5));
    return isYear(words.get(stem)) ? weight * YEAR : weight;
  }

  private static boolean isYear(String stem) {
    return stem.length() == 4
        && (stem.startsWith("1") || stem.startsWith("20"))
        && Character.isDigit(stem.charAt(3));
  }

  /** The numbers of the facts with each stem, those of what they show left out. */
  int[][] factsWith(List<FactProfile> facts) {
    List<List<Integer>> all = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      all.add(new ArrayList<>(0));
    }
    for (FactProfile fact : facts) {
      for (int[] stems : new int[][] {fact.core(), fact.quote()}) {
        for (int stem : stems) {
          all.get(stem).add(fact.number());
        }
      }
    }
    int[][] withStem = new int[all.size()][];
    for (int i = 0; i < withStem.length; i++) {
      withStem[i] = all.get(i).stream().mapToInt(Integer::intValue).toArray();
    }
    return withStem;
  }

  /** The numbers of a text's telling words, each once and in rising order. */
  int[] stems(String text) {
    return stems(text, false);
  }

  /** Those that another text does not have. */
  int[] stemsBut(String text, String other) {
    return FactProfile.without(stems(text), stems(other));
  }

  /** The same with filler: of a quotation every word tells. */
  int[] allStems(String text) {
    return stems(text, true);
  }

  private int[] stems(String text, boolean withFiller) {
    List<Stems.Word> words = Stems.words(text);
    int[] all = new int[words.size()];
    int count = 0;
    for (Stems.Word word : words) {
      if (withFiller || !word.isFiller()) {
        all[count++] = number(word, text);
      }
    }
    return distinct(all, count);
  }

  /** Sorts the first numbers of an array and drops what repeats. */
  static int[] distinct(int[] all, int count) {
    Arrays.sort(all, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[kept++] = all[i];
      }
    }
    return Arrays.copyOf(all, kept);
  }
}
