package io.github.essayplanner.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in a text, in figures or words: {@code 2,500}, {@code two and a half thousand}.
 *
 * @param start the index of its first {@code char}
 * @param end the index after its last
 */
record Amount(double value, int start, int end) {
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private static final Map<String, Double> TIMES =
      Map.of(
          "hundred",
          1e2,
          "thousand",
          1e3,
          "million",
          1e6,
          "billion",
          1e9,
          "m",
          1e6,
          "bn",
          1e9,
          "k",
          1e3,
          "dozen",
          12.0);

  private static final String TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
  private static final String ONES = "one|two|three|four|five|six|seven|eight|nine";
  private static final String SMALL =
      "(?:(?:"
          + TENS
          + ")(?:[- ](?:"
          + ONES
          + "))?|two|three|four|five|six|seven|eight|nine|ten"
          + "|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d.,])(?:(\\d{1,3}(?:,\\d{3})+|\\d{1,15}(?:\\.\\d{1,6})?)|("
              + SMALL
              + ")( and a half)?|(half a|an?|one)(?=[ -](?:hundred|thousand|million|billion|dozen)\\b))"
              + "(?:[  -]?(hundred|thousand|million|billion|m|bn|k|dozen)(?![\\p{L}\\d]))?",
          Pattern.CASE_INSENSITIVE);

  /** The numbers between two indexes, in the order written; "one" and "a" alone are none. */
  static List<Amount> in(String text, int from, int to) {
    List<Amount> all = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text).region(from, to).useTransparentBounds(true);
    while (matcher.find()) {
      all.add(new Amount(value(matcher), matcher.start(), matcher.end()));
    }
    return all;
  }

  private static double value(Matcher matcher) {
    double value;
    if (matcher.group(1) != null) {
      value = Double.parseDouble(matcher.group(1).replace(",", ""));
    } else if (matcher.group(2) != null) {
      value = ofWords(matcher.group(2)) + (matcher.group(3) == null ? 0 : 0.5);
    } else {
      value = matcher.group(4).toLowerCase(Locale.ROOT).startsWith("half") ? 0.5 : 1;
    }
    String times = matcher.group(5);
    return times == null ? value : value * TIMES.get(times.toLowerCase(Locale.ROOT));
  }

  private static double ofWords(String words) {
    double sum = 0;
    for (String word : words.toLowerCase(Locale.ROOT).split("[- ]")) {
      sum += word.equals("one") ? 1 : WORDS.getOrDefault(word, 0);
    }
    return sum;
  }

  /** Whether it may be a year: 1000 to 2100 and written like one. */
  boolean isYear() {
    return value >= 1000 && value <= 2100 && end - start == 4;
  }

  /** What the number is called among the stems. */
  String stem() {
    return (value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value));
  }
}
