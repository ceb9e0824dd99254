package io.github.essayplanner.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.essayplanner.edit.Moving.Placing;
import io.github.essayplanner.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is moved goes where it is told to, as it was typed. */
class MovesInListsTest {
  private static final String MAP =
      """
      question: Q?
      factors:
        a:
          evidence:
            # about one
            - one
            - {id: t, fact: two}
            - 'three: 3'
        b:
          evidence:
            - four
          counter:
            - C
      inbox:
        - five
      """;

  private static EditResult move(String what, String to, Placing placing, String other) {
    return Moving.of(new Text("map", MAP), what, to, placing, other);
  }

  private static String refused(String what, String to, Placing placing, String other) {
    return assertThrows(EditRefused.class, () -> move(what, to, placing, other)).getMessage();
  }

  private static final String ONE = "      # about one\n      - one\n";
  private static final String TWO = "      - {id: t, fact: two}\n";
  private static final String THREE = "      - 'three: 3'\n";

  @Test
  void eachLineKeepsItsOwnEndButForALastOneWithout() {
    String head = "question: Q\ninbox:\n";
    Text mixed = new Text("map", head + "  - a\n  - b\r\n  - c\n");
    EditResult first = Moving.of(mixed, "inbox.2", "", Placing.FIRST, "");
    assertEquals(head + "  - b\r\n  - a\n  - c\n", first.text().content());
    Text open = new Text("map", head + "  - a\r\n  - b\n  - c");
    EditResult up = Moving.of(open, "inbox.3", "", Placing.FIRST, "");
    assertEquals(head + "  - c\n  - a\r\n  - b", up.text().content());
    EditResult down = Moving.of(open, "inbox.1", "", Placing.LAST, "");
    assertEquals(head + "  - b\n  - c\r\n  - a", down.text().content());
  }

  @ParameterizedTest
  @CsvSource({
    "a.evidence.1, FIRST, '', 123, 1",
    "a.evidence.1, LAST, '', 231, 3",
    "a.evidence.3, FIRST, '', 312, 1",
    "a.evidence.3, LAST, '', 123, 3",
    "a.evidence.t, FIRST, '', 213, 1",
    "a.evidence.1, BEFORE, 3, 213, 2",
    "a.evidence.1, AFTER, 3, 231, 3",
    "a.evidence.1, AFTER, t, 213, 2",
    "a.evidence.3, BEFORE, t, 132, 2",
    "a.evidence.3, AFTER, 1, 132, 2",
    "a.evidence.2, AFTER, factors.a.evidence.3, 132, 3",
    "a.evidence.2, BEFORE, factors.a.evidence.1, 213, 1",
    "a.evidence.2, BEFORE, 3, 123, 2",
  })
  void anItemGoesToItsPlaceInItsListWithItsComments(
      String what, Placing placing, String other, String order, int number) {
    String items =
        order
            .replace("1", "one ")
            .replace("2", "two ")
            .replace("3", "three ")
            .replace("one ", ONE)
            .replace("two ", TWO)
            .replace("three ", THREE);
    EditResult result = move(what, "", placing, other);
    assertEquals(MAP.replace(ONE + TWO + THREE, items), result.text().content());
    String said = order.equals("123") ? " is there already" : " is now number " + number;
    String done = result.done().get(0).what();
    assertEquals(said + " of 3", done.substring(done.indexOf(" is ")));
  }

  @Test
  void aLoneItemStaysWhereItIs() {
    EditResult result = move("b.evidence.1", "", Placing.LAST, "");
    assertEquals(MAP, result.text().content());
    assertEquals("factors.b.evidence.1 is the only one there", result.done().get(0).what());
  }

  @Test
  void aFactorMovesAmongTheFactors() {
    EditResult result = move("b", "", Placing.BEFORE, "a");
    assertEquals("factors.b is now number 1 of 2", result.done().get(0).what());
    assertEquals("b", result.text().content().split("\n")[2].strip().replace(":", ""));
  }

