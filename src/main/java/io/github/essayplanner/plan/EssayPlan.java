package io.github.essayplanner.plan;

import io.github.essayplanner.check.Weakness;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Source;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.words.Phrase;
import java.util.List;

/**
 * An essay, planned: its parts in order, what they rest on and what is still to do.
 *
 * @param map with the factors that the plan uses, and no others
 * @param ranking of those factors among themselves
 * @param prompts as the question asks them
 * @param top what stands above the parts, the thesis first
 * @param tests what the factors are judged by, the heaviest first, in a line; or empty
 * @param parts the introduction, a part for each paragraph, the conclusion
 * @param leftOut what the plan leaves out on purpose
 * @param leaving the same in a line, or empty
 * @param firstToGo what an examination that runs short can do without, the least needed first
 * @param alsoSaid factors without a paragraph that are to have a sentence, by cue or name
 * @param sources those that the plan cites, in the map's order
 * @param toDo what the writer has still to write
 * @param gaps the same as findings, the most urgent first
 */
public record EssayPlan(
    ArgumentMap map,
    PlanOptions assignment,
    Ranking ranking,
    Prompts prompts,
    List<Paragraph> top,
    Phrase tests,
    List<Part> parts,
    List<LeftOut> leftOut,
    Phrase leaving,
    List<LeftOut> firstToGo,
    List<String> alsoSaid,
    List<Source> sources,
    ToDo toDo,
    List<Weakness> gaps) {
  public EssayPlan {
    top = List.copyOf(top);
    parts = List.copyOf(parts);
    leftOut = List.copyOf(leftOut);
    firstToGo = List.copyOf(firstToGo);
    alsoSaid = List.copyOf(alsoSaid);
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
    return new Planning(map, first, assignment).plan();
  }
}
