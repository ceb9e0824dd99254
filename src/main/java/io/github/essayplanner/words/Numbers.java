package io.github.essayplanner.words;

import java.util.List;

/** How numbers and lists read in a sentence. */
public final class Numbers {
  private Numbers() {}

  /** {@code 1 factor}, {@code 2 factors}. */
  public static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  public static String list(List<String> words) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      all.append(i == 0 ? "" : i == words.size() - 1 ? " and " : ", ").append(words.get(i));
    }
    return all.toString();
  }

  /** The same with a style for each. */
  public static Phrase listed(List<Phrase> items) {
    Phrase all = Phrase.EMPTY;
    for (int i = 0; i < items.size(); i++) {
      all = all.plain(i == 0 ? "" : i == items.size() - 1 ? " and " : ", ").then(items.get(i));
    }
    return all;
  }
}
