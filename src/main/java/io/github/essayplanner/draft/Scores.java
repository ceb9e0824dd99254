package io.github.essayplanner.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * Scores facts against sentences. A word of the fact counts by its weight; of the next sentence
 * before and after, or with only its beginning in common, it counts for less, and so does one that
 * already answers for another fact.
 */
final class Scores {
  private static final double KIN = 0.5;
  private static final double NEIGHBOUR = 0.4;
  private static final double CLAIMED = 0.35;
  private static final double QUOTE = 0.3;
  private static final double EXTRA = 0.2;
  private static final double OWN_FACTOR = 0.10;
  private static final double OTHER_FACTOR = -0.03;
  private static final double ORDER = 0.04;
  private static final int NEAR = 2;

  /** Long facts are told in part: their words count by a share of this power of their sum. */
  private static final double LENGTH = 0.7;

  /** What shares less with a fact is never looked at. */
  private static final double LEAST = 0.06;

  private final WrittenEssay essay;
  private final List<FactProfile> facts;
  private final Vocabulary vocabulary;
  private final DateMatch dates;
  private final int[] quotedBy;
  private final double[] coreSum;
  private final List<List<Integer>> statementsOf = new ArrayList<>();

  Scores(WrittenEssay essay, List<FactProfile> facts, int[] quotedBy, Vocabulary vocabulary) {
    this.essay = essay;
    this.facts = facts;
    this.vocabulary = vocabulary;
    this.quotedBy = quotedBy;
    this.dates = new DateMatch(essay.statements());
    this.coreSum = new double[facts.size()];
    double sum = 0;
    for (FactProfile fact : facts) {
      sum += total(fact.core());
    }
    double mean = sum / Math.max(1, facts.size());
    for (FactProfile fact : facts) {
      double shared = Math.pow(total(fact.core()), LENGTH) * Math.pow(mean, 1 - LENGTH);
      coreSum[fact.number()] = Math.max(shared, 1e-9);
    }
    findPairs();
  }

  private double total(int[] stems) {
    double sum = 0;
    for (int stem : stems) {
      sum += vocabulary.weight(stem);
    }
    return sum;
  }

  /** Notes which facts share enough with which sentences to be looked at. */
  private void findPairs() {
    for (int f = 0; f < facts.size(); f++) {
      statementsOf.add(new ArrayList<>());
    }
    int[][] withStem = vocabulary.factsWith(facts);
    double[] shared = new double[facts.size()];
    int[] touched = new int[facts.size()];
    for (Statement statement : essay.statements()) {
      int count = 0;
      for (int stem : statement.distinct()) {
        for (int fact : withStem[stem]) {
          if (shared[fact] == 0) {
            touched[count++] = fact;
          }
          shared[fact] += vocabulary.weight(stem);
        }
      }
      for (int i = 0; i < count; i++) {
        if (shared[touched[i]] >= LEAST * coreSum[touched[i]]) {
          statementsOf.get(touched[i]).add(statement.number());
        }
        shared[touched[i]] = 0;
      }
    }
    for (FactProfile fact : facts) {
      int quoting = quotedBy[fact.number()];
      if (quoting >= 0 && !statementsOf.get(fact.number()).contains(quoting)) {
        statementsOf.get(fact.number()).add(quoting);
      }
    }
  }

  /** A fact with every sentence worth a look. */
  List<Scored> of(FactProfile fact, int[] factorOf, Scored[] last, Claims claims) {
    List<Scored> all = new ArrayList<>();
    for (int statement : statementsOf.get(fact.number())) {
      all.add(of(fact.number(), statement, factorOf, last, claims));
    }
    return all;
  }

  /**
   * One pair.
   *
   * @param factorOf the number of each passage's factor, −1 for none
   * @param last where each fact was found in the round before, null for nowhere
   */
  Scored of(int f, int s, int[] factorOf, Scored[] last, Claims claims) {
    FactProfile fact = facts.get(f);
    Statement statement = essay.statements().get(s);
    double core = sum(fact.core(), statement, claims) / coreSum[f];
    double quote = QUOTE * share(fact.quote(), statement, claims);
    int factor = factorOf[statement.passage()];
    return new Scored(
        f,
        s,
        core,
        quote,
        EXTRA * share(fact.extra(), statement, claims),
        core + quote > 0 ? dates.of(fact, statement) : 0,
        factor < 0 ? 0 : factor == fact.factor() ? OWN_FACTOR : OTHER_FACTOR,
        order(fact, statement, last),
        quotedBy[f] == s);
  }

  /** The share of some stems' weight that a sentence has. */
  double share(int[] stems, Statement statement, Claims claims) {
    double total = total(stems);
    return total == 0 ? 0 : sum(stems, statement, claims) / total;
  }

  private double sum(int[] stems, Statement statement, Claims claims) {
    double sum = 0;
    for (int stem : stems) {
      double part =
          statement.has(stem)
              ? claims.has(statement, stem) ? CLAIMED : 1
              : statement.hasKin(vocabulary.kin(stem))
                  ? KIN
                  : isNear(stem, statement) ? NEIGHBOUR : 0;
      sum += part == 0 ? 0 : part * vocabulary.weight(stem);
    }
    return sum;
  }

  private boolean isNear(int stem, Statement statement) {
    Passage passage = essay.passages().get(statement.passage());
    int s = statement.number();
    return s > passage.first() && essay.statements().get(s - 1).has(stem)
        || s + 1 < passage.last() && essay.statements().get(s + 1).has(stem);
  }

  /** Writers often keep to the order of their notes: the fact before it just before, or after. */
  private double order(FactProfile fact, Statement statement, Scored[] last) {
    double sum = 0;
    for (int step = -1; step <= 1; step += 2) {
      int other = fact.number() + step;
      if (other >= 0
          && other < facts.size()
          && last[other] != null
          && facts.get(other).factor() == fact.factor()) {
        int apart = (last[other].statement() - statement.number()) * step;
        boolean together =
            essay.statements().get(last[other].statement()).passage() == statement.passage();
        sum += together && apart >= 0 && apart <= NEAR ? ORDER : 0;
      }
    }
    return sum;
  }
}
