package io.github.essayplanner.timeline;

import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.HistoricalDate;
import java.util.List;

/**
 * A fact at its date, with everything it is evidence of.
 *
 * @param uses at least one; several where a factor repeats another's evidence with {@code see}
 */
public record Event(List<Use> uses) implements Row {
  /** The fact as one factor uses it: its side, strength and meaning are that factor's own. */
  public record Use(Factor factor, Evidence evidence) {}

  public Event {
    uses = List.copyOf(uses);
  }

  /** The fact as the first factor in the map has it. */
  public Evidence evidence() {
    return uses.get(0).evidence();
  }

  /** The date of its evidence. */
  public HistoricalDate date() {
    return evidence().date();
  }
}
