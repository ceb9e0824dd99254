package io.github.essayplanner.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.WeightMethod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The worked cases of the judgement's specification, by their numbers there. */
class WorkedCasesTest {
  private static final String[] FACTORS = {
    "arms 5 4 5 5 3", "berlin 4 5 3 4 5", "sino 3 3 4 3 2", "summit 2 3 3 3 5", "hungary 3 4 2 2 4"
  };
  private static final ArgumentMap EXAMPLE =
      Maps.given("necessity 30, depth 25, scope 20, duration 15, directness 10", FACTORS);
  private static final ArgumentMap TRIANGLE =
      Maps.given("x 50, y 30, z 20", "A 5 2 1", "B 2 5 2", "C 3 3 4");

  private static List<String> values(ArgumentMap map) {
    return byFactor(map, r -> r.score().orElseThrow().toString());
  }

  private static List<String> ranks(ArgumentMap map) {
    return byFactor(map, Ranked::rankLabel);
  }

  /** Something of each factor, in the order written. */
  private static List<String> byFactor(ArgumentMap map, Function<Ranked, String> part) {
    Ranking ranking = Ranking.of(map);
    List<String> all = new ArrayList<>();
    for (Factor factor : map.factors()) {
      all.add(part.apply(ranking.row(factor.id()).orElseThrow()));
    }
    return all;
  }

  private static Stability stability(ArgumentMap map) {
    return Stability.of(Ranking.of(map));
  }

  /** {@code depth [0,13/28] berlin}. */
  private static List<String> intervals(ArgumentMap map) {
    List<String> all = new ArrayList<>();
    for (StabilityInterval interval : stability(map).intervals()) {
      String text =
          interval.weight().criterion().id() + " [" + interval.low() + "," + interval.high() + "]";
      text += interval.lowRival().map(r -> " " + r.id()).orElse("");
      all.add(text + interval.highRival().map(r -> " " + r.id()).orElse(""));
    }
    return all;
  }

  /** {@code berlin 1/10}. */
  private static List<String> toMove(ArgumentMap map) {
    List<String> all = new ArrayList<>();
    for (Stability.Rival rival : stability(map).rivals()) {
      String amount = rival.weightToMove().map(w -> w.amount().toString()).orElse("none");
      all.add(rival.factor().id() + " " + amount);
    }
    return all;
  }

  private static String shares(ArgumentMap map) {
    RankAcceptability shares = RankAcceptability.of(Ranking.of(map)).orElseThrow();
    assertTrue(shares.isExact() && shares.isOrderKeptExact());
    return inOrder(map, shares.all()) + " kept " + inOrder(map, shares.orderKept());
  }

  private static List<Fraction> inOrder(ArgumentMap map, Map<String, Fraction> shares) {
    assertEquals(map.factors().size(), shares.size());
    return map.factors().stream().map(f -> shares.get(f.id())).toList();
  }

  @Test
  void case1TheWorkedExample() {
    assertEquals(List.of("91/20", "83/20", "31/10", "29/10", "3"), values(EXAMPLE));
    assertEquals(List.of("1", "2", "3", "5", "4"), ranks(EXAMPLE));
  }

  @Test
  void case2TheIntervalsOfItsWeights() {
    assertEquals(
        List.of(
            "necessity [0,1]",
            "depth [0,13/28] berlin",
            "scope [0,1]",
            "duration [0,1]",
            "directness [0,1/4] berlin"),
        intervals(EXAMPLE));
  }

  @Test
  void case3TheWeightThatMustMove() {
    assertEquals(
        List.of("berlin 1/10", "sino none", "summit 27/80", "hungary 2/5"), toMove(EXAMPLE));
    WeightToMove least = stability(EXAMPLE).weightToMove().orElseThrow();
    assertEquals("berlin", least.rival().id());
    assertEquals(1, least.moves().size());
    assertEquals("scope", least.moves().get(0).from().id());
    assertEquals("directness", least.moves().get(0).to().id());
    assertEquals(StabilityClass.ARGUABLE, stability(EXAMPLE).label().orElseThrow());
  }

