package io.github.essayplanner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program as it is started from a shell, after {@code package}. */
class LauncherIT {
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final String MAP =
      Path.of("arguments/peaceful-coexistence.yaml").toAbsolutePath().toString();

  /**
   * Classes that {@code plan} loads, the JDK's own among them, of which later ones load more: not a
   * time, but it grows with it.
   */
  private static final int MOST_CLASSES = Runtime.version().feature() == 17 ? 1420 : 1740;

  @TempDir Path folder;

  /** What a run left. */
  private record Result(int exit, String out, String err) {}

  /** A run under way. */
  private record Running(Process process, Path out, Path err) {
    Result result() throws Exception {
      assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running");
      return new Result(
          process.exitValue(),
          Files.readString(out, StandardCharsets.UTF_8),
          Files.readString(err, StandardCharsets.UTF_8));
    }
  }

  @BeforeEach
  void onlyWhereThereIsAShell() {
    assumeFalse(System.getProperty("os.name").startsWith("Windows"), "needs a POSIX shell");
  }

  private Running start(Map<String, String> environment, List<String> command) throws IOException {
    Path out = Files.createTempFile(folder, "run", ".out");
    Path err = Files.createTempFile(folder, "run", ".err");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    return new Running(
        builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start(), out, err);
  }

  private Result run(Path launcher, String... args) throws Exception {
    return run(Map.of(), launcher, args);
  }

