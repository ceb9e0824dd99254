package io.github.essayplanner.yaml;

import io.github.essayplanner.Golden;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Replacement;
import io.github.essayplanner.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The smallest texts with each slip that YAML has an answer to, and beside them texts that are
 * right. The file has a text a line, behind {@code >}, with ⏎ for a line break, ⇥ for a tab and ␤
 * for the old line break, and then what is found in it.
 */
class SlipsOfYamlTest {
  private static final Path FILE = Golden.RESOURCES.resolve("slips-of-yaml.txt");
  private static final String TEXT = "> ";

  @Test
  void eachSlipIsToldAtItsPlaceAndWhatIsRightIsNone() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String line : Files.readAllLines(FILE)) {
      if (line.startsWith(TEXT)) {
        all.append(line).append('\n');
        String typed = line.substring(TEXT.length());
        Text text =
            new Text("map", typed.replace('⏎', '\n').replace('⇥', '\t').replace('␤', '\u0085'));
        YamlTree.of(text).findings().forEach(finding -> append(finding, typed, all));
      }
    }
    Golden.compare(FILE, all.toString());
  }

  private static void append(Finding finding, String typed, StringBuilder all) {
    all.append("  ").append(finding.rule().id());
    all.append(" at ").append(finding.span().start()).append(" [");
    all.append(typed, finding.span().start(), finding.span().end()).append("]\n    ");
    all.append(finding.message()).append("\n    ").append(finding.suggestion()).append('\n');
    if (finding.fix().isPresent()) {
      all.append(finding.fix().get().safe() ? "    mended: " : "    perhaps: ");
      all.append(Replacement.apply(typed, finding.fix().get().edits())).append('\n');
    }
  }
}
