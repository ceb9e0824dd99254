package io.github.essayplanner.read;

import io.github.essayplanner.format.ById;
import io.github.essayplanner.format.Content;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.model.Criterion;
import io.github.essayplanner.model.Judgement;
import io.github.essayplanner.model.WeightMethod;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Fix;
import io.github.essayplanner.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code judgement}: scale, weights and criteria. */
final class JudgementReader {
  private static final int MOST_DIGITS = 30;
  private static final int DIGITS_SHOWN = 12;

  private final Fields fields;
  private int low = 1;
  private int high = 5;

  /** The ids of the criteria with a weight, well formed or not. */
  private final Set<String> weighted = new HashSet<>();

  JudgementReader(Fields fields) {
    this.fields = fields;
  }

  Judgement read() {
    readScale();
    List<Criterion> criteria = new ArrayList<>();
    for (Members.Member member : Members.of(fields, "criteria", Thing.CRITERION)) {
      if (criteria.size() > ById.MOST_CRITERIA) {
        break;
      }
      criteria.add(criterion(member.id(), member.fields()));
      if (criteria.size() > ById.MOST_CRITERIA) {
        fields.add(
            FormatRule.TOO_MANY_CRITERIA,
            member.span(),
            "a map may have " + ById.MOST_CRITERIA + " criteria, and this is one more",
            "keep those that tell the factors apart");
      }
    }
    return new Judgement(low, high, weights(criteria), criteria, fields.place());
  }

  private void readScale() {
    String typed = fields.text("scale");
    if (typed.isEmpty()) {
      return;
    }
    int dash = Math.max(typed.indexOf('-'), typed.indexOf('–'));
    int from = dash < 0 ? -1 : end(typed.substring(0, dash));
    int to = dash < 0 ? -1 : end(typed.substring(dash + 1));
    if (from < 0 || to < 0) {
      String like = scaleLike(typed);
      scaleFinding(
          typed,
          "is no scale",
          like.isEmpty()
              ? "write two whole numbers from 0 to 100, like 1–5"
              : "write \"" + like + "\"",
          like,
          true);
    } else if (from == to) {
      scaleFinding(typed, "has only one value", "write a low and a high end, like 1–5", "", false);
    } else if (from > to) {
      String right = to + "–" + from;
      scaleFinding(typed, "is upside down", "the low end comes first: " + right, right, false);
    } else {
      low = from;
      high = to;
    }
  }

  /**
   * @param right what is to be written, or empty
   */
  private void scaleFinding(
      String typed, String problem, String suggestion, String right, boolean safe) {
    Span place = fields.place().of("scale");
    Finding finding =
        new Finding(FormatRule.SCALE, place, "\"" + typed + "\" " + problem, suggestion);
    fields.findings().add(right.isEmpty() ? finding : finding.with(Fix.of(safe, place, right)));
  }

  /** The two numbers of a scale with something else between them; empty where it is none. */
  private static String scaleLike(String typed) {
    int first = 0;
    while (first < typed.length() && Character.isDigit(typed.charAt(first))) {
      first++;
    }
    int last = typed.length();
    while (last > first && Character.isDigit(typed.charAt(last - 1))) {
      last--;
    }
    String between = typed.substring(first, last).strip();
    boolean isScale = end(typed.substring(0, first)) >= 0 && end(typed.substring(last)) >= 0;
    return isScale && (between.equals("to") || between.equals("..") || between.equals("/"))
        ? typed.substring(0, first) + "–" + typed.substring(last)
        : "";
  }

  /** A scale's end from 0 to 100, or −1. */
  private static int end(String typed) {
    String digits = typed.strip();
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return -1;
      }
    }
    boolean fits =
        !digits.isEmpty()
            && digits.length() <= 3
            && Integer.parseInt(digits) <= Content.HIGHEST_SCORE;
    return fits ? Integer.parseInt(digits) : -1;
  }

  private Criterion criterion(String id, Fields criterion) {
    String name = criterion.text("name");
    return new Criterion(
        id,
        name.isEmpty() ? Ids.nameFor(id) : name,
        weight(id, criterion),
        criterion.text("asks"),
        criterion.place());
  }

  private Optional<BigDecimal> weight(String id, Fields criterion) {
    String typed = criterion.text("weight");
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    weighted.add(id);
    Span span = criterion.place().of("weight");
    if (!isDecimal(typed)) {
      criterion.findings().add(noNumber(typed, span));
      return Optional.empty();
    }
    BigDecimal weight = new BigDecimal(typed);
    if (weight.signum() <= 0) {
      criterion.add(
          FormatRule.OUT_OF_RANGE,
          span,
          "a weight is above 0, and this is " + typed,
          "a criterion that shouldn't count is best left out");
      return Optional.empty();
    }
    return Optional.of(weight);
  }

  private static Finding noNumber(String typed, Span span) {
    if (isInDigits(typed)) {
      return new Finding(
          FormatRule.NOT_A_NUMBER,
          span,
          "a weight may have "
              + MOST_DIGITS
              + " digits, and this has "
              + digits(typed)
              + ": \""
              + typed.substring(0, DIGITS_SHOWN)
              + "…\"",
          "write a number above 0, like 40 or 2.5");
    }
    String number = number(typed);
    Finding finding =
        new Finding(
            FormatRule.NOT_A_NUMBER,
            span,
            "a weight should be a number, and this is \"" + typed + "\"",
            number.isEmpty()
                ? "write a number above 0, like 40 or 2.5"
                : "write \"" + number + "\"");
    return number.isEmpty() ? finding : finding.with(Fix.of(true, span, number));
  }

  /** The same number as it is to be typed, or empty where it is none. */
  private static String number(String typed) {
    String number = typed.replace("%", "").replaceFirst("(?i) ?per ?cent$", "").strip();
    String plain = number.matches("\\d+,\\d{1,2}") ? number.replace(',', '.') : number;
    return isDecimal(plain) && !plain.equals(typed) ? plain : "";
  }

  private static boolean isDecimal(String typed) {
    return isInDigits(typed) && digits(typed) <= MOST_DIGITS;
  }

  private static int digits(String typed) {
    int digits = 0;
    for (int i = 0; i < typed.length(); i++) {
      digits += typed.charAt(i) >= '0' && typed.charAt(i) <= '9' ? 1 : 0;
    }
    return digits;
  }

  private static boolean isInDigits(String typed) {
    int points = 0;
    for (int i = typed.startsWith("-") ? 1 : 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      points += c == '.' ? 1 : 0;
      if (c != '.' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return digits(typed) > 0 && points <= 1;
  }

  private WeightMethod weights(List<Criterion> criteria) {
    Optional<WeightMethod> written = fields.choice("weights", WeightMethod.class);
    WeightMethod method =
        written.orElse(weighted.isEmpty() ? WeightMethod.EQUAL : WeightMethod.GIVEN);
    if (method != WeightMethod.GIVEN) {
      return method;
    }
    boolean canWeigh = true;
    for (Criterion criterion : criteria) {
      // A weight that could not be read is an error already; what is left can't be weighed by it.
      canWeigh &= criterion.weight().isPresent();
      if (!weighted.contains(criterion.id())) {
        fields.add(
            FormatRule.WEIGHT_FOR_SOME,
            criterion.place().span(),
            "\"" + criterion.name() + "\" has no weight",
            weighted.isEmpty()
                ? "give each criterion a weight, or write \"weights: equal\""
                : "others have one: give each a weight, or none");
      }
    }
    return canWeigh ? WeightMethod.GIVEN : WeightMethod.EQUAL;
  }
}
