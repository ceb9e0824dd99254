package io.github.essayplanner.draft;

/**
 * How well a sentence fits a fact, by parts. A sentence that has every word of a fact scores 1 and
 * more; the parts are added, and can be told one by one where a match is to be understood.
 *
 * @param fact the number of the fact
 * @param statement the number of the sentence
 * @param core the share, by weight, of the fact's words that the sentence has; above 1 at times
 * @param quote the like for the source's words, already counted less
 * @param extra the like for what else the fact is known by
 * @param date what a date in common adds
 * @param place what the factor of its paragraph adds or takes
 * @param order what facts found next to it add that are its neighbours in the map
 * @param quoted whether the sentence quotes the fact's source
 */
public record Scored(
    int fact,
    int statement,
    double core,
    double quote,
    double extra,
    double date,
    double place,
    double order,
    boolean quoted) {
  private static final double QUOTED = 0.6;

  /** All that speaks for the pair, summed; from 0. */
  public double total() {
    return core + quote + extra + date + place + order + (quoted ? QUOTED : 0);
  }

  /** The same said of another fact of the same words. */
  Scored of(FactProfile other) {
    return new Scored(other.number(), statement, core, quote, extra, date, place, order, quoted);
  }

  Scored with(double itsPlace, double itsOrder) {
    return new Scored(fact, statement, core, quote, extra, date, itsPlace, itsOrder, quoted);
  }

  /** What of it comes from the fact's own words or its source's; 1 where it is quoted. */
  double own() {
    return quoted ? 1 : core + quote;
  }
}
