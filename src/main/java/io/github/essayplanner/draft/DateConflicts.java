package io.github.essayplanner.draft;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Days;
import io.github.essayplanner.model.HistoricalDate;
import io.github.essayplanner.model.Source;
import io.github.essayplanner.words.Stems;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates of a sentence that are not the fact's: 1958 for 1961. */
final class DateConflicts {
  /** A fact that goes on for longer has no date that another could contradict. */
  private static final int LONGEST_YEARS = 2;

  private static final int LONGEST_MONTHS = 2;

  /** Much happens in a month: so much of a fact has to be told for another day to be a slip. */
  private static final double MUCH = 0.5;

  /** What lies further apart is hardly a slip, but another thing's date. */
  static final int FARTHEST = 30;

  /**
   * "since 1949", "until 1961", "about 1200": what happened then is not told to be of that year.
   */
  private static final Set<String> RELATIVE =
      Set.of(
          "since", "until", "till", "before", "after", "by", "from", "to", "than", "and", "of",
          "about", "around", "circa", "c", "roughly");

  /** "In August, and six weeks later": what follows is of another time, which no date tells. */
  private static final Pattern SHIFT =
      Pattern.compile(
          "\\b(?:(?:day|week|fortnight|month|year)s? (?:later|earlier|afterwards|after|before)"
              + "|the (?:following|next|previous) (?:day|week|month|year|spring|summer|autumn|winter))\\b");

  private DateConflicts() {}

  static void add(Match match, List<Contradiction> all) {
    if (match.item().date().days().isPresent()) {
      addDates(match, match.item().date().days().get(), match.item().date().typed(), all);
    }
    if (match.sure()) {
      TextDateConflicts.add(match, all);
    }
  }

  private static void addDates(Match match, Days days, String typed, List<Contradiction> all) {
    boolean agrees = agrees(match, days);
    for (ProseDate date : match.statement().dates()) {
      boolean otherDay =
          isOtherDay(match, date, days)
              && match.sure()
              && match.strength() >= MUCH
              && match.isOwn(date.start());
      if (agrees && !otherDay) {
        continue;
      }
      boolean slip = isSlip(date, days);
      boolean own =
          isSameDay(date, days)
              || (slip ? match.isNearest(date.start()) : match.sure() && match.isOwn(date.start()));
      if (own
          && (differs(date, days) || otherDay || match.isAlone() && isOtherYear(date, days))
          && mayBeFacts(match, date)) {
        all.add(new Contradiction(match.fact(), date.start(), date.end(), typed));
      }
    }
  }

