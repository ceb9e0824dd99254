package io.github.essayplanner.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.ToolProvider;

/**
 * How long whole commands take, as ratios to a JVM that says hello, all run in turn so that a
 * machine's moods meet each alike. Run it after {@code mvn package}, from the project's folder:
 *
 * <pre>java src/test/java/io/github/essayplanner/benchmark/StartBenchmark.java [ROUNDS]</pre>
 *
 * <p>It prints a Markdown table of medians. Programs of others are timed where they are installed.
 */
public final class StartBenchmark {
  private static final String SEED_MAP = "arguments/peaceful-coexistence.yaml";
  private static final String HELLO_NAME = "JVM hello";
  private static final String HELLO =
      "public class Hello {\n"
          + "  public static void main(String[] args) {\n"
          + "    System.out.println(\"hello\");\n  }\n}\n";

  /** Reads the parse events of a file and does nothing with them. */
  private static final String DRAIN =
      "public class Drain {\n"
          + "  public static void main(String[] args) throws Exception {\n"
          + "    String text = java.nio.file.Files.readString(java.nio.file.Path.of(args[0]));\n"
          + "    var settings = org.snakeyaml.engine.v2.api.LoadSettings.builder()\n"
          + "        .setCodePointLimit(Integer.MAX_VALUE).build();\n"
          + "    var parse = new org.snakeyaml.engine.v2.api.lowlevel.Parse(settings);\n"
          + "    int events = 0;\n"
          + "    for (var event : parse.parseString(text)) {\n      events++;\n    }\n"
          + "    System.out.println(events);\n  }\n}\n";

  private StartBenchmark() {}

  public static void main(String[] args) throws Exception {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 15;
    Path folder = Files.createTempDirectory("essay-benchmark");
    Map<String, List<String>> commands = commands(folder);
    Map<String, List<Double>> times = new LinkedHashMap<>();
    commands.keySet().forEach(name -> times.put(name, new ArrayList<>()));
    for (int round = -1; round < rounds; round++) {
      for (Map.Entry<String, List<String>> command : commands.entrySet()) {
        double time = time(command.getValue());
        if (round >= 0) {
          times.get(command.getKey()).add(time);
        }
      }
    }
    print(times, peaks(commands, folder));
    growth(times);
  }

