package io.github.essayplanner.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences of a draft that a map's facts can be compared with. */
final class Matches {
  private static final int FEWEST_SHARED = 2;

  /** What a second sentence beside the first has of a fact to be a part of its telling. */
  private static final double BESIDE = 0.2;

  private final Alignment alignment;
  private final List<Match> all = new ArrayList<>();

  private Matches(Alignment alignment) {
    this.alignment = alignment;
  }

  /** Every fact in the sentence where it is found, and the sentences of the map's background. */
  static List<Match> of(Alignment alignment) {
    Matches matches = new Matches(alignment);
    for (FactProfile fact : alignment.facts()) {
      if (alignment.best(fact) != null && !matches.isTold(fact)) {
        matches.add(fact, alignment.best(fact));
      }
    }
    matches.all.addAll(Background.in(alignment.map(), alignment));
    return matches.all;
  }

  /** Whether a fact repeats one that is found in the same sentence. */
  private boolean isTold(FactProfile fact) {
    Optional<FactProfile> original = fact.original(alignment.facts());
    Scored first = original.map(alignment::best).orElse(null);
    return first != null && first.statement() == alignment.best(fact).statement();
  }

  private void add(FactProfile fact, Scored found) {
    boolean sure = alignment.found(fact) == Presence.YES;
    all.add(new Match(alignment, fact, statement(found), sure));
    for (Scored beside : sure ? alignment.beside(fact, statement(found)) : List.<Scored>of()) {
      boolean together = statement(beside).passage() == statement(found).passage();
      if (together && beside.own() >= BESIDE && sharesEnough(fact, beside)) {
        all.add(new Match(alignment, fact, statement(beside), true));
      }
    }
  }

  private Statement statement(Scored scored) {
    return alignment.essay().statements().get(scored.statement());
  }

  /** One word in common is too few to call what else the sentence says wrong. */
  private boolean sharesEnough(FactProfile fact, Scored found) {
    int shared = statement(found).shared(fact);
    return found.quoted() || shared >= FEWEST_SHARED;
  }
}
