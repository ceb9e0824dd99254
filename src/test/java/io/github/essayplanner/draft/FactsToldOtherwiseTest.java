package io.github.essayplanner.draft;

import io.github.essayplanner.Golden;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.PlanOptions;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Facts of a map, and sentences of drafts that tell them. The file has evidence behind {@code >},
 * as in a map, behind {@code +} what the map says besides, and below it sentences behind {@code -};
 * under each how surely every fact is found, and what it says otherwise than the map.
 */
class FactsToldOtherwiseTest {
  private static final Path FILE = Golden.RESOURCES.resolve("prose/facts.txt");

  /** Other facts, without which every word would tell as much as every other. */
  private static final String OTHERS =
      """
        others:
          evidence:
            - fact: The weavers of Ghent struck for higher wages in the hungry spring.
            - fact: A comet frightened the bishop and his guests at supper.
            - fact: Clockmakers learned their trade from a hermit who kept bees.
            - fact: The orchard gave more cider than the cellars could hold.
            - fact: A lawsuit about a fence outlived both neighbours and their heirs.
            - fact: Printers hid forbidden pamphlets under sacks of flour.
            - fact: The choir refused to sing for a bankrupt patron.
            - fact: Glass beads bought horses on the northern plain.
      """;

  @Test
  void onlyWhatASentenceSaysOtherwiseOfItsFactIsTold() throws IOException {
    StringBuilder all = new StringBuilder();
    String evidence = "";
    EssayPlan plan = null;
    for (String line : Files.readAllLines(FILE)) {
      boolean kept = line.startsWith("> ") || line.startsWith("+ ") || line.startsWith("- ");
      all.append(kept || line.startsWith("#") ? line + "\n" : "");
      if (line.startsWith("> ")) {
        evidence = line.substring(2);
        plan = plan("", evidence);
      } else if (line.startsWith("+ ")) {
        plan = plan(line.substring(2), evidence);
      } else if (line.startsWith("- ")) {
        append(plan, line.substring(2).replace('⏎', '\n') + "\n", all);
      }
    }
    Golden.compare(FILE, all.toString());
  }

  private static EssayPlan plan(String besides, String evidence) {
    String typed =
        "question: Why?\n"
            + besides
            + "\nfactors:\n  sand:\n    evidence: ["
            + evidence
            + "]\n"
            + OTHERS;
    ArgumentMap map = ArgumentReader.read(new Text("map.yaml", typed)).map().orElseThrow();
    return EssayPlan.of(map, map, PlanOptions.PLAIN);
  }

  private static void append(EssayPlan plan, String draft, StringBuilder all) {
    DraftCheck check =
        DraftCheck.of(new Text("map.yaml", ""), plan, Draft.of(new Text("draft.md", draft)));
    List<String> found =
        check.evidence().stream()
            .filter(use -> use.factor().id().equals("sand"))
            .map(use -> use.found().name().toLowerCase(Locale.ROOT))
            .toList();
    all.append("    ").append(String.join(", ", found)).append('\n');
    for (DraftCheck.Difference one : check.contradictions()) {
      all.append("    [").append(one.draftSays()).append("] for [").append(one.mapSays());
      all.append(one.factor().isEmpty() ? "] in the context\n" : "]\n");
    }
  }
}
