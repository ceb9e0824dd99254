package io.github.essayplanner.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Text;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is set or added stands where its writer would have put it, and all else stays. */
class EditsInPlaceTest {
  private static final String BEGIN = "question: Q?\nfactors:\n  a:\n";

  private static String set(String map, String field, String value) {
    return Setting.of(new Text("map", map), field, value).text().content();
  }

  private static String refused(String map, String field, String value) {
    return assertThrows(EditRefused.class, () -> set(map, field, value)).getMessage();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{a: {point: P}}|{a: {stance: supports, point: P}}",
        "{a: {importance: 4}}|{a: {stance: supports, importance: 4}}",
        "{a: {name: N}}|{a: {name: N, stance: supports}}",
        "{a: {name: N, role: R}}|{a: {name: N, stance: supports, role: R}}",
        "{a: {stance: challenges}}|{a: {stance: supports}}",
      })
  void aFieldInBracesKeepsTheOrderOfFields(String before, String after) {
    assertEquals(
        "question: Q?\nfactors: " + after + "\n",
        set("question: Q?\nfactors: " + before + "\n", "a.stance", "supports"));
  }

  @Test
  void aFactorThatHasNothingInBracesIsOpened() {
    for (String empty : new String[] {"{a: {}}", "{a: }"}) {
      assertEquals(
          BEGIN + "    importance: 4\n",
          set("question: Q?\nfactors: " + empty + "\n", "a.importance", "4"));
    }
  }

  @Test
  void theFirstFieldOfAMapWithoutAnyStandsBelowItsComments() {
    assertEquals("question: Why?\n", set("", "question", "Why?"));
    assertEquals("# mine\nquestion: Why?\n", set("# mine\n", "question", "Why?"));
    assertEquals("# mine\nquestion: Why?", set("# mine", "question", "Why?"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Q?|Why?",
        "'Q?'|'Why?'",
        "\"Q?\"|\"Why?\"",
        "Q? # mine|Why? # mine",
        "'Q?' # mine|'Why?' # mine",
        "# mine|Why? # mine",
        "|Why?",
      })
  void aTextKeepsItsQuotesAndTheCommentBehindIt(String before, String after) {
    String map = "question: %s\ntitle: T\n";
    assertEquals(
        map.formatted(after), set(map.formatted(before == null ? "" : before), "question", "Why?"));
  }

  @Test
  void aTextOverSeveralLinesIsReplacedWhole() {
    assertEquals(
        "question: Why?\n# mine\n", set("question: >\n  Q?\n  so\n# mine\n", "question", "Why?"));
    assertEquals("question: Why?  # mine\n", set("question: | # mine\n  Q?\n", "question", "Why?"));
    String longer = "why ".repeat(40).strip();
    assertEquals(
        "question: " + longer + " # mine\n", set("question: Q? # mine\n", "question", longer));
  }

  @Test
  void aLongTextIsFoldedUnderItsKeyOrItsDash() {
    String longer = "because ".repeat(20).strip();
    String first = "because ".repeat(12).strip();
    String rest = "because ".repeat(8).strip();
    assertEquals(
        BEGIN + "    point: >-\n      " + first.substring(0, 87) + "\n      because " + rest + "\n",
        set(BEGIN + "    point: P\n", "a.point", longer));
    String items = BEGIN + "    evidence:\n      - ";
    assertEquals(
        items + ">-\n        " + first.substring(0, 87) + "\n        because " + rest + "\n",
        set(items + "F\n", "a.evidence.1", longer));
  }

  @Test
  void bareEvidenceBecomesAFieldBeforeItGetsAnother() {
    String items = BEGIN + "    evidence:\n      - ";
    assertEquals(
        items + "fact: F\n        shows: G\n", set(items + "F\n", "a.evidence.1.shows", "G"));
    assertEquals(
        items + "{id: x, fact: F, strength: strong}\n",
        set(items + "{id: x, fact: F}\n", "a.evidence.x.strength", "strong"));
    assertEquals(
        BEGIN + "    evidence: [G]\n", set(BEGIN + "    evidence: [F]\n", "a.evidence.1", "G"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'cover:\n  - x\n'|'cover:\n  - y\n  - z\n'",
        "'cover:\n- x\n'|'cover:\n- y\n- z\n'",
        "'cover:\n  - x # mine\n'|'cover: # mine\n  - y\n  - z\n'",
        "'cover: # mine\n  - x\n'|'cover: # mine\n  - y\n  - z\n'",
        "'cover:\n  # mine\n  - x\n'|'cover:\n  # mine\n  - y\n  - z\n'",
        "'cover: [x] # mine\n'|'cover: [y, z] # mine\n'",
        "'cover: x\n'|'cover: [y, z]\n'",
        "'cover:\n  - x\n\ntitle: T\n'|'cover:\n  - y\n  - z\n\ntitle: T\n'",
      })
  void aListOfWordsIsSetWholeAndKeepsItsStyle(String before, String after) {
    assertEquals("question: Q?\n" + after, set("question: Q?\n" + before, "cover", "y,, z"));
  }

  @Test
  void anOrderIsOneWord() {
    assertEquals("question: Q?\norder: sides\n", set("question: Q?\n", "order", "sides"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.evidence.2|factors.a.evidence has 1 item and none is \"2\"; name it by its number from 1 or by its id",
        "a.evidence.0|factors.a.evidence has 1 item and none is \"0\"; name it by its number from 1 or by its id",
        "a.counter.1|factors.a.counter has nothing in it",
        "a.point.x|factors.a.point is a text and has no fields",
        "cover.x|cover is a list of words: set it whole, the words with commas between",
        "a.pint|a factor has no field \"pint\"; did you mean \"point\"?",
        "arms.point|\"arms\" may be any of these: arms-race, arms-trade",
        "factors.arms.point|\"arms\" may be any of these: arms-race, arms-trade",
        "factors.armsrace.point|this map has no factor \"armsrace\"; did you mean \"arms-race\"?",
        "zzzz.point|this map has no factor or field \"zzzz\"; it has the factors a, arms-race, arms-trade; its fields may be: title, author, question, period, cover, thesis, context, conclusion, terms, order, judgement, factors, sources, questions, inbox, comments",
        "sources.x.title|this map has no source \"x\"; it has none yet",
        "a.evidence|factors.a.evidence is no single text; set one of its items by its number, or add evidence",
        "a|factors.a is no single text; set one of its fields: name, stance, cue, role, point, scores, because, importance, evidence, counter, links, comments",
        "a.scores|factors.a.scores is no single text; set what is below one of: x",
      })
  void whatIsNotThereIsRefusedWithWhatIs(String field, String message) {
    String map =
        BEGIN + "    scores: {x: 1}\n    evidence:\n      - F\n  arms-race:\n  arms-trade:\n";
    assertEquals(message, refused(map, field, "much"));
  }

  @Test
  void severalValuesAtOnceAreAnsweredWithACommandForEach() {
    assertEquals(
        "factors.a.scores is no single text; set each by itself:\n"
            + "  essay set map factors.a.scores.depth 4\n"
            + "  essay set map 'factors.a.scores.the scope' 'it'\\''s 5'",
        refused(BEGIN, "a.scores", "{depth: 4, the scope=it's 5}"));
    assertEquals(
        "factors.a.scores is no single text; set what is below it",
        refused(BEGIN, "a.scores", "4"));
  }

  private static String done(String map, String field, String value) {
    return Setting.of(new Text("map", map), field, value).done().get(0).what();
  }

  @Test
  void whatWasThereIsTold() {
    String map = "question: Q?\ntitle: T\ncover: [x, y]\n";
    assertEquals("title is that already", done(map, "title", "T"));
    assertEquals("set title to U (it was T)", done(map, "title", "U"));
    assertEquals("set question (it was \"Q?\")", done(map, "question", "Why?"));
    assertEquals("set thesis", done(map, "thesis", "So."));
    assertEquals("cover is that already", done(map, "cover", "x, y"));
    assertEquals(
        "there is nothing to set; 'essay remove' takes a field away", refused(map, "title", " "));
  }

  @ParameterizedTest
  @CsvSource({
    "factors: {a: {evidence: [old text]}},factors.a.evidence.1.fact",
    "factors: {a: {evidence: old text}},factors.a.evidence.1",
    "factors: {a: {evidence: {fact: old text}}},factors.a.evidence.1.fact",
    "factors: {a: {counter: old text}},factors.a.counter.1.claim",
    "inbox: old text,inbox.1",
    "comments: old text,comments.1.text",
    "cover: {old: text},cover",
  })
  void whatWasThereIsToldHoweverItIsWritten(String line, String field) {
    String was = line.startsWith("cover") ? "{old: text}" : "old text";
    assertEquals(
        "set " + field + " (it was \"" + was + "\")",
        done("question: Q?\n" + line + "\n", field, "New: so."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{factors: {a: {point: x}}}|factors.a.point|x",
        "factors: {a: {point: \"x\"}}|a.point|x",
        "factors: {a: {evidence: [{fact: x, date: 1953}]}}|a.evidence.1.fact|x",
        "factors: {a: {evidence: [{fact: x, date: '1953'}]}}|a.evidence.1.date|1953",
        "factors: {a: {evidence: [x]}}|a.evidence.1.fact|x",
        "factors: {a: {evidence: x}}|a.evidence.1|x",
        "factors: {a: {evidence: x}}|a.evidence.1.fact|x",
        "factors: {a: {evidence: {fact: x}}}|a.evidence.1.fact|x",
        "comments: {text: t, by: b}|comments.1.text|t",
        "factors: {a: {because: {x: 'y'}}}|a.because.x|y",
        "cover: [a,b]|cover|a, b",
        "cover: a|cover|a",
        "order: [a,b]|order|a, b",
        "thesis: >-%  so it%  was|thesis|so it was",
        "thesis: >+%  so it was%%|thesis|so it was",
      })
  void whatIsThatAlreadyStaysAsItIsWritten(String line, String field, String value) {
    String map = (line.startsWith("{") ? "" : "question: Q?\n") + line.replace('%', '\n') + "\n";
    assertEquals(map, set(map, field, value));
    EditResult.Done done = Setting.of(new Text("map", map), field, value).done().get(0);
    assertEquals(line.startsWith("{") ? 1 : 2, done.line());
    assertTrue(done.what().endsWith(" is that already"), done.what());
  }

  @Test
  void whatOnlyLooksTheSameIsWritten() {
    String map = "question: Q?\ncover: \"a, b\"\nfactors:\n  a:\n    evidence:\n      - fact: F\n";
    assertEquals(map.replace("\"a, b\"", "[a, b]"), set(map, "cover", "a, b"));
    assertEquals("set cover (it was \"a, b\")", done(map, "cover", "a, b"));
    String sources = map + "        source: [a, b]\n";
    assertEquals(map + "        source: a, b\n", set(sources, "a.evidence.1.source", "a, b"));
  }

  private static String withEvidence(String map) {
    return Adding.item(new Text("map", map), "a", Thing.EVIDENCE, Map.of("fact", "G"))
        .text()
        .content();
  }

  @Test
  void evidenceIsAddedAsTheListIsWritten() {
    assertEquals(
        "question: Q?\nfactors: {a: {evidence: [F, G]}}\n",
        withEvidence("question: Q?\nfactors: {a: {evidence: [F]}}\n"));
    for (String none : new String[] {"{a: {evidence: []}}", "{a: }"}) {
      assertEquals(
          BEGIN + "    evidence:\n      - G\n",
          withEvidence("question: Q?\nfactors: " + none + "\n"));
    }
    assertEquals(
        BEGIN + "    evidence:\n      - F\n      - G\n", withEvidence(BEGIN + "    evidence: F\n"));
    assertEquals(
        BEGIN + "    evidence:\n    - F\n\n    - E\n    # - D\n\n    - G\n  b:\n",
        withEvidence(BEGIN + "    evidence:\n    - F\n\n    - E\n    # - D\n  b:\n"));
  }

  private static String withFactor(String map) {
    return Adding.named(new Text("map", map), Thing.FACTOR, "Fresh One", "", Map.of("point", "P"))
        .text()
        .content();
  }

  @Test
  void aFactorHasABlankLineBeforeItWhereTheOthersHave() {
    String fresh = "  fresh-one:\n    name: Fresh One\n    point: P\n";
    assertEquals("question: Q?\n\nfactors:\n" + fresh, withFactor("question: Q?\n"));
    String tight = BEGIN + "    point: P\n  b:\n    point: P\n";
    assertEquals(tight + fresh, withFactor(tight));
    String airy = BEGIN + "    point: P\n\n  b:\n    point: P\n  # c:\n";
    String rest = "\n# sources\nsources:\n";
    assertEquals(airy + "\n" + fresh + rest, withFactor(airy + rest));
  }

  private static String withNote(String map) {
    return Adding.note(new Text("map", map), "N").text().content();
  }

  @Test
  void aNoteGoesIntoTheInboxHoweverItIsWritten() {
    assertEquals("question: Q?\ninbox: [a, N]\n", withNote("question: Q?\ninbox: [a]\n"));
    assertEquals("question: Q?\ninbox:\n  - a\n  - N\n", withNote("question: Q?\ninbox: a\n"));
    assertEquals(
        "question: Q?\n\nfactors:\n  a:\n\ninbox:\n  - N\n\n# end\n",
        withNote("question: Q?\n\nfactors:\n  a:\n\n# end\n"));
  }
}
