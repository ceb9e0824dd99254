package io.github.essayplanner.draft;

import io.github.essayplanner.model.Days;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a season or a decade in which the fact's date does not lie: "in the spring" for October.
 */
final class PeriodConflicts {
  private static final Pattern SEASON =
      Pattern.compile(
          "\\b[Ii]n (?:the )?(?:(?:early|late|following|next|same) )?"
              + "(spring|summer|autumn|fall|winter)\\b");

  private static final Pattern DECADE =
      Pattern.compile("\\b[Ii]n the (?:(?:early|late|mid) )?((?:1\\d|20)\\d)0s\\b");

  private static final int LONGEST_YEARS = 2;

  private PeriodConflicts() {}

  static void add(Match match, List<Contradiction> all) {
    if (match.item().date().days().isPresent()) {
      Days days = match.item().date().days().get();
      add(match, SEASON, days, all);
      add(match, DECADE, days, all);
    }
  }

  private static void add(Match match, Pattern pattern, Days days, List<Contradiction> all) {
    Statement statement = match.statement();
    Matcher found = pattern.matcher(match.text()).region(statement.start(), statement.end());
    while (found.find()) {
      String said = found.group(1);
      boolean other = pattern == SEASON ? isOutside(Season.of(said), days) : isOther(said, days);
      if (other && isOpen(match, found)) {
        String typed = match.item().date().typed();
        all.add(new Contradiction(match.fact(), found.start(), found.end(), typed));
      }
    }
  }

  /** Whether a time is told of the fact, by itself, and neither denied nor the map's own word. */
  private static boolean isOpen(Match match, Matcher found) {
    String period = found.group(1);
    boolean given =
        match.fact().own().text().contains(period)
            || match.fact().admitted().text().contains(period);
    return !given
        && match.others().isEmpty()
        && match.strength() > 0
        && match.isInOwnClause(found.start())
        && match.isOwn(found.start())
        && !match.isQuoted(found.start())
        && !Denial.isOf(match.text(), found.start() + 3);
  }

  /** Whether days are of another season; one may begin or end a month earlier or later. */
  private static boolean isOutside(Season season, Days days) {
    return Season.mayHave(days) && !season.meets(days, 1);
  }

  private static boolean isOther(String decade, Days days) {
    int first = Integer.parseInt(decade) * 10;
    boolean exact = days.last().getYear() - days.first().getYear() <= LONGEST_YEARS;
    return exact && (days.last().getYear() < first || days.first().getYear() > first + 9);
  }
}
