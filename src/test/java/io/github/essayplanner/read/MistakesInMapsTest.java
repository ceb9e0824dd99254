package io.github.essayplanner.read;

import io.github.essayplanner.Golden;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Fix;
import io.github.essayplanner.text.Replacement;
import io.github.essayplanner.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The smallest maps with each mistake that reading tells of, and beside them maps that are right.
 * The file has a map a line, behind {@code >}, with ⏎ for a line break and ␍ for the one before it
 * of Windows; then what is told of it, where, and the lines of the map that are others once that is
 * mended.
 */
class MistakesInMapsTest {
  private static final Path FILE = Golden.RESOURCES.resolve("mistakes-in-maps.txt");
  private static final String MAP = "> ";
  private static final String HEADING = "# ";

  @Test
  void eachMistakeIsToldAtItsPlaceAndWhatIsRightIsNone() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String line : Files.readAllLines(FILE)) {
      if (line.startsWith(HEADING)) {
        all.append(line).append('\n');
      } else if (line.startsWith(MAP)) {
        all.append(line).append('\n');
        String typed = line.substring(MAP.length()).replace('⏎', '\n').replace('␍', '\r');
        ArgumentReader.read(new Text("map", typed))
            .findings()
            .forEach(finding -> append(finding, typed, all));
      }
    }
    Golden.compare(FILE, all.toString());
  }

  private static void append(Finding finding, String typed, StringBuilder all) {
    int start = finding.span().start();
    all.append("  ").append(finding.rule().id()).append(" at ").append(start);
    all.append(" [").append(shown(typed.substring(start, finding.span().end()))).append("]\n    ");
    all.append(finding.message()).append("\n    ").append(finding.suggestion()).append('\n');
    if (finding.fix().isPresent()) {
      Fix fix = finding.fix().get();
      all.append(fix.safe() ? "    mended: " : "    perhaps: ");
      all.append(shown(changed(typed, Replacement.apply(typed, fix.edits())))).append('\n');
    }
  }

  /** The lines of a text without those that it begins and ends with as another does. */
  private static String changed(String before, String after) {
    List<String> old = before.lines().toList();
    List<String> lines = new ArrayList<>(after.lines().toList());
    int same = 0;
    while (same < Math.min(old.size(), lines.size()) && old.get(same).equals(lines.get(same))) {
      same++;
    }
    int end = 0;
    while (same + end < Math.min(old.size(), lines.size())
        && old.get(old.size() - 1 - end).equals(lines.get(lines.size() - 1 - end))) {
      end++;
    }
    return String.join("\n", lines.subList(same, lines.size() - end));
  }

  private static String shown(String text) {
    return text.replace('\n', '⏎').replace('\r', '␍');
  }
}
