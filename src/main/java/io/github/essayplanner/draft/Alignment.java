package io.github.essayplanner.draft;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Factor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Which passage of a draft is about which factor, and which sentence has which fact. Facts are
 * given their sentences together, the surest first; what is found then speaks for the factors of
 * the passages, and these for the facts in the next round.
 */
final class Alignment {
  /** A second sentence has to have much of a fact to be a second use. */
  private static final double AGAIN_OWN = 0.35;

  private static final int FEWEST_AGAIN = 3;
  private static final double LIKE = 0.2;

  /** So much of a claim's weight in one sentence and its neighbours, and it seems to be there. */
  static final double RAISED = 0.5;

  private static final int ROUNDS = 3;

  private final ArgumentMap map;
  private final Vocabulary vocabulary = new Vocabulary();
  private final List<FactProfile> facts;
  private final WrittenEssay essay;
  private final Frame[] frames;
  private final List<Quoted> quoted;
  private final Map<Integer, List<Quoted>> quotedOf = new HashMap<>();
  private final Scores scores;
  private final PassageFactors factors;
  private final KnownNames names;
  private Scored[] best;
  private Claims claims = new Claims();
  private final Map<Integer, List<FactProfile>> inStatement = new HashMap<>();

  private Alignment(ArgumentMap map, Draft draft) {
    this.map = map;
    facts = FactProfile.in(map, vocabulary);
    essay = WrittenEssay.of(draft, vocabulary);
    frames = Frame.of(essay);
    for (FactProfile fact : facts) {
      vocabulary.count(fact.core());
    }
    for (Statement statement : essay.statements()) {
      vocabulary.count(statement.distinct());
    }
    quoted = Quoted.in(essay, facts, vocabulary);
    factors = new PassageFactors(map, essay, frames, vocabulary);
    scores = new Scores(essay, facts, quotedBy(), vocabulary);
    names = new KnownNames(map, facts, vocabulary);
    best = new Scored[facts.size()];
  }

  static Alignment of(ArgumentMap map, Draft draft) {
    Alignment alignment = new Alignment(map, draft);
    for (int round = 0; round < ROUNDS; round++) {
      alignment.assign();
      if (round + 1 < ROUNDS) {
        alignment.factors.vote(alignment.facts, alignment.best);
      }
    }
    alignment.noteStatements();
    return alignment;
  }

  private void noteStatements() {
    for (FactProfile fact : facts) {
      Scored match = best[fact.number()];
      if (match != null) {
        inStatement.computeIfAbsent(match.statement(), s -> new ArrayList<>()).add(fact);
      }
    }
  }

  /** The sentence in which each fact's source is first quoted, −1 for none. */
  private int[] quotedBy() {
    int[] quotedBy = new int[facts.size()];
    Arrays.fill(quotedBy, -1);
    for (Quoted one : quoted) {
      int f = one.fact().number();
      quotedOf.computeIfAbsent(f, number -> new ArrayList<>()).add(one);
      Passage passage = essay.passages().get(one.passage());
      for (int s = passage.first(); s < passage.last() && quotedBy[f] < 0; s++) {
        if (one.quotation().start() < essay.statements().get(s).end()) {
          quotedBy[f] = s;
        }
      }
    }
    return quotedBy;
  }

  private void assign() {
    Scored[] last = best;
    best = new Scored[facts.size()];
    claims = new Claims();
    claimCounters();
    PriorityQueue<Scored> queue = mayBe(last);
    while (!queue.isEmpty()) {
      Scored top = queue.poll();
      if (best[top.fact()] == null) {
        Scored now = scores.after(top, claims);
        if (now.total() < top.total() - 1e-9) {
          queue.add(now);
        } else if (presence(now) != Presence.NO) {
          best[top.fact()] = now;
          claims.add(essay.statements().get(now.statement()), facts.get(now.fact()));
        }
      }
    }
    creditRepeated();
  }

