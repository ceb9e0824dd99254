package io.github.essayplanner.rank;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How firmly the first factor is first, among the factors that lack no score. With one criterion,
 * or a ranking by importance, there are no weights to move: most of this is then empty.
 *
 * @param leaders who is first; several where the place is shared, none where it is left open
 * @param label empty where there is no leader, nobody to compare it with, or no weights to move
 * @param weightToMove the least over all rivals; empty where no weights put another first
 * @param rivals the others in the order written; empty unless one factor leads
 * @param intervals for each criterion; empty unless one factor leads
 * @param wobble ρ, the part of itself by which every weight can be off, 1 being any; empty without
 *     a label
 * @param oneStepTest whether no rival draws level when one score changes by one step
 * @param orderTest whether the leader leads by the mere order of the criteria too
 * @param upset the change of one score that fails the one-step test
 * @param firstByOrder who leads by the mere order of the criteria; empty without an order test
 */
public record Stability(
    List<Factor> leaders,
    Optional<StabilityClass> label,
    Optional<WeightToMove> weightToMove,
    List<Rival> rivals,
    List<StabilityInterval> intervals,
    Optional<Fraction> wobble,
    Optional<Boolean> oneStepTest,
    Optional<Boolean> orderTest,
    Optional<ScoreUpset> upset,
    List<Factor> firstByOrder) {
  public Stability {
    leaders = List.copyOf(leaders);
    rivals = List.copyOf(rivals);
    intervals = List.copyOf(intervals);
    firstByOrder = List.copyOf(firstByOrder);
  }

  /**
   * A factor that is not first.
   *
   * @param weightToMove empty where it is dominated: no weights put it ahead of the leader
   */
  public record Rival(Factor factor, Optional<WeightToMove> weightToMove) {
    /** Whether no weights put it ahead of the leader. */
    public boolean isDominated() {
      return weightToMove.isEmpty();
    }
  }

  /** Whether so much weight must move that it would be secure, but one of the tests is failed. */
  public boolean isHeldBack() {
    return weightToMove.isPresent()
        && label.orElseThrow() == StabilityClass.ARGUABLE
        && StabilityClass.of(weightToMove.get().amount(), true) == StabilityClass.SECURE;
  }

  /** How firmly the first factor of a ranking is first. */
  public static Stability of(Ranking ranking) {
    List<Factor> leaders = ranking.leadingFactors();
    if (leaders.size() > 1) {
      return shared(leaders);
    }
    if (leaders.isEmpty() || ranking.complete().size() < 2 || ranking.weights().isEmpty()) {
      return unweighed(leaders, Optional.empty(), Optional.empty());
    }
    List<PairwiseLead> leads = leads(leaders.get(0), ranking);
    return ranking.weights().size() == 1
        ? byOneCriterion(leaders, leads, ranking.map().judgement())
        : weighed(leaders, leads, ranking);
  }

  private static Stability shared(List<Factor> leaders) {
    return new Stability(
        leaders,
        Optional.of(StabilityClass.SHARED),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.of(Fraction.ZERO),
        Optional.of(false),
        Optional.of(false),
        Optional.empty(),
        List.of());
  }

  private static List<PairwiseLead> leads(Factor leader, Ranking ranking) {
    List<PairwiseLead> leads = new ArrayList<>();
    WeightedSum sum = new WeightedSum(ranking.weights());
    for (Ranked row : ranking.complete()) {
      if (!row.factor().id().equals(leader.id())) {
        leads.add(PairwiseLead.of(leader, row.factor(), ranking.weights(), sum));
      }
    }
    return leads;
  }

  private static Stability byOneCriterion(
      List<Factor> leaders, List<PairwiseLead> leads, Judgement scale) {
    Optional<ScoreUpset> upset = upset(leads, scale);
    return unweighed(leaders, Optional.of(upset.isEmpty()), upset);
  }

  /** Where no weight can move, only the change of a score may tell how firm a first place is. */
  private static Stability unweighed(
      List<Factor> leaders, Optional<Boolean> oneStepTest, Optional<ScoreUpset> upset) {
    return new Stability(
        leaders,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        oneStepTest,
        Optional.empty(),
        upset,
        List.of());
  }

  private static Stability weighed(
      List<Factor> leaders, List<PairwiseLead> leads, Ranking ranking) {
    List<Rival> rivals = rivals(leads);
    Optional<WeightToMove> least = least(rivals);
    Optional<ScoreUpset> upset = upset(leads, ranking.map().judgement());
    List<Factor> firstByOrder = firstUnder(Weights.orderOnly(ranking.weights()), leads);
    boolean passesOrder = firstByOrder.size() == 1 && firstByOrder.get(0).isAmong(leaders);
    boolean passesTests = upset.isEmpty() && passesOrder;
    return new Stability(
        leaders,
        Optional.of(
            least.isEmpty()
                ? StabilityClass.HOLDS
                : StabilityClass.of(least.get().amount(), passesTests)),
        least,
        rivals,
        intervals(leads, ranking.weights()),
        Optional.of(wobble(leads)),
        Optional.of(upset.isEmpty()),
        Optional.of(passesOrder),
        upset,
        firstByOrder);
  }

  private static List<Rival> rivals(List<PairwiseLead> leads) {
    List<Rival> rivals = new ArrayList<>();
    for (PairwiseLead lead : leads) {
      rivals.add(new Rival(lead.rival(), lead.weightToMove()));
    }
    return rivals;
  }

  /** Of equally small ones the first. */
  private static Optional<WeightToMove> least(List<Rival> rivals) {
    Optional<WeightToMove> least = Optional.empty();
    for (Rival rival : rivals) {
      Optional<WeightToMove> own = rival.weightToMove();
      if (own.isPresent()
          && (least.isEmpty() || own.get().amount().isBelow(least.get().amount()))) {
        least = own;
      }
    }
    return least;
  }

  private static Fraction wobble(List<PairwiseLead> leads) {
    Fraction wobble = Fraction.ONE;
    for (PairwiseLead lead : leads) {
      wobble = wobble.min(lead.wobble());
    }
    return wobble;
  }

  private static Optional<ScoreUpset> upset(List<PairwiseLead> leads, Judgement scale) {
    for (PairwiseLead lead : leads) {
      Optional<ScoreUpset> upset = lead.upset(scale.low(), scale.high());
      if (upset.isPresent()) {
        return upset;
      }
    }
    return Optional.empty();
  }

  /** Who is first under other weights: the leader, or the rivals that then lead it by most. */
  private static List<Factor> firstUnder(List<Weighted> weights, List<PairwiseLead> leads) {
    List<Factor> first = new ArrayList<>(List.of(leads.get(0).leader()));
    Fraction least = Fraction.ZERO;
    for (PairwiseLead lead : leads) {
      Fraction gap = lead.gap(weights);
      if (gap.isBelow(least)) {
        first.clear();
        least = gap;
      }
      if (gap.equals(least)) {
        first.add(lead.rival());
      }
    }
    return first;
  }

  private static List<StabilityInterval> intervals(
      List<PairwiseLead> leads, List<Weighted> weights) {
    List<StabilityInterval> intervals = new ArrayList<>();
    for (int k = 0; k < weights.size(); k++) {
      intervals.add(interval(k, leads, weights.get(k)));
    }
    return intervals;
  }

  private static StabilityInterval interval(int k, List<PairwiseLead> leads, Weighted weight) {
    StabilityInterval interval = StabilityInterval.unbounded(weight);
    for (PairwiseLead lead : leads) {
      Optional<Fraction> level = lead.level(k);
      if (level.isPresent()) {
        interval = interval.narrowed(level.get(), lead.rival());
      }
    }
    return interval;
  }
}
