package io.github.essayplanner.plan;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks whether objections that were written for a map's first question still hold where its factors
 * answer another.
 */
final class InheritedObjections {
  private InheritedObjections() {}

  /**
   * The paragraphs of a section, with a question behind the last of its objections whether they
   * still hold.
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
    List<Piece> objections = Piece.of(Paragraph.Kind.AGAINST, kept);
    int count = 0;
    int last = 0;
    for (int i = 0; i < objections.size(); i++) {
      if (objections.get(i).counter().isPresent()) {
        count++;
        last = i;
      }
    }
    int place = count == 0 ? 0 : after(last, paragraphs);
    if (place == 0 || !inherits(factor, answered, first)) {
      return paragraphs;
    }
    Label label = count > 1 ? Label.ALL_OF_FIRST_QUESTION : Label.OF_FIRST_QUESTION;
    Phrase question = Phrase.ofEmphasis(label.text()).as(Phrase.RunRole.QUESTION);
    List<Paragraph> all = new ArrayList<>(paragraphs);
    all.add(place, Paragraph.of(Paragraph.Kind.QUESTION, Phrase.EMPTY, question));
    return all;
  }

  /** The place behind an objection, counted from 0. A scheme has them all in one paragraph. */
  private static int after(int objection, List<Paragraph> paragraphs) {
    int place = 0;
    int passed = 0;
    for (int i = 0; i < paragraphs.size() && passed <= objection; i++) {
      if (paragraphs.get(i).kind() == Paragraph.Kind.AGAINST) {
        place = i + 1;
        passed++;
      }
    }
    return place;
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
