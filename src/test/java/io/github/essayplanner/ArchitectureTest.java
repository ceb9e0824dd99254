package io.github.essayplanner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds the table of rooms: what each package may use, and in which rooms each library lives. */
class ArchitectureTest {
  private static final String ROOT = "io.github.essayplanner";

  /** Every package, in the order of the data flow, with the packages it may use. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("text", Set.of()),
          Map.entry("words", Set.of()),
          Map.entry("disk", Set.of("text")),
          Map.entry("yaml", Set.of("text")),
          Map.entry("model", Set.of("text")),
          Map.entry("read", Set.of("text", "yaml", "model")),
          Map.entry("timeline", Set.of("text", "model")),
          Map.entry("rank", Set.of("text", "words", "model")),
          Map.entry("check", Set.of("text", "words", "model", "timeline", "rank")),
          Map.entry("plan", Set.of("text", "words", "model", "timeline", "rank", "check")),
          Map.entry("convert", Set.of("text", "yaml", "model", "read")),
          Map.entry("edit", Set.of("text", "yaml", "read")),
          Map.entry("draw", Set.of("text", "words", "model", "timeline", "rank")),
          Map.entry(
              "render",
              Set.of("text", "words", "model", "timeline", "rank", "check", "plan", "draw")),
          Map.entry(
              "cli",
              Set.of(
                  "text",
                  "words",
                  "disk",
                  "yaml",
                  "model",
                  "read",
                  "timeline",
                  "rank",
                  "check",
                  "plan",
                  "draw",
                  "convert",
                  "edit",
                  "render")));

  /** Each library by the beginning of its packages, with the rooms that may know it. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.of(
          "org.apache.commons.text", Set.of("text"),
          "org.tartarus.snowball", Set.of("words"),
          "org.snakeyaml", Set.of("yaml"),
          "tools.jackson.dataformat.yaml", Set.of("yaml"),
          "tools.jackson.core", Set.of("yaml", "render"),
          "picocli", Set.of("cli"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void everyPackageIsInTheTable() {
    Set<String> found = new TreeSet<>();
    CLASSES.forEach(c -> found.add(room(c.getPackageName())));
    found.remove("");
    assertEquals(new TreeSet<>(MAY_USE.keySet()), found);
  }

  @Test
  void everyPackageUsesOnlyWhatTheTableAllows() {
    assertEquals(List.of(), breaches());
  }

  private static List<String> breaches() {
    Map<String, String> breaches = new TreeMap<>();
    for (JavaClass from : CLASSES) {
      String room = room(from.getPackageName());
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        String to = dependency.getTargetClass().getPackageName();
        if (!allowed(room, to)) {
          breaches.put(from.getName() + " → " + to, dependency.getDescription());
        }
      }
    }
    return breaches.keySet().stream().toList();
  }

  private static boolean allowed(String room, String target) {
    if (target.startsWith(ROOT)) {
      String used = room(target);
      return used.equals(room) || MAY_USE.getOrDefault(room, Set.of()).contains(used);
    }
    return target.isEmpty()
        || target.startsWith("java.")
        || LIBRARIES.entrySet().stream()
            .anyMatch(l -> target.startsWith(l.getKey()) && l.getValue().contains(room));
  }

  private static String room(String packageName) {
    String rest = packageName.substring(ROOT.length());
    return rest.isEmpty() ? "" : rest.substring(1).split("\\.")[0];
  }
}
