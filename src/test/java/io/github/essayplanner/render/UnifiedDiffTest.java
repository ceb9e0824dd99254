package io.github.essayplanner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.PatchFailedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {
  @Test
  void aThousandDiffsFromSeed7MakeTheNewTextOfTheOld() throws PatchFailedException {
    for (int i = 0; i < 1000; i++) {
      Random random = new Random(7 * 31 + i);
      List<String> old = lines(random, random.nextInt(i + 1));
      List<String> fresh = changed(old, random);
      String diff = UnifiedDiff.of("map", text(old), text(fresh));
      List<String> patched =
          UnifiedDiffUtils.parseUnifiedDiff(Arrays.asList(diff.split("\n"))).applyTo(old);
      assertEquals(fresh, patched, "case " + i + "\n" + diff);
    }
  }

  /** Some of them stand several times. */
  private static List<String> lines(Random random, int count) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add("line " + random.nextInt(1 + random.nextInt(count)));
    }
    return lines;
  }

  private static List<String> changed(List<String> lines, Random random) {
    List<String> changed = new ArrayList<>(lines);
    for (int times = random.nextInt(1 + lines.size()); times > 0; times--) {
      int at = random.nextInt(changed.size() + 1);
      if (random.nextBoolean() && at < changed.size()) {
        changed.add(random.nextInt(changed.size()), changed.remove(at));
      } else {
        changed.add(at, "new " + random.nextInt(9));
      }
    }
    return changed;
  }

  @Test
  void aLineThatChangedIsTheOnlyOneShownAsChanged() {
    List<String> old = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      old.add(i % 3 == 0 ? "the same" : "line " + i);
    }
    List<String> fresh = new ArrayList<>(old);
    fresh.set(600, "another");
    fresh.remove(1200);
    assertEquals(
        """
        --- map
        +++ map
        @@ -598,7 +598,7 @@
         the same
         line 598
         line 599
        -the same
        +another
         line 601
         line 602
         the same
        @@ -1198,7 +1198,6 @@
         the same
         line 1198
         line 1199
        -the same
         line 1201
         line 1202
         the same
        """,
        UnifiedDiff.of("map", text(old), text(fresh)));
  }

  /** Comparing each with each would take minutes. */
  @Test
  void fiftyThousandLinesThatAllChangedAreShown() {
    List<String> old = new ArrayList<>();
    List<String> fresh = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      old.add("line " + i);
      fresh.add(i % 2 == 0 ? "line." + i : "the same");
    }
    String diff =
        assertTimeoutPreemptively(
            Duration.ofMinutes(2), () -> UnifiedDiff.of("map", text(old), text(fresh)));
    assertEquals(100_003, diff.lines().count());
  }

  private static String text(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  @Test
  void eachOfSeveralChangesHasItsLinesInBothTexts() {
    List<String> old = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      old.add("line " + i % 15);
    }
    List<String> fresh = new ArrayList<>(old);
    fresh.add(5, "new");
    fresh.remove(25);
    String diff = UnifiedDiff.of("map", text(old), text(fresh));
    assertEquals(
        List.of("@@ -3,6 +3,7 @@", "@@ -22,7 +23,6 @@"),
        diff.lines().filter(line -> line.startsWith("@@")).toList());
  }
}
