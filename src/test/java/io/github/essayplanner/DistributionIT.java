package io.github.essayplanner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed program with a Java of its own, unpacked elsewhere; made by {@code -Pdist}. */
class DistributionIT {
  private static final String MAP =
      Path.of("arguments/peaceful-coexistence.yaml").toAbsolutePath().toString();
  private static final int MOST_MIB = 40;

  @TempDir Path folder;
  private Path home;
  private Path tools;

  @BeforeEach
  void unpack() throws Exception {
    Optional<Path> packed = packed();
    assumeTrue(packed.isPresent(), "nothing is packed: mvn verify -Pdist packs it");
    assertTrue(Files.size(packed.get()) <= MOST_MIB << 20, "MiB: " + Files.size(packed.get()));
    Path elsewhere = Files.createDirectory(folder.resolve("some where"));
    run(List.of("tar", "xzf", packed.get().toString(), "-C", elsewhere.toString()));
    try (Stream<Path> homes = Files.list(elsewhere)) {
      home = homes.findFirst().orElseThrow();
    }
    tools = Files.createDirectory(folder.resolve("tools"));
    for (String tool : List.of("cksum", "readlink")) {
      Files.createSymbolicLink(tools.resolve(tool), Path.of("/usr/bin", tool));
    }
  }

  private static Optional<Path> packed() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("target").toAbsolutePath())) {
      return files.filter(f -> f.toString().endsWith("-linux-x64.tar.gz")).findFirst();
    }
  }

  /** Runs a command with nothing on its path but two tools of the shell, and no Java. */
  private String withoutJava(String... args) throws Exception {
    List<String> command = new ArrayList<>(List.of("/usr/bin/env", "-i", "PATH=" + tools));
    command.addAll(List.of(args));
    return run(command);
  }

  private static String run(List<String> command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said;
  }

  @Test
  void itPlansWhereNoJavaIsOnThePath() throws Exception {
    String plan = run(List.of(Path.of("target/essay").toAbsolutePath().toString(), "plan", MAP));
    assertEquals(plan, withoutJava(home.resolve("essay").toString(), "plan", MAP));
    Path link = Files.createSymbolicLink(folder.resolve("link"), home.resolve("essay"));
    assertEquals(plan, withoutJava(link.toString(), "plan", MAP));
  }

  @Test
  void itsClassesComeFromItsArchiveWhereverItLies() throws Exception {
    Path log = folder.resolve("classes.txt");
    Path java = home.resolve("runtime/bin/java");
    Path real = Files.move(java, home.resolve("runtime/bin/real"));
    Files.writeString(
        java,
        // The launcher heeds no options of others, and its own let nothing be logged.
        "#!/bin/sh\nexport _JAVA_OPTIONS='-Xlog:class+load:file=%s'\nexec '%s' \"$@\"\n"
            .formatted(log, real));
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    withoutJava(home.resolve("essay").toString(), "--version");
    List<String> own =
        Files.readAllLines(log).stream()
            .filter(l -> l.contains(" io.github.essayplanner"))
            .toList();
    assertTrue(own.size() > 5, own.toString());
    assertEquals(List.of(), own.stream().filter(l -> l.contains("source: jrt:")).toList());
  }

  @Test
  void itBringsItsManualCompletionsAndLicences() throws Exception {
    assertTrue(Files.readString(home.resolve("man/man1/essay.1")).startsWith(".TH"));
    assertTrue(Files.readString(home.resolve("man/man1/essay-plan.1")).startsWith(".TH"));
    for (String file :
        List.of(
            "completions/essay.bash",
            "completions/_essay",
            "completions/essay.fish",
            "LICENSE",
            "man/man1/essay-move.1",
            "licenses/jbibtex-LICENSE",
            "licenses/NOTICE")) {
      assertTrue(Files.size(home.resolve(file)) > 0, file);
    }
    assertTrue(Files.isDirectory(home.resolve("runtime/legal")));
    // What lists the parts works only online.
    Path parts = Path.of("target/essay.cdx.json");
    if (Files.exists(parts)) {
      assertEquals(Files.readString(parts), Files.readString(home.resolve("essay.cdx.json")));
      assertTrue(Files.readString(parts).contains("snakeyaml-engine"));
    }
  }
}
