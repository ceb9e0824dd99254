package io.github.essayplanner.draft;

import io.github.essayplanner.words.Stems;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers of a sentence that are not the fact's, though they count the same thing. */
final class NumberConflicts {
  /** How far a number with "about" before it may lie from the exact one, as a share of that. */
  private static final double HEDGED = 0.3;

  private static final Pattern HEDGE =
      Pattern.compile("\\b(?:over|than|nearly|almost|about|around|roughly|some|least|under)\\s+$");

  /** Where only noughts differ the number has to be this large to be the same one. */
  private static final int LEAST_FOR_NOUGHTS = 100;

  private NumberConflicts() {}

  static void add(Match match, List<Contradiction> all) {
    String fact = match.item().fact();
    List<Amount> given = Amount.in(fact, 0, fact.length());
    if (given.isEmpty()) {
      return;
    }
    String admitted = match.admitted();
    List<Amount> besides = Amount.in(admitted, 0, admitted.length());
    for (Amount amount : match.statement().amounts()) {
      if (isCount(match, amount)
          && !agrees(match, amount, given)
          && !agrees(match, amount, besides)) {
        addConflict(match, amount, given, all);
      }
    }
  }

  /** Not a part of a date, a year or a number in a quotation. */
  private static boolean isCount(Match match, Amount amount) {
    for (ProseDate date : match.statement().dates()) {
      if (amount.start() >= date.start() && amount.start() < date.end()) {
        return false;
      }
    }
    return !amount.isYear() && !match.isQuoted(amount.start());
  }

  private static void addConflict(
      Match match, Amount amount, List<Amount> given, List<Contradiction> all) {
    String fact = match.item().fact();
    for (Amount other : given) {
      boolean alike =
          match.sure() && sameUnit(match, amount, other, fact) || onlyNoughts(amount, other);
      if (alike && !other.isYear() && match.isNearest(amount.start())) {
        all.add(new Contradiction(match.fact(), amount.start(), amount.end(), phrase(fact, other)));
        return;
      }
    }
  }

  /** Whether a number is one of these, rounded at most, or lies between two of them. */
  private static boolean agrees(Match match, Amount amount, List<Amount> given) {
    String before = match.alignment().essay().before(amount.start(), 12);
    double most = HEDGE.matcher(before).find() ? HEDGED : 0;
    for (Amount other : given) {
      double apart = Math.abs(amount.value() - other.value());
      if (apart <= most * other.value() || apart <= rounding(amount.value())) {
        return true;
      }
    }
    return given.size() == 2
        && amount.value() > Math.min(given.get(0).value(), given.get(1).value())
        && amount.value() < Math.max(given.get(0).value(), given.get(1).value());
  }

  /** Half of a number's last figure that is no nought: 2,500 may stand for 2,450 to 2,550. */
  private static double rounding(double value) {
    double place = 1;
    while (value >= 10 * place && value % (10 * place) == 0) {
      place *= 10;
    }
    return value == Math.rint(value) && place >= 100 ? place / 2 : 0;
  }

  private static boolean sameUnit(Match match, Amount amount, Amount other, String fact) {
    String unit = unit(match, match.text(), amount.end());
    return !unit.isEmpty() && unit.equals(unit(match, fact, other.end()));
  }

  /** The stem of the word right after a number, or empty where it is filler. */
  private static String unit(Match match, String text, int at) {
    String after = text.substring(at, Math.min(text.length(), at + 30));
    List<Stems.Word> words =
        Stems.words(after.replaceFirst("^ ?%", " percent").replaceFirst("^ per cent", " percent"));
    boolean none = words.isEmpty() || words.get(0).isFiller() || words.get(0).start() > 1;
    return none ? "" : match.stem(words.get(0).plain());
  }

  /** 2,500 and 25,000. */
  private static boolean onlyNoughts(Amount a, Amount b) {
    double ratio = a.value() / b.value();
    return Math.min(a.value(), b.value()) >= LEAST_FOR_NOUGHTS
        && Set.of(10.0, 0.1, 100.0, 0.01).contains(ratio);
  }

  /** A number with the word after it. */
  private static String phrase(String fact, Amount amount) {
    List<Stems.Word> words = Stems.words(fact.substring(amount.end()));
    boolean alone = words.isEmpty() || words.get(0).start() > 1;
    int end = alone ? amount.end() : amount.end() + words.get(0).end();
    return fact.substring(amount.start(), end);
  }
}
