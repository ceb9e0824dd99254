package io.github.essayplanner.rank;

import io.github.essayplanner.model.Criterion;
import io.github.essayplanner.model.Factor;
import java.util.List;

/**
 * The least weight that must move between criteria before a rival draws level with the leader; if
 * any more moves, the rival leads.
 *
 * @param amount as a share of all the weight
 * @param moves where it comes from and goes to, the most telling first; they sum to the amount
 */
public record WeightToMove(Factor rival, Fraction amount, List<Move> moves) {
  public WeightToMove {
    moves = List.copyOf(moves);
  }

  /**
   * Weight that goes from one criterion to another.
   *
   * @param amount as a share of all the weight
   */
  public record Move(Criterion from, Criterion to, Fraction amount) {}
}
