package io.github.essayplanner.convert;

import io.github.essayplanner.model.HistoricalDate;
import io.github.essayplanner.model.HistoricalDate.Problem;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date at the start of a text.
 *
 * @param date as typed
 * @param rest what stands behind the colon or dash
 */
record DatedStart(String date, String rest) {
  private static final int LONGEST = 40;

  /** The words of a day with its month and year. */
  private static final int MOST_WORDS = 4;

  /** A dash between years or days is a range and no separator. */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "(?U)\\s*(?:::|[:：])(?=\\s|\\D)\\s*|\\s+[–—-]\\s+(?!\\d{3,4}\\b|\\d{1,2}\\s+\\p{Lu}\\p{L}+\\s+\\d{3,4}\\b)|\\s*[–—]\\s*(?=\\p{L})");

  /** The months of some languages, short or whole: "Decrees" and "Generals" are none. */
  private static final Pattern MONTH =
      Pattern.compile(
          "(?iu)(?:jan(?:uar[iy]?|v(?:ier)?|eiro)?|jän(?:ner)?|gen(?:naio)?|ene(?:ro)?"
              + "|f[eé][bv](?:r(?:uar[iy]?|ero|ier)?|braio|ereiro)?"
              + "|m[aä]e?r(?:ch|z|s|zo|ço|t)?|maart|mrt|a[bpv]r(?:ile?)?"
              + "|ma[ijy]o?|mei|mag(?:gio)?|ju[nl](?:[eiy]|io|ho)?|juin|juil(?:let)?|giu(?:gno)?|lug(?:lio)?"
              + "|aug(?:ust(?:us)?)?|ago(?:sto)?|ao[uû]t|se[pt](?:t|t?ember|t?embre|t?iembre|embro)?"
              + "|o[ckut]t(?:ober|obre|ubre|ubro)?|nov(?:ember|embre|iembre|embro)?"
              + "|d[eé][csz](?:ember|embre|embro)?|dic(?:iembre|embre)?"
              + "|янв(?:ар[ья])?|фев(?:рал[ья])?|март?а?|апр(?:ел[ья])?|ма[йя]|июн[ья]?|июл[ья]?"
              + "|авг(?:уста?)?|сен(?:тябр[ья])?|окт(?:ябр[ья])?|ноя(?:бр[ья])?|дек(?:абр[ья])?)\\.?");

  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?iU)(?:(?:le|el|il|am|den|em)\\s+)?(?:(\\d{1,2})(?:\\.|er|º|ª|°)?\\s+(?:de\\s+)?)?(\\p{L}+\\.?)\\s+(?:de\\s+)?\\d{3,4}"
              + "|\\d{1,4}\\s*年.{0,12}|\\d{3,4}\\s*(?:م|هـ|г\\.?)");
  private static final Pattern DAY =
      Pattern.compile(
          "(?U)(\\p{Nd}{1,2})\\.\\s+(\\p{L}+\\.?)(?:\\s+\\d{3,4}\\b.*|\\s*(?:[:：–—-].*)?)");

  private static final Pattern YEAR =
      Pattern.compile(
          "(?i)\\d{3}|\\d\\s*(?:b\\.?c|a\\.?d|c\\.?e)|^ad\\s*\\d|\\d(?:st|nd|rd|th)\\s+c");

  /** The date that a text begins with, in a form that a map knows. */
  static Optional<DatedStart> of(String text) {
    Optional<DatedStart> found = Optional.empty();
    Matcher separator = SEPARATOR.matcher(text).region(0, Math.min(text.length(), LONGEST + 10));
    separator.useTransparentBounds(true);
    while (separator.find() && separator.start() <= LONGEST) {
      String date = text.substring(0, separator.start()).strip();
      String rest = text.substring(separator.end()).strip();
      if (!rest.isEmpty() && isDate(date)) {
        found = Optional.of(new DatedStart(date, rest));
      }
    }
    return found;
  }

  /** Small numbers without a month are no years to anyone but a computer. */
  static boolean isDate(String date) {
    boolean year = YEAR.matcher(date).find();
    return year
        && HistoricalDate.of(date).days().isPresent()
        && HistoricalDate.of(date).problem() == Problem.NONE;
  }

  /** Whether a text begins with a date in any form, and so is a text of its own. */
  static boolean isAt(String text) {
    return of(text).isPresent() || isForeign(text);
  }

  /** Whether a text begins with a date and goes on without a colon or dash. */
  static boolean isBare(String text) {
    String[] words = text.substring(0, Math.min(text.length(), LONGEST)).split("\\s+");
    StringBuilder date = new StringBuilder();
    for (int i = 0; i < Math.min(words.length - 1, MOST_WORDS); i++) {
      date.append(i == 0 ? "" : " ").append(words[i]);
      if (isDate(date.toString())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text begins with a date, whatever stands behind it. */
  static boolean opens(String text) {
    return isAt(text) || isBare(text);
  }

  /** Whether it begins with a date in a form that a map doesn't know. */
  static boolean isForeign(String text) {
    Matcher separator = SEPARATOR.matcher(text).region(0, Math.min(text.length(), LONGEST + 10));
    separator.useTransparentBounds(true);
    if (!separator.find() || separator.start() > LONGEST) {
      return false;
    }
    Matcher date = FOREIGN.matcher(text.substring(0, separator.start()).strip());
    return date.matches() && (date.group(2) == null || MONTH.matcher(date.group(2)).matches());
  }

  /** Whether a text begins with a day in the German way, {@code 5. Januar}. */
  static boolean isDay(String text) {
    Matcher day = DAY.matcher(text);
    return day.matches() && MONTH.matcher(day.group(2)).matches();
  }
}
