package io.github.essayplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is offered for the item to move and for the place it goes to. */
class MovableItemsTest {
  private static final String MAP =
      """
      question: Why?
      judgement:
        criteria:
          depth: {weight: 1}
      factors:
        armies:
          evidence:
            - id: sulla
              fact: Sulla marched.
            - Marius enlisted.
          counter:
            - Pay came late.
          links:
            - to: land
              how: the landless
        land:
      inbox:
        - ask
      """;

  @TempDir Path folder;

  private String offered(String... words) throws IOException {
    Files.writeString(folder.resolve("m.yaml"), MAP);
    List<String> typed = new ArrayList<>(List.of("complete", "--"));
    typed.addAll(List.of(words));
    return Run.essay(folder, new byte[0], typed).out();
  }

  @Test
  void moveAndRemoveOfferTheWayToEachItemWithItsText() throws IOException {
    String all =
        """
        armies\tArmies
        factors.armies.evidence.sulla\tSulla marched.
        factors.armies.evidence.2\tMarius enlisted.
        factors.armies.counter.1\tPay came late.
        factors.armies.links.1\tthe landless
        land\tLand
        judgement.criteria.depth\tDepth
        inbox.1\task
        """;
    assertEquals(all, offered("move", "m.yaml", ""));
    assertEquals(all, offered("remove", "m.yaml", ""));
  }

  @Test
  void anItemMayGoToAFactorOrTheInbox() throws IOException {
    assertEquals("armies\tArmies\nland\tLand\ninbox\n", offered("move", "m.yaml", "inbox.1", ""));
    assertEquals(
        "armies\tArmies\nland\tLand\ndepth\tDepth\nsulla\tSulla marched.\n",
        offered("move", "m.yaml", "armies", "--before", ""));
  }
}
