package io.github.essayplanner.draft;

import io.github.essayplanner.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Dates as essays have them. The file has a text a line, behind {@code >}, and then the dates that
 * are read in it, each in brackets as it stands there, with year, month and day as far as it has
 * them; the years before Christ as astronomers count them.
 */
class DatesInProseTest {
  private static final Path FILE = Golden.RESOURCES.resolve("prose/dates.txt");
  private static final String TEXT = "> ";

  @Test
  void everyDateIsReadAsItIsMeantAndNoneThatIsDenied() throws IOException {
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
    for (ProseDate date : ProseDate.in(text, 0, text.length())) {
      all.append("  [").append(text, date.start(), date.end()).append(']');
      append(date.year(), " year ", all);
      append(date.month(), " month ", all);
      append(date.day(), " day ", all);
      all.append(date.hasPlainYear() ? "" : ", no plain year");
      all.append(Denial.isOf(text, date.start()) ? ", denied" : "");
      all.append(DateConflicts.isRelative(text, date, 0) ? ", only an end or a measure" : "");
      all.append('\n');
    }
  }

  private static void append(int part, String name, StringBuilder all) {
    if (part != 0) {
      all.append(name).append(part);
    }
  }
}
