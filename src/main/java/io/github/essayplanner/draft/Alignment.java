package io.github.essayplanner.draft;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Factor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which passage of a draft is about which factor, and which sentence has which fact. In each of a
 * few rounds the facts are given their sentences; what is found then speaks for the factors of the
 * passages, and these for the facts in the next round.
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
  private final KnownSources sources;
  private Assignment assigned;
  private final Map<Integer, List<FactProfile>> inStatement = new HashMap<>();

  /** The sentence closest to each text that was asked for, which goes through the whole draft. */
  private final Map<String, Integer> closest = new HashMap<>();

  private Alignment(ArgumentMap map, Draft draft) {
    this.map = map;
    facts = FactProfile.in(map, vocabulary);
    essay = WrittenEssay.of(draft, vocabulary, CitedNames.of(map));
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
    sources = new KnownSources(map);
    assigned = new Assignment(essay, facts, scores);
  }

  static Alignment of(ArgumentMap map, Draft draft) {
    Alignment alignment = new Alignment(map, draft);
    List<Assignment.Claimed> counters = alignment.counters();
    for (int round = 0; round < ROUNDS; round++) {
      if (round > 0) {
        alignment.factors.vote(alignment.facts, alignment.assigned.best());
      }
      alignment.assigned = alignment.assigned.next(alignment.factors.numbers(), counters);
    }
    alignment.noteStatements();
    return alignment;
  }

  private void noteStatements() {
    for (FactProfile fact : facts) {
      Scored match = best(fact);
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

  /** The counter-arguments whose claim seems to be there: its telling words and its sentence. */
  private List<Assignment.Claimed> counters() {
    List<Assignment.Claimed> claims = new ArrayList<>();
    for (Factor factor : map.factors()) {
      for (Counter counter : factor.counters()) {
        int at = closest(counter.claim());
        if (at >= 0 && share(counter.claim(), at) >= RAISED) {
          claims.add(
              new Assignment.Claimed(
                  vocabulary.stems(counter.claim()), essay.statements().get(at)));
        }
      }
    }
    return claims;
  }

  /** How surely a fact is found. */
  Presence found(FactProfile fact) {
    Scored match = best(fact);
    Presence found = match == null ? Presence.NO : assigned.presence(match);
    return found == Presence.YES && isDenied(fact, match) ? Presence.PERHAPS : found;
  }

  private boolean isDenied(FactProfile fact, Scored match) {
    Statement statement = essay.statements().get(match.statement());
    return !match.quoted() && Denial.isOf(fact, statement, essay.text(), vocabulary);
  }

  /** The match of a fact, or null where it is not found. */
  Scored best(FactProfile fact) {
    return assigned.best()[fact.number()];
  }

  /** A fact in the sentences right before and after one, without what answers for other facts. */
  List<Scored> beside(FactProfile fact, Statement statement) {
    List<Scored> beside = new ArrayList<>();
    for (Scored scored : scores.beside(fact, statement)) {
      beside.add(assigned.after(scored));
    }
    return beside;
  }

  /** The facts found in a sentence, those as well that are only perhaps there. */
  List<FactProfile> factsIn(int statement) {
    return inStatement.getOrDefault(statement, List.of());
  }

  /** A sentence of another passage that has much of a fact too, or −1. */
  int again(FactProfile fact) {
    Scored match = best(fact);
    if (match == null) {
      return -1;
    }
    int passage = essay.statements().get(match.statement()).passage();
    Scored second = null;
    for (Scored other : scores.of(fact, factors.numbers(), assigned.best())) {
      boolean elsewhere = essay.statements().get(other.statement()).passage() != passage;
      if (elsewhere
          && other.own() >= AGAIN_OWN
          && (other.quoted()
              || essay.statements().get(other.statement()).shared(fact) >= FEWEST_AGAIN)
          && (second == null || other.total() > second.total())
          && assigned.after(other).own() >= AGAIN_OWN) {
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
    return closest.computeIfAbsent(text, t -> scores.closest(vocabulary.stems(t)));
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

  KnownSources sources() {
    return sources;
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
