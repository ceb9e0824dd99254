package io.github.essayplanner.draft;

import io.github.essayplanner.words.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers of a sentence that are not the fact's, though they count the same thing. */
final class NumberConflicts {
  /** How far a number with "about" before it may lie from the exact one, as a share of that. */
  private static final double HEDGED = 0.3;

  private static final Pattern HEDGE =
      Pattern.compile(
          "\\b(?:over|than|nearly|almost|about|around|roughly|some|least|under|most|to|as)\\s+$");

  /** Where only noughts differ the number has to be this large to be the same one. */
  private static final int LEAST_FOR_NOUGHTS = 100;

  /** A fraction stands for what is this near to it, in hundredths: a third for 35 per cent. */
  private static final double NEAR_SHARE = 2.5;

  /** In a fact and in a sentence or two. */
  private static final int RARE = 3;

  private NumberConflicts() {}

  static void add(Match match, List<Contradiction> all) {
    List<Amount> open = open(match);
    for (Amount amount : open.isEmpty() ? List.<Amount>of() : match.statement().amounts()) {
      if (isCount(match, amount)
          && !agrees(match, amount, match.fact().own())
          && !agrees(match, amount, match.fact().admitted())
          && !isOfOther(match, amount)) {
        addConflict(match, amount, open, all);
      }
    }
  }

  /** The fact's numbers that the sentence does not have. */
  private static List<Amount> open(Match match) {
    List<Amount> open = new ArrayList<>();
    for (Amount given : match.fact().own().amounts()) {
      boolean told = given.isYear();
      for (Amount amount : match.statement().amounts()) {
        told |= amount.isLike(given) && agrees(match, amount, given);
      }
      if (!told) {
        open.add(given);
      }
    }
    return open;
  }

