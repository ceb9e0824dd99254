package io.github.essayplanner.verdict;

import io.github.essayplanner.rank.Comparison;
import io.github.essayplanner.rank.Fraction;
import io.github.essayplanner.words.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Says on which criteria one factor is stronger than another, and on which weaker. */
record ComparisonText(Comparison comparison) {
  private static final int MOST_FOR = 3;
  private static final int MOST_AGAINST = 2;

  /**
   * {@code Stronger than Berlin on Scope, weaker on Depth (+0.40 −0.25 = +0.15).}
   *
   * @param isBelow whether the other is above, so that what speaks against the row comes first
   */
  Phrase inWords(boolean isBelow) {
    List<Comparison.Contribution> leading = largestFirst(isBelow);
    List<Comparison.Contribution> trailing = largestFirst(!isBelow);
    Phrase opening =
        Phrase.of(isBelow ? "Weaker than " : "Stronger than ")
            .then(Wording.name(comparison.other().factor()))
            .plain(" on " + names(leading, MOST_FOR));
    String rest = (isBelow ? ", stronger on " : ", weaker on ");
    if (!trailing.isEmpty()) {
      opening = opening.plain(rest + names(trailing, MOST_AGAINST));
    } else if (comparison.criteria() > 1) {
      opening = opening.plain(rest + "none");
    }
    return opening.plain(" (" + sum(leading, trailing) + ").");
  }

  /** What speaks for the row, or what speaks against it. */
  private List<Comparison.Contribution> largestFirst(boolean isAgainst) {
    List<Comparison.Contribution> wanted = new ArrayList<>();
    for (Comparison.Contribution one : comparison.contributions()) {
      if ((one.amount().signum() < 0) == isAgainst) {
        wanted.add(one);
      }
    }
    wanted.sort((a, b) -> b.amount().abs().compareTo(a.amount().abs()));
    return wanted;
  }

  private static String names(List<Comparison.Contribution> contributions, int most) {
    List<String> names = new ArrayList<>();
    for (Comparison.Contribution one : contributions) {
      names.add(one.criterion());
    }
    return Wording.list(names, most);
  }

  /** The contributions with two decimals; what is not named counts as one. */
  private String sum(
      List<Comparison.Contribution> leading, List<Comparison.Contribution> trailing) {
    List<Comparison.Contribution> named =
        new ArrayList<>(leading.subList(0, Math.min(leading.size(), MOST_FOR)));
    named.addAll(trailing.subList(0, Math.min(trailing.size(), MOST_AGAINST)));
    List<String> terms = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    Fraction rest = comparison.total();
    for (Comparison.Contribution one : named) {
      terms.add(Wording.signed(one.amount()));
      sum = sum.add(Wording.rounded(one.amount()));
      rest = rest.minus(one.amount());
    }
    if (named.size() < comparison.contributions().size()) {
      terms.add("rest " + Wording.signed(rest));
      sum = sum.add(Wording.rounded(rest));
    }
    String equals = sum.compareTo(Wording.rounded(comparison.total())) == 0 ? " = " : " ≈ ";
    return String.join(" ", terms)
        + (terms.size() == 1 ? "" : equals + Wording.signed(comparison.total()));
  }
}
