package io.github.essayplanner.plan;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph of the essay before it is composed.
 *
 * @param factor whose point it argues
 * @param with a second factor that shares it
 * @param sentences factors without a paragraph that get a sentence in it
 */
record Section(Factor factor, Optional<Factor> with, SectionRole role, List<Factor> sentences) {
  Section {
    sentences = List.copyOf(sentences);
  }

  static Section of(Factor factor, boolean isAgainst) {
    return new Section(factor, Optional.empty(), SectionRole.of(factor, isAgainst), List.of());
  }

  Section sharedWith(Factor other) {
    return new Section(factor, Optional.of(other), role, sentences);
  }

  Section saying(List<Factor> others) {
    return new Section(factor, with, role, others);
  }

  /** Both of its factors. */
  List<Factor> factors() {
    List<Factor> factors = new ArrayList<>(List.of(factor));
    if (with.isPresent()) {
      factors.add(with.get());
    }
    return factors;
  }

  boolean has(String factorId) {
    return factor.id().equals(factorId) || with.isPresent() && with.get().id().equals(factorId);
  }

  /** Whether a piece speaks for its second factor. */
  boolean isOfSecond(Piece piece) {
    return with.isPresent() && with.get() == piece.factor() && piece.kind() == Paragraph.Kind.BUT;
  }

  boolean challenges() {
    return factor.stance() == Stance.CHALLENGES;
  }
}
