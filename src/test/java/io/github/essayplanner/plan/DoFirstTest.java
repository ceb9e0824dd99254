package io.github.essayplanner.plan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.check.MapCheck;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a plan asks to do first, check asks for as well: both speak from one table. */
class DoFirstTest {
  private static void holds(MapCheck check, String what) {
    ArgumentMap map = check.reading().map().orElseThrow();
    Set<String> found = new TreeSet<>();
    check.findings().forEach(finding -> found.add(finding.rule().id()));
    // Of first place check says more than of any other.
    if (found.contains("judgement-first-no-because")) {
      found.add("no-reason");
    }
    if (found.contains("close-call")) {
      found.add("no-reason");
    }
    if (found.contains("judgement-no-evidence")) {
      found.add("no-evidence");
    }
    for (ToDo.Task task : EssayPlan.of(map, map, PlanOptions.PLAIN).toDo().first()) {
      assertTrue(found.contains(task.rule()), what + " asks for " + task.rule() + " of " + found);
    }
  }

  @Test
  void inTheShippedMapsWithAnyOfTheirFieldsLeftOut() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("arguments"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        String map = Files.readString(file);
        for (String field :
            List.of("none", "because", "counter", "conclusion", "evidence", "date")) {
          holds(MapCheck.of(new Text("map", without(field, map))), file + " without " + field);
        }
      }
    }
  }

  /** The map without a field and all that is under it, wherever it stands. */
  private static String without(String field, String map) {
    StringBuilder left = new StringBuilder();
    int depth = Integer.MAX_VALUE;
    for (String line : map.lines().toList()) {
      int indent = line.length() - line.stripLeading().length();
      if (!line.isBlank() && indent <= depth) {
        depth = line.strip().startsWith(field + ":") ? indent : Integer.MAX_VALUE;
      }
      if (depth == Integer.MAX_VALUE || line.isBlank()) {
        left.append(line).append('\n');
      }
    }
    return left.toString();
  }
}
