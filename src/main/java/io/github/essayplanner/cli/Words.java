package io.github.essayplanner.cli;

import io.github.essayplanner.model.HistoricalDate;
import io.github.essayplanner.plan.Order;
import io.github.essayplanner.text.Spelling;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turns words of the command line into values; a wrong one is answered with the right ones. */
final class Words {
  private Words() {}

  /** A word in kebab-case, such as {@code strongest-first}. */
  static final class Orders implements ITypeConverter<Order> {
    @Override
    public Order convert(String typed) {
      return oneOf(typed, List.of(Order.values()), Order::word);
    }
  }

  /** A date that can be put in order. */
  static final class Dates implements ITypeConverter<HistoricalDate> {
    @Override
    public HistoricalDate convert(String typed) {
      HistoricalDate date = HistoricalDate.of(typed.strip());
      if (date.days().isEmpty()) {
        throw new TypeConversionException(
            "'" + typed + "' is no date; write it like 1953, 1953-08-12 or August 1953");
      }
      return date;
    }
  }

  private static <T> T oneOf(String typed, List<T> all, Function<T, String> word) {
    for (T one : all) {
      if (word.apply(one).equals(typed)) {
        return one;
      }
    }
    List<String> words = all.stream().map(word).toList();
    String near = Spelling.didYouMean(typed, words);
    throw new TypeConversionException(
        "'"
            + typed
            + "' is not one of "
            + String.join(", ", words)
            + (near.isEmpty() ? "" : "; " + near));
  }
}
