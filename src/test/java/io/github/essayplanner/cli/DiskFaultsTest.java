package io.github.essayplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the system refuses, a file is the old one or the new one, and what is said is so. */
@EnabledOnOs(OS.LINUX)
@Tag("slow")
class DiskFaultsTest {
  private static final String MAP = "question: Why?\nthesis: None.\n";
  private static final List<String> ERRORS =
      List.of("ENOSPC", "EIO", "EDQUOT", "EACCES", "EXDEV", "EPERM", "EROFS", "KILL");

  /** How many errors are tried at each call, of eight. */
  private static final int FAULTS = Integer.getInteger("essay.faults", 2);

  @TempDir Path folder;

  @BeforeEach
  void needStrace() throws Exception {
    assumeTrue(SystemCalls.canBeWatched(folder), "strace is not installed, or may not be used");
  }

  private Path fresh(String name) throws IOException {
    Path own = Files.createDirectory(folder.resolve(name));
    Files.writeString(own.resolve("map.yaml"), MAP);
    Files.writeString(own.resolve("out.md"), "old\n");
    return own;
  }

  private static String content(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }

  @ParameterizedTest
  @CsvSource({
    "map.yaml, essay set map.yaml thesis T",
    "out.md, essay plan map.yaml -o out.md",
    "fresh.md, essay plan map.yaml -o fresh.md",
    "fresh.yaml, essay new fresh.yaml"
  })
  void theFileIsTheOldOneOrTheNewOneWhateverCallFails(String target, String line) throws Exception {
    Path plain = fresh("plain");
    String old = content(plain.resolve(target));
    List<SystemCalls.Call> calls = SystemCalls.of(plain, line);
    String changed = content(plain.resolve(target));
    assertTrue(calls.size() >= 4 && !changed.equals(old), calls.toString());
    Random random = new Random(17);
    List<String> wrong = new ArrayList<>();
    int number = 0;
    for (SystemCalls.Call call : calls) {
      for (String error : some(random)) {
        Path own = fresh("run" + number++);
        Run.Result result = SystemCalls.refusing(own, call, error, line);
        String fault = fault(own, call, error, result, content(own.resolve(target)), old, changed);
        if (!fault.isEmpty()) {
          wrong.add(call + " " + error + ": " + fault + "\n" + result.err());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static List<String> some(Random random) {
    List<String> errors = new ArrayList<>(ERRORS);
    Collections.shuffle(errors, random);
    return errors.subList(0, Math.min(FAULTS, errors.size()));
  }

  /** What is wrong after a call was refused; nothing where all is as promised. */
  private static String fault(
      Path own,
      SystemCalls.Call call,
      String error,
      Run.Result result,
      String now,
      String old,
      String changed)
      throws IOException {
    if (!now.equals(old) && !now.equals(changed)) {
      return "neither old nor new: " + now;
    }
    if (error.equals("KILL") && result.exit() > 128) {
      return "";
    }
    boolean done = result.exit() == 0;
    if (done ? !now.equals(changed) : result.exit() != 2 || !now.equals(old)) {
      return "exit " + result.exit() + " but " + now;
    }
    if (!done && !result.err().matches("essay: error: can't (change|write).*: .*\n")) {
      return "no clear sentence";
    }
    try (Stream<Path> files = Files.list(own)) {
      boolean left = files.anyMatch(file -> file.getFileName().toString().startsWith(".essay"));
      return left && !call.kind().equals("unlink") ? "a temporary file is left" : "";
    }
  }

  @Test
  void aDiskWithoutLinksTakesANewMap() throws Exception {
    for (String error : List.of("EPERM", "EOPNOTSUPP", "EMLINK")) {
      Path own = fresh(error);
      Run.Result made = SystemCalls.without(own, "link,linkat", error, "essay new fresh.yaml");
      assertEquals(0, made.exit(), made.err());
      assertEquals("", made.err());
      assertTrue(content(own.resolve("fresh.yaml")).contains("question:"));
      String before = content(own.resolve("fresh.yaml"));
      made = SystemCalls.without(own, "link,linkat", error, "essay new fresh.yaml");
      assertEquals(2, made.exit(), made.out());
      assertEquals(before, content(own.resolve("fresh.yaml")));
    }
  }

  @Test
  void whereNoModeCanBeSetAFileThatHasTheRightOneIsWritten() throws Exception {
    Path own = fresh("modes");
    for (String line : List.of("essay new fresh.yaml", "essay plan map.yaml -o plan.md")) {
      Run.Result made = SystemCalls.without(own, "chmod,fchmodat", "EPERM", line);
      assertEquals(0, made.exit(), made.err());
    }
  }

  @Test
  void aNewMapThatCanTakeNoPlaceLeavesNone() throws Exception {
    Path own = fresh("full");
    Run.Result made =
        SystemCalls.without(own, "link,linkat,rename", "EDQUOT", "essay new fresh.yaml");
    assertEquals(2, made.exit(), made.err());
    try (Stream<Path> files = Files.list(own)) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void aChangeThatMayNotLastIsMadeAndTold() throws Exception {
    Path own = fresh("unsure");
    for (String line : List.of("essay set map.yaml thesis T", "essay new fresh.yaml")) {
      SystemCalls.Call folderSync = new SystemCalls.Call("fsync", 2);
      Run.Result made = SystemCalls.refusing(own, folderSync, "EIO", line);
      assertEquals(0, made.exit(), made.err());
      assertTrue(made.err().startsWith("essay: warning: it is written, but"), made.err());
    }
    assertEquals("question: Why?\nthesis: T\n", content(own.resolve("map.yaml")));
  }

  @Test
  void whatCannotBeReplacedInOneStepIsLeftAlone() throws Exception {
    Path own = fresh("steps");
    for (String line : List.of("set map.yaml thesis T", "plan map.yaml -o out.md")) {
      Run.Result refused = SystemCalls.without(own, "rename", "EXDEV", "essay " + line);
      assertEquals(2, refused.exit(), refused.err());
      assertTrue(refused.err().endsWith("in one step there; nothing was changed\n"), refused.err());
    }
    assertEquals(MAP, content(own.resolve("map.yaml")));
    assertEquals("old\n", content(own.resolve("out.md")));
  }

  /** As in a container that is given a single file. */
  @Test
  void aFileThatIsMountedByItselfIsLeftAlone() throws Exception {
    Path own = fresh("mounted");
    Files.copy(own.resolve("map.yaml"), own.resolve("twin.yaml"));
    Run.Result refused =
        Shell.in(own)
            .run(
                "unshare -m sh -c 'mount --bind twin.yaml map.yaml && essay set map.yaml thesis T'"
                    + " || exit $?");
    assumeTrue(refused.err().startsWith("essay"), "only root can mount a file: " + refused.err());
    assertEquals(2, refused.exit(), refused.err());
    assertTrue(refused.err().contains("it is mounted by itself"), refused.err());
    assertEquals(MAP, content(own.resolve("twin.yaml")));
  }

  @Test
  void namesAsLongAsTheDiskTakesThemCanBeWritten() throws Exception {
    Path own = fresh("names");
    for (String name : List.of("a".repeat(250) + ".yaml", "é".repeat(125) + ".yaml")) {
      Files.writeString(own.resolve(name), MAP);
      Run.Result set = Shell.in(own).run("essay set " + name + " thesis T");
      assertEquals(0, set.exit(), set.err());
      assertEquals("question: Why?\nthesis: T\n", content(own.resolve(name)));
      Run.Result plan = Shell.in(own).run("essay plan map.yaml -o b" + name.substring(1, 250 / 2));
      assertEquals(0, plan.exit(), plan.err());
    }
  }
}
