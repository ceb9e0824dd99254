package io.github.essayplanner.plan;

import io.github.essayplanner.model.Criterion;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.plan.Paragraph.Kind;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Template;
import java.util.List;
import java.util.Optional;

/** What a paragraph of the essay lacks, and the empty places and questions that stand for it. */
final class SectionGaps {
  private final Section section;
  private final Ranking ranking;
  private final SectionChoice choice;
  private final Questions questions;

  SectionGaps(Section section, Ranking ranking, SectionChoice choice, Questions questions) {
    this.section = section;
    this.ranking = ranking;
    this.choice = choice;
    this.questions = questions;
  }

  /** Takes note of all that is missing, so that the most important can be asked for. */
  void note(ItemText items) {
    for (Piece piece : choice.kept()) {
      Lack gap = gap(piece);
      if (gap != null) {
        questions.lacks(gap);
      }
      for (Evidence item : piece.evidence()) {
        items.noteGaps(item, questions);
      }
    }
    if (!hasOwnEvidence()) {
      questions.lacks(Lack.EVIDENCE);
    }
  }

  private static Lack gap(Piece piece) {
    boolean isEmpty = piece.text().isEmpty();
    return switch (piece.kind()) {
      case POINT -> isEmpty ? Lack.POINT : null;
      case SO -> isEmpty && !piece.asks() ? Lack.SO : null;
      case AGAINST -> piece.reply().isEmpty() ? Lack.ANSWER : null;
      default -> null;
    };
  }

  private boolean hasOwnEvidence() {
    for (Piece piece : choice.kept()) {
      if (piece.kind() == Kind.EVIDENCE) {
        return true;
      }
    }
    return false;
  }

  /** An empty place for evidence, where the paragraph has none of its own. */
  void addEvidence(List<Paragraph> all) {
    if (!hasOwnEvidence()) {
      Phrase question =
          highest(section.factor())
              .map(name -> Template.ASK_EVIDENCE_OF.gap(name))
              .orElse(Phrase.ofEmphasis(Label.ASK_EVIDENCE.text()));
      Phrase text = Phrase.of(Label.BLANK.text()).then(questions.ask(Lack.EVIDENCE, question));
      all.add(Paragraph.of(Kind.EVIDENCE, Label.EVIDENCE, text));
    }
  }

  /** The criterion on which the writer scored a factor highest, where there is one. */
  private Optional<String> highest(Factor factor) {
    String best = "";
    int most = Integer.MIN_VALUE;
    boolean tied = false;
    for (Criterion criterion : ranking.map().judgement().criteria()) {
      Integer score = factor.scores().get(criterion.id());
      if (score != null && score >= most) {
        tied = score == most;
        most = score;
        best = criterion.name();
      }
    }
    return best.isEmpty() || tied ? Optional.empty() : Optional.of(best);
  }

  /** Where every empty place is asked about, also what an essay can do without. */
  void addMissingKinds(List<Paragraph> all, boolean hasJoint) {
    if (!isOpposed(all)) {
      int at = all.size();
      while (at > 0 && isAfterObjections(all.get(at - 1).kind())) {
        at--;
      }
      all.add(at, asking(Kind.AGAINST, section.role().objection(), Lack.OBJECTION));
    }
    if (!hasJoint) {
      all.add(asking(Kind.JOINT, Label.LINK, Lack.JOINT));
    }
  }

  /** What is attacked is opposed by evidence too. */
  private boolean isOpposed(List<Paragraph> all) {
    for (Paragraph paragraph : all) {
      boolean isAttack = section.role() == SectionRole.ATTACKED && paragraph.kind() == Kind.BUT;
      if (paragraph.kind() == Kind.AGAINST || isAttack) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAfterObjections(Kind kind) {
    return switch (kind) {
      case BUT, SO, GRANTED, SENTENCE, JOINT, QUESTION -> true;
      default -> false;
    };
  }

  private Paragraph asking(Kind kind, Label label, Lack gap) {
    return Paragraph.of(kind, label, Phrase.of(Label.BLANK.text()).then(questions.ask(gap)));
  }
}
