package io.github.essayplanner.draft;

import io.github.essayplanner.words.Stems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds numbers that count what the fact counts and are not its own: 25,000 dead for 2,500. */
final class NumberConflicts {
  /** How far a number with "about" before it may lie from the exact one, as a share of that. */
  private static final double HEDGED = 0.3;

  private static final Pattern HEDGE =
      Pattern.compile(
          "\\b(?:over|than|nearly|almost|about|around|roughly|some|least|under|most|to|as)\\s+$");

  /** "Fewer than three" is true of two, "over a thousand" of 2,500. */
  private static final Pattern BELOW =
      Pattern.compile("\\b(?:(?<!\\bno )(?:less|fewer|lower) than|under|below|at most|up to)\\s+$");

  private static final Pattern ABOVE =
      Pattern.compile("\\b(?:(?<!\\bno )(?:more|higher|greater) than|over|above|at least)\\s+$");

  /** Where only noughts differ the number has to be this large to be the same one. */
  private static final int LEAST_FOR_NOUGHTS = 100;

  /** A fraction stands for what is this near to it, in hundredths: a third for 35 per cent. */
  private static final double NEAR_SHARE = 2.5;

  /** Of fewer a sentence may have any number. */
  private static final int FEWEST = 5;

  /** What is so many times more is hardly the same number. */
  private static final int MOST = 10;

  /** In a fact and in a sentence or two. */
  private static final int RARE = 3;

  private NumberConflicts() {}

  static void add(Match match, List<Contradiction> all) {
    List<Amount> open = open(match);
    List<Amount> odd = open.isEmpty() ? open : odd(match);
    boolean lone = open.size() == 1 && odd.size() == 1;
    for (Amount amount : odd) {
      for (Amount other : open) {
        if ((isAlike(match, amount, other) || lone && isLone(match, amount, other))
            && match.isOwn(amount.start())) {
          int start = withSign(match.text(), amount.start());
          String right = phrase(match.fact().own(), other);
          all.add(new Contradiction(match.fact(), start, amount.end(), right));
          break;
        }
      }
    }
  }

  /** The numbers of the sentence that nothing in the map's words of its facts accounts for. */
  private static List<Amount> odd(Match match) {
    List<Amount> odd = new ArrayList<>();
    for (Amount amount : match.statement().amounts()) {
      if (isCount(match, amount)
          && !agrees(match, amount, match.fact().own())
          && !agrees(match, amount, match.fact().admitted())
          && !isOfOther(match, amount)) {
        odd.add(amount);
      }
    }
    return odd;
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
    return !amount.isYear() && match.isAsserted(amount.start());
  }

  /**
   * Whether two numbers count the same: by the word behind them, their size, or all but noughts.
   */
  private static boolean isAlike(Match match, Amount amount, Amount other) {
    if (!amount.isLike(other)) {
      return false;
    }
    AmountContext said = AmountContext.said(match, amount);
    AmountContext given = AmountContext.given(match, other);
    boolean alike =
        switch (amount.kind()) {
          case SHARE, FRACTION -> true;
          case VAGUE -> said.unit().equals(given.unit());
          case COUNT -> isSameCount(said, given);
        };
    return alike && (match.sure() || isRare(said))
        || amount.kind() == Amount.Kind.COUNT && onlyNoughts(amount, other);
  }

  /**
   * Whether it stands for the one number of the fact that the sentence lacks: by a word that both
   * stand near to, or by what is counted elsewhere in the sentence: "of the sheep 900 drowned".
   */
  private static boolean isLone(Match match, Amount amount, Amount other) {
    boolean mayBe =
        match.sure()
            && match.isTold()
            && amount.kind() == Amount.Kind.COUNT
            && other.kind() == Amount.Kind.COUNT
            && Math.min(amount.value(), other.value()) >= FEWEST
            && Math.max(amount.value() / other.value(), other.value() / amount.value()) <= MOST;
    if (!mayBe) {
      return false;
    }
    AmountContext said = AmountContext.said(match, amount);
    AmountContext given = AmountContext.given(match, other);
    boolean elsewhere = said.unit().isEmpty() && match.says(given.unit());
    return elsewhere || !Collections.disjoint(said.near(), given.near());
  }

  private static boolean isSameCount(AmountContext said, AmountContext given) {
    String unit = said.unit();
    String right = given.unit();
    boolean open = unit.isEmpty() || right.isEmpty();
    Amount amount = said.amount();
    Amount other = given.amount();
    return !open && unit.equals(right)
        || !said.named().isEmpty() && said.named().equals(given.named())
        || open && amount.isLarge() && other.isLarge() && scale(amount) == scale(other);
  }

  /** Whether what is counted is named so seldom that it can hardly be another thing's number. */
  private static boolean isRare(AmountContext said) {
    String unit = said.unit();
    Vocabulary vocabulary = said.match().alignment().vocabulary();
    return !unit.isEmpty()
        && !ProseClause.isTime(unit)
        && vocabulary.documentsWith(vocabulary.numberOfStem(unit)) <= RARE;
  }

  private static double scale(Amount amount) {
    return amount.value() >= 1e9 ? 1e9 : amount.value() >= 1e6 ? 1e6 : 1e3;
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
    String before = match.alignment().essay().before(amount.start(), 14);
    boolean within =
        amount.value() > other.value() && BELOW.matcher(before).find()
            || amount.value() < other.value() && ABOVE.matcher(before).find();
    double most = HEDGE.matcher(before).find() ? HEDGED : 0;
    double apart = Math.abs(amount.value() - other.value());
    boolean rough = amount.kind() == Amount.Kind.FRACTION || other.kind() == Amount.Kind.FRACTION;
    double near = rough ? NEAR_SHARE : amount.isShare() ? 0 : rounding(amount.value());
    return within || apart <= most * other.value() || apart <= near;
  }

  /** Half of a number's last figure that is no nought: 2,500 may stand for 2,450 to 2,550. */
  private static double rounding(double value) {
    double place = 1;
    while (value >= 10 * place && value % (10 * place) == 0) {
      place *= 10;
    }
    return value == Math.rint(value) && place >= 100 ? place / 2 : 0;
  }

  /** Where a number begins, the sign of its currency before it. */
  private static int withSign(String text, int start) {
    return start > 0 && !AmountContext.currency(text.charAt(start - 1)).isEmpty()
        ? start - 1
        : start;
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
