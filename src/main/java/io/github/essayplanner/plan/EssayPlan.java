package io.github.essayplanner.plan;

import io.github.essayplanner.check.ArgumentCheck;
import io.github.essayplanner.check.ArgumentRule;
import io.github.essayplanner.check.Weakness;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Citation;
import io.github.essayplanner.model.Source;
import io.github.essayplanner.rank.Ranking;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An essay, planned: its parts in order, what they rest on and what is still to do.
 *
 * @param map with the factors that the plan uses, and no others
 * @param ranking of those factors among themselves
 * @param prompts as the question asks them
 * @param remarks what is to be said of the plan as a whole
 * @param parts the introduction, a part for each factor, the conclusion
 * @param sources those that the plan's evidence and counter-arguments name, in the map's order
 * @param gaps what the writer has still to write, the most urgent first
 */
public record EssayPlan(
    ArgumentMap map,
    PlanOptions assignment,
    Ranking ranking,
    Prompts prompts,
    List<Paragraph> remarks,
    List<Part> parts,
    List<Source> sources,
    List<Weakness> gaps) {
  public EssayPlan {
    remarks = List.copyOf(remarks);
    parts = List.copyOf(parts);
    sources = List.copyOf(sources);
    gaps = List.copyOf(gaps);
  }

  /**
   * Plans a map's argument.
   *
   * @param map as the question that is answered has it
   * @param first the map as its first question has it; the same where that is answered
   */
  public static EssayPlan of(ArgumentMap map, ArgumentMap first, PlanOptions assignment) {
    ArgumentMap used = assignment.selection().of(map);
    Ranking ranking = Ranking.of(used);
    Prompts prompts = Prompts.of(used, assignment.detail());
    List<Part> parts = new Parts(used, map, first, assignment, ranking, prompts).inOrder();
    return new EssayPlan(
        used,
        assignment,
        ranking,
        prompts,
        Remarks.of(used, map, first, assignment, parts),
        parts,
        sources(used, parts),
        gaps(first, ranking));
  }

  private static List<Source> sources(ArgumentMap map, List<Part> parts) {
    Set<String> used = new HashSet<>();
    for (Part part : parts) {
      for (Item item : part.items()) {
        used.addAll(source(item).sources());
      }
    }
    List<Source> sources = new ArrayList<>();
    for (Source source : map.sources()) {
      if (used.contains(source.id())) {
        sources.add(source);
      }
    }
    return sources;
  }

  private static Citation source(Item item) {
    if (item instanceof Item.Fact fact) {
      return fact.evidence().source();
    }
    if (item instanceof Item.Objection objection) {
      return objection.counter().source();
    }
    return item instanceof Item.Claim claim ? claim.counter().source() : Citation.NONE;
  }

  /** Factors are missing only where the map has none, not where a question leaves them out. */
  private static List<Weakness> gaps(ArgumentMap first, Ranking ranking) {
    List<Weakness> gaps = new ArrayList<>();
    for (Weakness weakness : ArgumentCheck.gaps(ranking)) {
      if (weakness.rule() != ArgumentRule.NO_FACTORS || first.factors().isEmpty()) {
        gaps.add(weakness);
      }
    }
    return gaps;
  }
}