  @Test
  void anItemGoesToAnotherFactorAsItWasTyped() {
    assertEquals(
        MAP.replace(ONE, "").replace("      - four\n", ONE + "      - four\n"),
        move("a.evidence.1", "b", Placing.FIRST, "").text().content());
    assertEquals(
        MAP.replace(TWO, "").replace("      - four\n", "      - four\n" + TWO),
        move("a.evidence.t", "b", Placing.LAST, "").text().content());
    assertEquals(
        "moved factors.a.evidence.3 to factors.b.evidence.2",
        move("a.evidence.3", "b", Placing.AFTER, "1").done().get(0).what());
  }

  @Test
  void whatAQuestionSaysOfEvidenceGoesAlong() {
    String head =
        "question: Why?\nfactors:\n  a:\n    evidence: [{id: e1, fact: F}]\n  b: {point: P}\n";
    String asked = "questions:\n  q:\n    question: Q?\n    factors:\n      a:";
    Text flow = new Text("map", head + asked + " {evidence: {e1: {side: against}}}\n");
    EditResult moved = Moving.of(flow, "factors.a.evidence.e1", "b", Placing.LAST, "");
    assertEquals(
        """
        question: Why?
        factors:
          a:
          b:
            point: P
            evidence:
              - {id: e1, fact: F}
        questions:
          q:
            question: Q?
            factors:
              b:
                evidence:
                  e1:
                    side: against
        """,
        moved.text().content());
    assertEquals(
        List.of(
            "moved factors.a.evidence.1 to factors.b.evidence.1",
            "what the question says of it is now questions.q.factors.b.evidence.e1"),
        moved.done().stream().map(EditResult.Done::what).toList());
    Text noted =
        new Text("map", head + asked + "\n        evidence:\n          e1: {side: against} # so\n");
    assertEquals(
        "the question q says something of factors.a.evidence.1 with comments, which would be lost;"
            + " remove them first (line 12)",
        assertThrows(
                EditRefused.class,
                () -> Moving.of(noted, "factors.a.evidence.e1", "b", Placing.LAST, ""))
            .getMessage());
  }

  @Test
  void evidenceThatACounterArgumentNamesStaysInItsFactor() {
    String counters = "    counter:\n      - C\n      - {claim: D, evidence: t}\n";
    Text named = new Text("map", MAP.replace("  b:\n", counters + "  b:\n"));
    assertEquals(
        "factors.a.counter.2.evidence (line 11) names factors.a.evidence.2, and can name evidence of"
            + " its own factor only; remove factors.a.counter.2.evidence first",
        assertThrows(EditRefused.class, () -> Moving.of(named, "t", "b", Placing.LAST, ""))
            .getMessage());
    Moving.of(named, "t", "", Placing.FIRST, "");
  }

  @Test
  void aNoteBecomesEvidenceAndEvidenceANote() {
    assertEquals(
        MAP.replace("inbox:\n  - five\n", "")
            .replace("      - four\n", "      - four\n      - five\n"),
        move("inbox.1", "b", Placing.LAST, "").text().content());
    assertEquals(
        MAP.replace(THREE, "").replace("  - five\n", "  - 'three: 3'\n  - five\n"),
        move("a.evidence.3", "inbox", Placing.FIRST, "").text().content());
  }

  @Test
  void whatHasNoPlaceThereIsRefused() {
    String kinds =
        " can't be moved: move evidence, a note, a link, a counter-argument, a factor or a criterion";
    assertEquals("question" + kinds, refused("question", "", Placing.LAST, ""));
    assertEquals("factors.a.evidence" + kinds, refused("a.evidence", "", Placing.LAST, ""));
    assertEquals("factors.a.point" + kinds, refused("a.point", "", Placing.LAST, ""));
    assertEquals(
        "factors.a stays among its like: say --first, --last, --before or --after",
        refused("a", "inbox", Placing.LAST, ""));
    assertEquals(
        "factors.a.evidence.2 says more than a note can: remove its fields first, or add a note with"
            + " its text",
        refused("a.evidence.t", "inbox", Placing.LAST, ""));
    assertEquals(
        "factors.b.counter.1 can't go to inbox", refused("b.counter.1", "inbox", Placing.LAST, ""));
    assertEquals(
        "factors.a.evidence.2.fact is not in factors.a.evidence",
        refused("a.evidence.1", "", Placing.BEFORE, "factors.a.evidence.2.fact"));
  }
}
