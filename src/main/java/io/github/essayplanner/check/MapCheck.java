package io.github.essayplanner.check;

import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.read.Mending;
import io.github.essayplanner.read.Reading;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A map, read and looked through: the one way to everything that can be said against it. Reports
 * read a map only as far as its mistakes, since what is weak in an argument stops none of them; a
 * plan asks {@link ArgumentCheck#gaps} for what it prints as still to do.
 *
 * @param reading what its file says
 * @param findings everything that is wrong or weak in it, in order of place
 */
public record MapCheck(Reading reading, List<Finding> findings) {
  /** A longer map with mistakes is not read again to find what is weak behind them. */
  private static final int MOST_READ_AGAIN = 50_000;

  public MapCheck {
    findings = List.copyOf(findings);
  }

  /** Reads a text as a map and looks through it; nothing that an author writes makes it throw. */
  public static MapCheck of(Text text) {
    return of(ArgumentReader.read(text));
  }

  /** The same for a file that has been read. */
  public static MapCheck of(Reading reading) {
    List<Finding> all = new ArrayList<>(reading.findings());
    boolean isShort = reading.text().content().length() <= MOST_READ_AGAIN;
    all.addAll(isShort && isMendable(reading) ? whenMended(reading) : weaknesses(reading));
    Collections.sort(all);
    return new MapCheck(reading, all);
  }

  private static boolean isMendable(Reading reading) {
    for (Finding finding : reading.findings()) {
      if (finding.fix().isPresent() && finding.fix().get().safe()) {
        return true;
      }
    }
    return false;
  }

  private static List<Finding> weaknesses(Reading reading) {
    List<Finding> all = new ArrayList<>();
    if (reading.map().isPresent()) {
      for (Finding weakness : ArgumentCheck.of(reading.map().get(), reading.findings())) {
        boolean isDate = weakness.rule() == ArgumentRule.DATE_IN_FACT;
        all.add(isDate ? FactDates.withFix(weakness, reading.text()) : weakness);
      }
    }
    return all;
  }

  /**
   * What is weak in a map with mistakes, as it is once those are mended that need no asking, so
   * that one run tells all; at its places in the file as it is.
   */
  private static List<Finding> whenMended(Reading reading) {
    Mending mending = Mending.of(reading);
    if (mending.done().isEmpty()) {
      return weaknesses(reading);
    }
    List<Finding> all = new ArrayList<>();
    for (Finding weakness : weaknesses(mending.reading())) {
      Finding typed =
          new Finding(
              weakness.rule(),
              mending.inBefore(weakness.span()),
              weakness.message(),
              weakness.suggestion());
      boolean isFixed = weakness.fix().isPresent() && isSame(weakness, typed, mending);
      all.add(isFixed ? FactDates.withFix(typed, reading.text()) : typed);
    }
    return all;
  }

  /** Whether what a finding is about stands in the file just as it does once that is mended. */
  private static boolean isSame(Finding now, Finding typed, Mending mending) {
    String after = mending.text().content().substring(now.span().start(), now.span().end());
    return mending
        .before()
        .content()
        .substring(typed.span().start(), typed.span().end())
        .equals(after);
  }
}
