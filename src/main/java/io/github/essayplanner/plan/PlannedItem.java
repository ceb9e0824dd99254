package io.github.essayplanner.plan;

import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.words.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * One of several things in a paragraph.
 *
 * @param line as printed
 * @param under what stands below it: a caveat
 * @param factor under which it stands in the map
 * @param evidence empty for a line that is no evidence
 * @param index its number among the evidence, or the counter-arguments, of the factor, from 1; 0
 *     for other lines
 * @param date as printed before it: a date, or a place in the text; or empty
 * @param text the fact, the cue that recalls it, or the claim
 * @param cite as printed, or empty
 * @param reply the answer to it, or empty
 */
public record PlannedItem(
    Phrase line,
    List<Phrase> under,
    Optional<Factor> factor,
    Optional<Evidence> evidence,
    int index,
    String date,
    String text,
    String cite,
    String reply) {
  public PlannedItem {
    under = List.copyOf(under);
  }

  /** A line that is no evidence. */
  static PlannedItem of(Phrase line) {
    return new PlannedItem(
        line, List.of(), Optional.empty(), Optional.empty(), 0, "", line.typedText(), "", "");
  }

  /** A few words that recall it. */
  public String cue() {
    return evidence.map(ItemText::cue).orElse(text);
  }

  PlannedItem with(Phrase other) {
    return new PlannedItem(other, under, factor, evidence, index, date, text, cite, reply);
  }
}
