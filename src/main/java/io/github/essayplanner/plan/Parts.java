package io.github.essayplanner.plan;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.words.Label;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Composes a plan's parts: the introduction, a section a factor and the conclusion. */
final class Parts {
  private static final List<Stance> FOR_THE_THESIS =
      List.of(Stance.SUPPORTS, Stance.QUALIFIES, Stance.CHALLENGES);
  private static final List<Stance> AGAINST_IT =
      List.of(Stance.CHALLENGES, Stance.QUALIFIES, Stance.SUPPORTS);

  private final ArgumentMap map;
  private final Label noFactors;
  private final PlanOptions assignment;
  private final Ranking ranking;
  private final Prompts prompts;
  private final List<Factor> factors;

  /**
   * @param map with the factors that are used
   * @param answered as the question that is answered has it
   * @param first as the map's first question has it
   */
  Parts(
      ArgumentMap map,
      ArgumentMap answered,
      ArgumentMap first,
      PlanOptions assignment,
      Ranking ranking,
      Prompts prompts) {
    this.map = map;
    this.noFactors =
        !answered.factors().isEmpty()
            ? Label.NO_FACTORS_LEFT
            : first.factors().isEmpty() ? Label.NO_FACTORS_YET : Label.NO_FACTORS_IN_QUESTION;
    this.assignment = assignment;
    this.ranking = ranking;
    this.prompts = prompts;
    this.factors = ordered();
  }

  /** For the other side, what challenges the thesis leads, whatever the order within each side. */
  private List<Factor> ordered() {
    List<Factor> inOrder = assignment.order().of(map.factors(), ranking);
    return assignment.isAgainst()
        ? inOrder.stream()
            .sorted(Comparator.comparingInt(factor -> AGAINST_IT.indexOf(factor.stance())))
            .toList()
        : inOrder;
  }

  List<Part> inOrder() {
    List<Optional<Factor>> sections = sections();
    List<OptionalInt> words = words(sections);
    List<Part> parts = new ArrayList<>();
    parts.add(part(Part.Kind.INTRODUCTION, Optional.empty(), 0, words, introduction()));
    for (int i = 0; i < sections.size(); i++) {
      Optional<Factor> factor = sections.get(i);
      parts.add(part(Part.Kind.FACTOR, factor, i + 1, words, section(i, words.get(i + 1))));
    }
    parts.add(part(Part.Kind.CONCLUSION, Optional.empty(), 0, words, conclusion()));
    return parts;
  }

  private List<Optional<Factor>> sections() {
    if (factors.isEmpty() && isBlank()) {
      return Collections.nCopies(Worksheet.SECTIONS, Optional.empty());
    }
    List<Optional<Factor>> sections = new ArrayList<>();
    for (Factor factor : factors) {
      sections.add(Optional.of(factor));
    }
    return sections;
  }

  private boolean isBlank() {
    return assignment.detail() == PlanOptions.Detail.BLANK;
  }

  private List<OptionalInt> words(List<Optional<Factor>> sections) {
    OptionalInt budget = assignment.budget().words();
    return budget.isEmpty()
        ? Collections.nCopies(sections.size() + 2, OptionalInt.empty())
        : Allotment.of(budget.getAsInt(), sections, ranking).stream().map(OptionalInt::of).toList();
  }

  private Part part(
      Part.Kind kind,
      Optional<Factor> factor,
      int number,
      List<OptionalInt> words,
      List<Paragraph> paragraphs) {
    int place = kind == Part.Kind.CONCLUSION ? words.size() - 1 : number;
    return new Part(kind, factor, number, words.get(place), by(words, place), paragraphs);
  }

  private OptionalInt by(List<OptionalInt> words, int place) {
    if (assignment.budget().clock().isEmpty()) {
      return OptionalInt.empty();
    }
    int written = words.subList(0, place + 1).stream().mapToInt(w -> w.orElse(0)).sum();
    int all = assignment.budget().words().orElse(0);
    return OptionalInt.of(assignment.budget().clock().get().by(written, all));
  }

  private List<Paragraph> introduction() {
    return switch (assignment.detail()) {
      case BLANK -> Worksheet.introduction(prompts);
      case BRIEF -> List.of();
      case FULL, PROMPTS ->
          new IntroductionWriting(map, ranking, factors, prompts)
              .paragraphs(noFactors, assignment.isAgainst() ? AGAINST_IT : FOR_THE_THESIS);
    };
  }

  private List<Paragraph> conclusion() {
    return switch (assignment.detail()) {
      case BLANK -> Worksheet.conclusion(prompts);
      case BRIEF -> List.of(ConclusionWriting.lastWord(map, assignment.isAgainst(), prompts));
      case FULL, PROMPTS ->
          ConclusionWriting.paragraphs(map, ranking, assignment.isAgainst(), prompts);
    };
  }

  private List<Paragraph> section(int i, OptionalInt words) {
    if (isBlank()) {
      return Worksheet.section(assignment.scheme(), i == 0, prompts);
    }
    Factor factor = factors.get(i);
    if (assignment.detail() == PlanOptions.Detail.BRIEF) {
      return List.of(Paragraph.written(Label.POINT, factor.point(), Label.NO_POINT_YET, prompts));
    }
    return new FactorWriting(
            factor,
            new FactorLinks(map, factor, joint(i - 1), joint(i), prompts),
            new JudgementWriting(map.judgement(), ranking, factor, prompts),
            assignment.scheme(),
            prompts,
            assignment.isAgainst() && CaseAgainst.isAttacked(factor),
            words.isEmpty() ? Integer.MAX_VALUE : Budget.evidenceIn(words.getAsInt()))
        .paragraphs();
  }

  /** Where a section meets the next. */
  private Optional<Transition> joint(int i) {
    return i >= 0 && i < factors.size() - 1
        ? Optional.of(Transition.of(factors.get(i), factors.get(i + 1)))
        : Optional.empty();
  }
}
