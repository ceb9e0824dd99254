package io.github.essayplanner.mend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that YAML reads as they are meant stay as they are, whatever is wrong elsewhere. */
class RightLinesTest {
  private static void stay(String lines) {
    String map = "question: Q?\nthesis: A: b\n";
    Mended mended = Mended.of(new Text("map.yaml", map + lines));
    assertEquals(map.replace("A: b", "\"A: b\"") + lines, mended.text().content());
    assertEquals(1, mended.findings().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sources:\n  s: {author: Ann,  # who\n    title: T}\n",
        "sources:\n  s: {author: Ann,\t# who}, and [why\n    title: T}\n",
        "factors:\n  a: {point: P,\n    # it's x: y\n    role: R }\n",
        "factors:\n  a: {point: P,\n# x, y\n    role: R }\r\n",
        "factors:\n  b: {point: \"P\",  # p\n    role: R, evidence: x}\n",
        "factors:\n  b: {point: \"P\"\t# p\n    , role: R, evidence: x}\n",
        "factors:\n  b: {\n    point:\n      \"P, role: q\",\n    role: R}\n",
        "factors:\n  a:\n    scores: {\n      d: 3,  # first\n      e: 2   # second\n    }\n",
        "factors:\n  a:\n    evidence:\n      - {fact: F, # a, b\n         date: 1900}\t# c\n",
        "factors:\n  a: {point: P} # a,\n",
        "factors:\n  a:\n    counter:\n      - {claim: C,\n        reply: R}\n",
        "factors:\n  a:\n    evidence:\n      - {\"fact\":\"F\",\n        shows: P}\n",
        "factors: {army: {point: P}, the land: {point: R}}\n",
        "factors:\n  a:\n    evidence:\n      - {fact:\n           \"F\",\n         shows: P}\n",
        "sources:\n  {\n    \"s\": {\n      \"author\":\"Ann\",\n      \"title\":\"T\"\n    }\n  }\n",
        "judgement:\n  criteria:\n    {d: {name: D, weight: 40},\n     e: {weight: 60}}\n",
        "factors:\n  a:\n    evidence:\n      -\n        {fact: F,\n         shows: P}\n",
      })
  void fieldsInBracesWithCommentsBetweenThem(String lines) {
    stay(lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sources:\n  s: {\"author\":\"Ann\", 'title' :'T: u'}\n",
        "factors:\n  a:\n    scores: {\n      'd':3,\n      'e':2}\n",
        "factors:\n  a:\n    because: {'d: e':No march, \"the land\":dry}\n",
        "terms: {army: a man, the land: \"a\n    b\", \"a city\":\"c\n    d\",\n  }\n",
        "factors:\n  a:\n    evidence:\n      - {\"fact\":'x' , 'shows':'land: no' , tags:\n          [b]}\n",
      })
  void keysInQuotesInBraces(String lines) {
    stay(lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "    point: \"One\n      two\" # see Brown\n",
        "    point: 'One\n      two'\t# see Brown\n",
        "    point: \"One \\\n      \\\"two\\\"\" # see Brown\r\n",
        "    point:\n      \"One\r\n      two\" # see Brown\r\n",
        "    because:\n      d: \"One\n        two\"  # see: Brown\n",
        "    evidence:\n      - \"One\n        two\" # see Brown\n",
        "    evidence:\n      - quote: \"One\n          date: 1900\"\n",
      })
  void textsInQuotesOnSeveralLines(String lines) {
    stay("factors:\n  a:\n" + lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "context: Rome fell\t# see: Brown\n",
        "context: Rome fell \t#2: Brown\n",
        "context: Rome\n  fell  # see: Brown\n",
        "context: Rome\n  fell\t# see: Brown\r\n",
        "context:\n  Rome fell\t# see: Brown\n",
        "inbox:\n  - Rome fell\t# see: Brown\n  - Rome\n    fell  # see: Brown\n",
        "factors:\n  a:\n    importance: 9\t# or: 8\n    stance: supports\t# or: qualifies\n",
        "judgement:\n  criteria:\n    d: {name: D}\t# e: f\n    e:\n      weight: 60 \t# high: yes\n",
      })
  void commentsWithColons(String lines) {
    stay(lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|2\n            Is this a dagger\n\n          which I see\n",
        "|2-   # c\n              Is this\n            a dagger\n          which I see\n",
        ">-1\n            Is this a dagger\n         which I see\n",
        "|\n          Is this a dagger\n          \twhich I see\n          \u00a0before me\n",
      })
  void versesWithIndentsOfTheirOwn(String lines) {
    stay("factors:\n  a:\n    evidence:\n      - quote: " + lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "    evidence:\n    - Sulla marched\n    comments:\n    - Say when.\n",
        "    evidence:\n    - Sulla -> Rome\n    comments:\n    - Say when.\n",
        "    counter:\n      claim: C\n      evidence:\n      - He came\n      comments:\n      - No.\n",
        "    counter:\n    - He came\n    evidence:\n    - He saw\n    comments:\n    - No.\n",
      })
  void fieldsBelowAListInTheColumnOfItsKey(String lines) {
    stay("factors:\n  a:\n" + lines);
  }

  @Test
  void howFarInALineOfVerseBelongsIsAsked() {
    String map = "question: Q?\ncontext: |4   # c\n      One\n  two\n";
    Finding finding = Mended.of(new Text("map.yaml", map)).findings().get(0);
    assertEquals("begin each of its lines four spaces in", finding.suggestion());
    assertTrue(finding.message().contains("below | must"), finding.message());
    assertFalse(finding.fix().get().safe());
  }

  @Test
  void whetherBracesGoOnOnALineTooFarOutIsAsked() {
    String item = "      - {\"fact\":\"F\",\n";
    String map = "question: Q?\nfactors:\n  a:\n    evidence:\n" + item + "     shows: P}\n";
    Finding finding = Mended.of(new Text("map.yaml", map)).findings().get(0);
    assertEquals("close it at the end of the line with }", finding.suggestion());
    assertFalse(finding.fix().get().safe());
  }

  @ParameterizedTest
  @ValueSource(strings = {"  # see: Brown", "\t# see: Brown", "  # see Brown"})
  void whetherACommentBetweenLinesIsPartOfTheTextIsAsked(String comment) {
    String map = "question: Q?\ncontext: Rome" + comment + "\n  fell\n";
    Finding finding = Mended.of(new Text("map.yaml", map)).findings().get(0);
    assertEquals("cut-by-hash", finding.rule().id());
    assertFalse(finding.fix().get().safe());
  }

  @Test
  void howAFieldBehindAMarkIsWrittenIsTold() {
    String map = "question: Q?\nfactors:\n  a:\n    because:\n      * depth: x\n      * time: y\n";
    Finding finding = Mended.of(new Text("map.yaml", map)).findings().get(0);
    assertEquals(
        "if a field begins here, write its name without marks; if this is one text, put quotes"
            + " round the whole of it",
        finding.suggestion());
  }
}
