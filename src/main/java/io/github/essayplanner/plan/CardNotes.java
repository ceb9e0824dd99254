package io.github.essayplanner.plan;

import io.github.essayplanner.check.SharedStems;
import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Cover;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.plan.Paragraph.Kind;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Sentence;
import io.github.essayplanner.words.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a card to write from in an examination says of one section, where it has few lines for it.
 *
 * @param name {@code Sitting tenants (against)}
 * @param cues of all the factor's evidence for its point, the most wanted first
 * @param but what speaks against a challenge, or empty
 * @param answered objections in a few words, each with its answer
 * @param reasons those that argue for the factor, each as a sentence, the best last
 */
public record CardNotes(
    String name, List<Cue> cues, String but, List<Answered> answered, List<Phrase> reasons) {
  static final CardNotes NONE = new CardNotes("", List.of(), "", List.of(), List.of());

  public CardNotes {
    cues = List.copyOf(cues);
    answered = List.copyOf(answered);
    reasons = List.copyOf(reasons);
  }

  /**
   * A few words that recall evidence.
   *
   * @param place where it stands among the evidence of its paragraph, from 0
   */
  public record Cue(String text, int place) {}

  /**
   * An objection in a few words, and what answers it.
   *
   * @param objection after its label
   * @param label of the reply
   */
  public record Answered(Phrase objection, Label label, Phrase reply) {
    /** The objection and the label of the reply that comes next. */
    public Phrase opening() {
      return objection.plain(" ").then(label.opening());
    }
  }

  static CardNotes of(
      Section section,
      List<Piece> pieces,
      PlanOptions options,
      Ranking ranking,
      ItemText text,
      SharedStems stems) {
    List<Piece> inOrder = Piece.of(Kind.EVIDENCE, pieces);
    List<Cue> cues = new ArrayList<>();
    Cover cover = Cover.of(ranking.map());
    String reason = section.factor().because().text();
    for (Piece piece : EvidenceChoice.of(inOrder, cover, reason, stems)) {
      cues.add(new Cue(text.datedCue(strongest(piece.evidence())), inOrder.indexOf(piece)));
    }
    List<Phrase> reasons = new ArrayList<>();
    for (Reasons.Reason one : Reasons.of(section.factor(), ranking).arguing()) {
      reasons.add(Reasons.sentence(List.of(one)));
    }
    String but = but(section, pieces, text);
    return new CardNotes(
        name(section, options), cues, but, answered(section, pieces, text), reasons);
  }

  /** Those of the strongest evidence before the others, as in a plan with a budget. */
  private static List<Answered> answered(Section section, List<Piece> pieces, ItemText text) {
    List<Piece> strongestFirst = new ArrayList<>(pieces);
    strongestFirst.sort(Comparator.comparing(Piece::weight).reversed());
    List<Answered> answered = new ArrayList<>();
    for (Piece piece : strongestFirst) {
      String reply = piece.counter().map(Counter::reply).orElse("");
      if (!reply.isEmpty() && !section.isOfSecond(piece)) {
        String objection =
            piece.claims() ? piece.counter().get().claim() : text.datedCue(piece.evidence().get(0));
        Phrase said = section.role().objection().opening().then(Phrase.ofTyped(objection));
        answered.add(new Answered(said, section.role().answer(), Phrase.ofTyped(reply)));
      }
    }
    return answered;
  }

  /** Of the premises of an argument that are equally strong the last is what it concludes. */
  private static Evidence strongest(List<Evidence> items) {
    Evidence strongest = items.get(0);
    for (Evidence item : items) {
      strongest = item.weight() >= strongest.weight() ? item : strongest;
    }
    return strongest;
  }

  private static String name(Section section, PlanOptions options) {
    String name = shortName(section.factor());
    if (section.with().isPresent()) {
      name = Template.TWO_NAMES.with(name, shortName(section.with().get())).plainText();
    }
    return name + Top.standing(section.factor(), options.isAgainst());
  }

  static String shortName(Factor factor) {
    return factor.cue().isEmpty() ? factor.name() : Sentence.opened(factor.cue());
  }

  /** The strongest evidence against a challenge, the first of several. */
  private static String but(Section section, List<Piece> pieces, ItemText text) {
    Piece best = null;
    for (Piece piece : pieces) {
      boolean speaksAgainst =
          piece.kind() == Kind.BUT && !piece.evidence().isEmpty() && !section.isOfSecond(piece);
      if (speaksAgainst && (best == null || piece.weight() > best.weight())) {
        best = piece;
      }
    }
    boolean isAsked = best != null && section.role() == SectionRole.CHALLENGE;
    return isAsked ? text.datedCue(best.evidence().get(0)) : "";
  }
}
