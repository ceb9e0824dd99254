package io.github.essayplanner.plan;

import io.github.essayplanner.check.ArgumentRule;
import io.github.essayplanner.check.Weakness;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Citation;
import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Source;
import io.github.essayplanner.rank.Ranking;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * An essay, planned: its parts in order, what they rest on and what is still to do.
 *
 * @param parts the introduction, a part for each factor, the conclusion
 * @param sources those that the plan's evidence and counter-arguments name, in the map's order
 * @param gaps what the writer has still to write, the most urgent first
 */
public record EssayPlan(
    ArgumentMap map, Ranking ranking, List<Part> parts, List<Source> sources, List<Weakness> gaps) {
  public EssayPlan {
    parts = List.copyOf(parts);
    sources = List.copyOf(sources);
    gaps = List.copyOf(gaps);
  }

  /** Plans a map's argument, its factors in the order asked for. */
  public static EssayPlan of(ArgumentMap map, Ranking ranking, Order order) {
    List<Factor> factors = order.of(map.factors(), ranking);
    List<Part> parts = new ArrayList<>();
    parts.add(
        part(Part.Kind.INTRODUCTION, new IntroductionWriting(map, ranking, factors).paragraphs()));
    for (int i = 0; i < factors.size(); i++) {
      Optional<Factor> next =
          i + 1 < factors.size() ? Optional.of(factors.get(i + 1)) : Optional.empty();
      FactorWriting writing = new FactorWriting(map, ranking, factors.get(i), next);
      parts.add(
          new Part(
              Part.Kind.FACTOR,
              Optional.of(factors.get(i)),
              i + 1,
              OptionalInt.empty(),
              writing.paragraphs()));
    }
    parts.add(part(Part.Kind.CONCLUSION, ConclusionWriting.paragraphs(map, ranking)));
    return new EssayPlan(map, ranking, parts, sources(map), gaps(map, ranking));
  }

  private static Part part(Part.Kind kind, List<Paragraph> paragraphs) {
    return new Part(kind, Optional.empty(), 0, OptionalInt.empty(), paragraphs);
  }

  private static List<Source> sources(ArgumentMap map) {
    Set<String> used = new LinkedHashSet<>();
    for (Factor factor : map.factors()) {
      factor.evidence().stream().map(Evidence::source).map(Citation::source).forEach(used::add);
      factor.counters().stream().map(Counter::source).map(Citation::source).forEach(used::add);
    }
    return map.sources().stream().filter(source -> used.contains(source.id())).toList();
  }

  private static List<Weakness> gaps(ArgumentMap map, Ranking ranking) {
    return ArgumentRule.check(map, ranking).stream()
        .filter(weakness -> !weakness.rule().toDo().isEmpty())
        .toList();
  }
}
