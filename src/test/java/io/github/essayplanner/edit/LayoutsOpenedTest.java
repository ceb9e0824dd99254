package io.github.essayplanner.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Text;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Brackets, bare texts and lone things are opened where something is added, and closed up after.
 */
class LayoutsOpenedTest {
  private static final String BEGIN = "question: Q?\nfactors:\n  a:\n    evidence:";
  private static final String ADDED = "      - fact: \"It fell: and so on.\"\n        shows: S.\n";

  private static String set(String map, String field, String value) {
    return Setting.of(new Text("map", map), field, value).text().content();
  }

  private static String withEvidence(String map) {
    Map<String, String> fields = Map.of("fact", "It fell: and so on.", "shows", "S.");
    return Adding.item(new Text("map", map), "a", Thing.EVIDENCE, fields).text().content();
  }

  private static String without(String map, String field) {
    return Removing.of(new Text("map", map), field, false, Integer.MAX_VALUE).text().content();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`- >- # why\n        F and\n        more\n`|`- fact: F and more  # why\n`",
        "`- 'F and\n        more'\n`|`- fact: F and more\n`",
        "`- F\n`|`- fact: F\n`",
        "`- 'F: 1' # why\n`|`- fact: 'F: 1' # why\n`",
      })
  void aBareTextBecomesAFieldWithItsCommentAndItsQuotes(String bare, String field) {
    assertEquals(
        BEGIN + "\n      " + field + "        shows: S\n      - G\n",
        set(BEGIN + "\n      " + bare + "      - G\n", "a.evidence.1.shows", "S"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`\n      fact: F\n\n      # mine\n      shows: S\n`|`\n      - fact: F\n\n        # mine\n        shows: S\n`",
        "`\n      {fact: F, shows: S}\n`|`\n      - {fact: F, shows: S}\n`",
        "` {fact: F, shows: S} # mine\n`|`\n      - {fact: F, shows: S} # mine\n`",
        "` F # mine\n`|`\n      - F # mine\n`",
      })
  void whatStandsAloneInAListsPlaceBecomesItsFirstItem(String lone, String first) {
    assertEquals(BEGIN + first + ADDED + "  b:\n", withEvidence(BEGIN + lone + "  b:\n"));
  }

  @Test
  void bracketsAreOpenedAroundProseAndStayRoundWords() {
    String map =
        "question: Q?\nfactors: {a: {name: N, point: 'It fell: so', scores: {x: 1}, evidence: [{fact:"
            + " F, tags: [x, y], shows: , side: ''}, 'G: 1', 'H\n   I', [ ], ~], links: []}, b: }\n";
    assertEquals(
        """
        question: Q?
        factors:
          a:
            name: N
            point: 'It fell: so'
            scores: {x: 1}
            evidence:
              - fact: F
                tags: [x, y]
                shows:
                side:
              - 'G: 1'
              - H I
              -
              -
              - fact: 'It fell: and so on.'
                shows: S.
            links:
          b:
        """,
        withEvidence(map));
  }

  @Test
  void bracketsWithACommentInThemStay() {
    assertEquals(
        "question: Q?\nfactors: {a: {evidence: [F, {fact: \"It fell: and so on.\", shows: S.}]}, #"
            + " mine\n  b: }\n",
        withEvidence("question: Q?\nfactors: {a: {evidence: [F]}, # mine\n  b: }\n"));
  }

  @Test
  void aMapInBracesIsOpenedForProse() {
    assertEquals(
        "question: Q?\nthesis: It was so, and so.\ncontext: \"Before: it was calm.\"\n",
        set(
            "{question: Q?, thesis: 'It was so, and\n  so.'}\n",
            "context",
            "Before: it was calm."));
    assertEquals("{title: T, question: Q?}\n", set("{question: Q?}\n", "title", "T"));
    assertEquals(
        "question: Q?\nfactors:\n  a:\n    point: \"It fell: and so on.\"\n",
        set("{question: Q?, factors: {a: {point: P}}}\n", "a.point", "It fell: and so on."));
  }

  @ParameterizedTest
  @CsvSource({
    "point, '{role: R, name: N}'",
    "role, '{point: P, name: N}'",
    "name, '{point: P, role: R}'",
  })
  void aFieldInBracesGoesWithOneComma(String field, String left) {
    String map = "question: Q?\nfactors: {a: {point: P, role: R, name: N}}\n";
    assertEquals("question: Q?\nfactors: {a: " + left + "}\n", without(map, "a." + field));
  }

  @Test
  void theOnlyItemInBracketsGoesWithTheCommaBehindIt() {
    for (String item : new String[] {"F, ", "F ,", "F"}) {
      String inbox = "question: Q?\ninbox: [" + item + "] # mine\n";
      assertEquals(
          "question: Q?\ninbox: [] # mine\n", without(inbox, "inbox.1").replace("[ ]", "[]"));
    }
  }

  @Test
  void whatHasNoSafePlaceIsToBeDoneByHand() {
    String kept = "question: Q?\nthesis: |+\n  T\n\ntitle: T\n\ncontext: C\n";
    assertEquals(
        "can't do this safely in the layout round line 5; do it there by hand",
        assertThrows(EditRefused.class, () -> without(kept, "title")).getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "1, '\n      - G\n\n      - H\n'",
    "2, '\n      - F\n\n      - H\n'",
    "3, '\n      - F\n\n      - G\n'",
  })
  void anItemGoesWithOneOfItsBlankLines(int number, String left) {
    String map = BEGIN + "\n      - F\n\n      - G\n\n      - H\n";
    assertEquals(BEGIN + left, without(map, "a.evidence." + number));
  }

  @Test
  void theLastLineOfAFileWithoutABreakGoesWithTheBreakBefore() {
    assertEquals(
        BEGIN + "\n      - F\n      - G",
        without(BEGIN + "\n      - F\n      - G\n\n      - H", "a.evidence.3"));
    assertEquals("question: Q?\nfactors:\n  a:", without(BEGIN + "\n      - F", "a.evidence.1"));
  }

  @Test
  void theFirstFieldBehindADashGoesAndTheNextTakesItsPlace() {
    assertEquals(
        BEGIN + "\n      - fact: F\n",
        without(BEGIN + "\n      - shows: S\n        fact: F\n", "a.evidence.1.shows"));
    assertEquals(
        "the comment # mine is in the way: move it to a line of its own above line 5, and try again",
        assertThrows(
                EditRefused.class,
                () ->
                    without(
                        BEGIN + "\n      - shows: S\n        # mine\n        fact: F\n",
                        "a.evidence.1.shows"))
            .getMessage());
  }

  @Test
  void aFieldGoesWithItsCommentsAndOneBlankLine() {
    assertEquals(
        "question: Q?\n\nthesis: S\n", without("question: Q?\n\ntitle: T\n\nthesis: S\n", "title"));
    assertEquals(
        "question: Q?\n\n# next\nthesis: S\n",
        without(
            "question: Q?\n\n# mine\ntitle: T # yours\n  # deeper\n# next\nthesis: S\n", "title"));
    assertEquals("question: Q?\n", without("title: T\n\nquestion: Q?\n", "title"));
  }

  @Test
  void aHashInATextIsNoCommentThatKeepsBracketsClosed() {
    assertEquals(
        BEGIN + "\n      - \"a # b\"\n      - \"c #d\"\n" + ADDED,
        withEvidence("question: Q?\nfactors: {a: {evidence: ['a # b', \"c #d\"]}}\n"));
    String block = BEGIN + "\n      - |\n        # no comment\n      - G # mine\n";
    EditResult result =
        Removing.of(new Text("map", block), "a.evidence.1", false, Integer.MAX_VALUE);
    assertEquals(BEGIN + "\n      - G # mine\n", result.text().content());
    assertEquals(2, result.done().size(), result.done().toString());
  }

  @Test
  void bracketsThatHoldProseAreOpenedWithAllThatIsInThem() {
    String map =
        "question: Q?\nfactors: {a: {because: {x: 'It fell: so', y: Z}, scores: {x: 1, y: }, evidence:"
            + " [{fact: F, tags: [x, 'y: z']}, {id: e, fact: G}], links: [b, {to: b, how: 'It was:"
            + " so'}], point: ~}, b: {}}\n";
    assertEquals(
        """
        question: Q?
        factors:
          a:
            because:
              x: 'It fell: so'
              y: Z
            scores:
              x: 1
              y:
            evidence:
              - fact: F
                tags:
                  - x
                  - 'y: z'
              - id: e
                fact: G
              - fact: 'It fell: and so on.'
                shows: S.
            links:
              - b
              - to: b
                how: 'It was: so'
            point:
          b: {}
        """,
        withEvidence(map));
  }

  @Test
  void inBracketsThatStayAFieldStandsAmongTheOthers() {
    String map = "question: Q?\nfactors: {a: %s, # mine\n  b: }\n";
    assertEquals(map.formatted("{importance: 4}"), set(map.formatted("{}"), "a.importance", "4"));
    assertEquals(
        map.formatted("{name: N, importance: 4}"),
        set(map.formatted("{name: N}"), "a.importance", "4"));
  }

  @Test
  void aNewFirstFieldOfAnItemStandsBehindItsDash() {
    assertEquals(
        BEGIN + "\n      - id: x\n        fact: F\n        shows: S\n",
        set(BEGIN + "\n      - fact: F\n        shows: S\n", "a.evidence.1.id", "x"));
  }

  @Test
  void aFieldBelowATextThatKeepsItsBlankLinesLeavesThemThere() {
    String map = "question: Q?\nfactors:\n  a:\n    point: |+\n      P\n\n";
    assertEquals(map + "    importance: 4\n", set(map, "a.importance", "4"));
  }

  private static String withFactor(String map, Map<String, String> fields) {
    return Adding.named(new Text("map", map), Thing.FACTOR, "B", "", fields).text().content();
  }

  @Test
  void aFactorWithoutFieldsHasABlankLineBeforeItToo() {
    String point = "question: Q?\nfactors:\n  a:\n    point: P\n";
    assertEquals(point + "\n  b:\n", withFactor(point, Map.of()));
    assertEquals(point + "\n  b:\n    point: O\n", withFactor(point, Map.of("point", "O")));
    String bare = "question: Q?\nfactors:\n  a:\n";
    assertEquals(bare + "  b:\n", withFactor(bare, Map.of()));
  }

  @Test
  void commentsThatStandDeeperAboveTheirItemsGoWithThem() {
    String one = "        # about one\n      - one\n";
    String two = "        # about two\n      - two\n";
    String three = "        # about three\n        # and more\n      - three\n";
    String map = BEGIN + "\n" + one + two + three + "  b:\n";
    assertEquals(map.replace(one, ""), without(map, "a.evidence.1"));
    assertEquals(map.replace(two, ""), without(map, "a.evidence.2"));
    assertEquals(map.replace(three, ""), without(map, "a.evidence.3"));
    assertEquals(
        BEGIN + "\n" + three + one + two + "  b:\n",
        Moving.of(new Text("map", map), "a.evidence.3", "", Moving.Placing.FIRST, "")
            .text()
            .content());
  }
}