  private static Map<String, List<String>> commands(Path folder) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String jar = Path.of("target", "essay.jar").toAbsolutePath().toString();
    compile(folder, "Hello", HELLO, jar);
    compile(folder, "Drain", DRAIN, jar);
    String drainPath = jar + File.pathSeparator + folder;
    Map<String, List<String>> all = new LinkedHashMap<>();
    all.put(HELLO_NAME, List.of(java, "-Xshare:auto", "-cp", folder.toString(), "Hello"));
    for (String command : List.of("plan", "evidence", "check", "rank")) {
      all.put("essay " + command, List.of("target/essay", command, SEED_MAP));
    }
    all.put(
        "essay plan --format html", List.of("target/essay", "plan", SEED_MAP, "--format", "html"));
    all.put("essay --help", List.of("target/essay", "--help"));
    all.put("essay --version", List.of("target/essay", "--version"));
    all.put("java -jar essay.jar plan", List.of(java, "-jar", jar, "plan", SEED_MAP));
    for (int pieces : new int[] {1_000, 10_000}) {
      String map = map(folder, pieces);
      all.put(plan(pieces), List.of("target/essay", "plan", map, "--max-size", "99999999"));
      all.put(events(pieces), List.of(java, "-cp", drainPath, "Drain", map));
    }
    if (installed("pandoc")) {
      all.put("pandoc README.md", List.of("pandoc", "README.md", "-t", "html"));
    }
    if (installed("argdown")) {
      Path notes =
          Files.writeString(folder.resolve("notes.argdown"), "[Thesis]: So.\n  + <A>: B.\n");
      all.put("argdown json", List.of("argdown", "json", "--stdout", notes.toString()));
    }
    return all;
  }

  private static void compile(Path folder, String name, String source, String jar)
      throws IOException {
    Path file = Files.writeString(folder.resolve(name + ".java"), source);
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-cp", jar, "-d", folder.toString(), file.toString());
    if (failed != 0) {
      throw new IllegalStateException("can't compile " + name);
    }
  }

  /** A map of twenty factors with so many pieces of evidence in all. */
  private static String map(Path folder, int pieces) throws IOException {
    StringBuilder yaml = new StringBuilder("question: How far, 1900–1999?\nperiod: 1900–1999\n");
    yaml.append("thesis: Not very far.\njudgement:\n  criteria: {depth: , scope: }\nfactors:\n");
    for (int factor = 0; factor < 20; factor++) {
      yaml.append("  factor-").append(factor).append(":\n    point: Point ").append(factor);
      yaml.append(" is made.\n    scores: {depth: ").append(1 + factor % 5).append(", scope: ");
      yaml.append(1 + factor / 4).append("}\n    evidence:\n");
      for (int piece = 0; piece < pieces / 20; piece++) {
        yaml.append("      - fact: Fact ").append(piece).append(" of ").append(factor);
        yaml.append(" happened in a place.\n        date: ").append(1900 + piece % 100);
        yaml.append("\n        shows: it went this way and no other\n        tags: [one, two]\n");
      }
    }
    return Files.writeString(folder.resolve(pieces + ".yaml"), yaml).toString();
  }

  private static boolean installed(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /** Milliseconds from start to end. */
  private static double time(List<String> command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    int exit = builder.start().waitFor();
    if (exit != 0) {
      throw new IllegalStateException(command + " ended with " + exit);
    }
    return (System.nanoTime() - start) / 1e6;
  }

  /** The most memory a command held at once, in MiB; none where GNU time isn't installed. */
  private static Map<String, Double> peaks(Map<String, List<String>> commands, Path folder)
      throws Exception {
    Map<String, Double> peaks = new LinkedHashMap<>();
    Path time = Path.of("/usr/bin/time");
    if (!Files.isExecutable(time)) {
      return peaks;
    }
    Path peak = folder.resolve("peak");
    for (Map.Entry<String, List<String>> command : commands.entrySet()) {
      List<String> timed =
          new ArrayList<>(List.of(time.toString(), "-f", "%M", "-o", peak.toString()));
      timed.addAll(command.getValue());
      List<Double> all = new ArrayList<>();
      for (int run = 0; run < 3; run++) {
        time(timed);
        all.add(Double.parseDouble(Files.readString(peak).strip()) / 1024);
      }
      peaks.put(command.getKey(), median(all));
    }
    return peaks;
  }

  private static void print(Map<String, List<Double>> times, Map<String, Double> peaks) {
    double hello = median(times.get(HELLO_NAME));
    System.out.println("| Command | Median ms | × JVM hello | Peak MiB | × JVM hello |");
    System.out.println("| --- | ---: | ---: | ---: | ---: |");
    times.forEach(
        (name, all) -> {
          double peak = peaks.getOrDefault(name, Double.NaN);
          System.out.printf(
              Locale.ROOT,
              "| `%s` | %.0f | %.1f | %.0f | %.2f |%n",
              name,
              median(all),
              median(all) / hello,
              peak,
              peak / peaks.getOrDefault(HELLO_NAME, Double.NaN));
        });
  }

  /** How the time of a plan grows with its map, against the parse events of the same map alone. */
  private static void growth(Map<String, List<Double>> times) {
    double thousand = median(times.get(plan(1_000)));
    double tenThousand = median(times.get(plan(10_000)));
    System.out.printf(
        Locale.ROOT,
        "%nplan : events, 1,000 pieces: %.2f; 10,000 pieces: %.2f. From 1,000 to 10,000 pieces the"
            + " time of plan grows by the power of %.2f.%n",
        thousand / median(times.get(events(1_000))),
        tenThousand / median(times.get(events(10_000))),
        Math.log10(tenThousand / thousand));
  }

  private static String plan(int pieces) {
    return "essay plan, " + pieces + " pieces";
  }

  private static String events(int pieces) {
    return "YAML events alone, " + pieces;
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
  }
}
