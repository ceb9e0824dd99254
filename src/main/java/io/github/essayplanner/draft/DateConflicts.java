package io.github.essayplanner.draft;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Days;
import io.github.essayplanner.model.Source;
import io.github.essayplanner.words.Stems;
import java.util.List;
import java.util.Set;

/** Dates of a sentence that are not the fact's. */
final class DateConflicts {
  /** A fact that goes on for longer has no date that another could contradict. */
  private static final int LONGEST_YEARS = 2;

  private static final int LONGEST_MONTHS = 2;

  /** What lies further apart is hardly a slip, but another thing's date. */
  private static final int FARTHEST = 30;

  private static final int SLIP_YEARS = 2;

  /**
   * "since 1949", "until 1961", "about 1200": what happened then is not told to be of that year.
   */
  private static final Set<String> RELATIVE =
      Set.of(
          "since", "until", "till", "before", "after", "by", "from", "to", "than", "and", "of",
          "about", "around", "circa", "c", "roughly");

  private DateConflicts() {}

  static void add(Match match, List<Contradiction> all) {
    if (match.item().date().days().isPresent()) {
      addDates(match, match.item().date().days().get(), match.item().date().typed(), all);
    } else if (match.sure()) {
      addYearsOfText(match, all);
    }
  }

  private static void addDates(Match match, Days days, String typed, List<Contradiction> all) {
    for (ProseDate date : match.statement().dates()) {
      boolean slip = isSlip(date, days);
      boolean own =
          slip ? match.isNearest(date.start()) : match.sure() && match.isOwn(date.start());
      if (own
          && (differs(date, days) || match.isAlone() && isOtherYear(date, days))
          && mayBeFacts(match, date)) {
        all.add(new Contradiction(match.fact(), date.start(), date.end(), typed));
      }
    }
  }

  /** Whether a date is said of the fact itself, and of nothing else that the map knows. */
  private static boolean mayBeFacts(Match match, ProseDate date) {
    return !match.isQuoted(date.start())
        && !isRelative(match.text(), date, match.statement().start())
        && !isOfSource(match, date)
        && !isGiven(match, date)
        && !isOfOther(match, date);
  }

  private static boolean differs(ProseDate date, Days days) {
    int first = days.first().getYear();
    int last = days.last().getYear();
    if (last - first > LONGEST_YEARS) {
      return false;
    }
    if (isOtherYear(date, days)) {
      return Math.abs(date.year() - first) <= FARTHEST;
    }
    int month = days.first().getMonthValue();
    int until = days.last().getMonthValue();
    return date.month() > 0
        && first == last
        && until - month <= LONGEST_MONTHS
        && (date.month() < month || date.month() > until);
  }

  /** Another year, however far off. */
  private static boolean isOtherYear(ProseDate date, Days days) {
    int first = days.first().getYear();
    int last = days.last().getYear();
    return date.year() != 0
        && last - first <= LONGEST_YEARS
        && (date.year() < first || date.year() > last);
  }

  /** Whether only the year, or only the month of a given day, is another. */
  private static boolean isSlip(ProseDate date, Days days) {
    boolean oneMonth = days.first().getMonthValue() == days.last().getMonthValue();
    boolean month = oneMonth && date.month() == days.first().getMonthValue();
    boolean day = days.first().equals(days.last()) && date.day() == days.first().getDayOfMonth();
    int apart = Math.abs(date.year() - days.first().getYear());
    return month && apart <= SLIP_YEARS || day && (apart == 0 || date.year() == 0);
  }

  /** Whether a date is one before or after which something is; "the days of May" are in May. */
  private static boolean isRelative(String text, ProseDate date, int from) {
    List<Stems.Word> words =
        Stems.words(text.substring(Math.max(from, date.start() - 24), date.start()));
    if (words.isEmpty()) {
      return false;
    }
    String last = words.get(words.size() - 1).plain();
    boolean time = words.size() > 1 && ProseClause.isTime(words.get(words.size() - 2).plain());
    return RELATIVE.contains(last) && !(last.equals("of") && time);
  }

  /** Whether it is the year of a source in brackets: "Jackson (1986) concluded". */
  private static boolean isOfSource(Match match, ProseDate date) {
    String text = match.text();
    ArgumentMap map = match.alignment().map();
    boolean open = date.year() != 0 && date.start() > 0 && text.charAt(date.start() - 1) == '(';
    for (Source source : open ? map.sources() : List.<Source>of()) {
      if (isYearOf(source, date.year())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYearOf(Source source, int year) {
    String typed = String.valueOf(year);
    return source.year().contains(typed) && List.of(source.year().split("\\D+")).contains(typed);
  }

  /** Whether the map gives the date among its words of the fact. */
  private static boolean isGiven(Match match, ProseDate date) {
    return isAmong(match.fact().own().dates(), date)
        || isAmong(match.fact().admitted().dates(), date);
  }

  private static boolean isAmong(List<ProseDate> dates, ProseDate date) {
    for (ProseDate other : dates) {
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
        boolean dated = other.item().date().days().isPresent();
        if (other != match.fact()
            && (dated && isOf(date, other.item().date().days().get())
                || isAmong(other.own().dates(), date))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOf(ProseDate date, Days days) {
    int years = days.last().getYear() - days.first().getYear();
    int months = days.last().getMonthValue() - days.first().getMonthValue();
    boolean asExact = date.day() == 0 || years == 0 && months <= LONGEST_MONTHS;
    return years <= LONGEST_YEARS && asExact && !differs(date, days);
  }

  /** Of a fact without a date the years in its text: "an act of 2021" where the draft has 2012. */
  private static void addYearsOfText(Match match, List<Contradiction> all) {
    List<ProseDate> given = match.fact().own().dates();
    for (ProseDate date : match.statement().dates()) {
      ProseDate other = date.year() == 0 ? null : counterpart(match, date, given);
      boolean differs = other != null && Math.abs(other.year() - date.year()) <= FARTHEST;
      if (differs
          && !has(match.statement(), other.year())
          && !match.isQuoted(date.start())
          && !isOfSource(match, date)
          && !isGiven(match, date)
          && !isOfOther(match, date)) {
        String typed = match.fact().own().text().substring(other.start(), other.end());
        all.add(new Contradiction(match.fact(), date.start(), date.end(), typed));
      }
    }
  }

  /** The date of a fact's text for which a date of the draft stands, or null. */
  private static ProseDate counterpart(Match match, ProseDate date, List<ProseDate> given) {
    String fact = match.fact().own().text();
    String before = wordBefore(match, match.text(), date.start());
    for (ProseDate other : given) {
      if (!before.isEmpty() && before.equals(wordBefore(match, fact, other.start()))) {
        return other;
      }
    }
    boolean plain =
        given.size() == 1
            && given.get(0).year() != 0
            && !isRelative(fact, given.get(0), 0)
            && match.isOwn(date.start())
            && mayBeFacts(match, date);
    return plain ? given.get(0) : null;
  }

  private static boolean has(Statement statement, int year) {
    for (ProseDate date : statement.dates()) {
      if (date.year() == year) {
        return true;
      }
    }
    return false;
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
