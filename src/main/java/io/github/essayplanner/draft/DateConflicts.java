package io.github.essayplanner.draft;

import io.github.essayplanner.model.Days;
import io.github.essayplanner.words.Stems;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Dates of a sentence that are not the fact's. */
final class DateConflicts {
  /** A fact that goes on for longer has no date that another could contradict. */
  private static final int LONGEST_YEARS = 2;

  private static final int LONGEST_MONTHS = 2;

  /** What lies further apart is hardly a slip, but another thing's date. */
  private static final int FARTHEST = 30;

  private static final int SLIP_YEARS = 2;

  /** "since 1949", "until 1961": these speak of what goes before or after. */
  private static final Set<String> RELATIVE =
      Set.of("since", "until", "till", "before", "after", "by", "from", "to", "than", "and", "of");

  private DateConflicts() {}

  static void add(Match match, List<Contradiction> all) {
    if (match.item().date().days().isEmpty()) {
      addYearsOfText(match, all);
      return;
    }
    Days days = match.item().date().days().get();
    for (ProseDate date : match.statement().dates()) {
      boolean told = match.sure() || isSlip(date, days);
      if (told
          && differs(date, days)
          && !match.isQuoted(date.start())
          && !isRelative(match, date)
          && !isGiven(match, date)
          && !isOfOther(match, date)
          && match.isNearest(date.start())) {
        String typed = match.item().date().typed();
        all.add(new Contradiction(match.fact(), date.start(), date.end(), typed));
      }
    }
  }

  private static boolean differs(ProseDate date, Days days) {
    int first = days.first().getYear();
    int last = days.last().getYear();
    if (last - first > LONGEST_YEARS) {
      return false;
    }
    if (date.year() != 0 && (date.year() < first || date.year() > last)) {
      return Math.abs(date.year() - first) <= FARTHEST;
    }
    int month = days.first().getMonthValue();
    int until = days.last().getMonthValue();
    return date.month() > 0
        && first == last
        && until - month <= LONGEST_MONTHS
        && (date.month() < month || date.month() > until);
  }

  /** Whether only the year, or only the month of a given day, is another. */
  private static boolean isSlip(ProseDate date, Days days) {
    boolean oneMonth = days.first().getMonthValue() == days.last().getMonthValue();
    boolean month = oneMonth && date.month() == days.first().getMonthValue();
    boolean day = days.first().equals(days.last()) && date.day() == days.first().getDayOfMonth();
    int apart = Math.abs(date.year() - days.first().getYear());
    return month && apart <= SLIP_YEARS || day && (apart == 0 || date.year() == 0);
  }

  private static boolean isRelative(Match match, ProseDate date) {
    String before = match.text().substring(Math.max(0, date.start() - 14), date.start());
    String[] words = before.toLowerCase(Locale.ROOT).strip().split("\\s+");
    return RELATIVE.contains(words[words.length - 1]);
  }

  /** Whether the map gives the date among its other words of the fact. */
  private static boolean isGiven(Match match, ProseDate date) {
    String words = match.item().fact() + " " + match.admitted();
    for (ProseDate other : ProseDate.in(words, 0, words.length())) {
      boolean year = other.year() == date.year() || other.year() == 0 || date.year() == 0;
      if (year && (other.month() == date.month() || other.month() == 0)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the date is that of a fact found in this sentence or next to it. */
  private static boolean isOfOther(Match match, ProseDate date) {
    int s = match.statement().number();
    for (int near = s - 1; near <= s + 1; near++) {
      for (FactProfile other : match.alignment().factsIn(near)) {
        if (other.item().date().days().isPresent()
            && isOf(date, other.item().date().days().get())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOf(ProseDate date, Days days) {
    int years = days.last().getYear() - days.first().getYear();
    return years <= LONGEST_YEARS && !differs(date, days);
  }

  /** Of a fact without a date the years in its text: "an act of 2021" where the draft has 2012. */
  private static void addYearsOfText(Match match, List<Contradiction> all) {
    String fact = match.item().fact();
    for (ProseDate date : match.statement().dates()) {
      String before = wordBefore(match, match.text(), date.start());
      for (ProseDate given : ProseDate.in(fact, 0, fact.length())) {
        boolean alike = !before.isEmpty() && before.equals(wordBefore(match, fact, given.start()));
        if (match.sure() && alike && date.year() != given.year() && !isGiven(match, date)) {
          String year = fact.substring(given.start(), given.end());
          all.add(new Contradiction(match.fact(), date.start(), date.end(), year));
        }
      }
    }
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
