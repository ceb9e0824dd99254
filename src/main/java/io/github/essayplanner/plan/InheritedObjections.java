package io.github.essayplanner.plan;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Objections that were written for a map's first question, under a factor that argues anew. */
final class InheritedObjections {
  private InheritedObjections() {}

  /**
   * The paragraphs of a section, with a question whether its objections still hold after the first.
   *
   * @param kept what the section prints
   * @param answered the map as the question that is answered has it
   * @param first as its first question has it
   */
  static List<Paragraph> asked(
      Factor factor,
      List<Piece> kept,
      ArgumentMap answered,
      ArgumentMap first,
      List<Paragraph> paragraphs) {
    if (!hasObjection(kept) || !inherits(factor, answered, first)) {
      return paragraphs;
    }
    List<Paragraph> all = new ArrayList<>(paragraphs);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).kind() == Paragraph.Kind.AGAINST) {
        Phrase question =
            Phrase.ofEmphasis(Label.OF_FIRST_QUESTION.text()).as(Phrase.RunRole.QUESTION);
        all.add(i + 1, Paragraph.of(Paragraph.Kind.QUESTION, Phrase.EMPTY, question));
        return all;
      }
    }
    return all;
  }

  private static boolean hasObjection(List<Piece> kept) {
    for (Piece piece : kept) {
      if (piece.kind() == Paragraph.Kind.AGAINST) {
        return true;
      }
    }
    return false;
  }

  /** Whether a factor argues something new here, and meets the objections to the old point. */
  private static boolean inherits(Factor factor, ArgumentMap answered, ArgumentMap first) {
    Optional<Factor> before = first.factor(factor.id());
    return !answered.question().equals(first.question())
        && before.isPresent()
        && before.get().counters().equals(factor.counters())
        && (!before.get().point().equals(factor.point())
            || before.get().stance() != factor.stance());
  }
}
