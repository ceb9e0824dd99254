package io.github.essayplanner.draft;

import io.github.essayplanner.words.Stems;
import java.util.List;
import java.util.Set;

/** Finds dates that stand where the fact's own text has another: "an act of 2012" for 2021. */
final class TextDateConflicts {
  /** Words that say which end of a time a date is. */
  private static final Set<String> BOUNDS =
      Set.of("from", "since", "until", "before", "after", "by");

  private static final Set<String> UNTIL = Set.of("to", "till");

  private TextDateConflicts() {}

  static void add(Match match, List<Contradiction> all) {
    Particulars own = match.fact().own();
    for (ProseDate date : match.statement().dates()) {
      ProseDate other = counterpart(match, date, own);
      if (other != null
          && differs(match, date, other)
          && !isTold(match.statement(), other)
          && DateConflicts.isOpen(match, date)) {
        String typed = own.text().substring(other.start(), other.end());
        all.add(new Contradiction(match.fact(), date.start(), date.end(), typed));
      }
    }
  }

  /** The date of a fact's text for which a date of the draft stands, or null. */
  private static ProseDate counterpart(Match match, ProseDate date, Particulars own) {
    String fact = own.text();
    String before = wordBefore(match, match.text(), date.start());
    String bound = bound(match.text(), date, match.statement().start());
    for (ProseDate other : own.dates()) {
      boolean sameEnd = !bound.isEmpty() && bound.equals(bound(fact, other, 0));
      if (sameEnd && match.isOwn(date.start())) {
        return other;
      }
    }
    if (bound.isEmpty() && isBetween(date, own.dates())) {
      return null;
    }
    for (ProseDate other : own.dates()) {
      if (!before.isEmpty() && before.equals(wordBefore(match, fact, other.start()))) {
        return other;
      }
    }
    for (ProseDate other : own.dates()) {
      if (other.month() > 0 && other.month() == date.month() && match.isOwn(date.start())) {
        return other;
      }
    }
    boolean plain =
        own.dates().size() == 1
            && match.item().date().days().isEmpty()
            && !isBound(fact, own.dates().get(0), 0)
            && (!isOf(fact, own.dates().get(0)) || !before.isEmpty())
            && !isBound(match.text(), date, match.statement().start())
            && match.isOwn(date.start());
    return plain ? own.dates().get(0) : null;
  }

  /** Whether a year lies between two that a fact gives: what went on for so long was then too. */
  private static boolean isBetween(ProseDate date, List<ProseDate> dates) {
    boolean after = false;
    boolean before = false;
    for (ProseDate other : dates) {
      after |= other.year() != 0 && other.year() < date.year();
      before |= date.year() != 0 && date.year() < other.year();
    }
    return after && before;
  }

  /** Whether a date is no more than an end or a measure; "an act of 2021" is of that year. */
  private static boolean isBound(String text, ProseDate date, int from) {
    return !joint(text, date, from).equals("of") && DateConflicts.isRelative(text, date, from);
  }

  /** "An act of 2021" is compared with "a law in 2012", not with what happened "in 2012". */
  private static boolean isOf(String fact, ProseDate date) {
    return joint(fact, date, 0).equals("of");
  }

  private static String joint(String text, ProseDate date, int from) {
    List<Stems.Word> words = DateConflicts.before(text, date, from);
    return words.isEmpty() ? "" : words.get(words.size() - 1).plain();
  }

  private static boolean differs(Match match, ProseDate date, ProseDate other) {
    if (date.year() == 0 || other.year() == 0) {
      return date.month() > 0 && other.month() > 0 && date.month() != other.month();
    }
    int apart = Math.abs(date.year() - other.year());
    boolean months = date.month() > 0 && other.month() > 0 && date.month() != other.month();
    return apart > 0 ? apart <= DateConflicts.FARTHEST : months;
  }

  /** Whether the sentence has the fact's date as well. */
  private static boolean isTold(Statement statement, ProseDate other) {
    for (ProseDate date : statement.dates()) {
      if (date.year() == other.year() && (other.month() == 0 || date.month() == other.month())) {
        return true;
      }
    }
    return false;
  }

  private static String bound(String text, ProseDate date, int from) {
    String last = joint(text, date, from);
    return UNTIL.contains(last) ? "until" : BOUNDS.contains(last) ? last : "";
  }

  /** The stem of the last word before a place, one filler passed over. */
  private static String wordBefore(Match match, String text, int at) {
    List<Stems.Word> words = Stems.words(text.substring(Math.max(0, at - 30), at));
    for (int i = words.size() - 1; i >= Math.max(0, words.size() - 2); i--) {
      if (!words.get(i).isFiller()) {
        return match.stem(words.get(i).plain());
      }
    }
    return "";
  }
}
