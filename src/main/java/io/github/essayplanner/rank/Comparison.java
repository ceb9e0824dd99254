package io.github.essayplanner.rank;

import io.github.essayplanner.words.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * How one factor's score comes to differ from another's: c_j = w_j (s_ij − s_kj) for each criterion
 * j, which sum to the difference.
 *
 * @param parts the criteria on which the two differ, in the order written
 */
record Comparison(Ranked row, Ranked other, List<Part> parts, int criteria) {
  private static final int MOST_FOR = 3;
  private static final int MOST_AGAINST = 2;

  /** What one criterion adds to the difference, or takes from it. */
  record Part(String criterion, Fraction amount) {}

  static Comparison of(Ranked row, Ranked other, List<Weighted> weights) {
    List<Part> parts = new ArrayList<>();
    for (Weighted weight : weights) {
      String id = weight.criterion().id();
      int difference = row.factor().scores().get(id) - other.factor().scores().get(id);
      if (difference != 0) {
        parts.add(new Part(weight.criterion().name(), weight.share().times(difference)));
      }
    }
    return new Comparison(row, other, parts, weights.size());
  }

  /**
   * {@code Stronger than Berlin on Scope, weaker on Depth (+0.40 −0.25 = +0.15).}
   *
   * @param isBelow whether the other is above, so that what speaks against the row comes first
   */
  Phrase inWords(boolean isBelow) {
    List<Part> leading = largestFirst(isBelow);
    List<Part> trailing = largestFirst(!isBelow);
    Phrase opening =
        Phrase.of(isBelow ? "Weaker than " : "Stronger than ")
            .then(Wording.name(other.factor()))
            .plain(" on " + names(leading, MOST_FOR));
    String rest = (isBelow ? ", stronger on " : ", weaker on ");
    if (!trailing.isEmpty()) {
      opening = opening.plain(rest + names(trailing, MOST_AGAINST));
    } else if (criteria > 1) {
      opening = opening.plain(rest + "none");
    }
    return opening.plain(" (" + sum(leading, trailing) + ").");
  }

  /** What speaks for the row, or what speaks against it. */
  private List<Part> largestFirst(boolean isAgainst) {
    List<Part> wanted = new ArrayList<>();
    for (Part part : parts) {
      if ((part.amount().signum() < 0) == isAgainst) {
        wanted.add(part);
      }
    }
    wanted.sort((a, b) -> b.amount().abs().compareTo(a.amount().abs()));
    return wanted;
  }

  private static String names(List<Part> parts, int most) {
    List<String> names = new ArrayList<>();
    for (Part part : parts) {
      names.add(part.criterion());
    }
    return Wording.list(names, most);
  }

  /** The contributions with two decimals; what is not named counts as one. */
  private String sum(List<Part> leading, List<Part> trailing) {
    List<Part> named = new ArrayList<>(leading.subList(0, Math.min(leading.size(), MOST_FOR)));
    named.addAll(trailing.subList(0, Math.min(trailing.size(), MOST_AGAINST)));
    List<String> terms = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    Fraction rest = total();
    for (Part part : named) {
      terms.add(Wording.signed(part.amount()));
      sum = sum.add(Wording.rounded(part.amount()));
      rest = rest.minus(part.amount());
    }
    if (named.size() < parts.size()) {
      terms.add("rest " + Wording.signed(rest));
      sum = sum.add(Wording.rounded(rest));
    }
    String equals = sum.compareTo(Wording.rounded(total())) == 0 ? " = " : " ≈ ";
    return String.join(" ", terms) + (terms.size() == 1 ? "" : equals + Wording.signed(total()));
  }

  private Fraction total() {
    Fraction total = Fraction.ZERO;
    for (Part part : parts) {
      total = total.plus(part.amount());
    }
    return total;
  }
}
