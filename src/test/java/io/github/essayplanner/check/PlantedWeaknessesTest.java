package io.github.essayplanner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * In arguments of many shapes several mistakes of the file and weaknesses of the argument are
 * planted at random places: all of them are found, each at its token, and nothing else.
 */
class PlantedWeaknessesTest {
  private static TreeSet<String> found(String map) {
    TreeSet<String> found = new TreeSet<>();
    for (Finding finding : MapCheck.of(new Text("map", map)).findings()) {
      found.add(finding.span().start() + " " + finding.rule().id());
    }
    return found;
  }

  @Test
  void anArgumentWithoutAFaultHasNoFindings() {
    for (int seed = 0; seed < 200; seed++) {
      String map = new PlantedMap(seed).text();
      assertEquals(new TreeSet<>(), found(map), map);
    }
  }

  @Test
  void everyKindIsFoundAloneAtItsToken() {
    List<String> wrong = new ArrayList<>();
    for (int kind = 0; kind < 12; kind++) {
      PlantedMap map = new PlantedMap(kind);
      map.plantWeakness(kind);
      if (!map.expected().equals(found(map.text()))) {
        wrong.add(kind + ": expected " + map.expected() + ", found " + found(map.text()));
      }
    }
    assertTrue(wrong.isEmpty(), String.join("\n", wrong));
  }

  @Test
  void severalPlantedIn1000MapsAreAllFoundAndNothingElse() {
    for (int seed = 0; seed < 1000; seed++) {
      Random random = new Random(seed);
      PlantedMap map = new PlantedMap(seed);
      // A copy first, since it goes by the lines of what it copies.
      for (int kind = 11; kind >= 0; kind--) {
        for (int times = kind < 5 ? random.nextInt(3) : random.nextInt(2); times > 0; times--) {
          map.plantWeakness(kind);
        }
      }
      if (seed % 2 == 0) {
        for (int kind = 0; kind < 5; kind++) {
          if (random.nextInt(4) == 0) {
            map.plantError(kind);
          }
        }
      }
      assertEquals(map.expected(), found(map.text()), "seed " + seed + "\n" + map.text());
    }
  }
}
