package io.github.essayplanner.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.PlanOptions;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
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
            - quote: a racing tide
      """;

  private static String misquotes(String quotation) {
    return misquotesIn("The pilots wrote that “" + quotation + "”.\n");
  }

  private static String misquotesIn(String draft) {
    Text text = new Text("map.yaml", MAP);
    ArgumentMap map = ArgumentReader.read(text).map().orElseThrow();
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
        "has ripp'd our anchors from us and sunk them",
        "Now the Sandbank of Wexley has",
      })
  void whatEditionsPrintOtherwiseOrTheMapLeavesOutIsNot(String quotation) {
    assertEquals("", misquotes(quotation));
  }

  @Test
  void aBlockQuotationIsAQuotationUpToTheLineThatSaysWhoseItIs() {
    String lines = "The pilots wrote:\n\n> the Sandbank of Wexley\n> has %s our anchors from us\n";
    assertEquals("", misquotesIn(lines.formatted("ripp'd")));
    assertEquals("", misquotesIn(lines.formatted("ripp'd") + "> — Pilots of Wexley\n"));
    assertEquals("", misquotesIn(lines.formatted("ripp'd").replace("us\n", "us (p. 3)\n")));
    assertEquals(
        "The quotation differs from the map's: \"torn\" for \"ripp'd\".",
        misquotesIn(lines.formatted("torn") + "> — Pilots of Wexley\n"));
    assertEquals("", misquotesIn(lines.formatted("torn").replace("> ", "")));
  }

  @Test
  void ofTwoWordsThatAreQuotedOneMayHaveASlip() {
    assertEquals(
        "The quotation differs from the map's: \"raging\" for \"racing\".",
        misquotes("raging tide"));
    assertEquals("", misquotes("rising tide"));
    assertEquals("", misquotes("racing wind"));
  }
}