  /** Whether the sentence gives the fact's own year and month, or year where that is all it has. */
  private static boolean agrees(Match match, Days days) {
    for (ProseDate date : match.statement().dates()) {
      boolean year = date.year() >= days.first().getYear() && date.year() <= days.last().getYear();
      boolean month = date.month() != 0 || days.first().getMonth() != days.last().getMonth();
      if (year && month && isOf(date, days)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a date is said of the fact itself, and of nothing else that the map knows. */
  private static boolean mayBeFacts(Match match, ProseDate date) {
    return !isRelative(match.text(), date, match.statement().start()) && isOpen(match, date);
  }

  /** Whether nothing in the map accounts for a date that is not the fact's. */
  static boolean isOpen(Match match, ProseDate date) {
    return !match.isQuoted(date.start())
        && !isOfSource(match, date)
        && !isGiven(match, date)
        && !isOfOther(match, date)
        && !isOfNeighbour(match, date)
        && !match.isOfOtherCountry(date.start())
        && !shifts(match, date);
  }

  /** Whether the fact is told as of a time counted from the date. */
  private static boolean shifts(Match match, ProseDate date) {
    Matcher shift = SHIFT.matcher(match.text()).region(date.end(), match.statement().end());
    return shift.find()
        && match.isToldFrom(shift.start())
        && !SHIFT.matcher(match.fact().own().text()).find();
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
        && (date.year() == 0 || date.year() == first)
        && first == last
        && until - month <= LONGEST_MONTHS
        && (date.month() < month || date.month() > until);
  }

  /** Another year, however far off. */
  private static boolean isOtherYear(ProseDate date, Days days) {
    int first = days.first().getYear();
    int last = days.last().getYear();
    boolean before = date.year() < first && days.open() != Days.Open.BEFORE;
    boolean after = date.year() > last && days.open() != Days.Open.AFTER;
    return date.year() != 0 && last - first <= LONGEST_YEARS && (before || after);
  }

  /** Whether day and month are those of the fact; that another's are as well is a rare chance. */
  private static boolean isSameDay(ProseDate date, Days days) {
    return days.first().equals(days.last())
        && date.day() == days.first().getDayOfMonth()
        && date.month() == days.first().getMonthValue()
        && Math.abs(date.year() - days.first().getYear()) <= DateMatch.SLIP_YEARS;
  }

  /** Whether a day is another of the fact's month, and the sentence has not the fact's own. */
  private static boolean isOtherDay(Match match, ProseDate date, Days days) {
    int day = days.first().getDayOfMonth();
    int month = days.first().getMonthValue();
    for (ProseDate told : match.statement().dates()) {
      if (told.day() == day && told.month() == month) {
        return false;
      }
    }
    boolean year = date.year() == 0 || date.year() == days.first().getYear();
    return days.first().equals(days.last()) && year && date.day() > 0 && date.month() == month;
  }

  /** Whether only the year, or only the month of a given day, is another. */
  private static boolean isSlip(ProseDate date, Days days) {
    boolean oneMonth = days.first().getMonthValue() == days.last().getMonthValue();
    boolean month = oneMonth && date.month() == days.first().getMonthValue();
    boolean day = days.first().equals(days.last()) && date.day() == days.first().getDayOfMonth();
    int apart = Math.abs(date.year() - days.first().getYear());
    return month && apart <= DateMatch.SLIP_YEARS || day && (apart == 0 || date.year() == 0);
  }

  /** Whether a date is one before or after which something is; "the days of May" are in May. */
  static boolean isRelative(String text, ProseDate date, int from) {
    List<Stems.Word> words = before(text, date, from);
    if (words.isEmpty()) {
      return false;
    }
    String last = words.get(words.size() - 1).plain();
    boolean time = words.size() > 1 && ProseClause.isTime(words.get(words.size() - 2).plain());
    return RELATIVE.contains(last) && !(last.equals("of") && time);
  }

  static List<Stems.Word> before(String text, ProseDate date, int from) {
    return Stems.words(text.substring(Math.max(from, date.start() - 24), date.start()));
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
    HistoricalDate of = match.item().date();
    return isAmong(match.fact().own().dates(), date, of)
        || isAmong(match.fact().admitted().dates(), date, HistoricalDate.NONE);
  }

  /** Whether it may be one of some dates, of which those without a year are of a fact's own. */
  private static boolean isAmong(List<ProseDate> dates, ProseDate date, HistoricalDate of) {
    for (ProseDate other : dates) {
      boolean open =
          other.year() == 0 && (of.days().isEmpty() || !isOtherYear(date, of.days().get()));
      boolean year = other.year() == date.year() || open || date.year() == 0;
      boolean whole = other.month() == 0 && date.year() != 0;
      if (year && (other.month() == date.month() || whole)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the date is that of a fact found in this sentence. */
  private static boolean isOfOther(Match match, ProseDate date) {
    for (FactProfile other : match.others()) {
      boolean dated = other.item().date().days().isPresent();
      if (dated && isOf(date, other.item().date().days().get())
          || isAmong(other.own().dates(), date, other.item().date())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a month without a year is that of another fact of the same factor. */
  private static boolean isOfNeighbour(Match match, ProseDate date) {
    for (FactProfile other : match.alignment().facts()) {
      boolean dated = other.item().date().days().isPresent();
      if (date.year() == 0
          && date.day() == 0
          && dated
          && other != match.fact()
          && other.factor() == match.fact().factor()
          && isMonthOf(date, other.item().date().days().get())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMonthOf(ProseDate date, Days days) {
    return days.first().getYear() == days.last().getYear()
        && days.first().getMonthValue() == date.month()
        && days.last().getMonthValue() == date.month();
  }

  private static boolean isOf(ProseDate date, Days days) {
    int years = days.last().getYear() - days.first().getYear();
    int months = days.last().getMonthValue() - days.first().getMonthValue();
    boolean asExact = date.day() == 0 || years == 0 && months <= LONGEST_MONTHS;
    return years <= LONGEST_YEARS && asExact && !differs(date, days);
  }
}
