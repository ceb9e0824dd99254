package io.github.essayplanner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program where machines, locales and folders are not as one would expect. */
class OddPlacesIT {
  private static final Path TARGET = Path.of("target").toAbsolutePath();

  /** What commands say of the map here in the locale of the tests. */
  private static final Map<String, Result> USUAL = new HashMap<>();

  @TempDir Path folder;

  private record Result(int exit, String out, String err) {}

  @BeforeEach
  void writeAMap() throws IOException {
    assumeFalse(System.getProperty("os.name").startsWith("Windows"), "needs a POSIX shell");
    Files.writeString(folder.resolve("m.yaml"), "question: Q\nthesis: T\n");
  }

  private Result run(String script) throws Exception {
    Path out = Files.createTempFile("essay", ".out");
    Path err = Files.createTempFile("essay", ".err");
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", script).directory(folder.toFile());
    builder.environment().put("T", TARGET.toString());
    builder.environment().merge("PATH", TARGET + ":", (path, essay) -> essay + path);
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), script);
    Result result =
        new Result(
            process.exitValue(),
            Files.readString(out, StandardCharsets.UTF_8),
            Files.readString(err, StandardCharsets.UTF_8));
    Files.delete(out);
    Files.delete(err);
    return result;
  }

  /** None of these is installed, or none is UTF-8, or it is what a Mac sends through ssh. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "LC_ALL=en_US.UTF-8",
        "LC_ALL=xx_YY.UTF-8",
        "LC_ALL= LC_CTYPE=UTF-8",
        "LC_ALL= LC_CTYPE= LANG=de_DE.utf8",
        "LC_ALL= LC_CTYPE=C LANG=en_US.UTF-8",
        "LC_ALL=C",
        "LC_ALL=tr_TR",
        "LC_ALL= LC_CTYPE= LANG= LANGUAGE=",
        "LC_ALL=de_DE.ISO-8859-1",
        "LANGUAGE=tr:de LC_ALL=tr_TR.UTF-8"
      })
  void everyTextArrivesAndEveryByteLeavesWhateverTheLocale(String locale) throws Exception {
    Files.createDirectories(folder.resolve("arguments"));
    Files.copy(folder.resolve("m.yaml"), folder.resolve("arguments/Zoë.yaml"));
    Result set = run(locale + " essay set m.yaml thesis 'Café – Żółć 😀'");
    assertEquals(0, set.exit(), set.err());
    assertEquals(
        "question: Q\nthesis: Café – Żółć 😀\n", Files.readString(folder.resolve("m.yaml")));
    for (String command :
        List.of(
            "list",
            "plan Zoë",
            "rank m.yaml",
            "check m.yaml",
            "draw m.yaml",
            "plan -h",
            "schema")) {
      Result told = run(locale + " essay " + command);
      if (!USUAL.containsKey(command)) {
        USUAL.put(command, run("essay " + command));
      }
      assertEquals(USUAL.get(command), told, command);
    }
    Result missing = run(locale + " essay plan nowhere.yaml");
    assertEquals("essay: error: can't read nowhere.yaml: no such file or folder\n", missing.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mkdir gone; cd gone; rmdir ../gone; essay plan m.yaml 2>&1 | tail -n 1 >&2; exit 2",
        "mkdir a:b; cp -p $T/essay $T/essay.jar a:b; a:b/essay plan m.yaml",
        "mkdir alone; cp -p $T/essay alone; alone/essay plan m.yaml",
        "ln -s $T/essay link; mkdir tools; ln -s $(command -v sh) tools/sh;"
            + " PATH=$PWD/tools ./link plan m.yaml",
        "ulimit -v 300000; essay plan m.yaml",
        "ulimit -d 100000; essay plan m.yaml",
        "ulimit -d 100000; ulimit -v 3000000; essay plan m.yaml",
        "d=$(printf 'b\\374cher'); mkdir $d; cp -p $T/essay* $d; $d/essay plan m.yaml",
        "d=$(printf 'b\\374cher'); mkdir $d; cd $d; essay new q",
        "d=$(printf 'b\\374cher'); mkdir $d; ln -s $d link; cd link; essay plan ../m.yaml",
        "d=$(printf 'b\\374cher'); mkdir $d; cp m.yaml $d; ln -s $d/m.yaml link.yaml;"
            + " essay set link.yaml thesis T",
        "bash -c 'top=$PWD; d=$(printf %0200d 0); for i in $(seq 21); do mkdir $d; cd $d; done;"
            + " essay plan m.yaml; r=$?; cd $top; rm -rf $d; exit $r'"
      })
  void whatCannotStartIsToldInALine(String script) throws Exception {
    Result refused = run(script);
    assertEquals(2, refused.exit(), refused.err());
    assertEquals("", refused.out());
    List<String> lines = refused.err().lines().filter(l -> !l.contains("readlink: not")).toList();
    assertEquals(1, lines.size(), refused.err());
    assertTrue(lines.get(0).startsWith("essay: error: "), refused.err());
  }

  /** A little more than Java starts in is not enough for its threads, nor always a little less. */
  @Test
  void inWhateverMemoryThereIsItRunsOrSaysThatItCant() throws Exception {
    for (int kibibytes = 780_000; kibibytes < 1_000_000; kibibytes += 20_000) {
      Result result = run("ulimit -v " + kibibytes + "; essay set m.yaml thesis T");
      long lines = result.err().lines().count();
      boolean right = result.exit() == 0 ? lines == 0 : result.exit() == 2 && lines == 1;
      assertTrue(right, kibibytes + ": " + result.exit() + " " + result.err());
      assertEquals("m.yaml\n", run("ls").out());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mkdir @at; cp -p $T/essay* @at; @at/essay plan m.yaml",
        "mkdir 'a  b'; cp -p $T/essay* 'a  b'; cd 'a  b'; ./essay plan ../m.yaml",
        "mkdir home home/bin home/bin/java; JAVA_HOME=$PWD/home essay plan m.yaml",
        "JAVA_HOME=/nowhere essay plan m.yaml",
        "mkdir -p new/bin; printf '#!/bin/sh\\nexec java \"$@\"\\n' > new/bin/java;"
            + " chmod +x new/bin/java; echo 'JAVA_VERSION=\"99999999999999999999\"' > new/release;"
            + " JAVA_HOME=$PWD/new essay plan m.yaml",
        "ulimit -v 3000000; essay plan m.yaml",
        "mkdir bücher; cp -p $T/essay* bücher; bücher/essay plan m.yaml",
        "PATH=/nowhere $T/essay plan m.yaml",
        "JAVA_TOOL_OPTIONS=-Dx=y JDK_JAVA_OPTIONS=-Xno _JAVA_OPTIONS=-Xno essay plan m.yaml",
        "mkdir home; cp -p $T/essay $T/essay.jar home; mkfifo home/essay-1-2.jsa;"
            + " timeout 20 home/essay plan m.yaml",
        "cp m.yaml @m.yaml; essay plan @m.yaml"
      })
  void whatCanStartDoes(String script) throws Exception {
    Result plan = run(script);
    assertEquals(0, plan.exit(), plan.err());
    assertEquals("", plan.err());
    assertEquals(run("essay plan m.yaml").out(), plan.out());
  }

  /** Of the right size, so that nothing but its content can tell it. */
  @Test
  void aDamagedArchiveChangesNothingAndLeavesNothing() throws Exception {
    assertEquals("", run("mkdir home; cp -p $T/essay* home").err());
    Path archive;
    try (Stream<Path> files = Files.list(folder.resolve("home"))) {
      archive = files.filter(f -> f.toString().endsWith(".jsa")).findFirst().orElseThrow();
    }
    byte[] whole = Files.readAllBytes(archive);
    String plan = run("essay plan m.yaml").out();
    for (int damage : List.of(1, 1000, 100_000)) {
      byte[] damaged = whole.clone();
      for (int i = 0; i < damage; i++) {
        damaged[(int) ((i * 7919L * 104_729L) % damaged.length)] ^= (byte) 0xA5;
      }
      Files.delete(archive);
      Files.write(archive, damaged);
      Result result = run("home/essay plan m.yaml");
      assertEquals(0, result.exit(), result.err());
      assertEquals(plan, result.out());
      assertEquals("", result.err());
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(2, files.count(), "a report of a crash is left");
    }
  }

  @Test
  void aMarkOfLostCharactersThatIsTypedIsAnArgumentLikeAnother() throws Exception {
    Result set = run("essay set m.yaml thesis 'a \uFFFD b'");
    assertEquals(0, set.exit(), set.err());
    assertEquals("question: Q\nthesis: a \uFFFD b\n", Files.readString(folder.resolve("m.yaml")));
    assertEquals(2, run("essay set m.yaml thesis \"$(printf 'a \\351')\"").exit());
    assertEquals(2, run("essay set m.yaml thesis \"$(printf 'a \uFFFD \\351')\"").exit());
  }

  @Test
  void aResultThatCannotBeWrittenIsToldWhereTheStreamIsForReading() throws Exception {
    for (String stream :
        List.of("true | essay plan m.yaml 1<&0", "cp m.yaml o; essay plan m.yaml 1<o")) {
      Result told = run(stream);
      assertEquals(2, told.exit(), stream);
      assertTrue(told.err().startsWith("essay: error: can't write the result: "), told.err());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<&-", ">&-", "2>&-", "<&- >&-", ">&- 2>&-", "<&- >&- 2>&-"})
  void closedStreamsHurtNoFile(String closed) throws Exception {
    Result edit = run("essay set m.yaml thesis 'T " + closed.length() + "' " + closed);
    assertEquals(0, edit.exit(), edit.err());
    assertEquals(
        "question: Q\nthesis: T " + closed.length() + "\n",
        Files.readString(folder.resolve("m.yaml")));
    Result plan = run("essay plan m.yaml " + closed);
    assertEquals(closed.contains(" >") || closed.startsWith(">") ? 2 : 0, plan.exit(), plan.err());
    Result piped = run("essay plan - " + closed + " < m.yaml");
    assertEquals(plan.exit(), piped.exit(), piped.err());
    if (closed.contains("<")) {
      Result unread = run("essay plan - " + closed);
      assertEquals(2, unread.exit(), unread.out());
      assertEquals("", unread.out());
    }
    assertEquals(0, run("essay plan m.yaml -o out.md " + closed).exit());
    assertEquals(run("essay plan m.yaml").out(), Files.readString(folder.resolve("out.md")));
  }
}
