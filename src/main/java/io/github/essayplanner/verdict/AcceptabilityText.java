package io.github.essayplanner.verdict;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.rank.Fraction;
import io.github.essayplanner.rank.RankAcceptability;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.rank.Stability;
import io.github.essayplanner.rank.StabilityClass;
import io.github.essayplanner.words.Numbers;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says in how many of 100 ways of weighing the factors are first. */
final class AcceptabilityText {
  private static final Fraction HUNDREDTH = Fraction.of(1, 100);
  private static final int MOST_OTHERS = 5;

  private final Ranking ranking;
  private final Stability stability;
  private final RankAcceptability shares;

  AcceptabilityText(Ranking ranking, Stability stability, RankAcceptability shares) {
    this.ranking = ranking;
    this.stability = stability;
    this.shares = shares;
  }

  /** Both shares, and what they are not. */
  Phrase inWords() {
    if (stability.label().orElse(null) == StabilityClass.HOLDS) {
      return Phrase.EMPTY;
    }
    if (isSettled()) {
      return Phrase.of("No weights could put another factor first.");
    }
    Phrase said = stability.leaders().size() == 1 ? ofLeader() : ofAll();
    return said.plain(" ").emphasis("That is not how likely it is to be right.");
  }

  /** Whether those that share first place share it whatever the weights. */
  private boolean isSettled() {
    return shares.isExact()
        && stability.leaders().size() > 1
        && stability.leaders().stream().allMatch(f -> shares.all().get(f.id()).equals(Fraction.ONE))
        && most(shares.all()).size() == stability.leaders().size();
  }

  private Phrase ofLeader() {
    String id = stability.leaders().get(0).id();
    Phrase all =
        Phrase.of("With no weights chosen at all it would be first in ")
            .plain(ways(shares.all(), id, shares.isExact()))
            .then(others(shares.all(), shares.isExact()));
    if (ranking.weighsAlike()) {
      return all.plain("; your criteria weigh the same, so their order changes nothing.");
    }
    return all.plain("; keeping only your order of criteria, in ")
        .plain(count(shares.orderKept(), id, shares.isOrderKeptExact()))
        .then(others(shares.orderKept(), shares.isOrderKeptExact()))
        .plain(".");
  }

  /** {@code (Berlin in 36)}: who else is first somewhere, or nothing. */
  private Phrase others(Map<String, Fraction> counts, boolean isExact) {
    List<Phrase> others = new ArrayList<>();
    for (Factor factor : most(counts)) {
      if (!factor.isAmong(stability.leaders())) {
        others.add(Wording.name(factor).plain(" in " + count(counts, factor.id(), isExact)));
      }
    }
    return others.isEmpty()
        ? Phrase.EMPTY
        : Phrase.of(" (").then(Numbers.listed(others)).plain(")");
  }

  private Phrase ofAll() {
    String among = stability.leaders().isEmpty() ? "Among the fully scored factors, with" : "With";
    Phrase said =
        Phrase.of(among + " no weights chosen at all ").then(each(shares.all(), shares.isExact()));
    return ranking.weighsAlike()
        ? said.plain("; your criteria weigh the same, so their order changes nothing.")
        : said.plain("; keeping only your order of criteria, ")
            .then(each(shares.orderKept(), shares.isOrderKeptExact()))
            .plain(".");
  }

  /** {@code B would be first in 31 of 100 ways of weighing, C in 47}. */
  private Phrase each(Map<String, Fraction> counts, boolean isExact) {
    List<Phrase> each = new ArrayList<>();
    for (Factor factor : most(counts)) {
      each.add(
          Wording.name(factor)
              .plain(each.isEmpty() ? " would be first in " : " in ")
              .plain(
                  each.isEmpty()
                      ? ways(counts, factor.id(), isExact)
                      : count(counts, factor.id(), isExact)));
    }
    return Numbers.listed(each);
  }

  /** Those that are first somewhere, most often first, not too many. */
  private List<Factor> most(Map<String, Fraction> counts) {
    List<Factor> first = new ArrayList<>();
    for (Ranked row : ranking.rows()) {
      Fraction count = counts.getOrDefault(row.factor().id(), Fraction.ZERO);
      if (count.signum() > 0) {
        first.add(row.factor());
      }
    }
    first.sort((a, b) -> counts.get(b.id()).compareTo(counts.get(a.id())));
    return first.subList(0, Math.min(MOST_OTHERS, first.size()));
  }

  private static String ways(Map<String, Fraction> counts, String id, boolean isExact) {
    Fraction share = counts.get(id);
    if (isExact && share.equals(Fraction.ONE)) {
      return "every way of weighing";
    }
    if (isExact && share.signum() == 0) {
      return "no way of weighing";
    }
    return count(counts, id, isExact) + " of 100 ways of weighing";
  }

  /** What was drawn, and not worked out, can't be said to be all or none. */
  private static String count(Map<String, Fraction> counts, String id, boolean isExact) {
    Fraction share = counts.get(id);
    if (isExact && share.equals(Fraction.ONE)) {
      return "all of them";
    }
    if (isExact && share.signum() == 0) {
      return "none of them";
    }
    if (share.isBelow(HUNDREDTH)) {
      return "fewer than 1";
    }
    if (share.isAbove(Fraction.ONE.minus(HUNDREDTH))) {
      return "more than 99";
    }
    int whole = WholeShares.of(counts).get(id);
    return isExact ? String.valueOf(whole) : "about " + whole;
  }
}
