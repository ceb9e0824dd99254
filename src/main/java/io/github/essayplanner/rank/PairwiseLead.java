package io.github.essayplanner.rank;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.rank.WeightToMove.Move;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The leader's lead over one rival, criterion by criterion.
 *
 * @param differences d_j, the leader's score less the rival's
 * @param gap g = Σ w_j d_j, by how much the leader leads on the scale, above 0
 * @param size Σ w_j |d_j|
 */
record PairwiseLead(
    Factor leader,
    Factor rival,
    List<Weighted> weights,
    List<Fraction> differences,
    Fraction gap,
    Fraction size) {
  static PairwiseLead of(Factor leader, Factor rival, List<Weighted> weights) {
    return of(leader, rival, weights, new WeightedSum(weights));
  }

  /** The leads over several rivals share the sum of their weights. */
  static PairwiseLead of(Factor leader, Factor rival, List<Weighted> weights, WeightedSum sum) {
    int[] own = new int[weights.size()];
    List<Fraction> differences = new ArrayList<>();
    for (int j = 0; j < own.length; j++) {
      String id = weights.get(j).criterion().id();
      own[j] = leader.scores().get(id) - rival.scores().get(id);
      differences.add(Fraction.of(own[j]));
    }
    Fraction gap = sum.of(j -> own[j]);
    Fraction size = sum.of(j -> Math.abs(own[j]));
    return new PairwiseLead(leader, rival, weights, List.copyOf(differences), gap, size);
  }

  /** The gap under other weights of the same criteria. */
  Fraction gap(List<Weighted> others) {
    Fraction gap = Fraction.ZERO;
    for (int j = 0; j < others.size(); j++) {
      gap = gap.plus(others.get(j).share().times(differences.get(j)));
    }
    return gap;
  }

  /** Whether the rival scores higher nowhere, so that no weights put it ahead. */
  boolean isDominated() {
    return Collections.min(differences).signum() >= 0;
  }

  /**
   * The least weight to move: all of it to the criterion that suits the rival best, from those that
   * suit the leader best. Each unit moved from j narrows the gap by d_j − d_min, and no other route
   * narrows it faster. Empty where the rival is dominated.
   */
  Optional<WeightToMove> weightToMove() {
    if (isDominated()) {
      return Optional.empty();
    }
    int to = differences.indexOf(Collections.min(differences));
    Fraction left = gap;
    Fraction all = Fraction.ZERO;
    List<Move> moves = new ArrayList<>();
    for (int from : largestFirst()) {
      if (left.signum() == 0) {
        break;
      }
      Fraction perUnit = differences.get(from).minus(differences.get(to));
      Fraction moved = weights.get(from).share().min(left.over(perUnit));
      moves.add(new Move(weights.get(from).criterion(), weights.get(to).criterion(), moved));
      left = left.minus(moved.times(perUnit));
      all = all.plus(moved);
    }
    return Optional.of(new WeightToMove(rival, all, moves));
  }

  private List<Integer> largestFirst() {
    List<Integer> criteria = new ArrayList<>();
    for (int j = 0; j < differences.size(); j++) {
      criteria.add(j);
    }
    criteria.sort((j, k) -> differences.get(k).compareTo(differences.get(j)));
    return criteria;
  }

  /** ρ = Σ w_j d_j / Σ w_j |d_j|: the part of itself by which every weight can be off. */
  Fraction wobble() {
    return gap.over(size);
  }

  /**
   * The share t* of criterion k at which the rival draws level, the others keeping their
   * proportions: r / (r − d_k), r being the gap that the other criteria alone would give. Empty
   * where no share from 0 to 1 does, short of the ends.
   */
  Optional<Fraction> level(int k) {
    Fraction share = weights.get(k).share();
    Fraction own = differences.get(k);
    // r = (g − w_k d_k) / (1 − w_k), so that t* = (g − w_k d_k) / (g − d_k): fewer steps.
    if (own.equals(gap)) {
      return Optional.empty();
    }
    Fraction level = gap.minus(share.times(own)).over(gap.minus(own));
    return level.signum() > 0 && level.isBelow(Fraction.ONE)
        ? Optional.of(level)
        : Optional.empty();
  }

  /**
   * How many steps one score on criterion j must change for the rival to draw level: ⌈g / w_j⌉,
   * where the scale leaves room for them under the leader's score or over the rival's.
   */
  OptionalInt steps(int j, int low, int high) {
    Fraction share = weights.get(j).share();
    int room = Math.max(fall(j, low), rise(j, high));
    return gap.isAbove(share.times(room))
        ? OptionalInt.empty()
        : OptionalInt.of(gap.over(share).rounded(0, RoundingMode.CEILING).intValueExact());
  }

  /** A change of one score by one step that lets the rival draw level or pass, if there is one. */
  Optional<ScoreUpset> upset(int low, int high) {
    for (int j = 0; j < differences.size(); j++) {
      Fraction share = weights.get(j).share();
      if (!gap.isAbove(share) && steps(j, low, high).orElse(0) == 1) {
        boolean passes = gap.isBelow(share);
        return Optional.of(
            new ScoreUpset(rival, weights.get(j).criterion(), rise(j, high) > 0, passes));
      }
    }
    return Optional.empty();
  }

  private int fall(int j, int low) {
    return leader.scores().get(weights.get(j).criterion().id()) - low;
  }

  private int rise(int j, int high) {
    return high - rival.scores().get(weights.get(j).criterion().id());
  }
}
