package io.github.essayplanner.plan;

import io.github.essayplanner.model.Citation;
import io.github.essayplanner.model.Days;
import io.github.essayplanner.model.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In what order a paragraph gives its evidence: by time where every piece has a date, by place
 * where all cite one text with numbers, else as written.
 */
final class EvidenceOrder {
  private static final Pattern NUMBER = Pattern.compile("\\d+|\\b[ivxlcIVXLC]+\\b");
  private static final Pattern PREMISE = Pattern.compile("(?:P\\d+|C)[.:)].*", Pattern.DOTALL);
  private static final String ROMAN = "ivxlc";
  private static final int[] WORTH = {1, 5, 10, 50, 100};

  private EvidenceOrder() {}

  /** Whether it is a step of one argument: {@code P1. …}, {@code C: …}. */
  static boolean isPremise(Evidence item) {
    return PREMISE.matcher(item.fact()).matches();
  }

  static List<Evidence> of(List<Evidence> asWritten) {
    if (asWritten.stream().anyMatch(EvidenceOrder::isPremise)) {
      return asWritten;
    }
    if (asWritten.stream().allMatch(item -> item.date().days().isPresent())) {
      return inserted(asWritten, EvidenceOrder::isEarlier);
    }
    boolean oneText =
        asWritten.stream().allMatch(item -> !text(item).isEmpty() && !numbers(item).isEmpty());
    String text = asWritten.isEmpty() ? "" : text(asWritten.get(0));
    return oneText && asWritten.stream().allMatch(item -> text(item).equals(text))
        ? inserted(asWritten, EvidenceOrder::isBefore)
        : asWritten;
  }

  private interface Before {
    boolean test(Evidence one, Evidence other);
  }

  /** Each moves up past those that it surely comes before, and past no other. */
  private static List<Evidence> inserted(List<Evidence> asWritten, Before before) {
    List<Evidence> ordered = new ArrayList<>();
    for (Evidence item : asWritten) {
      int at = ordered.size();
      while (at > 0 && before.test(item, ordered.get(at - 1))) {
        at--;
      }
      ordered.add(at, item);
    }
    return ordered;
  }

  private static boolean isEarlier(Evidence one, Evidence other) {
    Days its = one.date().days().orElseThrow();
    Days others = other.date().days().orElseThrow();
    return last(its).isBefore(first(others));
  }

  /** An open beginning counts as the end, which alone is known. */
  static LocalDate first(Days days) {
    return days.first().equals(LocalDate.MIN) ? days.last() : days.first();
  }

  static LocalDate last(Days days) {
    return days.last().equals(LocalDate.MAX) ? days.first() : days.last();
  }

  private static boolean isBefore(Evidence one, Evidence other) {
    List<Integer> its = numbers(one);
    List<Integer> others = numbers(other);
    for (int i = 0; i < Math.min(its.size(), others.size()); i++) {
      if (!its.get(i).equals(others.get(i))) {
        return its.get(i) < others.get(i);
      }
    }
    return its.size() < others.size();
  }

  /** The numbers of the place that it cites: {@code 1.7}, {@code III.ii}, {@code p. 14}. */
  static List<Integer> numbers(Evidence item) {
    List<Citation.Cited> cited = item.source().cited();
    return cited.isEmpty() ? List.of() : numbers(cited.get(0).place());
  }

  /** The text that it cites first, by its id, or empty. */
  static String text(Evidence item) {
    List<Citation.Cited> cited = item.source().cited();
    return cited.isEmpty() ? "" : cited.get(0).source();
  }

  static List<Integer> numbers(String place) {
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
