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
  private static final double LEAST = 0.08;

  private final WrittenEssay essay;
  private final List<FactProfile> facts;
  private final Vocabulary vocabulary;
  private final DateMatch dates;
  private final int[] quotedBy;
  private final double[] coreSum;
  private final List<List<Scored>> byWords = new ArrayList<>();
  private final double[] likest;
  private final Claims none = new Claims();
  private final Marks marks;

  Scores(WrittenEssay essay, List<FactProfile> facts, int[] quotedBy, Vocabulary vocabulary) {
    this.essay = essay;
    this.facts = facts;
    this.vocabulary = vocabulary;
    this.quotedBy = quotedBy;
    this.dates = new DateMatch(essay.statements());
    this.marks = new Marks(essay, vocabulary);
    this.coreSum = new double[facts.size()];
    this.likest = new double[essay.statements().size()];
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
      byWords.add(new ArrayList<>());
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
          add(touched[i], statement.number());
        }
        shared[touched[i]] = 0;
      }
    }
    addQuoting();
  }

  /** The sentence that quotes a fact's source is looked at, whatever it shares. */
  private void addQuoting() {
    for (FactProfile fact : facts) {
      int quoting = quotedBy[fact.number()];
      if (quoting >= 0) {
        byWords.get(fact.number()).removeIf(scored -> scored.statement() == quoting);
        add(fact.number(), quoting);
      }
    }
  }

  private void add(int fact, int statement) {
    Scored scored = byWords(facts.get(fact), essay.statements().get(statement), none);
    byWords.get(fact).add(scored);
    likest[statement] = Math.max(likest[statement], scored.core());
  }

  private Scored byWords(FactProfile fact, Statement statement, Claims claims) {
    double core = sum(fact.core(), statement, claims) / coreSum[fact.number()];
    double quote = QUOTE * share(fact.quote(), statement, claims);
    return new Scored(
        fact.number(),
        statement.number(),
        core,
        quote,
        EXTRA * share(fact.extra(), statement, claims),
        core + quote > 0 ? dates.of(fact, statement) : 0,
        0,
        0,
        quotedBy[fact.number()] == statement.number());
  }

  /** How much of some fact a sentence has at most. */
  double likest(Statement statement) {
    return likest[statement.number()];
  }

  /**
   * A fact with every sentence worth a look, as if no word answered for another.
   *
   * @param factorOf the number of each passage's factor, −1 for none
   * @param last where each fact was found in the round before, null for nowhere
   */
  List<Scored> of(FactProfile fact, int[] factorOf, Scored[] last) {
    List<Scored> all = new ArrayList<>(byWords.get(fact.number()).size());
    for (Scored scored : byWords.get(fact.number())) {
      Statement statement = essay.statements().get(scored.statement());
      int factor = factorOf[statement.passage()];
      double place = factor < 0 ? 0 : factor == fact.factor() ? OWN_FACTOR : OTHER_FACTOR;
      all.add(scored.with(place, order(fact, statement, last)));
    }
    return all;
  }

  /** A fact with the sentences right before and after one, where they share enough. */
  List<Scored> beside(FactProfile fact, Statement statement) {
    List<Scored> beside = new ArrayList<>(2);
    for (Scored scored : byWords.get(fact.number())) {
      if (Math.abs(scored.statement() - statement.number()) == 1) {
        beside.add(scored);
      }
    }
    return beside;
  }

  /** The same score after some words of the sentence have answered for other facts. */
  Scored after(Scored scored, Claims claims) {
    Statement statement = essay.statements().get(scored.statement());
    return claims.isEmpty(statement)
        ? scored
        : byWords(facts.get(scored.fact()), statement, claims).with(scored.place(), scored.order());
  }

  /** The share of some stems' weight that a sentence has. */
  double share(int[] stems, Statement statement, Claims claims) {
    double total = total(stems);
    return total == 0 ? 0 : sum(stems, statement, claims) / total;
  }

  /** The sentence that has the largest share of some stems' weight, or −1 for no sentence. */
  int closest(int[] stems) {
    double most = 0;
    int closest = -1;
    for (Statement statement : essay.statements()) {
      double sum = sum(stems, statement, none);
      closest = sum > most ? statement.number() : closest;
      most = Math.max(most, sum);
    }
    return closest;
  }

  private double sum(int[] stems, Statement statement, Claims claims) {
    marks.turnTo(statement);
    double sum = 0;
    for (int stem : stems) {
      double part =
          marks.has(stem)
              ? claims.has(statement, stem) ? CLAIMED : 1
              : marks.hasKin(stem) ? KIN : marks.isNear(stem) ? NEIGHBOUR : 0;
      sum += part == 0 ? 0 : part * vocabulary.weight(stem);
    }
    return sum;
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
