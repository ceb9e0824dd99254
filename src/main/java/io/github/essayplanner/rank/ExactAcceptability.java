package io.github.essayplanner.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The exact share of all weightings under which each factor is first. The weightings are the points
 * of a simplex (for three criteria a triangle), and scores change evenly between its corners. A
 * piece in which a factor leads a rival at some corners and trails it at others is cut where the
 * two are level, on an edge between such corners: a cut at the part t of an edge leaves t of the
 * volume with the one end and 1 − t with the other.
 */
final class ExactAcceptability {
  /** What a sum or product of wide numbers costs, against a look at a sign. */
  private static final int STEP = 8;

  private long workLeft;

  /**
   * @param work how much it may take in all: signs looked at, and numbers worked out by the square
   *     of their length
   */
  ExactAcceptability(long work) {
    this.workLeft = work;
  }

  /**
   * For each factor the share of the simplex in which it is first; joint first counts for each.
   * Empty where that takes more work than it may.
   *
   * @param values by factor, then corner
   */
  Optional<List<Fraction>> shares(Fraction[][] values) {
    List<Fraction> shares = new ArrayList<>();
    for (int factor = 0; factor < values.length && workLeft >= 0; factor++) {
      shares.add(share(leads(values, factor), all(values.length), -1));
    }
    return workLeft < 0 ? Optional.empty() : Optional.of(shares);
  }

  private static int[] all(int rivals) {
    int[] all = new int[rivals];
    for (int rival = 0; rival < rivals; rival++) {
      all[rival] = rival;
    }
    return all;
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

  /**
   * The share of a piece in which no lead is negative.
   *
   * @param rivals those that may still lead in the piece; nothing is known of the others' leads
   * @param last the rival the piece was last cut for, or −1; it is dealt with before another is
   *     begun, so that the cutting ends
   */
  private Fraction share(Fraction[][] corners, int[] rivals, int last) {
    int[] open = new int[rivals.length];
    int count = 0;
    int next = -1;
    int fewest = Integer.MAX_VALUE;
    for (int rival : rivals) {
      int ahead = count(corners, rival, 1);
      int behind = count(corners, rival, -1);
      if (behind > 0 && ahead == 0) {
        return Fraction.ZERO;
      }
      int cost = rival == last ? 0 : ahead * corners.length + behind;
      if (behind > 0) {
        open[count++] = rival;
        next = cost < fewest ? rival : next;
        fewest = Math.min(cost, fewest);
      }
    }
    return next < 0 ? Fraction.ONE : cut(corners, Arrays.copyOf(open, count), next);
  }

  private static int count(Fraction[][] corners, int rival, int sign) {
    int count = 0;
    for (Fraction[] corner : corners) {
      count += corner[rival].signum() == sign ? 1 : 0;
    }
    return count;
  }

  /**
   * Cuts the edge whose ends lie nearest to where the rival draws level: that leaves few pieces.
   */
  private Fraction cut(Fraction[][] corners, int[] rivals, int rival) {
    workLeft -= (long) rivals.length * corners.length;
    if (workLeft < 0) {
      return Fraction.ZERO;
    }
    int ahead = nearest(corners, rival, 1);
    int behind = nearest(corners, rival, -1);
    Fraction lead = corners[ahead][rival];
    Fraction part = lead.over(lead.minus(corners[behind][rival]));
    Fraction[] between = between(corners[ahead], corners[behind], rivals, part);
    workLeft -= rivals.length * cost(between[rivals[0]]);
    Fraction kept = part.times(share(with(corners, behind, between), rivals, rival));
    Fraction rest = Fraction.ONE.minus(part);
    Fraction share = kept.plus(rest.times(share(with(corners, ahead, between), rivals, rival)));
    workLeft -= cost(share);
    return share;
  }

  /** Bringing a number to its lowest terms takes as long as the square of its length. */
  private static long cost(Fraction number) {
    return (long) STEP * number.words() * number.words();
  }

  /** The corner with the smallest lead of a sign. */
  private static int nearest(Fraction[][] corners, int rival, int sign) {
    int nearest = -1;
    for (int corner = 0; corner < corners.length; corner++) {
      Fraction lead = corners[corner][rival];
      if (lead.signum() == sign
          && (nearest < 0 || lead.abs().isBelow(corners[nearest][rival].abs()))) {
        nearest = corner;
      }
    }
    return nearest;
  }

  private static Fraction[] between(Fraction[] from, Fraction[] to, int[] rivals, Fraction part) {
    Fraction[] between = new Fraction[from.length];
    for (int rival : rivals) {
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
