package io.github.essayplanner.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * In what part of a simplex each of several linear values is the greatest, exactly. A simplex that
 * the line between two values crosses is cut along one of its edges, again and again, until each
 * piece lies on one side. A cut at the part t of an edge leaves t of the volume with one end and 1
 * − t with the other.
 */
final class Splitting {
  private int cutsLeft;

  /**
   * @param cuts how many cuts it may take in all
   */
  Splitting(int cuts) {
    this.cutsLeft = cuts;
  }

  /**
   * For each factor the share of the simplex in which it is first; joint first counts for each.
   * Empty where the cuts don't suffice.
   *
   * @param values by factor, then corner
   */
  Optional<List<Fraction>> shares(Fraction[][] values) {
    List<Fraction> shares = new ArrayList<>();
    for (int factor = 0; factor < values.length; factor++) {
      shares.add(share(leads(values, factor)));
    }
    return cutsLeft < 0 ? Optional.empty() : Optional.of(shares);
  }

  /** A factor's lead at each corner over each of the others, and over itself: 0. */
  private static Fraction[][] leads(Fraction[][] values, int factor) {
    int corners = values[factor].length;
    Fraction[][] leads = new Fraction[corners][values.length];
    for (int corner = 0; corner < corners; corner++) {
      for (int other = 0; other < values.length; other++) {
        leads[corner][other] = values[factor][corner].minus(values[other][corner]);
      }
    }
    return leads;
  }

  /** The share of a piece in which no lead is negative. */
  private Fraction share(Fraction[][] corners) {
    int crossed = -1;
    long fewest = Long.MAX_VALUE;
    for (int rival = 0; rival < corners[0].length; rival++) {
      int ahead = count(corners, rival, 1);
      int behind = count(corners, rival, -1);
      if (behind > 0 && ahead == 0) {
        return Fraction.ZERO;
      }
      if (behind > 0 && COST[ahead][behind] < fewest) {
        fewest = COST[ahead][behind];
        crossed = rival;
      }
    }
    return crossed < 0 ? Fraction.ONE : cut(corners, crossed);
  }

  static final long[][] COST = new long[14][14];

  static {
    String how = System.getProperty("how", "L");
    for (int p = 0; p < 14; p++)
      for (int q = 0; q < 14; q++)
        COST[p][q] =
            how.equals("L")
                ? (q == 0 ? 1 : p == 0 ? 0 : COST[p][q - 1] + COST[p - 1][q])
                : how.equals("f")
                    ? (p == 0 || q == 0 ? 0 : 1 + COST[p][q - 1] + COST[p - 1][q])
                    : how.equals("p") ? p * 20 + q : how.equals("q") ? q * 20 + p : Math.min(p, q);
  }

  private static int count(Fraction[][] corners, int rival, int sign) {
    int count = 0;
    for (Fraction[] corner : corners) {
      count += corner[rival].signum() == sign ? 1 : 0;
    }
    return count;
  }

  private static int find(Fraction[][] corners, int rival, int sign) {
    for (int corner = 0; corner < corners.length; corner++) {
      if (corners[corner][rival].signum() == sign) {
        return corner;
      }
    }
    return -1;
  }

  private Fraction cut(Fraction[][] corners, int rival) {
    if (--cutsLeft < 0) {
      return Fraction.ZERO;
    }
    int ahead = find(corners, rival, 1);
    int behind = find(corners, rival, -1);
    Fraction lead = corners[ahead][rival];
    Fraction part = lead.over(lead.minus(corners[behind][rival]));
    Fraction[] between = between(corners[ahead], corners[behind], part);
    Fraction kept = part.times(share(with(corners, behind, between)));
    Fraction other = Fraction.ONE.minus(part).times(share(with(corners, ahead, between)));
    return kept.plus(other);
  }

  private static Fraction[] between(Fraction[] from, Fraction[] to, Fraction part) {
    Fraction[] between = new Fraction[from.length];
    for (int rival = 0; rival < from.length; rival++) {
      between[rival] = from[rival].plus(part.times(to[rival].minus(from[rival])));
    }
    return between;
  }

  private static Fraction[][] with(Fraction[][] corners, int index, Fraction[] corner) {
    Fraction[][] changed = corners.clone();
    changed[index] = corner;
    return changed;
  }
}
