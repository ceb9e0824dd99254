package io.github.essayplanner.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.PlanOptions;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a quotation what differs from the map's is told as it is typed, and nothing else. */
class MisquotesTest {
  private static final String MAP =
      """
      question: Why did the harbour of Wexley close?
      factors:
        sand:
          point: Sand closed the harbour.
          evidence:
            - quote: the Sandbank of Wexley has ripp'd our anchors from us
      """;

  private static String misquotes(String quotation) {
    Text text = new Text("map.yaml", MAP);
    ArgumentMap map = ArgumentReader.read(text).map().orElseThrow();
    String draft = "The pilots wrote that “" + quotation + "”.\n";
    StringJoiner told = new StringJoiner("; ");
    for (Finding finding :
        DraftCheck.of(
                text,
                EssayPlan.of(map, map, PlanOptions.PLAIN),
                Draft.of(new Text("draft.md", draft)))
            .findings()) {
      if (finding.rule() == DraftRule.DRAFT_MISQUOTE) {
        told.add(finding.message());
      }
    }
    return told.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "the Sandbank of Wexley has torn our anchors from us # \"torn\" for \"ripp'd\"",
        "the Sandbank of Wexley ripp'd our anchors from us # \"has\" is left out",
        "the Sandbank of Wexley has ripp'd all our Cables and anchors from us"
            + " # \"all\" is put in and \"Cables and\" is put in",
      })
  void whatDiffersIsTold(String quotation, String told) {
    assertEquals("The quotation differs from the map's: " + told + ".", misquotes(quotation));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "the Sandbank of Wexley has ripped our anchors from us",
        "We say that the Sandbank of Wexley has ripp'd our anchors from us, and our hope",
        "the Sandbank […] has ripp'd our anchors",
      })
  void whatEditionsPrintOtherwiseOrTheMapLeavesOutIsNot(String quotation) {
    assertEquals("", misquotes(quotation));
  }
}
