package io.github.essayplanner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.read.Mending;
import io.github.essayplanner.text.Text;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is mended without asking, to the letter: no remark is lost, and no layout of a text. */
class MendedTextTest {
  private static final String QUESTION = "question: Why?\n";

  private static String mended(String factors) {
    String map = QUESTION + "factors:\n" + factors;
    return Mending.of(new Text("map.yaml", map))
        .text()
        .content()
        .substring((QUESTION + "factors:\n").length());
  }

  @Test
  void factorsListedAtTheMarginGetTheirIdsAndKeepTheLayoutOfTheirTexts() {
    String fields =
        """
          point: >-
            Long words
            and more
          evidence:
          - fact: x
            quote: |
              To be
                or not
        """;
    assertEquals(
        " army:\n" + fields + " land:\n  point: X\n",
        mended("- id: army\n" + fields + "- id: land\n  point: X\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  \tb:",
        "\t  b:",
        "  \t  b:",
        "  b ->",
        "  b =>",
        "  b |",
        "  b",
        "  b⇒",
        "   b:"
      })
  void aFactorWhoseIdIsMistypedKeepsItsEvidence(String id) {
    String evidence = "    evidence:\n      - ";
    assertEquals(
        "  a:\n" + evidence + "A\n  b:\n" + evidence + "B\n",
        mended("  a:\n" + evidence + "A\n" + id + "\n" + evidence + "B\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"  b, or so", "  b ~", "    b:", "      b:"})
  void evidenceBelowALineThatMayBeAnIdIsNotPutToTheFactorAbove(String line) {
    String evidence = "    evidence:\n      - ";
    String typed = "  a:\n" + evidence + "A\n" + line + "\n" + evidence + "B\n";
    assertEquals(typed, mended(typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {"  plutarch -->|  plutarch:", "  Plutarch, the man|  Plutarch, the man"})
  void fieldsBelowALineThatMayBeAnIdStayItsOwn(String typed, String right) {
    String fields = "\n    author: Plutarch\n    title: Life\n";
    String map = "  a:\n    point: P\nsources:\n";
    assertEquals(map + right + fields, mended(map + typed + fields));
  }

  @Test
  void fieldsBesideALineThatIsNotReadStayWhereTheyAre() {
    String map = "  a:\n    point: P\nsources:\n  s:\n    Ann, Life\n    title: Life\n";
    assertEquals(map, mended(map));
  }

  @ParameterizedTest
  @ValueSource(strings = {"    - name: N", "    \tname: N", "      name: N", "     name: N"})
  void ofFieldsThatStandRightTheFirstAloneIsMoved(String first) {
    String others = "\n    because:\n      d: no march\n      e: it lasted\n    point: P\n";
    assertEquals("  a:\n    name: N" + others, mended("  a:\n" + first + others));
  }

  @Test
  void idsWithADashAboveTheirFieldsLoseIt() {
    assertEquals(
        "  a:\n    point: P\n  b:\n    point: R\n",
        mended("  - a:\n    point: P\n  - b:\n    point: R\n"));
  }

  @Test
  void reasonsMoveWithTheirField() {
    assertEquals(
        "  a:\n      name: N\n      point: P\n      because:\n        d: x\n        e: y\n",
        mended("  a:\n      name: N\n      point: P\n    because:\n      d: x\n      e: y\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'a\\'b'|\"a'b\"",
        "'it\\'s so, and it\\'s well'|\"it's so, and it's well\"",
        "'\\'Tis so\\''|\"'Tis so'\"",
        "\"it\\'s so\"|\"it's so\"",
        "\"it\\'s \\\"so\\\"\"|\"it's \\\"so\\\"\"",
      })
  void aBackslashBeforeAnApostropheIsNoPartOfTheText(String typed, String right) {
    assertEquals("  a:\n    point: " + right + "\n", mended("  a:\n    point: " + typed + "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'it\\'s' and so",
        "'it''s' and so",
        "'a\\\\'b'",
        "\"He said \\\"no\\\"\" and left",
        "\"one\\ntwo\" and left",
      })
  void aTextOfWhichABackslashMayOrMayNotBeAPartIsLeftToItsWriter(String typed) {
    String factor = "  a:\n    point: " + typed + "\n";
    assertEquals(factor, mended(factor));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "    name: Cost\n      piont: Dear\n",
        "    point: Women had two\n      roles: mother and wife\n",
        "    point: Zoos have two sides\n      costs: high\n",
        "    point: \"Animals suffer.\" stance: supports\n",
        "    point: \"Animals suffer.\" he says\n      piont: x\n",
        "    evidence:\n      - fact: 'Seals swim', source: rspca\n",
        "    evidence: [{fact: \"Seals swim\" source: rspca}]\n",
        "    evidence:\n      - fact: A\n        point: B\n      - fact: C\n",
        "    evidence:\n      - fact: A\n        stance: challenges\n        side: against\n",
      })
  void aLineThatMayBeAFieldIsFoldedIntoNoText(String fields) {
    for (String typed : new String[] {fields, fields.replace("\n", "\r")}) {
      assertEquals("  a:\n" + typed, mended("  a:\n" + typed));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "terms:\n  the Republic: shared rule\n    the army: the soldiers\n",
        "terms:\n  the Republic: shared rule\n   the army: the soldiers\n  x: y\n",
        "factors:\n  a:\n    because:\n      * depth: no march\n      * time: it lasted\n",
        "factors:\n  a:\n    because:\n      **depth:** no march\n      time: it lasted\n",
        "factors:\n  a:\n    because:\n      * depth: no march\n",
      })
  void aLineThatIsAFieldOfItsOwnIsPutInNoQuotes(String lines) {
    String map = QUESTION + lines;
    assertEquals(map, Mending.of(new Text("map.yaml", map)).text().content());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(see):",
        "<see>:",
        "**see**:",
        "_see_:",
        "[see]:",
        "“see”:",
        "? see:",
        "[ ] see:",
        "-: see:",
        "see::",
        "-> see:",
      })
  void marksRoundTheFirstFieldOfAnItemAreNoPartOfATextToo(String key) {
    String factor =
        """
          a:
            %s Dear
            evidence:
              - fact: Ann went
                id: ann
              - %s ann
                shows: why
        """;
    assertEquals(
        factor.formatted("point:", "see:"),
        mended(factor.formatted(key.replace("see", "point"), key)));
  }

  @Test
  void anArrowBeforeAnItemIsItsMark() {
    String item = "  a:\n    evidence:\n      %s fact: Sulla marched.\n        date: 88 BC\n";
    assertEquals(item.formatted("-"), mended(item.formatted("->")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"see; ann", "see – ann", "fact. Ann", "see ann", "fact", "fact Ann rose"})
  void whetherAnItemBeginsWithTheNameOfAFieldIsAsked(String text) {
    String factor = "  a:\n    evidence:\n      - " + text + "\n        shows: why\n";
    assertEquals(factor, mended(factor));
  }

  @ParameterizedTest
  @ValueSource(strings = {" =>", "=>", " ->", " →", ":-", " :=", "∶", " =", " ::", ":.", " :;"})
  void aMarkForAColonIsNoPartOfAText(String mark) {
    String map =
        """
        title%s The fall: a story
        question: Why?
        factors:
          a:
            importance%s 5
            point%s Dear
            evidence:
              - fact%s Ann
                shows: why
        """;
    Object[] colons = {":", ":", ":", ":"};
    Object[] marks = {mark, mark, mark, mark};
    assertEquals(
        map.formatted(colons).replace("The fall: a story", "\"The fall: a story\""),
        Mending.of(new Text("map.yaml", map.formatted(marks))).text().content());
  }

  @ParameterizedTest
  @ValueSource(strings = {";", " ;", " =", ","})
  void aMarkForTheColonOfAnIdIsNoPartOfIt(String mark) {
    String factor = "  a%s\n    point: x\n    scores:\n      d: 3\n  b%s\n    point: y\n";
    assertEquals(factor.formatted(":", ":"), mended(factor.formatted(mark, mark)));
  }

  @ParameterizedTest
  @ValueSource(strings = {";", " ;", " =", " =>"})
  void aMarkForTheColonBeforeBracesIsNoPartOfTheId(String mark) {
    String factor = "  a%s {name: N, point: P}\n  b%s {name: M, point: Q}\n";
    assertEquals(factor.formatted(":", ":"), mended(factor.formatted(mark, mark)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"evidence (x)", "evidence 2", "my evidence", "Evidance - 1"})
  void noWordBesideTheNameOfAFieldIsLeftOut(String key) {
    String factor = "  a:\n    %s:\n      - Ann\n";
    assertEquals(factor.formatted(key), mended(factor.formatted(key)));
    assertEquals(factor.formatted("evidence"), mended(factor.formatted("Evi dence")));
  }

  @ParameterizedTest
  @ValueSource(strings = {" =>", "=>", " ->", " →", " =", "∶", " ::", ":;"})
  void aMarkForTheColonOfAListLeavesItAList(String mark) {
    String map = QUESTION + "inbox%s\n  - Ann\nfactors:\n  a:\n    evidence%s\n      - Bob\n";
    assertEquals(
        map.formatted(":", ":"),
        Mending.of(new Text("map.yaml", map.formatted(mark, mark))).text().content());
  }

  @Test
  void aSignEndsATermOfSeveralWords() {
    String terms = "terms:\n  the Republic%s rule\n  the army: men\n  the land%s soil\n";
    assertEquals(
        QUESTION + terms.formatted(":", ":"),
        Mending.of(new Text("map", QUESTION + terms.formatted(" =", " ="))).text().content());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{the land was gone", "[the land was gone", "{the land} was gone"})
  void aReasonThatBeginsWithABracketIsAText(String reason) {
    String factor = "  a:\n    because: %s\n    point: x\n";
    assertEquals(factor.formatted("\"" + reason + "\""), mended(factor.formatted(reason)));
    String each = "  a:\n    because: {depth: it went deep%s\n    point: x\n";
    assertEquals(each.formatted("}"), mended(each.formatted("")));
  }

  @Test
  void aDashAmongTheFieldsOfAnItemBeginsNoOther() {
    String item =
        """
          a:
            evidence:
              - id: marius
                fact: Marius enlisted volunteers.
                %squote: He enrolled many poor men
                date: 107 BC
              - fact: Sulla marched.
        """;
    assertEquals(item.formatted(""), mended(item.formatted("- ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "* title: Rome\nquestion: Why?\n",
        "question: Why?\nfactors:\n  a:\n    evidence:\n      - id: @sulla\n        fact: x\n",
      })
  void whatWaitsForAChoiceIsNotCountedAsMended(String map) {
    Mending mending = Mending.of(new Text("map.yaml", map));
    assertEquals(map, mending.text().content());
    assertEquals(0, Mending.count(mending.reading().findings()));
  }

  @Test
  void anArrowInATextIsNoColon() {
    String factor =
        "  a:\n    point: x\n      source → sink\n    evidence:\n      - cause -> war\n"
            + "      - source → sink\n      - note => x\n    order: 1\n";
    assertEquals(factor, mended(factor));
  }

  @Test
  void aTextWithFieldsBelowItGetsTheNameOfItsOwnWhereThatIsSure() {
    assertEquals(
        "  a:\n    evidence:\n    - fact: A # note\n      date: 1900\n    point: P\n",
        mended("  a:\n    evidence: A # note\n      date: 1900\n    point: P\n"));
    assertEquals(
        "  a:\n    counter:\n    - claim: A\n      reply: B\n",
        mended("  a:\n    counter: A\n     reply: B\n"));
    String pointOrName = "  a: Armies\n    stance: supports\n";
    assertEquals(pointOrName, mended(pointOrName));
  }

  @Test
  void aRemarkBesideAnIdThatIsTakenAwayStays() {
    assertEquals(
        """
          army:
            name: The Army
            # of Marius
            importance: 4
          land: # later
            importance: 3
        """,
        mended(
            """
              - name: The Army
                id: army # of Marius
                importance: 4
              - id: land # later
                importance: 3
            """));
  }

  @Test
  void noEmptyLineStaysWhereAnIdStood() {
    assertEquals(
        "  army:\n    name: The Army\n    importance: 4\n",
        mended("  - name: The Army\n    id: army\n    importance: 4\n"));
  }

  @Test
  void evidenceTypedByIdsKeepsTheRemarksBesideThem() {
    assertEquals(
        """
          army:
            evidence:
              - id: sulla # first
                fact: A
              - id: land # second
                fact: B
        """,
        mended(
            """
              army:
                evidence:
                  sulla: # first
                    fact: A
                  land: # second
                    fact: B
            """));
  }

  @Test
  void theReasonsOfLinksMayStandOnLinesOfTheirOwn() {
    String land = "  land:\n    point: X\n";
    assertEquals(
        "  army:\n    links:\n      - to: land\n        how: >-\n          long words\n" + land,
        mended("  army:\n    links:\n      - land: >-\n          long words\n" + land));
    String two = "  army:\n    links:\n      - land: x\n        army: y\n" + land;
    assertEquals(two, mended(two));
  }

  @Test
  void daysAreNoNumbersOfAList() {
    String days = "  army:\n    evidence:\n      1. Mai 1848 Wien\n      2. Juni 1848 Ende\n";
    assertEquals(days, mended(days));
    assertEquals(
        "  army:\n    evidence:\n      - Wien\n      - Ende\n",
        mended("  army:\n    evidence:\n      1. Wien\n      2. Ende\n"));
  }

  @Test
  void whetherAColonInAFactBeginsAFieldIsAsked() {
    String fact = "  army:\n    evidence:\n      - {fact: Sulla chose the date: 1 May}\n";
    assertEquals(fact, mended(fact));
    assertEquals(
        "  army: {stance: supports, importance: 5}\n",
        mended("  army: {stance: supports importance: 5}\n"));
  }

  @Test
  void aCommaAmongThousandsIsNoPoint() {
    String map = "question: Why?\njudgement:\n  criteria:\n    depth: {weight: %s}\n";
    for (String[] weight : new String[][] {{"1,500", "1,500"}, {"0,5", "0.5"}}) {
      assertEquals(
          map.formatted(weight[1]),
          Mending.of(new Text("map.yaml", map.formatted(weight[0]))).text().content());
    }
  }

  @Test
  void whatIsMendedEndsItsLinesAsTheFileDoes() {
    String typed =
        "question: Why?\nfactors:\n  army:\n    evidence: - a\n      - b\n    point: X\n";
    String mended = Mending.of(new Text("map.yaml", typed)).text().content();
    assertEquals(typed.replace("evidence: - a\n", "evidence:\n      - a\n"), mended);
    for (String lineBreak : new String[] {"\r\n", "\r"}) {
      assertEquals(
          mended.replace("\n", lineBreak),
          Mending.of(new Text("map.yaml", typed.replace("\n", lineBreak))).text().content());
    }
  }

  @Test
  void aListUnderAKeyInTheWrongPlaceIsNotQuotedAsOneText() {
    assertEquals(
        "  army:\n    tags:\n      - a\n      - b\n",
        mended("  army:\n    tags: - a\n      - b\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  a:\n    point: X\n    conclusion: Y\n    evidence:\n      - z\n  b:\n    point: X\n",
        "  a:\n    title: A\n    stance: supports\n",
        "  a:\n    point: X\n    title: A\n",
        "  a:\n    sources:\n      s: {title: S}\n    evidence:\n      - z\n",
        "  a:\n    point: X\n  sources:\n    s:\n      title: S\n  b:\n    point: Y\n",
        "  a:\n"
            + "    evidence:\n"
            + "      - fact: z\n"
            + "        links:\n"
            + "          - to: b\n"
            + "        date: 1990\n",
        "  a:\n"
            + "    evidence:\n"
            + "      - fact: z\n"
            + "        source:\n"
            + "          title: S\n"
            + "          year: 1990\n",
      })
  void aFieldInTheMiddleOfSomethingElseIsNotMovedAndNoOtherLineIsAccused(String factors) {
    for (String after : new String[] {"", "inbox:\n  - a note\n"}) {
      assertEquals(factors + after, mended(factors + after));
      Text map = new Text("map.yaml", QUESTION + "factors:\n" + factors + after);
      assertEquals(
          1, MapCheck.of(map).findings().stream().filter(finding -> finding.isError()).count());
    }
  }

  @Test
  void aFieldOfTheMapThatEndsAFactorIsMovedOut() {
    assertEquals(
        "  a:\n    point: X\nconclusion: Y\ninbox:\n  - a note\n",
        mended("  a:\n    point: X\n    conclusion: Y\ninbox:\n  - a note\n"));
  }

  @Test
  void howeverManyListsStandInOnePlaceTheyBecomeOneInTheirOrder() {
    StringBuilder typed = new StringBuilder("  a:\n");
    StringBuilder right = new StringBuilder("  a:\n    evidence:\n");
    StringBuilder scores = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      typed.append("    evidence:\n      - fact ").append(i).append('\n');
      right.append("      - fact ").append(i).append('\n');
      if (i == 100 || i == 200) {
        typed.append(i == 100 ? "    point: X\n" : "    importance: 5\n");
        scores.append(i == 100 ? "    point: X\n" : "    importance: 5\n");
      }
    }
    assertEquals(
        right.append(scores).toString(), mended(typed.toString()).replaceAll("(?m)^\n", ""));
  }

  @Test
  void tensOfThousandsOfListsInOnePlaceAreReadSoon() {
    String lists = "    evidence:\n      - a\n".repeat(40_000);
    assertTimeout(
        Duration.ofSeconds(20),
        () -> ArgumentReader.read(new Text("map.yaml", QUESTION + "factors:\n  a:\n" + lists)));
  }

  @Test
  void aLineOfMarksAmongIdsIsReadSoon() {
    String marks = "factors:\n  " + "-_".repeat(100_000) + "x\n  b:\n    point: x: y\n";
    assertTimeout(
        Duration.ofSeconds(20), () -> ArgumentReader.read(new Text("map.yaml", QUESTION + marks)));
  }

  @Test
  void anIdBecomesNoneThatIsTaken() {
    String two = "  a:\n    evidence:\n      - id: Bear 1\n        fact: x\n%s";
    String other = "      - id: bear-1\n        fact: y\n      - see: BEAR-1\n";
    assertEquals(two.formatted(other), mended(two.formatted(other)));
    String seen = "      - see: %s\n";
    assertEquals(
        two.replace("Bear 1", "bear-1").formatted(seen.formatted("bear-1")),
        mended(two.formatted(seen.formatted("Bear 1"))));
    assertEquals(
        "  cost-of:\n    point: X\n  Cost of:\n    point: Y\n",
        mended("  cost_of:\n    point: X\n  Cost of:\n    point: Y\n"));
  }
}
