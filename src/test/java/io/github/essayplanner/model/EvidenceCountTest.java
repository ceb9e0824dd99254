package io.github.essayplanner.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much evidence a factor has. */
class EvidenceCountTest {
  private static Factor factor(String evidence) {
    String yaml = "question: Why?\nfactors: {a: {evidence: [" + evidence + "]}}\n";
    return ArgumentReader.read(new Text("map", yaml)).map().orElseThrow().factors().get(0);
  }

  @Test
  void thePremisesOfAnArgumentAreOnePieceOfEvidence() {
    Factor factor =
        factor(
            "F, {fact: P1. All men die, strength: weak}, {fact: P2. He is a man, strength: strong},"
                + " {fact: C. He dies, strength: weak}, {fact: G, side: against}");
    assertEquals(2, factor.count(Side.FOR));
    assertEquals(1, factor.count(Side.AGAINST));
    assertEquals(2 + 3, factor.weightOf(Side.FOR));
    assertEquals(2, factor.weightOf(Side.AGAINST));
    assertEquals(3, factor("F, G, H").count(Side.FOR));
    assertEquals(0, factor("").count(Side.FOR));
  }

  @Test
  void anotherQuestionChangesOnlyWhatItSays() {
    String yaml =
        """
        question: Why?
        factors:
          a: {importance: 4, point: P, evidence: [{id: e, fact: F}, {fact: G}], links: [{to: b, how: so}]}
          b: {importance: 5}
        questions:
          o: {question: How?, factors: {a: {importance: 9, evidence: {e: {use: no}}}, b: {use: no}}}
        """;
    ArgumentMap map = ArgumentReader.read(new Text("map", yaml)).map().orElseThrow();
    ArgumentMap other = map.answering(map.question("o").orElseThrow());
    assertEquals("How?", other.heading());
    assertEquals(1, other.factors().size());
    Factor a = other.factors().get(0);
    assertEquals(9, a.importance().orElseThrow());
    assertEquals("P", a.point());
    assertEquals(List.of("G"), a.evidence().stream().map(Evidence::fact).toList());
    assertEquals(List.of(), a.links());
    assertEquals(1, map.factors().get(0).links().size());
  }
}
