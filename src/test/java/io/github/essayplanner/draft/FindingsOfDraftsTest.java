package io.github.essayplanner.draft;

import io.github.essayplanner.Golden;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.plan.Budget;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.PlanOptions;
import io.github.essayplanner.plan.Scheme;
import io.github.essayplanner.plan.Selection;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Drafts on one small map, and all that is found in them. The file has a draft a line, behind
 * {@code >}, with ⏎ for a line break and ⟪words⟫ for forty words that tell nothing, and then each
 * finding with its place between brackets. What is written before a first {@code |} is the number
 * of words that the essay may have.
 */
class FindingsOfDraftsTest {
  private static final Path FILE = Golden.RESOURCES.resolve("prose/findings.txt");
  private static final String TEXT = "> ";
  private static final String WORDS = "and so it was to be with them all ".repeat(4) + "there";

  private static final String MAP =
      """
      question: Why did the harbour of Wexley close?
      thesis: Sand closed it.
      period: 1840–1870
      sources:
        rowe: {author: A. Rowe, title: Tides of Wexley, year: 1970, key: tides70}
        lund: {title: Pilots}
      factors:
        sand:
          name: Sand in the channel
          point: Sand filled the channel.
          evidence:
            - fact: The council sold the dredger Hope to a merchant.
              date: 3 March 1852
              source: "rowe, p. 12"
            - quote: the old Sandbank of Wexley has ripped our anchors from us tonight and our hope
              source: "lund, p. 3"
            - fact: A survey of 1877 praised the channel.
              source: Harbour Office
          counters:
            - claim: Dredging could have kept the channel open.
              reply: Nobody had money for a second steam dredger.
            - claim: Pilots knew every bank by heart.
        trade:
          name: Trade by rail
          point: Railways took the trade.
          evidence:
            - fact: Wool went to Hull by train.
      """;

  private final Text text = new Text("map.yaml", MAP);
  private final ArgumentMap map = ArgumentReader.read(text).map().orElseThrow();

  @Test
  void allThatIsToBeSaidOfADraftIsSaidAtItsPlace() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String line : Files.readAllLines(FILE)) {
      if (line.startsWith(TEXT)) {
        all.append(line).append('\n');
        String typed = line.substring(TEXT.length());
        int bar = typed.indexOf('|');
        Budget budget =
            bar < 0 ? Budget.NONE : Budget.ofWords(Integer.parseInt(typed.substring(0, bar)));
        append(budget, typed.substring(bar + 1), all);
      } else if (line.startsWith("#")) {
        all.append(line).append('\n');
      }
    }
    Golden.compare(FILE, all.toString());
  }

  private void append(Budget budget, String typed, StringBuilder all) {
    PlanOptions options =
        new PlanOptions(
            Optional.empty(),
            Scheme.FULL,
            budget,
            PlanOptions.Detail.FULL,
            PlanOptions.Standpoint.FOR,
            Selection.ALL);
    String draft = typed.replace('⏎', '\n').replace("⟪words⟫", WORDS);
    for (Finding finding :
        DraftCheck.of(text, EssayPlan.of(map, map, options), Draft.of(new Text("draft.md", draft)))
            .findings()) {
      String place = draft.substring(finding.span().start(), finding.span().end());
      all.append("  ").append(finding.rule().id()).append(" [");
      all.append(place.replace('\n', '⏎').replace(WORDS, "⟪words⟫")).append("]\n    ");
      all.append(finding.message()).append('\n');
      if (!finding.suggestion().isEmpty()) {
        all.append("    ").append(finding.suggestion()).append('\n');
      }
    }
  }
}
