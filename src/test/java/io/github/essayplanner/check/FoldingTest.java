package io.github.essayplanner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Case, accents, apostrophes and number make no other word of one that a map uses elsewhere. */
class FoldingTest {
  private static List<String> rules(String map) {
    return MapCheck.of(new Text("map", map)).findings().stream()
        .map(Finding::rule)
        .filter(rule -> rule == ArgumentRule.UNUSED_TERM || rule == ArgumentRule.SAME_FACT)
        .map(rule -> rule.id())
        .toList();
  }

  @Test
  void aTermIsUsedInThePluralAndWithoutItsAccents() {
    String map =
        """
        question: How far did salons matter?
        thesis: The armies mattered more.
        terms: {Salon: a room, army: soldiers, café: a house, émigré: who left}
        factors:
          cafes:
            point: In the Cafés the emigres talked.
        """;
    assertEquals(List.of(), rules(map));
    assertEquals(List.of("unused-term"), rules(map.replace("emigres", "exiles")));
    assertEquals(List.of("unused-term"), rules(map.replace("armies", "arms")));
  }

  @Test
  void aFactIsTheSameWithAndWithoutItsAccents() {
    String map =
        """
        question: How far?
        factors:
          one:
            evidence: [Poincaré met Nicholas.]
          two:
            evidence: [Poincare met %s.]
        """;
    assertEquals(List.of("same-fact"), rules(map.formatted("NICHOLAS")));
    assertEquals(List.of(), rules(map.formatted("nobody")));
  }
}
