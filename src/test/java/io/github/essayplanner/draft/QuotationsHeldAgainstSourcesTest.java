package io.github.essayplanner.draft;

import io.github.essayplanner.Golden;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.PlanOptions;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Words of a source, and how a draft quotes them. The file has the words of sources behind {@code
 * >}, with | between two sources, and below them quotations behind {@code -}; under each whether it
 * has the source's words, and what it changes.
 */
class QuotationsHeldAgainstSourcesTest {
  private static final Path FILE = Golden.RESOURCES.resolve("prose/quotations.txt");

  @Test
  void onlyWhatAQuotationMayNotChangeIsTold() throws IOException {
    StringBuilder all = new StringBuilder();
    Text map = null;
    EssayPlan plan = null;
    for (String line : Files.readAllLines(FILE)) {
      if (line.startsWith("> ")) {
        all.append(line).append('\n');
        map = map(line.substring(2).split(" \\| "));
        ArgumentMap read = ArgumentReader.read(map).map().orElseThrow();
        plan = EssayPlan.of(read, read, PlanOptions.PLAIN);
      } else if (line.startsWith("- ")) {
        all.append(line).append('\n');
        append(map, plan, "He wrote “" + line.substring(2) + "” of it.\n", all);
      }
    }
    Golden.compare(FILE, all.toString());
  }

  private static Text map(String[] quotes) {
    StringBuilder map = new StringBuilder("question: Why?\nfactors:\n  sand:\n    evidence:\n");
    for (String quote : quotes) {
      map.append("      - {fact: x, quote: \"").append(quote).append("\"}\n");
    }
    return new Text("map.yaml", map.toString());
  }

  private static void append(Text map, EssayPlan plan, String draft, StringBuilder all) {
    Draft read = Draft.of(new Text("draft.md", draft));
    boolean any = false;
    for (Quoted one : Alignment.of(plan.map(), read).quoted()) {
      any = true;
      all.append(one.exact() ? "    as in [" : "    not as in [");
      all.append(one.inSource()).append("]\n");
    }
    all.append(any ? "" : "    no source's\n");
    for (Finding finding : DraftCheck.of(map, plan, read).findings()) {
      if (finding.rule() == DraftRule.DRAFT_MISQUOTE) {
        all.append("    ").append(finding.message()).append('\n');
      }
    }
  }
}
