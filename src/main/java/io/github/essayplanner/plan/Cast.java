package io.github.essayplanner.plan;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.rank.Ranking;
import java.util.ArrayList;
import java.util.List;

/**
 * Which factors get a paragraph, which share one and which get a sentence, where a budget has room
 * for few paragraphs.
 *
 * @param sections in the essay's order
 * @param promised factors that must be kept: in first place, named or challenging
 * @param leftOut factors without a paragraph that no link leads to one
 */
record Cast(List<Section> sections, List<Factor> promised, List<Factor> leftOut) {
  Cast {
    sections = List.copyOf(sections);
    promised = List.copyOf(promised);
    leftOut = List.copyOf(leftOut);
  }

  /** Every factor in a paragraph of its own. */
  static Cast all(List<Factor> inOrder, boolean isAgainst) {
    List<Section> sections = new ArrayList<>();
    for (Factor factor : inOrder) {
      sections.add(Section.of(factor, isAgainst));
    }
    return new Cast(sections, List.of(), List.of());
  }

  /**
   * The cast of an essay with few paragraphs.
   *
   * @param paragraphs how many it has, from 1
   */
  static Cast of(
      ArgumentMap map, Ranking ranking, List<Factor> inOrder, int paragraphs, boolean isAgainst) {
    if (inOrder.size() <= paragraphs) {
      return all(inOrder, isAgainst);
    }
    return new Casting(map, ranking, inOrder, isAgainst).cast(paragraphs);
  }
}
