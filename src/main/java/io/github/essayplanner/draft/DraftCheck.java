package io.github.essayplanner.draft;

import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Position;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A written draft held against the plan of its map.
 *
 * @param map the map's file, whose lines the findings name
 * @param parts the draft's passages in the order written, those that follow each other and are
 *     about one thing together
 * @param paragraphs every passage by itself
 * @param evidence all of the map's, in its order
 * @param findings in order of place
 */
public record DraftCheck(
    Text map,
    Draft draft,
    EssayPlan plan,
    WordCount words,
    List<WrittenPart> parts,
    List<WrittenParagraph> paragraphs,
    List<EvidenceUse> evidence,
    List<CounterUse> counters,
    List<Difference> contradictions,
    List<Difference> misquotes,
    List<Finding> findings) {
  public DraftCheck {
    parts = List.copyOf(parts);
    paragraphs = List.copyOf(paragraphs);
    evidence = List.copyOf(evidence);
    counters = List.copyOf(counters);
    contradictions = List.copyOf(contradictions);
    misquotes = List.copyOf(misquotes);
    findings = List.copyOf(findings);
  }

  /**
   * A passage.
   *
   * @param factor what it seems to be about
   * @param certain whether the heading above it says so
   * @param span where it stands
   */
  public record WrittenParagraph(
      Frame frame, Optional<Factor> factor, boolean certain, Span span, int line, int words) {}

  /**
   * Passages that follow each other and are about one thing.
   *
   * @param planned the words that the plan gives the part
   * @param place its place in the plan, from 1; empty where the plan has no such part
   */
  public record WrittenPart(
      Frame frame,
      Optional<Factor> factor,
      boolean certain,
      int line,
      int words,
      OptionalInt planned,
      OptionalInt place) {}

  /**
   * A fact and where it is found.
   *
   * @param index from 1 in the factor's evidence
   * @param at where the sentence begins that has it
   * @param matched the words of the sentence that are the fact's, as written
   * @param score the parts of the score
   * @param under the factor of the passage where it stands, where that is another
   * @param again where a second passage has it
   */
  public record EvidenceUse(
      Factor factor,
      int index,
      Evidence item,
      Presence found,
      Optional<Position> at,
      List<String> matched,
      Optional<Scored> score,
      Optional<Factor> under,
      Optional<Position> again) {}

  /** A counter-argument: whether its claim, and whether its reply, seem to be in the draft. */
  public record CounterUse(Factor factor, Counter counter, boolean raised, boolean answered) {}

  /**
   * Where a draft and its map say different things.
   *
   * @param factor empty where it is the map's background that differs
   * @param index from 1 in the factor's evidence, 0 without a factor
   */
  public record Difference(
      Optional<Factor> factor,
      int index,
      Evidence item,
      Span span,
      Position at,
      String draftSays,
      String mapSays) {}

  /**
   * Holds a draft against a plan.
   *
   * @param map the file of the plan's map
   */
  public static DraftCheck of(Text map, EssayPlan plan, Draft draft) {
    Alignment alignment = Alignment.of(plan.map(), draft);
    Uses uses = new Uses(alignment, plan);
    List<Difference> contradictions = uses.contradictions();
    List<Difference> misquotes = uses.misquotes();
    List<CounterUse> counters = uses.counters();
    List<Finding> findings = new ArrayList<>();
    MapPlaces places = new MapPlaces(map);
    DifferenceFindings.add(alignment, places, contradictions, misquotes, findings);
    QuoteFindings.add(alignment, findings);
    CopiedFindings.add(alignment, findings);
    ReferenceFindings.add(alignment, places, findings);
    PassageFindings.add(alignment, findings);
    FactFindings.add(alignment, places, counters, findings);
    LengthFindings.add(plan, alignment.essay(), findings);
    Collections.sort(findings);
    return new DraftCheck(
        map,
        draft,
        plan,
        alignment.essay().words(),
        uses.parts(),
        uses.paragraphs(),
        uses.evidence(),
        counters,
        contradictions,
        misquotes,
        findings);
  }

  /** Whether hardly anything of the map is in the draft: another subject, or another language. */
  public boolean isOffMap() {
    int found = 0;
    for (EvidenceUse use : evidence) {
      found += use.found() == Presence.NO ? 0 : 1;
    }
    return words.essay() > 0 && evidence.size() >= 4 && found * 10 < evidence.size();
  }
}
