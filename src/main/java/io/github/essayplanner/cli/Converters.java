package io.github.essayplanner.cli;

import io.github.essayplanner.model.HistoricalDate;
import io.github.essayplanner.render.Sink;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turns words of the command line into values; a wrong one is answered with the right ones. */
final class Converters {
  private Converters() {}

  /** An enum's constant as it is typed. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** An enum's constants as they are typed. */
  static List<String> of(List<? extends Enum<?>> constants) {
    List<String> words = new ArrayList<>();
    for (Enum<?> one : constants) {
      words.add(of(one));
    }
    return words;
  }

  /** One of some constants. Like all converters a class and no lambda: see {@link Syntax}. */
  record OneOf<T extends Enum<T>>(List<T> constants) implements ITypeConverter<T> {
    OneOf(Class<T> type) {
      this(List.of(type.getEnumConstants()));
    }

    @Override
    public T convert(String typed) {
      List<String> words = of(constants);
      int found = words.indexOf(typed.toLowerCase(Locale.ROOT));
      if (found >= 0) {
        return constants.get(found);
      }
      String near = Spelling.didYouMean(typed, words);
      throw new TypeConversionException(
          "'"
              + typed
              + "' is not one of "
              + String.join(", ", words)
              + (near.isEmpty() ? "" : "; " + near));
    }
  }

  /** The id of a rule. */
  static final class RuleIds implements ITypeConverter<Rule> {
    @Override
    public Rule convert(String typed) {
      return KnownRules.byId(typed).orElseThrow(() -> new TypeConversionException(noRule(typed)));
    }

    private static String noRule(String typed) {
      String near = Spelling.didYouMean(typed, KnownRules.ids());
      return "there is no rule '"
          + typed
          + "'; "
          + (near.isEmpty() ? "'essay check --rules' lists them" : near);
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

  /** How wide lines may be, in columns, or {@code none}. */
  static final class Widths implements ITypeConverter<Integer> {
    private static final int FEWEST = 20;
    private static final int MOST = 1000;

    @Override
    public Integer convert(String typed) {
      if (typed.equalsIgnoreCase("none")) {
        return Sink.UNBOUND;
      }
      int columns = TerminalWidth.number(typed);
      if (columns < FEWEST || columns > MOST) {
        throw new TypeConversionException(
            "'" + typed + "' is not a whole number from " + FEWEST + " to " + MOST + ", or none");
      }
      return columns;
    }
  }

  /** The name of a file to write to. */
  static final class OutputFiles implements ITypeConverter<String> {
    @Override
    public String convert(String typed) {
      if (typed.isBlank() || typed.endsWith("/")) {
        throw new TypeConversionException("name a file, or - for standard output");
      }
      return typed;
    }
  }

  /** A whole number of bytes, at least 1. */
  static final class Sizes implements ITypeConverter<Long> {
    @Override
    public Long convert(String typed) {
      try {
        long bytes = Long.parseLong(typed);
        if (bytes > 0) {
          return bytes;
        }
      } catch (NumberFormatException notWhole) {
        // Told below, like a number that is not above 0.
      }
      throw new TypeConversionException(
          typed.matches("0*[1-9][0-9]{18,}")
              ? "'" + typed + "' is too large; give at most " + Long.MAX_VALUE
              : "'" + typed + "' is not a number of bytes above 0");
    }
  }

  /** A whole number from 1 to a million. */
  static final class Counts implements ITypeConverter<Integer> {
    static final int MOST = 1_000_000;

    @Override
    public Integer convert(String typed) {
      if (!typed.matches("[0-9]{1,7}") || !isIn(Integer.parseInt(typed))) {
        throw new TypeConversionException(
            "'" + typed + "' is not a whole number from 1 to " + MOST);
      }
      return Integer.parseInt(typed);
    }

    private static boolean isIn(int number) {
      return number >= 1 && number <= MOST;
    }
  }
}
