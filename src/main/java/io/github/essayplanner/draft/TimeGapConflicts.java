package io.github.essayplanner.draft;

import io.github.essayplanner.words.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds another time between two things than the fact has: "two days before" for "the day before".
 */
final class TimeGapConflicts {
  private static final Map<String, Double> DAYS =
      Map.of(
          "day",
          1.0,
          "days",
          1.0,
          "week",
          7.0,
          "weeks",
          7.0,
          "fortnight",
          14.0,
          "month",
          30.4,
          "months",
          30.4,
          "year",
          365.0,
          "years",
          365.0);

  /** What follows these the time is counted from. */
  private static final Set<String> FROM_NEXT = Set.of("before", "after");

  /** The time is counted from what stands before these. */
  private static final Set<String> FROM_LAST = Set.of("later", "earlier", "afterwards");

  private static final int FEWEST_BEFORE = 2;

  /** "Less than a year after" is no year. */
  private static final Set<String> HEDGES =
      Set.of(
          "than", "nearly", "almost", "about", "around", "roughly", "some", "least", "within",
          "under", "over", "barely", "hardly", "to", "or");

  /** How much one may differ from the other and both be rounded: a year for ten months. */
  private static final double ROUNDED = 1.6;

  /**
   * A time between two things.
   *
   * @param unit as long as how many days
   * @param count 0 where only about so many are meant
   * @param next whether it is counted from what follows
   */
  private record TimeGap(double count, double unit, int start, int end, boolean next) {
    private boolean differs(TimeGap other) {
      double ratio = count * unit / (other.count * other.unit);
      boolean same = unit == other.unit;
      return count > 0
          && other.count > 0
          && (same ? count != other.count : ratio > ROUNDED || ratio < 1 / ROUNDED);
    }
  }

  private TimeGapConflicts() {}

  static void add(Match match, List<Contradiction> all) {
    String fact = match.fact().own().text();
    List<TimeGap> given = in(fact, 0, fact.length(), match.fact().own().amounts());
    if (given.size() != 1) {
      return;
    }
    Statement statement = match.statement();
    List<TimeGap> said = in(match.text(), statement.start(), statement.end(), statement.amounts());
    TimeGap right = given.get(0);
    if (said.size() == 1
        && said.get(0).differs(right)
        && match.others().isEmpty()
        && isCountedFromFact(match, said.get(0))
        && !match.isQuoted(said.get(0).start)) {
      TimeGap one = said.get(0);
      String typed = fact.substring(right.start, right.end);
      all.add(new Contradiction(match.fact(), one.start, one.end, typed));
    }
  }

  /** Whether the words that the time is counted from are the fact's. */
  private static boolean isCountedFromFact(Match match, TimeGap gap) {
    int before = 0;
    for (int i = 0; i < match.statement().stems().length; i++) {
      Stems.Word word = match.statement().words().get(i);
      boolean own = match.fact().says(match.statement().stems()[i]) && !ProseClause.isOfTime(word);
      if (word.start() >= gap.end) {
        return gap.next && own || !gap.next && before >= FEWEST_BEFORE;
      }
      before += own && word.start() < gap.start ? 1 : 0;
    }
    return !gap.next && before >= FEWEST_BEFORE;
  }

  private static List<TimeGap> in(String text, int from, int to, List<Amount> amounts) {
    List<Stems.Word> words = Stems.words(text.substring(from, to));
    List<TimeGap> gaps = new ArrayList<>();
    for (int i = 1; i + 1 < words.size(); i++) {
      Double unit = DAYS.get(words.get(i).plain());
      String joint = words.get(i + 1).plain();
      boolean next = FROM_NEXT.contains(joint);
      if (unit != null && (next || FROM_LAST.contains(joint))) {
        int start = from + words.get(i - 1).start();
        double count = single(words.get(i - 1).plain());
        for (Amount amount : amounts) {
          if (amount.end() == from + words.get(i).start() - 1) {
            start = amount.start();
            count = amount.value();
          }
        }
        boolean hedged = isHedged(words, start - from);
        gaps.add(new TimeGap(hedged ? 0 : count, unit, start, from + words.get(i + 1).end(), next));
      }
    }
    return gaps;
  }

  private static int single(String before) {
    return Set.of("a", "one", "the").contains(before) ? 1 : 0;
  }

  private static boolean isHedged(List<Stems.Word> words, int start) {
    String last = "";
    for (Stems.Word word : words) {
      last = word.start() < start ? word.plain() : last;
    }
    return HEDGES.contains(last);
  }
}