  /** Whether it is a number of another fact found in this sentence or next to it. */
  private static boolean isOfOther(Match match, Amount amount) {
    int s = match.statement().number();
    for (int near = s - 1; near <= s + 1; near++) {
      for (FactProfile other : match.alignment().factsIn(near)) {
        if (other != match.fact()
            && agrees(match, amount, other.own())
            && isInWords(match.alignment().essay().statements().get(near), other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a sentence has more of a fact than a number. */
  private static boolean isInWords(Statement statement, FactProfile fact) {
    for (int i = 0; i < statement.stems().length; i++) {
      if (fact.says(statement.stems()[i])
          && !Character.isDigit(statement.words().get(i).plain().charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** Not a part of a date, a year, denied, or a number in a quotation. */
  private static boolean isCount(Match match, Amount amount) {
    for (ProseDate date : match.statement().dates()) {
      if (amount.start() >= date.start() && amount.start() < date.end()) {
        return false;
      }
    }
    return !amount.isYear()
        && !match.isQuoted(amount.start())
        && !Denial.isOf(match.text(), amount.start());
  }

  private static void addConflict(
      Match match, Amount amount, List<Amount> open, List<Contradiction> all) {
    Particulars fact = match.fact().own();
    for (Amount other : open) {
      if (isAlike(match, amount, other) && match.isOwn(amount.start())) {
        int start = withSign(match.text(), amount.start());
        all.add(new Contradiction(match.fact(), start, amount.end(), phrase(fact, other)));
        return;
      }
    }
  }

  /**
   * Whether two numbers count the same: by the word behind them, their size, or all but noughts.
   */
  private static boolean isAlike(Match match, Amount amount, Amount other) {
    if (!amount.isLike(other)) {
      return false;
    }
    boolean alike =
        switch (amount.kind()) {
          case SHARE, FRACTION -> true;
          case VAGUE -> unit(match, amount).equals(unit(match, other, match.fact().own().text()));
          case COUNT -> isSameCount(match, amount, other);
        };
    return alike && (match.sure() || isRare(match, amount))
        || amount.kind() == Amount.Kind.COUNT && onlyNoughts(amount, other);
  }

  private static boolean isSameCount(Match match, Amount amount, Amount other) {
    String unit = unit(match, amount);
    String given = unit(match, other, match.fact().own().text());
    boolean open = unit.isEmpty() || given.isEmpty();
    return !open && unit.equals(given)
        || open && amount.isLarge() && other.isLarge() && scale(amount) == scale(other);
  }

  /** Whether what is counted is named so seldom that it can hardly be another thing's number. */
  private static boolean isRare(Match match, Amount amount) {
    String unit = unit(match, amount);
    Vocabulary vocabulary = match.alignment().vocabulary();
    return !unit.isEmpty()
        && !ProseClause.isTime(unit)
        && vocabulary.documentsWith(vocabulary.numberOfStem(unit)) <= RARE;
  }

  private static double scale(Amount amount) {
    return amount.value() >= 1e9 ? 1e9 : amount.value() >= 1e6 ? 1e6 : 1e3;
  }

  private static String unit(Match match, Amount amount) {
    return unit(match, amount, match.text());
  }

  /** Whether a number is one of these, rounded at most, or lies within a range. */
  private static boolean agrees(Match match, Amount amount, Particulars given) {
    for (Amount other : given.amounts()) {
      if (amount.isLike(other) && agrees(match, amount, other)) {
        return true;
      }
    }
    for (AmountRange range : given.ranges()) {
      if (range.isAround(amount)) {
        return true;
      }
    }
    return false;
  }

  private static boolean agrees(Match match, Amount amount, Amount other) {
    String before = match.alignment().essay().before(amount.start(), 12);
    double most = HEDGE.matcher(before).find() ? HEDGED : 0;
    double apart = Math.abs(amount.value() - other.value());
    boolean rough = amount.kind() == Amount.Kind.FRACTION || other.kind() == Amount.Kind.FRACTION;
    double near = rough ? NEAR_SHARE : amount.isShare() ? 0 : rounding(amount.value());
    return apart <= most * other.value() || apart <= near;
  }

  /** Half of a number's last figure that is no nought: 2,500 may stand for 2,450 to 2,550. */
  private static double rounding(double value) {
    double place = 1;
    while (value >= 10 * place && value % (10 * place) == 0) {
      place *= 10;
    }
    return value == Math.rint(value) && place >= 100 ? place / 2 : 0;
  }

  /** The stem of the word right after a number, or of what it counts; empty where it is filler. */
  private static String unit(Match match, Amount amount, String text) {
    String currency = amount.start() == 0 ? "" : currency(text.charAt(amount.start() - 1));
    if (!currency.isEmpty()) {
      return currency;
    }
    String after = text.substring(amount.end(), Math.min(text.length(), amount.end() + 40));
    List<Stems.Word> words = Stems.words(after);
    int i =
        amount.kind() == Amount.Kind.VAGUE && !words.isEmpty() && words.get(0).plain().equals("of")
            ? 1
            : 0;
    boolean none = words.size() <= i || words.get(i).isFiller() || words.get(0).start() > 1;
    return none ? "" : match.stem(words.get(i).plain());
  }

  /** Where a number begins, the sign of its currency before it. */
  private static int withSign(String text, int start) {
    return start > 0 && !currency(text.charAt(start - 1)).isEmpty() ? start - 1 : start;
  }

  /** The stem of the word that a sign stands for, or empty. */
  private static String currency(char sign) {
    return switch (sign) {
      case '£' -> "pound";
      case '$' -> "dollar";
      case '€' -> "euro";
      default -> "";
    };
  }

  /** 2,500 and 25,000. */
  private static boolean onlyNoughts(Amount a, Amount b) {
    double ratio = a.value() / b.value();
    return Math.min(a.value(), b.value()) >= LEAST_FOR_NOUGHTS
        && Set.of(10.0, 0.1, 100.0, 0.01).contains(ratio);
  }

  /** A number or its whole range, with the word after it where that tells what is counted. */
  private static String phrase(Particulars fact, Amount amount) {
    for (AmountRange range : fact.ranges()) {
      if (range.has(amount)) {
        return phrase(fact.text(), range.start(), range.upper());
      }
    }
    return phrase(fact.text(), amount.start(), amount);
  }

  private static String phrase(String fact, int start, Amount amount) {
    List<Stems.Word> words = Stems.words(fact.substring(amount.end()));
    boolean alone =
        amount.isShare() || words.isEmpty() || words.get(0).isFiller() || words.get(0).start() > 1;
    int end = alone ? amount.end() : amount.end() + words.get(0).end();
    return fact.substring(withSign(fact, start), end);
  }
}
