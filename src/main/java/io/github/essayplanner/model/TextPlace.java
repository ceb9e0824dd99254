package io.github.essayplanner.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in a text evidence stands, as its citation tells: act and scene, book and line, page. */
public final class TextPlace {
  private static final Pattern NUMBER = Pattern.compile("\\d+|\\b[ivxlcIVXLC]+\\b");
  private static final Pattern RANGE = Pattern.compile("[-–—]");
  private static final String ROMAN = "ivxlc";
  private static final int[] WORTH = {1, 5, 10, 50, 100};

  private TextPlace() {}

  /** The numbers of the place that it cites: {@code 1.7}, {@code III.ii}, {@code p. 14}. */
  public static List<Integer> of(Evidence item) {
    List<Citation.Cited> cited = item.source().cited();
    return cited.isEmpty() ? List.of() : of(cited.get(0).place());
  }

  /** The numbers of the place where what it cites begins: a range is one place. */
  public static List<Integer> start(Evidence item) {
    List<Citation.Cited> cited = item.source().cited();
    return cited.isEmpty() ? List.of() : of(RANGE.split(cited.get(0).place(), 2)[0]);
  }

  /** The text that it cites first, by its id, or empty. */
  public static String text(Evidence item) {
    List<Citation.Cited> cited = item.source().cited();
    return cited.isEmpty() ? "" : cited.get(0).source();
  }

  /** The numbers of a place as it is typed after a source. */
  public static List<Integer> of(String place) {
    List<Integer> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(place);
    while (matcher.find()) {
      String number = matcher.group();
      if (Character.isDigit(number.charAt(0))) {
        numbers.add(number.length() > 8 ? Integer.MAX_VALUE : Integer.valueOf(number));
      } else {
        numbers.add(roman(number.toLowerCase(Locale.ROOT)));
      }
    }
    return numbers;
  }

  private static int roman(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int worth = WORTH[ROMAN.indexOf(number.charAt(i))];
      int next = i + 1 < number.length() ? WORTH[ROMAN.indexOf(number.charAt(i + 1))] : 0;
      sum += worth < next ? -worth : worth;
    }
    return sum;
  }
}
