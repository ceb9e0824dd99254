package io.github.essayplanner.model;

import io.github.essayplanner.text.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One part of the answer: a point, what speaks for and against it, and how much it matters.
 *
 * @param givenStance how it bears on the thesis, where the writer says; see {@link #stance}
 * @param cue a few words that recall it, or empty
 * @param role a label, printed as typed and never scored
 * @param point the claim the section argues
 * @param scores by criterion id, within the judgement's scale
 * @param because why it stands where it stands
 * @param importance 1 to {@link #MOST_IMPORTANT}
 * @param comments what readers say of it
 */
public record Factor(
    String id,
    String name,
    Optional<Stance> givenStance,
    String cue,
    String role,
    String point,
    Map<String, Integer> scores,
    Because because,
    OptionalInt importance,
    List<Evidence> evidence,
    List<Counter> counters,
    List<Link> links,
    List<Comment> comments,
    Location place)
    implements Identified {
  /** The greatest importance that there is; the least is 1. */
  public static final int MOST_IMPORTANT = 10;

  public Factor {
    scores = scores.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    evidence = List.copyOf(evidence);
    counters = List.copyOf(counters);
    links = List.copyOf(links);
    comments = List.copyOf(comments);
  }

  /** How it bears on the thesis: it supports it where the writer doesn't say. */
  public Stance stance() {
    return givenStance.orElse(Stance.SUPPORTS);
  }

  /** The ids of factors. */
  public static Set<String> ids(List<Factor> factors) {
    Set<String> ids = new HashSet<>();
    for (Factor factor : factors) {
      ids.add(factor.id);
    }
    return ids;
  }

  /** All the evidence of factors. */
  public static List<Evidence> evidence(List<Factor> factors) {
    List<Evidence> all = new ArrayList<>();
    for (Factor factor : factors) {
      all.addAll(factor.evidence);
    }
    return all;
  }

  /** Whether it is one of these, which its id tells. */
  public boolean isAmong(List<Factor> factors) {
    for (Factor factor : factors) {
      if (factor.id.equals(id)) {
        return true;
      }
    }
    return false;
  }

  /** Its evidence on one side, as written. */
  public List<Evidence> evidence(Side side) {
    List<Evidence> onIt = new ArrayList<>();
    for (Evidence item : evidence) {
      if (item.side() == side) {
        onIt.add(item);
      }
    }
    return onIt;
  }

  /** Whether its stance was written; one that wasn't counts as supporting, but isn't said. */
  public boolean hasStance() {
    return givenStance.isPresent();
  }

  /** The word of its stance, where one was written. */
  public String stanceWord() {
    return givenStance.map(Stance::word).orElse("");
  }

  /** How many pieces of evidence it has on one side; the premises of an argument are one. */
  public int count(Side side) {
    int count = 0;
    boolean hasPremise = false;
    for (Evidence item : evidence(side)) {
      count += item.isPremise() && hasPremise ? 0 : 1;
      hasPremise |= item.isPremise();
    }
    return count;
  }

  /**
   * The strengths on one side, summed: weak 1, moderate 2, strong 3; of an argument's premises that
   * of the strongest.
   */
  public int weightOf(Side side) {
    int sum = 0;
    int ofPremise = 0;
    for (Evidence item : evidence(side)) {
      if (item.isPremise()) {
        ofPremise = Math.max(ofPremise, item.weight());
      } else {
        sum += item.weight();
      }
    }
    return sum + ofPremise;
  }

  /** This factor with other evidence. */
  public Factor with(List<Evidence> others) {
    return with(others, links);
  }

  private Factor with(List<Evidence> otherEvidence, List<Link> otherLinks) {
    return new Factor(
        id,
        name,
        givenStance,
        cue,
        role,
        point,
        scores,
        because,
        importance,
        otherEvidence,
        counters,
        otherLinks,
        comments,
        place);
  }

  /** This factor as another question has it. */
  Factor changed(FactorChange change) {
    Map<String, Integer> merged = new LinkedHashMap<>(scores);
    merged.putAll(change.scores());
    return new Factor(
        id,
        name,
        change.stance().isPresent() ? change.stance() : givenStance,
        cue,
        role,
        ArgumentMap.either(change.point(), point),
        merged,
        change.because().isEmpty() ? because : change.because(),
        change.importance().isPresent() ? change.importance() : importance,
        changed(change.evidence()),
        change.counters().isEmpty() ? counters : change.counters(),
        change.links().isEmpty() ? links : change.links(),
        comments,
        place.with(change.place()));
  }

  private List<Evidence> changed(Map<String, EvidenceChange> changes) {
    List<Evidence> kept = new ArrayList<>();
    for (Evidence item : evidence) {
      EvidenceChange change = changes.getOrDefault(item.id(), changes.get(item.see()));
      if (change == null) {
        kept.add(item);
      } else if (change.use()) {
        kept.add(item.changed(change));
      }
    }
    return kept;
  }

  /** This factor with only its links to the factors of these ids. */
  Factor linkedTo(Set<String> ids) {
    List<Link> kept = new ArrayList<>();
    for (Link link : links) {
      if (ids.contains(link.to())) {
        kept.add(link);
      }
    }
    return kept.size() == links.size() ? this : with(evidence, kept);
  }
}