  @Test
  void case4HowFarEveryWeightCanBeOff() {
    List<String> wobbles = leads(EXAMPLE).stream().map(l -> l.wobble().toString()).toList();
    assertEquals(List.of("4/13", "1", "33/41", "31/35"), wobbles);
    assertEquals(Fraction.of(4, 13), stability(EXAMPLE).wobble().orElseThrow());
  }

  private static List<PairwiseLead> leads(ArgumentMap map) {
    Ranking ranking = Ranking.of(map);
    Factor leader = ranking.leaders().get(0).factor();
    return stability(map).rivals().stream()
        .map(r -> PairwiseLead.of(leader, r.factor(), ranking.weights()))
        .toList();
  }

  @Test
  void case5InHowManyWeightingsEachIsFirst() {
    assertEquals("[23/36, 13/36, 0, 0, 0] kept [1, 0, 0, 0, 0]", shares(EXAMPLE));
    assertEquals("23/36", shareAgainst("berlin"));
    assertEquals("47/48", shareAgainst("hungary"));
    assertEquals("14/15", shareAgainst("summit"));
    assertEquals("1", shareAgainst("sino"));
  }

  private static String shareAgainst(String rival) {
    List<Factor> two =
        List.of(EXAMPLE.factor("arms").orElseThrow(), EXAMPLE.factor(rival).orElseThrow());
    Ranking ranking = Ranking.of(EXAMPLE.withFactors(two));
    return RankAcceptability.of(ranking).orElseThrow().all().get("arms").toString();
  }

  @Test
  void case6HowManyStepsOfOneScore() {
    PairwiseLead overBerlin = leads(EXAMPLE).get(0);
    List<OptionalInt> steps = new ArrayList<>();
    for (int j = 0; j < 5; j++) {
      steps.add(overBerlin.steps(j, 1, 5));
    }
    OptionalInt two = OptionalInt.of(2);
    assertEquals(List.of(two, two, two, OptionalInt.of(3), OptionalInt.empty()), steps);
    assertTrue(stability(EXAMPLE).oneStepTest().orElseThrow());
    assertTrue(stability(EXAMPLE).orderTest().orElseThrow());
  }

  @Test
  void case7AMissingScoreIsNotGuessed() {
    String[] factors = FACTORS.clone();
    factors[2] = "sino - 3 4 3 2";
    ArgumentMap map =
        Maps.given("necessity 30, depth 25, scope 20, duration 15, directness 10", factors);
    assertEquals(List.of("1", "2", "3–5", "4–5", "3–4"), ranks(map));
    assertEquals(
        List.of("4.55", "4.15", "2.50–3.70", "2.90", "3.00"), byFactor(map, Ranked::scoreLabel));
    assertEquals(
        List.of("arms", "berlin", "sino", "hungary", "summit"),
        Ranking.of(map).rows().stream().map(r -> r.factor().id()).toList());
    assertEquals(List.of("berlin 1/10", "summit 27/80", "hungary 2/5"), toMove(map));
  }

  @Test
  void case8WeightsInAnotherUnitChangeNothing() {
    ArgumentMap map =
        Maps.given("necessity 3, depth 2.5, scope 2, duration 1.5, directness 1", FACTORS);
    assertEquals(values(EXAMPLE), values(map));
    assertEquals(intervals(EXAMPLE), intervals(map));
    assertEquals(toMove(EXAMPLE), toMove(map));
    assertEquals(stability(EXAMPLE).wobble(), stability(map).wobble());
    assertEquals(stability(EXAMPLE).oneStepTest(), stability(map).oneStepTest());
    assertEquals(shares(EXAMPLE), shares(map));
  }

  @Test
  void case9FirstPlaceOnAKnifeEdge() {
    assertEquals(List.of("33/10", "29/10", "16/5"), values(TRIANGLE));
    WeightToMove least = stability(TRIANGLE).weightToMove().orElseThrow();
    assertEquals(Fraction.of(1, 50), least.amount());
    assertEquals("C", least.rival().id());
    assertEquals(List.of("x [9/19,1] C", "y [0,4/11] C", "z [0,7/31] C"), intervals(TRIANGLE));
    assertEquals("[43/180, 11/36, 41/90] kept [5/6, 1/30, 2/15]", shares(TRIANGLE));
    assertEquals(StabilityClass.KNIFE_EDGE, stability(TRIANGLE).label().orElseThrow());
  }

