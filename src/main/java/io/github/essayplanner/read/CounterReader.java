package io.github.essayplanner.read;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the counter-arguments to a factor. */
final class CounterReader {
  private final Citations citations;

  CounterReader(Citations citations) {
    this.citations = citations;
  }

  /**
   * @param evidence the factor's own, which they may rest on
   */
  List<Counter> read(Fields factor, List<Evidence> evidence) {
    List<Counter> all = new ArrayList<>();
    if (!factor.has("counter")) {
      return all;
    }
    KnownIds known = KnownIds.of(evidence);
    for (Node item : factor.prose("counter")) {
      Optional<Fields> fields = ItemFields.of(item, Thing.COUNTER, factor.findings());
      if (fields.isPresent()) {
        all.add(counter(fields.get(), known));
      }
    }
    return all;
  }

  private Counter counter(Fields fields, KnownIds evidence) {
    return new Counter(
        fields.required("claim"),
        citations.of(fields),
        restsOn(fields, evidence),
        fields.text("reply"),
        CommentReader.read(fields),
        fields.place());
  }

  private static String restsOn(Fields fields, KnownIds evidence) {
    String id = fields.text("evidence");
    boolean isKnown =
        id.isEmpty() || evidence.check(id, fields.place().of("evidence"), fields.findings());
    return isKnown ? id : "";
  }
}