  private Result run(Map<String, String> environment, Path launcher, String... args)
      throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(args));
    return start(environment, command).result();
  }

  private Result expected() throws Exception {
    Result plan = run(TARGET.resolve("essay"), "plan", MAP);
    assertEquals(0, plan.exit(), plan.err());
    assertEquals("", plan.err());
    return plan;
  }

  private static Path archive(Path home) throws IOException {
    try (Stream<Path> files = Files.list(home)) {
      return files
          .filter(f -> f.getFileName().toString().matches("essay-\\d+-\\d+\\.jsa"))
          .findFirst()
          .orElseThrow();
    }
  }

  /** The program moved to a folder of its own, its archive with it. */
  private Path moved(String name) throws IOException {
    Path home = Files.createDirectory(folder.resolve(name));
    for (Path file :
        List.of(TARGET.resolve("essay"), TARGET.resolve("essay.jar"), archive(TARGET))) {
      Files.copy(file, home.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
    }
    return home;
  }

  @Test
  void itRunsFromAnyFolderAndThroughSymbolicLinks() throws Exception {
    Result plan = expected();
    Path link = Files.createSymbolicLink(folder.resolve("one"), TARGET.resolve("essay"));
    Path relative = Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));
    assertEquals(plan, run(link, "plan", MAP));
    assertEquals(plan, run(relative, "plan", MAP));
    Map<String, String> onPath = Map.of("PATH", folder + ":" + System.getenv("PATH"));
    assertEquals(plan, start(onPath, List.of("sh", "-c", "two plan \"$1\"", "sh", MAP)).result());
  }

  @Test
  void itRunsFromAFolderWithSpacesAndFromOneThatIsReadOnly() throws Exception {
    Path home = moved("a folder with spaces");
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assertEquals(expected(), run(home.resolve("essay"), "plan", MAP));
    } finally {
      Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void anArchiveThatIsMissingStaleMovedOrCutShortChangesNothing() throws Exception {
    Result plan = expected();
    Path home = moved("home");
    Path archive = archive(home);
    assertEquals(plan, run(home.resolve("essay"), "plan", MAP));
    Files.setLastModifiedTime(home.resolve("essay.jar"), FileTime.fromMillis(0));
    assertEquals(plan, run(home.resolve("essay"), "plan", MAP));
    byte[] whole = Files.readAllBytes(archive);
    for (int size : new int[] {0, 100, whole.length / 2, whole.length - 1}) {
      Files.delete(archive);
      Files.write(archive, java.util.Arrays.copyOf(whole, size));
      assertEquals(plan, run(home.resolve("essay"), "plan", MAP), size + " bytes");
    }
    Files.delete(archive);
    assertEquals(plan, run(home.resolve("essay"), "plan", MAP));
  }

  @Test
  void aJarWhoseCopyingBrokeOffIsToldInASentence() throws Exception {
    Path home = moved("home");
    Path jar = home.resolve("essay.jar");
    byte[] whole = Files.readAllBytes(jar);
    for (boolean archived : new boolean[] {true, false}) {
      for (int size : new int[] {0, 2, 100_000, whole.length - 1}) {
        Files.delete(jar);
        Files.write(jar, java.util.Arrays.copyOf(whole, size));
        Result told = run(home.resolve("essay"), "plan", MAP);
        assertEquals(2, told.exit(), size + told.err());
        assertEquals(
            "essay: error: essay.jar beside %s is damaged; get essay again\n"
                .formatted(home.resolve("essay")),
            told.err());
      }
      if (archived) {
        Files.delete(archive(home));
      }
    }
    Files.write(jar, whole);
    assertEquals(expected(), run(home.resolve("essay"), "plan", MAP));
  }

  /** Of the right size, so that only its checksum can tell it. */
  @Test
  void aJarThatIsDamagedIsToldInASentence() throws Exception {
    Path home = moved("home");
    Path jar = home.resolve("essay.jar");
    byte[] whole = Files.readAllBytes(jar);
    for (int part = 0; part < 4; part++) {
      byte[] damaged = whole.clone();
      int from = part * (whole.length / 4);
      java.util.Arrays.fill(damaged, from, from + whole.length / 4, (byte) 0);
      Files.delete(jar);
      Files.write(jar, damaged);
      Result told = run(home.resolve("essay"), "plan", MAP);
      assertEquals(2, told.exit(), part + told.err());
      assertEquals(
          "essay: error: essay.jar beside %s is damaged; get essay again\n"
              .formatted(home.resolve("essay")),
          told.err());
    }
  }

  /** As where the launcher of Windows starts it, which has no checksum to go by. */
  @Test
  void aClassThatIsMissingIsNotCalledABug() throws Exception {
    Path jar = folder.resolve("less.jar");
    try (ZipFile whole = new ZipFile(TARGET.resolve("essay.jar").toFile());
        ZipOutputStream less = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (ZipEntry entry : Collections.list(whole.entries())) {
        if (!entry.getName().endsWith("/plan/EssayPlan.class")) {
          less.putNextEntry(new ZipEntry(entry.getName()));
          less.write(whole.getInputStream(entry).readAllBytes());
        }
      }
    }
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Result told = run(java, "-jar", jar.toString(), "plan", MAP);
    assertEquals(2, told.exit());
    assertEquals(
        "essay: error: a part of essay is damaged or missing; get essay again\n", told.err());
  }

  @Test
  void anArchiveOfAnotherJavaChangesNothing() throws Exception {
    Result plan = expected();
    for (Path other : otherJavas()) {
      assertEquals(
          plan, run(Map.of("JAVA_HOME", other.toString()), TARGET.resolve("essay"), "plan", MAP));
    }
  }

  @Test
  void anArchiveThatSaysAnotherJavaMadeItChangesNothing() throws Exception {
    Result plan = expected();
    Path home = moved("home");
    Path archive = archive(home);
    String bytes = Files.readString(archive, StandardCharsets.ISO_8859_1);
    String version = System.getProperty("java.vm.version");
    assertTrue(bytes.contains(version));
    Files.delete(archive);
    Files.writeString(
        archive, bytes.replace(version, "9" + version.substring(1)), StandardCharsets.ISO_8859_1);
    assertEquals(plan, run(home.resolve("essay"), "plan", MAP));
  }

  /** Every JDK of this machine but the one that runs the tests. */
  private static List<Path> otherJavas() throws IOException {
    Path all = Path.of("/usr/lib/jvm");
    assumeTrue(Files.isDirectory(all), "no other Java here");
    Path own = Path.of(System.getProperty("java.home")).toRealPath();
    try (Stream<Path> homes = Files.list(all)) {
      List<Path> others =
          homes
              .filter(home -> Files.isExecutable(home.resolve("bin/java")))
              .filter(home -> !home.toFile().getPath().equals(own.toString()))
              .toList();
      assumeTrue(!others.isEmpty(), "no other Java here");
      return others;
    }
  }

  @Test
  void fourAtOnceGiveTheSame() throws Exception {
    Result plan = expected();
    List<Running> four = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      four.add(start(Map.of(), List.of(TARGET.resolve("essay").toString(), "plan", MAP)));
    }
    for (Running one : four) {
      assertEquals(plan, one.result());
    }
  }

  @Test
  void wordsOutsideAsciiArriveWhateverTheLocale() throws Exception {
    Files.writeString(folder.resolve("m.yaml"), "question: Q\nfactors:\n  a:\n    name: Éa–😀\n");
    for (String locale : List.of("C", "POSIX", "en_US.ISO-8859-1", "C.UTF-8")) {
      Result found =
          run(Map.of("LC_ALL", locale), TARGET.resolve("essay"), "evidence", "m.yaml", "Éa–😀");
      assertEquals(0, found.exit(), found.err());
      assertTrue(found.out().contains("## Éa–😀"), found.out());
    }
  }

  @Test
  void aMapTooLargeForTheMemoryAllowedIsSaidSoAndReadWhereMoreIs() throws Exception {
    StringBuilder yaml = new StringBuilder("question: Q\nfactors:\n");
    for (int factor = 0; yaml.length() < 1_000_000; factor++) {
      yaml.append("  f").append(factor).append(":\n");
    }
    Files.writeString(folder.resolve("m.yaml"), yaml);
    Result refused =
        run(
            Path.of(System.getProperty("java.home"), "bin", "java"),
            "-Xmx32m",
            "-jar",
            TARGET.resolve("essay.jar").toString(),
            "plan",
            "m.yaml",
            "--max-size=2000000");
    assertEquals(2, refused.exit());
    assertTrue(
        refused
            .err()
            .endsWith(
                "essay: error: the map is too large for the memory that essay may use; a --max-size"
                    + " lets it use more\n"),
        refused.err());
    Result list =
        run(TARGET.resolve("essay"), "rank", "m.yaml", "--max-size=2000000", "--table", "sides");
    assertEquals(0, list.exit(), list.err());
  }

  @Test
  void aJavaThatIsTooOldIsPassedOverForANewerOne() throws Exception {
    Result result =
        run(Map.of("JAVA_HOME", oldJava().toString()), TARGET.resolve("essay"), "--version");
    assertEquals(0, result.exit(), result.err());
    assertTrue(result.out().startsWith("essay "), result.out());
  }

  @Test
  void whereNoJavaIsNewEnoughItSaysWhichToGet() throws Exception {
    String script = Files.readString(TARGET.resolve("essay"));
    Path home = Files.createDirectory(folder.resolve("elsewhere"));
    Path launcher = home.resolve("essay");
    // The places where this machine's own Java is.
    Files.writeString(
        launcher,
        script
            .replace(System.getProperty("java.home"), "/nowhere")
            .replace("/usr/lib/jvm", "/nowhere")
            .replace("/Library/Java", "/nowhere"));
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    for (String java : List.of("", oldJava().toString())) {
      Result result =
          run(Map.of("JAVA_HOME", java, "PATH", folder.toString()), launcher, "--version");
      assertEquals(2, result.exit());
      assertEquals("", result.out());
      assertEquals(
          "essay: error: Java 17 or later is needed; get it from https://adoptium.net or your"
              + " system's packages\n",
          result.err());
    }
  }

  /** The home of a Java 8 that would show that it was called. */
  private Path oldJava() throws IOException {
    Path home = folder.resolve("old");
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho called\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"1.8.0_402\"\n");
    return home;
  }

  /** The home of a Java that is the one of this run and writes down what classes it loads. */
  private Path javaThatLogs(Path log) throws IOException {
    Path home = folder.resolve("logging");
    Path real = Path.of(System.getProperty("java.home"));
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(
        java,
        // Of all options only these hold against the launcher's own, which let nothing be logged.
        "#!/bin/sh\nexport _JAVA_OPTIONS='-Xlog:class+load:file=%s'\nexec '%s/bin/java' \"$@\"\n"
            .formatted(log, real));
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.copy(real.resolve("release"), home.resolve("release"));
    return home;
  }

  @Test
  void aPlanLoadsItsClassesFromTheArchiveAndNotTooMany() throws Exception {
    Path log = folder.resolve("classes.txt");
    run(Map.of("JAVA_HOME", javaThatLogs(log).toString()), TARGET.resolve("essay"), "plan", MAP);
    List<String> loads =
        Files.readAllLines(log).stream().filter(line -> line.contains(" source: ")).toList();
    assertTrue(loads.size() < MOST_CLASSES, "classes: " + loads.size());
    assertEquals(List.of(), loads.stream().filter(line -> line.contains("source: file:")).toList());
    List<String> slow =
        List.of("java.lang.runtime.ObjectMethods", "java.util.stream.", "java.text.Normalizer ");
    assertEquals(
        List.of(),
        loads.stream().filter(line -> slow.stream().anyMatch(line::contains)).toList(),
        "comparing whole records, streams and Unicode's tables each cost a tenth of a plan");
  }
}