  @Test
  void case10EqualWeightsHaveNoOrderToKeep() {
    ArgumentMap map = TRIANGLE.withWeights(WeightMethod.EQUAL);
    assertEquals(List.of("8/3", "3", "10/3"), values(map));
    assertEquals(Fraction.of(1, 12), stability(map).weightToMove().orElseThrow().amount());
    assertEquals("B", stability(map).weightToMove().orElseThrow().rival().id());
    assertEquals("z [1/5,1] B", intervals(map).get(2));
    RankAcceptability shares = RankAcceptability.of(Ranking.of(map)).orElseThrow();
    assertEquals(shares.all(), shares.orderKept());
  }

  @Test
  void case11TwoShareFirstPlace() {
    ArgumentMap map = Maps.given("x 40, y 40, z 20", "A 5 2 1", "B 2 5 2", "C 3 3 4");
    assertEquals(List.of("3", "1=", "1="), ranks(map));
    assertEquals(StabilityClass.SHARED, stability(map).label().orElseThrow());
    assertTrue(stability(map).weightToMove().isEmpty());
    assertEquals("[43/180, 11/36, 41/90] kept [5/12, 41/84, 2/21]", shares(map));
  }

  @Test
  void case12ThreeShareFirstPlaceAndOneOfThemIsNeverAloneThere() {
    ArgumentMap map = Maps.given("x 50, y 50", "A 4 2", "B 2 4", "C 3 3", "D 1 1");
    assertEquals(List.of("1=", "1=", "1=", "4"), ranks(map));
    assertEquals("[1/2, 1/2, 0, 0] kept [1/2, 1/2, 0, 0]", shares(map));
  }

  @Test
  void case13ADominatedRival() {
    ArgumentMap map = Maps.given("x 40, y 30, z 30", "A 5 4 4", "B 4 4 3", "C 1 5 5");
    assertEquals("1", ranks(map).get(0));
    assertEquals(List.of("B none", "C 1/5"), toMove(map));
    RankAcceptability shares = RankAcceptability.of(Ranking.of(map)).orElseThrow();
    assertEquals(
        List.of(Fraction.of(16, 25), Fraction.ZERO, Fraction.of(9, 25)),
        inOrder(map, shares.all()));
  }

  @Test
  void case14AnExactTieThatDoublesMiss() {
    ArgumentMap map = Maps.given("a 10, b 20, c 30, d 40", "X 4 1 2 4", "Y 4 2 4 2");
    assertEquals(List.of("14/5", "14/5"), values(map));
    assertEquals(List.of("1=", "1="), ranks(map));
  }

  @Test
  void case15SharesOfTwoFactorsByTheirDifferences() {
    assertEquals("2/3", twoFactorShare("3 1", "1 2"));
    assertEquals("3/4", twoFactorShare("2 2 1", "1 1 2"));
    assertEquals("9/20", twoFactorShare("4 1 1", "1 2 3"));
    assertEquals("44/125", twoFactorShare("3 3 1 1", "1 1 4 4"));
    assertEquals("1/2", twoFactorShare("2 1 1 1", "1 1 1 2"));
  }

  private static String twoFactorShare(String one, String other) {
    String criteria =
        List.of("a 1", "a 1, b 1", "a 1, b 1, c 1", "a 1, b 1, c 1, d 1")
            .get(one.split(" ").length - 1);
    Ranking ranking = Ranking.of(Maps.given(criteria, "one " + one, "other " + other));
    return RankAcceptability.of(ranking).orElseThrow().all().get("one").toString();
  }

