package io.github.essayplanner.draw;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.rank.Fraction;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.rank.Stability;
import io.github.essayplanner.rank.StabilityInterval;
import io.github.essayplanner.rank.Weighted;
import java.util.ArrayList;
import java.util.List;

/** Something to look at between the words of a report. It says nothing that they don't. */
public sealed interface Figure
    permits Figure.Overview, Figure.ScoreBars, Figure.WeightStrips, TimeAxis {
  /** The argument at a glance, drawn for wide places, for narrow ones and for paper. */
  record Overview(Picture wide, Picture narrow, Picture paper) implements Figure {}

  /**
   * A bar a factor, split by criterion.
   *
   * @param criteria the names of the parts
   */
  record ScoreBars(List<String> criteria, List<Bar> bars) implements Figure {
    public ScoreBars {
      criteria = List.copyOf(criteria);
      bars = List.copyOf(bars);
    }
  }

  /**
   * One factor's score.
   *
   * @param parts what each criterion adds to it
   */
  record Bar(String rank, String name, Stance stance, String score, List<BarPart> parts) {
    public Bar {
      parts = List.copyOf(parts);
    }
  }

  /** A part of a score, and its length in shares of the best score there could be. */
  record BarPart(Fraction value, Fraction length) {}

  /** For each criterion, the weights that would leave first place as it is. */
  record WeightStrips(List<StabilityInterval> strips) implements Figure {
    public WeightStrips {
      strips = List.copyOf(strips);
    }
  }

  /** The thesis and the factors. */
  static Overview overview(ArgumentMap map, Ranking ranking) {
    return overview(Diagram.of(map, ranking, Depth.FACTORS));
  }

  /** The factors alone, to stand below the thesis. */
  static Overview factors(ArgumentMap map, Ranking ranking) {
    return overview(Diagram.of(map, ranking, Depth.FACTORS).withoutThesis());
  }

  private static Overview overview(Diagram diagram) {
    return new Overview(
        new DiagramLayout(diagram.withoutPoints(), Sheet.WIDE).picture(),
        new DiagramLayout(diagram.withoutPoints(), Sheet.NARROW).picture(),
        new DiagramLayout(diagram.inBrief(), Sheet.PAPER).picture());
  }

  /** The bars of a ranking by criteria; none for what lacks a score. */
  static ScoreBars scoreBars(Ranking ranking) {
    List<Bar> bars = new ArrayList<>();
    for (Ranked row : ranking.rows()) {
      if (row.score().isPresent()) {
        bars.add(
            new Bar(
                row.rankLabel(),
                row.factor().name(),
                row.factor().stance(),
                row.scoreLabel(),
                parts(ranking, row)));
      }
    }
    return new ScoreBars(
        ranking.weights().stream().map(weight -> weight.criterion().name()).toList(), bars);
  }

  private static List<BarPart> parts(Ranking ranking, Ranked row) {
    Fraction best = Fraction.of(ranking.map().judgement().high());
    List<BarPart> parts = new ArrayList<>();
    for (Weighted weight : ranking.weights()) {
      Fraction value = weight.share().times(row.factor().scores().get(weight.criterion().id()));
      parts.add(new BarPart(value, value.over(best)));
    }
    return parts;
  }

  static WeightStrips weightStrips(Stability stability) {
    return new WeightStrips(stability.intervals());
  }
}
