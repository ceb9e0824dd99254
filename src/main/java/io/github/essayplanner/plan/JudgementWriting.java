package io.github.essayplanner.plan;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Judgement;
import io.github.essayplanner.rank.Method;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.verdict.Reason;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Composes why a factor ranks where it does: the writer's reasons, then the comparison. */
final class JudgementWriting {
  private final Judgement judgement;
  private final Ranking ranking;
  private final Factor factor;
  private final Prompts prompts;

  JudgementWriting(Judgement judgement, Ranking ranking, Factor factor, Prompts prompts) {
    this.judgement = judgement;
    this.ranking = ranking;
    this.factor = factor;
    this.prompts = prompts;
  }

  Paragraph paragraph(Label label) {
    if (isUnjudged()) {
      return Paragraph.missing(Label.JUDGEMENT, Label.NO_JUDGEMENT_YET, prompts);
    }
    Phrase comparison = comparison();
    List<Phrase> reasons = reasons();
    if (reasons.isEmpty() && comparison.isEmpty()) {
      return Paragraph.missing(label, Label.NO_REASON_YET, prompts);
    }
    if (reasons.size() == 1) {
      Phrase text = reasons.get(0);
      return Paragraph.of(label, comparison.isEmpty() ? text : text.plain(" ").then(comparison));
    }
    List<Item> lines = new ArrayList<>();
    for (Phrase line : lines()) {
      lines.add(new Item.Line(line));
    }
    return Paragraph.of(label, lines);
  }

  /** At least one line: the reasons, or the gap, and the comparison. */
  List<Phrase> lines() {
    if (isUnjudged()) {
      return List.of(prompts.gap(Label.NO_JUDGEMENT_YET));
    }
    List<Phrase> lines = new ArrayList<>(reasons());
    if (lines.isEmpty()) {
      lines.add(prompts.gap(Label.NO_REASON_YET));
    }
    Phrase comparison = comparison();
    if (!comparison.isEmpty()) {
      lines.add(comparison);
    }
    return lines;
  }

  private boolean isUnjudged() {
    return factor.scores().isEmpty() && factor.importance().isEmpty() && factor.because().isEmpty();
  }

  private Phrase comparison() {
    Optional<Ranked> row = ranking.row(factor.id());
    return row.isPresent() && row.get().isRanked() ? placed(row.get()) : Phrase.EMPTY;
  }

  /** {@code Rank 2 of 7, score 3.95. Stronger than …} */
  private Phrase placed(Ranked row) {
    String score = ranking.method() == Method.CRITERIA ? ", score " + row.scoreLabel() : "";
    int all = ranking.map().factors().size();
    return Phrase.of("Rank " + row.rankLabel() + " of " + all + score + ". ")
        .then(Reason.of(ranking, row));
  }

  private List<Phrase> reasons() {
    return Reason.given(factor, judgement);
  }
}
