package io.github.essayplanner.draft;

import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Which sentence each fact is given, the surest first. A word that answers for one fact counts for
 * less where another is given its sentence.
 */
final class Assignment {
  private final WrittenEssay essay;
  private final List<FactProfile> facts;
  private final Scores scores;
  private final Scored[] best;
  private final Claims claims = new Claims();

  /** The stems of a counter-argument of the map, and the sentence that makes it. */
  record Claimed(int[] stems, Statement statement) {}

  /** Before the first round no fact has a sentence. */
  Assignment(WrittenEssay essay, List<FactProfile> facts, Scores scores) {
    this.essay = essay;
    this.facts = facts;
    this.scores = scores;
    this.best = new Scored[facts.size()];
  }

  /**
   * What another round gives.
   *
   * @param factorOf the number of each passage's factor, −1 for none
   * @param counters those that seem to be in the draft
   */
  Assignment next(int[] factorOf, List<Claimed> counters) {
    Assignment next = new Assignment(essay, facts, scores);
    next.claimFor(counters);
    next.give(next.candidates(factorOf, best));
    next.creditRepeated();
    return next;
  }

  /** The match of each fact by its number, null where it is not found. */
  Scored[] best() {
    return best;
  }

  /** A score without the words of the sentence that answer for other facts. */
  Scored after(Scored scored) {
    return scores.after(scored, claims);
  }

  Presence presence(Scored match) {
    Statement statement = essay.statements().get(match.statement());
    return Presence.of(match, facts.get(match.fact()), statement);
  }

  /** A sentence that is a counter-argument of the map is not a fact's for the words they share. */
  private void claimFor(List<Claimed> counters) {
    for (Claimed counter : counters) {
      claims.add(counter.statement(), counter.stems());
    }
  }

  /** Every fact with each sentence that it may be in, the surest first. */
  private PriorityQueue<Scored> candidates(int[] factorOf, Scored[] last) {
    PriorityQueue<Scored> queue = new PriorityQueue<>(Assignment::surestFirst);
    for (FactProfile fact : facts) {
      for (Scored scored : scores.of(fact, factorOf, last)) {
        if (presence(scored) != Presence.NO) {
          queue.add(scored);
        }
      }
    }
    return queue;
  }

  private static int surestFirst(Scored a, Scored b) {
    int order = Double.compare(b.total(), a.total());
    order = order == 0 ? Integer.compare(a.fact(), b.fact()) : order;
    return order == 0 ? Integer.compare(a.statement(), b.statement()) : order;
  }

  private void give(PriorityQueue<Scored> candidates) {
    while (!candidates.isEmpty()) {
      Scored top = candidates.poll();
      if (best[top.fact()] == null) {
        Scored now = after(top);
        if (now.total() < top.total() - 1e-9) {
          candidates.add(now);
        } else if (presence(now) != Presence.NO) {
          best[top.fact()] = now;
          claims.add(essay.statements().get(now.statement()), facts.get(now.fact()));
        }
      }
    }
  }

  private boolean isSurer(Scored match, Scored other) {
    return other == null || presence(match).compareTo(presence(other)) < 0;
  }

  /** A fact that is found where another factor repeats it is found, and as surely. */
  private void creditRepeated() {
    for (FactProfile repeated : facts) {
      Scored match = best[repeated.number()];
      Optional<FactProfile> original = match == null ? Optional.empty() : repeated.original(facts);
      if (original.isPresent() && isSurer(match, best[original.get().number()])) {
        best[original.get().number()] = match.of(original.get());
      }
    }
  }
}
