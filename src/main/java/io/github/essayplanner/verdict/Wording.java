package io.github.essayplanner.verdict;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.rank.Fraction;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.words.Numbers;
import io.github.essayplanner.words.Phrase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** How factors, criteria and differences of scores read in the sentences about a ranking. */
public final class Wording {
  /** More names than this in one sentence are no longer read. */
  public static final int MOST_NAMES = 8;

  private Wording() {}

  static Phrase name(Factor factor) {
    return Phrase.ofEmphasis(factor.name());
  }

  static Phrase names(List<Factor> factors) {
    return names(factors.subList(0, Math.min(factors.size(), MOST_NAMES)), factors.size());
  }

  /**
   * The names of some, then how many there are besides.
   *
   * @param all how many there are in all
   */
  static Phrase names(List<Factor> some, int all) {
    List<Phrase> names = new ArrayList<>();
    for (Factor factor : some) {
      names.add(name(factor));
    }
    if (all > some.size()) {
      names.add(Phrase.of(all - some.size() + " more"));
    }
    return Numbers.listed(names);
  }

  /** {@code no score on Scope}, {@code no scores on Scope and Depth}, {@code no scores}. */
  public static String lack(Factor factor, Ranking ranking) {
    List<String> names = ranking.unscored(factor);
    return names.size() == ranking.weights().size()
        ? "no scores"
        : (names.size() == 1 ? "no score on " : "no scores on ") + Numbers.list(names);
  }

  /** At most so many names, then how many there are besides. */
  public static String list(List<String> names, int most) {
    if (names.size() <= most) {
      return Numbers.list(names);
    }
    List<String> shown = new ArrayList<>(names.subList(0, most));
    shown.add(names.size() - most + " more");
    return Numbers.list(shown);
  }

  /** A score with two decimals, half up. */
  public static String score(Fraction value) {
    return value.rounded(2, RoundingMode.HALF_UP).toString();
  }

  /** {@code +0.40}, {@code −0.25}: a difference of scores with two decimals. */
  static String signed(Fraction difference) {
    return (difference.signum() < 0 ? "−" : "+") + rounded(difference).abs();
  }

  /** A difference with two decimals, halves away from 0. */
  static BigDecimal rounded(Fraction difference) {
    return difference.rounded(2, RoundingMode.HALF_UP);
  }
}
