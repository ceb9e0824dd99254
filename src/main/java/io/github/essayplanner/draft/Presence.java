package io.github.essayplanner.draft;

/** Whether a fact is in a draft, as far as words can tell. */
public enum Presence {
  YES,
  PERHAPS,
  /** Not in these words, which is not to say that it is not there. */
  NO;

  private static final double SURE = 0.33;
  private static final double SURE_OWN = 0.16;
  private static final double LEAST = 0.25;
  private static final double LEAST_OWN = 0.08;

  /** The same where year and month are the fact's too. */
  private static final double DATED_OWN = 0.04;

  /** One word says little, unless it has so much of the fact's weight. */
  private static final double TELLING = 0.2;

  private static final int FEWEST = 2;

  /** How surely a sentence has a fact, by what it shares with it. */
  static Presence of(Scored match, FactProfile fact, Statement statement) {
    boolean dated = match.date() >= DateMatch.BOTH;
    if (match.total() < LEAST || match.own() < (dated ? DATED_OWN : LEAST_OWN)) {
      return NO;
    }
    boolean many = match.quoted() || statement.shared(fact) >= FEWEST;
    if (!many && match.date() < DateMatch.DAY) {
      return match.core() >= TELLING || match.date() >= DateMatch.MONTH ? PERHAPS : NO;
    }
    boolean sure = match.total() >= SURE && match.own() >= (dated ? LEAST_OWN : SURE_OWN);
    return sure ? YES : PERHAPS;
  }
}
