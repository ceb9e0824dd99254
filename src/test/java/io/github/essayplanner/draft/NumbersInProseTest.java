package io.github.essayplanner.draft;

import io.github.essayplanner.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Numbers as essays have them. The file has a text a line, behind {@code >}, and then the numbers
 * that are read in it, each in brackets as it stands there, and the ranges.
 */
class NumbersInProseTest {
  private static final Path FILE = Golden.RESOURCES.resolve("prose/numbers.txt");
  private static final String TEXT = "> ";

  @Test
  void everyNumberIsReadAsItIsMeant() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String line : Files.readAllLines(FILE)) {
      if (line.startsWith(TEXT)) {
        all.append(line).append('\n');
        append(line.substring(TEXT.length()), all);
      }
    }
    Golden.compare(FILE, all.toString());
  }

  private static void append(String text, StringBuilder all) {
    List<Amount> amounts = Amount.in(text);
    for (Amount amount : amounts) {
      all.append("  [").append(text, amount.start(), amount.end()).append("] ");
      all.append(amount.kind().name().toLowerCase(Locale.ROOT)).append(' ').append(amount.stem());
      all.append(amount.isYear() ? ", perhaps a year" : "").append('\n');
    }
    for (AmountRange range : AmountRange.in(text, amounts)) {
      all.append("  range [").append(text, range.start(), range.upper().end()).append("]\n");
    }
  }
}
