package io.github.essayplanner.rank;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Because;
import io.github.essayplanner.model.Criterion;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.FactorOrder;
import io.github.essayplanner.model.HistoricalDate;
import io.github.essayplanner.model.Judgement;
import io.github.essayplanner.model.Keyed;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.model.WeightMethod;
import io.github.essayplanner.text.Location;
import io.github.essayplanner.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** Maps to rank, from a few words. */
public final class Maps {
  private static final Location NOWHERE = new Location(Span.at(0), Map.of());

  private Maps() {}

  /**
   * A map scored from 1 to 5.
   *
   * @param criteria {@code depth 25, scope 20}
   * @param factors an id and its scores in that order: {@code arms 5 4}, a hyphen for a missing one
   */
  public static ArgumentMap given(String criteria, String... factors) {
    return scored(1, 5, WeightMethod.GIVEN, criteria, factors);
  }

  public static ArgumentMap scored(
      int low, int high, WeightMethod weights, String criteria, String... factors) {
    List<Criterion> all = new ArrayList<>();
    for (String written : criteria.split(", ")) {
      String[] words = written.split(" ");
      Optional<BigDecimal> weight =
          words.length > 1 ? Optional.of(new BigDecimal(words[1])) : Optional.empty();
      all.add(new Criterion(words[0], words[0], weight, "", NOWHERE));
    }
    List<Factor> scored = new ArrayList<>();
    for (String written : factors) {
      scored.add(scored(written.split(" "), all));
    }
    return map(new Judgement(low, high, weights, all, NOWHERE), scored);
  }

  private static Factor scored(String[] words, List<Criterion> criteria) {
    Map<String, Integer> scores = new LinkedHashMap<>();
    for (int j = 1; j < words.length; j++) {
      if (!words[j].equals("-")) {
        scores.put(criteria.get(j - 1).id(), Integer.valueOf(words[j]));
      }
    }
    return factor(words[0], scores, OptionalInt.empty());
  }

  private static Factor factor(String id, Map<String, Integer> scores, OptionalInt importance) {
    return new Factor(
        id,
        id,
        Optional.of(Stance.SUPPORTS),
        "",
        "",
        "",
        scores,
        Because.NONE,
        importance,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        NOWHERE);
  }

  public static ArgumentMap map(Judgement judgement, List<Factor> factors) {
    return new ArgumentMap(
        "",
        "",
        "Which mattered most?",
        HistoricalDate.NONE,
        List.of(),
        "",
        "",
        "",
        Map.of(),
        FactorOrder.NONE,
        judgement,
        Keyed.of(factors),
        Keyed.of(List.of()),
        Keyed.of(List.of()),
        List.of(),
        List.of(),
        NOWHERE);
  }

  /**
   * A map of a size with random scores from 1 to 5 and weights from 1 to 40, some of them equal.
   */
  public static ArgumentMap random(Random random, int factors, int criteria) {
    List<Criterion> all = new ArrayList<>();
    for (int j = 0; j < criteria; j++) {
      BigDecimal weight =
          BigDecimal.valueOf(1 + random.nextInt(8) * (random.nextBoolean() ? 5 : 1));
      all.add(new Criterion("c" + j, "c" + j, Optional.of(weight), "", NOWHERE));
    }
    List<Factor> scored = new ArrayList<>();
    for (int i = 0; i < factors; i++) {
      Map<String, Integer> scores = new LinkedHashMap<>();
      for (Criterion criterion : all) {
        scores.put(criterion.id(), 1 + random.nextInt(5));
      }
      scored.add(factor("f" + i, scores, OptionalInt.empty()));
    }
    return map(new Judgement(1, 5, WeightMethod.GIVEN, all, NOWHERE), scored);
  }

  /** The same map with its criteria in another order. */
  public static ArgumentMap shuffled(ArgumentMap map, Random random) {
    List<Criterion> criteria = new ArrayList<>(map.judgement().criteria());
    List<Factor> factors = new ArrayList<>(map.factors());
    Collections.shuffle(criteria, random);
    Collections.shuffle(factors, random);
    return map(judged(map, criteria), factors);
  }

  /** The same map with every weight so many times as large. */
  public static ArgumentMap scaled(ArgumentMap map, BigDecimal times) {
    List<Criterion> criteria = new ArrayList<>();
    for (Criterion c : map.judgement().criteria()) {
      criteria.add(
          new Criterion(c.id(), c.name(), c.weight().map(times::multiply), c.asks(), c.place()));
    }
    return map(judged(map, criteria), map.factors());
  }

  /** The same map with a letter put before every id. */
  public static ArgumentMap renamed(ArgumentMap map) {
    List<Criterion> criteria = new ArrayList<>();
    for (Criterion c : map.judgement().criteria()) {
      criteria.add(new Criterion("x" + c.id(), c.name(), c.weight(), c.asks(), c.place()));
    }
    List<Factor> factors = new ArrayList<>();
    for (Factor factor : map.factors()) {
      Map<String, Integer> scores = new LinkedHashMap<>();
      factor.scores().forEach((id, score) -> scores.put("x" + id, score));
      factors.add(factor("x" + factor.id(), scores, factor.importance()));
    }
    return map(judged(map, criteria), factors);
  }

  private static Judgement judged(ArgumentMap map, List<Criterion> criteria) {
    Judgement own = map.judgement();
    return new Judgement(own.low(), own.high(), own.weights(), criteria, own.place());
  }
}
