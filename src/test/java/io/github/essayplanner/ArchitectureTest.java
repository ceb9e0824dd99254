package io.github.essayplanner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds the table of rooms: what each package may use, and in which rooms each library lives. */
class ArchitectureTest {
  private static final String ROOT = "io.github.essayplanner";

  /**
   * Every room, from the ground up, and after it the rooms that it may use. Each of them stands
   * above it in this table, so nothing points up and there is no circle.
   */
  private static final String TABLE =
      """
      text
      words
      format
      model     text
      yaml      text
      disk      text
      mend      text format yaml
      read      text format yaml mend model
      rank      model
      timeline  model
      verdict   words model rank
      check     text words yaml model read rank timeline verdict
      plan      text words model rank timeline verdict check
      draft     text words model plan
      draw      text words model rank timeline verdict
      convert   text yaml model read
      edit      text format yaml read
      render    text words format model rank timeline verdict check plan draft draw
      cli       text words format model yaml disk read rank timeline verdict check plan draft draw convert edit render
      """;

  private static final Map<String, Set<String>> MAY_USE = table();

  /** Each library by the beginning of its packages, with the rooms that may know it. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("org.apache.commons.text", Set.of("text")),
          Map.entry("com.github.difflib", Set.of("render")),
          Map.entry("org.tartarus.snowball", Set.of("words")),
          Map.entry("org.commonmark", Set.of("convert", "draft")),
          Map.entry("javax.xml.stream", Set.of("convert", "draft")),
          Map.entry("org.snakeyaml", Set.of("yaml")),
          Map.entry("tools.jackson.dataformat.yaml", Set.of("yaml")),
          Map.entry("tools.jackson.core", Set.of("convert", "yaml", "render")),
          Map.entry("picocli", Set.of("cli")),
          Map.entry("org.jbibtex", Set.of("convert")));

  /** Where a plan is made, which streams would make a tenth slower to start. */
  private static final Set<String> WITHOUT_STREAMS = Set.of("words", "plan");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static Map<String, Set<String>> table() {
    Map<String, Set<String>> table = new LinkedHashMap<>();
    for (String line : TABLE.lines().toList()) {
      List<String> rooms = List.of(line.split(" +"));
      Set<String> used = new TreeSet<>(rooms.subList(1, rooms.size()));
      assertEquals(Set.of(), missing(used, table.keySet()), rooms.get(0) + " points up");
      table.put(rooms.get(0), used);
    }
    return table;
  }

  private static Set<String> missing(Set<String> rooms, Set<String> below) {
    Set<String> missing = new TreeSet<>(rooms);
    missing.removeAll(below);
    return missing;
  }

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

  @Test
  void noPlanIsMadeWithStreams() {
    Set<String> streaming = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      for (Dependency use : type.getDirectDependenciesFromSelf()) {
        boolean isStream = use.getTargetClass().getPackageName().equals("java.util.stream");
        if (isStream && WITHOUT_STREAMS.contains(room(type.getPackageName()))) {
          streaming.add(type.getSimpleName());
        }
      }
    }
    assertEquals(Set.of(), streaming);
  }

  @Test
  void noGroupOfClassesBelowARoomIsInACircleWithAnother() {
    SlicesRuleDefinition.slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyNameMeansOneTypeInTheWholeHouse() {
    Map<String, Set<String>> byName = new TreeMap<>();
    for (JavaClass type : CLASSES) {
      if (type.isTopLevelClass() && !type.getSimpleName().equals("package-info")) {
        byName.computeIfAbsent(type.getSimpleName(), n -> new TreeSet<>()).add(type.getName());
      }
    }
    assertEquals(List.of(), byName.values().stream().filter(all -> all.size() > 1).toList());
    for (JavaClass type : CLASSES) {
      if (!type.isTopLevelClass() && byName.containsKey(type.getSimpleName())) {
        fail(type.getName() + " is called like " + byName.get(type.getSimpleName()));
      }
    }
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
