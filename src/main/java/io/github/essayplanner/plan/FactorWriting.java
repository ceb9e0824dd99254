package io.github.essayplanner.plan;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Criterion;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Link;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Composes a factor's part: point, evidence, the other side, judgement and links. */
final class FactorWriting {
  private final ArgumentMap map;
  private final Ranking ranking;
  private final Factor factor;
  private final Optional<Factor> next;

  /**
   * @param next the factor whose part comes next
   */
  FactorWriting(ArgumentMap map, Ranking ranking, Factor factor, Optional<Factor> next) {
    this.map = map;
    this.ranking = ranking;
    this.factor = factor;
    this.next = next;
  }

  List<Paragraph> paragraphs() {
    List<Paragraph> all = new ArrayList<>();
    all.add(Paragraph.written(Label.POINT, factor.point(), Label.NO_POINT_YET));
    all.add(
        factor.evidence(Side.FOR).isEmpty()
            ? Paragraph.missing(Label.EVIDENCE, Label.NO_EVIDENCE_YET)
            : Paragraph.of(Label.EVIDENCE, facts(Side.FOR)));
    if (!factor.evidence(Side.AGAINST).isEmpty()) {
      all.add(Paragraph.of(Label.EVIDENCE_AGAINST, facts(Side.AGAINST)));
    }
    if (!factor.evidence(Side.BACKGROUND).isEmpty()) {
      all.add(Paragraph.of(Label.BACKGROUND, facts(Side.BACKGROUND)));
    }
    all.add(
        factor.counters().isEmpty()
            ? Paragraph.missing(Label.COUNTER, Label.NO_COUNTER_YET)
            : Paragraph.of(
                Label.COUNTER, factor.counters().stream().map(Item.Objection::new).toList()));
    all.add(judgement());
    List<Item> bridges = bridges();
    if (!bridges.isEmpty()) {
      all.add(Paragraph.of(Label.LINKS, bridges));
    }
    return all;
  }

  /** Strongest first, then as written. */
  private List<Item> facts(Side side) {
    return factor.evidence(side).stream()
        .sorted(Comparator.comparingInt(Evidence::weight).reversed())
        .<Item>map(item -> new Item.Fact(item, factor))
        .toList();
  }

  private Paragraph judgement() {
    Optional<Ranked> row = ranking.row(factor.id());
    Phrase comparison = row.map(ranking::why).orElse(Phrase.EMPTY);
    boolean judged = !factor.scores().isEmpty() || factor.importance().isPresent();
    if (!judged && factor.because().isEmpty()) {
      return Paragraph.missing(Label.JUDGEMENT, Label.NO_JUDGEMENT_YET);
    }
    List<Phrase> reasons = reasons();
    if (reasons.isEmpty() && comparison.isEmpty()) {
      return Paragraph.missing(Label.WHY_HERE, Label.NO_REASON_YET);
    }
    if (reasons.size() == 1) {
      Phrase text = reasons.get(0);
      return Paragraph.of(
          Label.WHY_HERE, comparison.isEmpty() ? text : text.plain(" ").then(comparison));
    }
    List<Item> lines = new ArrayList<>();
    reasons.forEach(reason -> lines.add(new Item.Line(reason)));
    if (reasons.isEmpty()) {
      lines.add(new Item.Line(Label.NO_REASON_YET.gap()));
    }
    if (!comparison.isEmpty()) {
      lines.add(new Item.Line(comparison));
    }
    return Paragraph.of(Label.WHY_HERE, lines);
  }

  private List<Phrase> reasons() {
    List<Phrase> reasons = new ArrayList<>();
    if (!factor.because().text().isEmpty()) {
      reasons.add(Phrase.of(Sentence.ended(factor.because().text())));
    }
    factor
        .because()
        .byCriterion()
        .forEach(
            (id, reason) ->
                reasons.add(
                    Phrase.ofEmphasis(
                            map.judgement().criterion(id).map(Criterion::name).orElse(id) + ":")
                        .plain(" " + Sentence.ended(reason))));
    return reasons;
  }

  /** Its links, those to the next part first. */
  private List<Item> bridges() {
    List<Item> bridges = new ArrayList<>();
    for (Link link : factor.links()) {
      Optional<Factor> to = map.factor(link.to());
      boolean toNext = next.map(Factor::id).equals(Optional.of(link.to()));
      to.ifPresent(
          target ->
              bridges.add(
                  toNext ? countBefore(bridges) : bridges.size(),
                  new Item.Bridge(link, target, toNext)));
    }
    return bridges;
  }

  private static int countBefore(List<Item> bridges) {
    return (int) bridges.stream().filter(item -> item instanceof Item.Bridge b && b.next()).count();
  }
}
