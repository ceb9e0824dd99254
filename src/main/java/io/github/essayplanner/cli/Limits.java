package io.github.essayplanner.cli;

import io.github.essayplanner.convert.OutlineReader;
import io.github.essayplanner.draw.Diagram;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.read.Reading;

/**
 * How much of a map is gone through unless the user has said how large one may be. An essay has
 * three to twelve factors and some hundred values; of a hundred thousand, somebody would wait for
 * pages that nobody can read. The limits keep the slowest command below two seconds.
 */
final class Limits {
  /** Texts, numbers and empty places. The notes of a whole school topic have about 700. */
  static final int MOST_VALUES = 10_000;

  static final int MOST_FACTORS = OutlineReader.MOST_FACTORS;

  /** Characters of facts and quotations that {@code see} repeats. */
  static final int MOST_REPEATED = 1 << 18;

  /** Each has every factor looked at again. */
  static final int MOST_QUESTIONS = 100;

  /** Links in a picture: each runs beside the others. */
  static final int MOST_LINKS = 5_000;

  /** Values that are read again while what refers to a thing is taken out, place by place. */
  static final int MOST_READ_AGAIN = 60_000;

  private Limits() {}

  /**
   * What a map has too many of to be reported on or checked.
   *
   * @param maxSize the option that lets it have any number
   * @return a sentence without its full stop, or empty where it has not, or is no map at all
   */
  static String excess(Reading reading, OptionValue<Long> maxSize) {
    if (maxSize.isGiven() || reading.map().isEmpty()) {
      return "";
    }
    ArgumentMap map = reading.map().get();
    String factors = excess(map.factors().size(), "factors", MOST_FACTORS);
    String questions = excess(map.questions().size(), "other questions", MOST_QUESTIONS);
    String values = excess(reading.values(), "values", MOST_VALUES);
    String repeated = excess(repeated(map), "characters that \"see\" repeats", MOST_REPEATED);
    return !factors.isEmpty()
        ? factors
        : !questions.isEmpty() ? questions : !values.isEmpty() ? values : repeated;
  }

  /**
   * A long fact that a thousand pieces of evidence refer to is read and compared a thousand times.
   */
  private static int repeated(ArgumentMap map) {
    long repeated = 0;
    for (Factor factor : map.factors()) {
      for (Evidence item : factor.evidence()) {
        repeated += item.see().isEmpty() ? 0 : item.fact().length() + item.quote().length();
      }
    }
    return (int) Math.min(Integer.MAX_VALUE, repeated);
  }

  /** The same for a map that is to be changed. */
  static String excess(int values, OptionValue<Long> maxSize) {
    return maxSize.isGiven() ? "" : excess(values, "values", MOST_VALUES);
  }

  /** The same for a picture. */
  static String excess(Diagram diagram, OptionValue<Long> maxSize) {
    return maxSize.isGiven() ? "" : excess(diagram.joins().size(), "links", MOST_LINKS);
  }

  /** Refuses where there is something to say. */
  static void refuse(String excess) {
    if (!excess.isEmpty()) {
      throw new Refusal(excess);
    }
  }

  private static String excess(int number, String things, int most) {
    return number <= most
        ? ""
        : "this map has %d %s, more than the %d that essay goes through; with --max-size it goes through any number"
            .formatted(number, things, most);
  }
}
