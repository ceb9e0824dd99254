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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Judgements whose every number is known, most of them worked out by hand. */
class JudgementCasesTest {
  private static final String CRITERIA =
      "necessity 30, depth 25, scope 20, duration 15, directness 10";
  private static final String[] WORKED = {
    "arms 5 4 5 5 3", "berlin 4 5 3 4 5", "sino 3 3 4 3 2", "summit 2 3 3 3 5", "hungary 3 4 2 2 4"
  };
  private static final String[] CIRCLE = {"a 5 2 1", "b 2 5 2", "c 3 3 4"};

  private static Ranking worked() {
    return Ranking.of(Maps.given(CRITERIA, WORKED));
  }

  private static Ranking circle(String criteria) {
    return Ranking.of(Maps.given(criteria, CIRCLE));
  }

  private static Map<String, String> values(Ranking ranking) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Factor factor : ranking.map().factors()) {
      values.put(factor.id(), row(ranking, factor.id()).score().orElseThrow().toString());
    }
    return values;
  }

  private static Ranked row(Ranking ranking, String id) {
    return ranking.row(id).orElseThrow();
  }

  private static List<String> ranks(Ranking ranking) {
    return ranking.map().factors().stream().map(f -> row(ranking, f.id()).rankLabel()).toList();
  }

  private static String interval(Ranking ranking, String criterion) {
    StabilityInterval interval =
        Stability.of(ranking).intervals().stream()
            .filter(i -> i.weight().criterion().id().equals(criterion))
            .findFirst()
            .orElseThrow();
    return interval.low()
        + interval.lowRival().map(f -> " " + f.id()).orElse("")
        + " to "
        + interval.high()
        + interval.highRival().map(f -> " " + f.id()).orElse("");
  }

  private static Map<String, String> weightToMove(Ranking ranking) {
    Map<String, String> byRival = new LinkedHashMap<>();
    for (Stability.Rival rival : Stability.of(ranking).rivals()) {
      String amount = rival.weightToMove().map(w -> w.amount().toString()).orElse("dominated");
      byRival.put(rival.factor().id(), amount);
    }
    return byRival;
  }

  private static StabilityClass label(Ranking ranking) {
    return Stability.of(ranking).label().orElseThrow();
  }

  private static Map<String, String> all(Ranking ranking) {
    RankAcceptability shares = RankAcceptability.of(ranking).orElseThrow();
    assertTrue(shares.isExact());
    return words(shares.all());
  }

  private static Map<String, String> orderKept(Ranking ranking) {
    RankAcceptability shares = RankAcceptability.of(ranking).orElseThrow();
    assertTrue(shares.isOrderKeptExact());
    return words(shares.orderKept());
  }

  private static Map<String, String> words(Map<String, Fraction> shares) {
    Map<String, String> words = new LinkedHashMap<>();
    shares.forEach((id, share) -> words.put(id, share.toString()));
    return words;
  }

  /** {@code a 1/2, b 1}. */
  private static Map<String, String> of(String written) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String one : written.split(", ")) {
      values.put(one.split(" ")[0], one.split(" ")[1]);
    }
    return values;
  }

  @Test
  void case1TheWorkedExampleHasItsValuesAndRanks() {
    assertEquals(
        of("arms 91/20, berlin 83/20, sino 31/10, summit 29/10, hungary 3"), values(worked()));
    assertEquals(List.of("1", "2", "3", "5", "4"), ranks(worked()));
  }

  @Test
  void case2TheWorkedExampleHasItsIntervals() {
    for (String criterion : List.of("necessity", "scope", "duration")) {
      assertEquals("0 to 1", interval(worked(), criterion), criterion);
    }
    assertEquals("0 to 13/28 berlin", interval(worked(), "depth"));
    assertEquals("0 to 1/4 berlin", interval(worked(), "directness"));
  }

  @Test
  void case3TheWorkedExampleHasItsWeightsToMove() {
    assertEquals(
        of("berlin 1/10, sino dominated, summit 27/80, hungary 2/5"), weightToMove(worked()));
    WeightToMove least = Stability.of(worked()).weightToMove().orElseThrow();
    assertEquals("berlin", least.rival().id());
    assertEquals(
        List.of("scope to directness 1/10"),
        least.moves().stream()
            .map(m -> m.from().id() + " to " + m.to().id() + " " + m.amount())
            .toList());
    assertEquals(StabilityClass.ARGUABLE, label(worked()));
  }

  @Test
  void case4TheWorkedExampleHasItsWobbleForEachRival() {
    Map<String, String> wobbles = new LinkedHashMap<>();
    for (String rival : List.of("berlin", "sino", "summit", "hungary")) {
      PairwiseLead lead = PairwiseLead.of(factor("arms"), factor(rival), worked().weights());
      wobbles.put(rival, lead.wobble().toString());
    }
    assertEquals(of("berlin 4/13, sino 1, summit 33/41, hungary 31/35"), wobbles);
    assertEquals(Fraction.of(4, 13), Stability.of(worked()).wobble().orElseThrow());
  }

  private static Factor factor(String id) {
    return worked().map().factor(id).orElseThrow();
  }

  @Test
  void case5TheWorkedExampleHasItsShares() {
    assertEquals(of("arms 23/36, berlin 13/36, sino 0, hungary 0, summit 0"), all(worked()));
    assertEquals(of("arms 1, berlin 0, sino 0, hungary 0, summit 0"), orderKept(worked()));
    Map<String, String> alone = new LinkedHashMap<>();
    for (int rival = 1; rival < WORKED.length; rival++) {
      Ranking two = Ranking.of(Maps.given(CRITERIA, WORKED[0], WORKED[rival]));
      alone.put(WORKED[rival].split(" ")[0], all(two).get("arms"));
    }
    assertEquals(of("berlin 23/36, sino 1, summit 14/15, hungary 47/48"), alone);
  }

  @Test
  void case6TheWorkedExamplePassesTheOneStepTest() {
    PairwiseLead lead = PairwiseLead.of(factor("arms"), factor("berlin"), worked().weights());
    List<Integer> steps = new ArrayList<>();
    for (int j = 0; j < 5; j++) {
      steps.add(lead.steps(j, 1, 5).orElse(0));
    }
    assertEquals(List.of(2, 2, 2, 3, 0), steps);
    assertEquals(true, Stability.of(worked()).oneStepTest().orElseThrow());
  }

  @Test
  void case7AMissingScoreLeavesARangeOfValuesAndRanks() {
    String[] factors = WORKED.clone();
    factors[2] = "sino - 3 4 3 2";
    Ranking ranking = Ranking.of(Maps.given(CRITERIA, factors));
    assertEquals(List.of("1", "2", "3–5", "4–5", "3–4"), ranks(ranking));
    assertEquals("2.50–3.70", row(ranking, "sino").scoreLabel());
    assertTrue(row(ranking, "sino").provisional());
    assertFalse(row(ranking, "hungary").provisional());
    assertEquals(List.of("arms"), ranking.leaders().stream().map(r -> r.factor().id()).toList());
  }

  @Test
  void case8OtherUnitsOfWeightChangeNothing() {
    Ranking other =
        Ranking.of(
            Maps.given("necessity 3, depth 2.5, scope 2, duration 1.5, directness 1", WORKED));
    assertEquals(values(worked()), values(other));
    assertEquals(ranks(worked()), ranks(other));
    assertEquals(weightToMove(worked()), weightToMove(other));
    for (String criterion : List.of("necessity", "depth", "scope", "duration", "directness")) {
      assertEquals(interval(worked(), criterion), interval(other, criterion));
    }
    assertEquals(Stability.of(worked()).wobble(), Stability.of(other).wobble());
    assertEquals(Stability.of(worked()).oneStepTest(), Stability.of(other).oneStepTest());
    assertEquals(all(worked()), all(other));
    assertEquals(orderKept(worked()), orderKept(other));
  }

  @Test
  void case9AFirstPlaceOnAKnifeEdge() {
    Ranking ranking = circle("x 50, y 30, z 20");
    assertEquals(of("a 33/10, b 29/10, c 16/5"), values(ranking));
    assertEquals("1/50", weightToMove(ranking).get("c"));
    assertEquals("c", Stability.of(ranking).weightToMove().orElseThrow().rival().id());
    assertEquals("9/19 c to 1", interval(ranking, "x"));
    assertEquals("0 to 4/11 c", interval(ranking, "y"));
    assertEquals("0 to 7/31 c", interval(ranking, "z"));
    assertEquals(of("a 43/180, b 11/36, c 41/90"), all(ranking));
    assertEquals(of("a 5/6, b 1/30, c 2/15"), orderKept(ranking));
    assertEquals(StabilityClass.KNIFE_EDGE, label(ranking));
  }

  @Test
  void case10EqualWeightsPutAnotherFirst() {
    Ranking ranking = Ranking.of(Maps.scored(1, 5, WeightMethod.EQUAL, "x, y, z", CIRCLE));
    assertEquals(of("a 8/3, b 3, c 10/3"), values(ranking));
    assertEquals("1/12", weightToMove(ranking).get("b"));
    assertEquals("b", Stability.of(ranking).weightToMove().orElseThrow().rival().id());
    assertEquals("1/5 b to 1", interval(ranking, "z"));
    assertEquals(all(ranking), orderKept(ranking));
  }

  @Test
  void case11TwoShareFirstPlace() {
    Ranking ranking = circle("x 40, y 40, z 20");
    assertEquals(List.of("3", "1=", "1="), ranks(ranking));
    Stability stability = Stability.of(ranking);
    assertEquals(StabilityClass.SHARED, stability.label().orElseThrow());
    assertTrue(stability.weightToMove().isEmpty());
    assertEquals(Fraction.ZERO, stability.wobble().orElseThrow());
    assertEquals(of("a 5/12, b 41/84, c 2/21"), orderKept(ranking));
  }

  @Test
  void case12ThreeShareFirstPlaceAndOneOfThemIsFirstNowhereElse() {
    Ranking ranking = Ranking.of(Maps.given("x 50, y 50", "a 4 2", "b 2 4", "c 3 3", "d 1 1"));
    assertEquals(List.of("1=", "1=", "1=", "4"), ranks(ranking));
    assertEquals(of("a 1/2, b 1/2, c 0, d 0"), all(ranking));
  }

  @Test
  void case13ARivalThatIsDominatedNeedsNoWatching() {
    Ranking ranking = Ranking.of(Maps.given("x 40, y 30, z 30", "a 5 4 4", "b 4 4 3", "c 1 5 5"));
    assertEquals(List.of("a"), ranking.leaders().stream().map(r -> r.factor().id()).toList());
    assertEquals(of("b dominated, c 1/5"), weightToMove(ranking));
    assertEquals(of("a 16/25, b 0, c 9/25"), all(ranking));
  }

  @Test
  void case14FactorsThatAPencilFindsLevelAreLevel() {
    Ranking ranking = Ranking.of(Maps.given("p 10, q 20, r 30, s 40", "x 4 1 2 4", "y 4 2 4 2"));
    assertEquals(of("x 14/5, y 14/5"), values(ranking));
    assertEquals(List.of("1=", "1="), ranks(ranking));
  }

  @Test
  void case15TheSharesOfTwoFactorsHangOnTheirDifferencesAlone() {
    assertEquals("2/3", shareOf(2, -1));
    assertEquals("3/4", shareOf(1, 1, -1));
    assertEquals("9/20", shareOf(3, -1, -2));
    assertEquals("44/125", shareOf(2, 2, -3, -3));
    assertEquals("1/2", shareOf(1, 0, 0, -1));
  }

  /** By splitting, and the same by the recursion for two factors. */
  private static String shareOf(Integer... differences) {
    StringBuilder criteria = new StringBuilder();
    StringBuilder first = new StringBuilder("first");
    StringBuilder second = new StringBuilder("second");
    for (int j = 0; j < differences.length; j++) {
      criteria.append(j == 0 ? "" : ", ").append("c").append(j).append(" 1");
      first.append(' ').append(1 + Math.max(differences[j], 0));
      second.append(' ').append(1 + Math.max(-differences[j], 0));
    }
    String share =
        all(Ranking.of(Maps.given(criteria.toString(), first.toString(), second.toString())))
            .get("first");
    List<Integer> ahead = Stream.of(differences).filter(d -> d > 0).toList();
    List<Integer> behind = Stream.of(differences).filter(d -> d < 0).map(d -> -d).toList();
    assertEquals(share, TwoFactors.share(ahead, behind).toString());
    return share;
  }

  @Test
  void case16AScaleOfTwoValuesWillDo() {
    Ranking ranking =
        Ranking.of(Maps.scored(0, 1, WeightMethod.EQUAL, "x, y, z", "a 1 0 1", "b 0 1 0"));
    assertEquals(of("a 3/4, b 1/4"), all(ranking));
  }

  @Test
  void case17EqualValuesShareAPlaceAndTheNextIsLeftOut() {
    Ranking ranking =
        Ranking.of(
            Maps.scored(
                0, 10, WeightMethod.EQUAL, "x", "a 10", "b 10", "c 8", "d 7", "e 7", "f 7", "g 1"));
    assertEquals(
        List.of(1, 1, 3, 4, 4, 4, 7),
        ranking.rows().stream().map(r -> r.rank().getAsInt()).toList());
  }

  /** The paper's numbers times 10,000, since scores are whole. */
  private static Ranking triantaphyllouAndSanchez() {
    return Ranking.of(
        Maps.scored(
            0,
            10_000,
            WeightMethod.GIVEN,
            "c1 0.3277, c2 0.3058, c3 0.2876, c4 0.0790",
            "a1 3088 2897 3867 1922",
            "a2 2163 3458 1755 6288",
            "a3 4509 2473 1194 575",
            "a4 240 1172 3184 1215"));
  }

  @Test
  void case18TheExampleOfTriantaphyllouAndSanchez1997() {
    Ranking ranking = triantaphyllouAndSanchez();
    List<String> values = new ArrayList<>();
    for (Factor factor : ranking.map().factors()) {
      Fraction value = row(ranking, factor.id()).score().orElseThrow();
      values.add(rounded(value.over(Fraction.of(10_000))));
    }
    assertEquals(List.of("0.3162", "0.2767", "0.2622", "0.1449"), values);
    assertEquals(
        List.of("0–0.5126 a3", "0–0.5922 a2", "0.1242 a2–1", "0–0.1552 a2"),
        Stability.of(ranking).intervals().stream().map(JudgementCasesTest::bounds).toList());
  }

  private static String bounds(StabilityInterval interval) {
    return interval.lowRival().map(f -> rounded(interval.low()) + " " + f.id()).orElse("0")
        + "–"
        + interval.highRival().map(f -> rounded(interval.high()) + " " + f.id()).orElse("1");
  }

  private static String rounded(Fraction value) {
    return value.rounded(4, RoundingMode.HALF_UP).toString();
  }

  @Test
  void case19KendallsTauBIsThatOfSciPysExample() {
    BigDecimal tau =
        Agreement.of(List.of(12, 2, 1, 12, 2), List.of(1, 4, 7, 1, 0)).tau().orElseThrow();
    assertEquals(new BigDecimal("-0.471405"), tau.setScale(6, RoundingMode.HALF_UP));
  }

  @Test
  void case19KendallsTauBIsLeftOutWhereAllAreLevel() {
    assertTrue(Agreement.of(List.of(3, 3, 3), List.of(1, 2, 3)).tau().isEmpty());
  }

  /** The other properties of this case are held by the tests of rankings and of shares. */
  @Test
  void case20ExactSharesSumToOneOrMoreWithSeed20() {
    Random random = new Random(20);
    for (int i = 0; i < 100; i++) {
      ArgumentMap map = Maps.random(random, 2 + random.nextInt(4), 2 + random.nextInt(3));
      RankAcceptability shares = RankAcceptability.of(Ranking.of(map)).orElseThrow();
      Fraction sum = shares.all().values().stream().reduce(Fraction.ZERO, Fraction::plus);
      assertTrue(shares.isExact());
      assertFalse(sum.isBelow(Fraction.ONE), map.factors().toString());
      if (map.factors().stream().map(Factor::scores).distinct().count() == map.factors().size()) {
        assertEquals(Fraction.ONE, sum);
      }
    }
  }
}
