package io.github.essayplanner.read;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Scalar;
import java.util.List;
import java.util.Optional;

/** The fields of an item of a list, which may be a text alone: that is then its main field. */
final class ItemFields {
  private ItemFields() {}

  /** None where there is nothing, or a finding that says why. */
  static Optional<Fields> of(Node item, Thing what, List<Finding> findings) {
    if (item instanceof Mapping mapping) {
      Span span =
          mapping.entries().isEmpty() ? mapping.span() : mapping.entries().get(0).key().span();
      return Optional.of(new Fields(what, mapping, span, findings));
    }
    if (!(item instanceof Scalar text)) {
      findings.add(WrongShape.noItem(what, item));
      return Optional.empty();
    }
    if (text.isAbsent()
        || text.value().isBlank()
        || BracketMistakes.checkGlued(text, what, findings)) {
      return Optional.empty();
    }
    Entry only = new Entry(new Scalar(what.main(), true, text.span()), text);
    return Optional.of(
        new Fields(what, new Mapping(List.of(only), text.span()), text.span(), findings));
  }
}
