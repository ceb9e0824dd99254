package io.github.essayplanner.mend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.check.MapCheck;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in quotes inside braces is no comment and closes no bracket. */
class QuotedInBracesTest {
  @Test
  void aMistakeElsewhereChangesNothingInQuotedTexts() {
    Text map =
        new Text(
            "map.yaml",
            """
            question: Q
            factors:
              a:
                evidence:
                  - {fact: F, tags: ['y''; z #']}  # a note
                  - {fact: 'a ] # b', tags: [c, "d } e"]}
              N x: {point: 'P # } q'}
            """);
    List<String> errors =
        MapCheck.of(map).findings().stream()
            .filter(Finding::isError)
            .map(
                finding ->
                    finding.rule().id()
                        + " "
                        + map.content().substring(finding.span().start(), finding.span().end()))
            .toList();
    assertEquals(List.of("invalid-id N x"), errors);
  }

  @Test
  void aBraceBeforeATextCutsNoLetterOffItsEnd() {
    Text map =
        new Text("map.yaml", "question: Q\nfactors:\n  a: {evidence: {fact: F, shows: }why}}\n");
    Mended mended = Mended.of(map);
    assertEquals(List.of(), mended.findings());
    assertEquals(map.content(), mended.text().content());
  }
}