  /** Every fact with each sentence that it may be in, the surest first. */
  private PriorityQueue<Scored> mayBe(Scored[] last) {
    PriorityQueue<Scored> queue = new PriorityQueue<>(Alignment::surestFirst);
    for (FactProfile fact : facts) {
      for (Scored scored : scores.of(fact, factors.numbers(), last)) {
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

  /** A fact that is found where another factor repeats it is found. */
  private void creditRepeated() {
    for (FactProfile repeated : facts) {
      Scored match = best[repeated.number()];
      Optional<FactProfile> original = match == null ? Optional.empty() : repeated.original(facts);
      if (original.isPresent() && best[original.get().number()] == null) {
        best[original.get().number()] = match.of(original.get());
      }
    }
  }

  /** A sentence that is a counter-argument of the map is not a fact's for the words they share. */
  private void claimCounters() {
    for (Factor factor : map.factors()) {
      for (Counter counter : factor.counters()) {
        int closest = closest(counter.claim());
        if (closest >= 0 && share(counter.claim(), closest) >= RAISED) {
          int[] stems = vocabulary.stems(counter.claim());
          claims.add(essay.statements().get(closest), stems);
        }
      }
    }
  }

  private Presence presence(Scored match) {
    Statement statement = essay.statements().get(match.statement());
    return Presence.of(match, facts.get(match.fact()), statement);
  }

  /** How surely a fact is found. */
  Presence found(FactProfile fact) {
    Scored match = best[fact.number()];
    Presence found = match == null ? Presence.NO : presence(match);
    return found == Presence.YES && isDenied(fact, match) ? Presence.PERHAPS : found;
  }

  private boolean isDenied(FactProfile fact, Scored match) {
    Statement statement = essay.statements().get(match.statement());
    return !match.quoted() && Denial.isOf(fact, statement, essay.text(), vocabulary);
  }

  /** The match of a fact, or null where it is not found. */
  Scored best(FactProfile fact) {
    return best[fact.number()];
  }

  /** A fact in the sentences right before and after one, without what answers for other facts. */
  List<Scored> beside(FactProfile fact, Statement statement) {
    List<Scored> beside = new ArrayList<>();
    for (Scored scored : scores.beside(fact, statement)) {
      beside.add(scores.after(scored, claims));
    }
    return beside;
  }

  /** The facts found in a sentence, those as well that are only perhaps there. */
  List<FactProfile> factsIn(int statement) {
    return inStatement.getOrDefault(statement, List.of());
  }

  /** A sentence of another passage that has much of a fact too, or −1. */
  int again(FactProfile fact) {
    Scored match = best[fact.number()];
    if (match == null) {
      return -1;
    }
    int passage = essay.statements().get(match.statement()).passage();
    Scored second = null;
    for (Scored other : scores.of(fact, factors.numbers(), best)) {
      boolean elsewhere = essay.statements().get(other.statement()).passage() != passage;
      if (elsewhere
          && other.own() >= AGAIN_OWN
          && (other.quoted()
              || essay.statements().get(other.statement()).shared(fact) >= FEWEST_AGAIN)
          && (second == null || other.total() > second.total())
          && scores.after(other, claims).own() >= AGAIN_OWN) {
        second = other;
      }
    }
    return second == null ? -1 : second.statement();
  }

  /** The share of a text's telling words that a sentence and its neighbours have. */
  double share(String text, int statement) {
    Statement at = essay.statements().get(statement);
    return scores.share(vocabulary.stems(text), at, new Claims());
  }

  /** The largest share of a reply's own words after the sentence that has its claim. */
  double answered(String claim, String reply, int raised) {
    int[] own = vocabulary.stemsBut(reply, claim);
    double most = 0;
    for (int s = raised; s < essay.statements().size(); s++) {
      most = Math.max(most, scores.share(own, essay.statements().get(s), new Claims()));
    }
    return most;
  }

  /** The sentence that has the largest share of a text's telling words, or −1 for no sentence. */
  int closest(String text) {
    int[] stems = vocabulary.stems(text);
    double most = 0;
    int closest = -1;
    for (Statement statement : essay.statements()) {
      double share = scores.share(stems, statement, new Claims());
      closest = share > most ? statement.number() : closest;
      most = Math.max(most, share);
    }
    return closest;
  }

  /** Whether some fact of the map, wherever it is found, shares much with a sentence. */
  boolean isLikeAny(Statement statement) {
    return scores.likest(statement) >= LIKE;
  }

  WrittenEssay essay() {
    return essay;
  }

  ArgumentMap map() {
    return map;
  }

  List<FactProfile> facts() {
    return facts;
  }

  List<Quoted> quoted() {
    return quoted;
  }

  /** The quotations of a fact's source that begin in a sentence. */
  List<Quoted> quotedIn(Statement statement, FactProfile fact) {
    List<Quoted> in = new ArrayList<>();
    for (Quoted one : quotedOf.getOrDefault(fact.number(), List.of())) {
      if (statement.contains(one.quotation().start())) {
        in.add(one);
      }
    }
    return in;
  }

  KnownNames names() {
    return names;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Frame frame(int passage) {
    return frames[passage];
  }

  PassageFactors factors() {
    return factors;
  }
}