  @Test
  void case16AScaleOfTwoScores() {
    ArgumentMap map = Maps.scored(0, 1, WeightMethod.EQUAL, "a, b, c", "A 1 0 1", "B 0 1 0");
    RankAcceptability shares = RankAcceptability.of(Ranking.of(map)).orElseThrow();
    assertEquals(List.of(Fraction.of(3, 4), Fraction.of(1, 4)), inOrder(map, shares.all()));
  }

  @Test
  void case17RanksOfSharedValues() {
    ArgumentMap map =
        Maps.scored(
            1, 10, WeightMethod.EQUAL, "a", "a 10", "b 10", "c 8", "d 7", "e 7", "f 7", "g 1");
    assertEquals(List.of("1=", "1=", "3", "4=", "4=", "4=", "7"), ranks(map));
  }

  @Test
  void case18ThePaperOfTriantaphyllouAndSanchez() {
    ArgumentMap map =
        Maps.scored(
            0,
            10_000,
            WeightMethod.GIVEN,
            "C1 .3277, C2 .3058, C3 .2876, C4 .0790",
            "A1 3088 2897 3867 1922",
            "A2 2163 3458 1755 6288",
            "A3 4509 2473 1194 575",
            "A4 240 1172 3184 1215");
    assertEquals(
        List.of("0.3162", "0.2767", "0.2622", "0.1449"),
        byFactor(map, r -> fourDecimals(r.score().orElseThrow().over(Fraction.of(10_000)))));
    List<String> bounds = new ArrayList<>();
    for (StabilityInterval interval : stability(map).intervals()) {
      bounds.add(fourDecimals(interval.low()) + "–" + fourDecimals(interval.high()));
    }
    assertEquals(
        List.of("0.0000–0.5126", "0.0000–0.5922", "0.1242–1.0000", "0.0000–0.1552"), bounds);
    assertEquals(
        List.of("A3", "A2", "A2", "A2"),
        stability(map).intervals().stream()
            .map(i -> i.highRival().or(i::lowRival).orElseThrow().id())
            .toList());
  }

  private static String fourDecimals(Fraction fraction) {
    BigDecimal rounded = fraction.rounded(4, RoundingMode.HALF_UP);
    return rounded.toString();
  }

  @Test
  void weightsByOrderAreCentroidPoints() {
    assertEquals(List.of("11/18", "5/18", "1/9"), byOrder("a, b, c"));
    assertEquals(List.of("25/48", "13/48", "7/48", "1/16"), byOrder("a, b, c, d"));
    assertEquals("137/300", byOrder("a, b, c, d, e").get(0));
  }

  private static List<String> byOrder(String criteria) {
    ArgumentMap map = Maps.scored(1, 5, WeightMethod.ORDER, criteria);
    return Ranking.of(map).weights().stream().map(w -> w.share().toString()).toList();
  }

  @Test
  void aFactorWhoseMissingScoreCouldDrawLevelLeavesFirstPlaceOpen() {
    ArgumentMap map = Maps.given("x 1, y 1", "A 4 4", "B 3 -", "C 1 1");
    assertTrue(Ranking.of(map).leaders().isEmpty());
    assertTrue(stability(map).label().isEmpty());
    assertFalse(Ranking.of(map).row("B").orElseThrow().score().isPresent());
  }

  @Test
  void oneCriterionHasNoWeightsToMove() {
    Stability stability = stability(Maps.given("x 1", "A 5", "B 3"));
    assertEquals("A", stability.leaders().get(0).id());
    assertTrue(stability.label().isEmpty() && stability.intervals().isEmpty());
    assertTrue(stability.oneStepTest().orElseThrow());
    assertTrue(RankAcceptability.of(Ranking.of(Maps.given("x 1", "A 5", "B 3"))).isEmpty());
  }

  @Test
  void fewerThanTwoScoredFactorsAreNotRanked() {
    Ranking ranking = Ranking.of(Maps.given("x 1, y 1", "A 5 5", "B - -"));
    assertFalse(ranking.isRanked());
    assertEquals(List.of("", ""), ranking.rows().stream().map(Ranked::rankLabel).toList());
    assertTrue(stability(Maps.given("x 1, y 1", "A 5 5", "B - -")).leaders().isEmpty());
  }
}
