package io.github.essayplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A plan of a map as the command prints it, and what stands in it. */
final class PlanRules {
  private final String text;

  private PlanRules(String text) {
    this.text = text;
  }

  /** The plan of a map, given as YAML. */
  static PlanRules plan(String map, String... options) {
    List<String> args = new ArrayList<>(List.of("plan", "-"));
    args.addAll(List.of(options));
    Run.Result result = Run.essay(Path.of(""), map.getBytes(StandardCharsets.UTF_8), args);
    assertEquals(0, result.exit(), result.err());
    return new PlanRules(result.out());
  }

  /** All of these stand in it, each after the one before. */
  PlanRules has(String... parts) {
    int from = 0;
    for (String part : parts) {
      int at = text.indexOf(part, from);
      assertTrue(at >= 0, "no \"" + part + "\" after " + from + " in\n" + text);
      from = at + part.length();
    }
    return this;
  }

  PlanRules lacks(String... parts) {
    for (String part : parts) {
      assertFalse(text.contains(part), "\"" + part + "\" in\n" + text);
    }
    return this;
  }

  PlanRules hasTimes(int times, String part) {
    assertEquals(times, text.split(java.util.regex.Pattern.quote(part), -1).length - 1, text);
    return this;
  }
}
