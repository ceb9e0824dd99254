package io.github.essayplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.essayplanner.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where {@code -o} and the standard streams lead, in a real shell. */
@EnabledOnOs(OS.LINUX)
@Tag("slow")
class OutputFilesTest {
  private static final String MAP = "question: Why?\nthesis: None.\n";
  private static final String DRAFT = "Nobody knows why.\n";

  /** Its plan has more than a pipe holds. */
  private static final String LARGE = MAP + "inbox:\n" + "- A note.\n".repeat(9_000);

  @TempDir Path folder;

  @BeforeEach
  void writeAMap() throws IOException {
    assumeTrue(Programs.installed("bash"), "bash is not installed");
    Files.createDirectories(folder.resolve("arguments"));
    Files.writeString(folder.resolve("map.yaml"), MAP);
    Files.writeString(folder.resolve("draft.md"), DRAFT);
    Files.writeString(folder.resolve("arguments/a.yaml"), MAP);
  }

  private Run.Result run(String script) throws Exception {
    return Shell.in(folder).run(script);
  }

  private String content(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  @Test
  void sourcesThatComeThroughAPipeAreReadFromTheirBeginning() throws Exception {
    Files.writeString(folder.resolve("s.bib"), "@book{mill, author={Mill, J. S.}, year={1859}}\n");
    Run.Result added = run("mkfifo p; cat s.bib > p & essay add source map.yaml --from p; rm p");
    assertEquals("", added.err());
    assertTrue(content("map.yaml").contains("Mill, J. S."), content("map.yaml"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "essay plan - -o map.yaml < map.yaml",
        "essay plan - -o ./map.yaml < map.yaml",
        "ln map.yaml twin.yaml; essay plan - -o twin.yaml < map.yaml",
        "ln -s map.yaml link.yaml; essay plan - -o link.yaml < map.yaml",
        "essay plan /dev/stdin -o map.yaml < map.yaml",
        "essay plan /dev/fd/5 -o map.yaml 5< map.yaml",
        "essay rank - --format json -o map.yaml < map.yaml",
        "essay plan - -o /dev/stdout < map.yaml 1<>map.yaml",
        "essay plan map.yaml -o /dev/fd/7 7>> map.yaml",
        "essay list -o arguments/a.yaml",
        "ln -s arguments/a.yaml link; essay list -o link",
        "essay check - --format json -o map.yaml < map.yaml",
        "essay check --format json -o arguments/a.yaml",
        "essay plan map.yaml >> map.yaml",
        "essay plan - < map.yaml 1<>map.yaml",
        "essay list >> arguments/a.yaml",
        "essay draft arguments/a.yaml - -o draft.md < draft.md",
        "essay draft arguments/a.yaml draft.md >> draft.md",
        "essay set map.yaml thesis T --dry-run >> map.yaml",
        "essay set map.yaml thesis None. >> map.yaml",
        "essay set map.yaml thesis - --dry-run < draft.md >> draft.md",
        "essay add source map.yaml --from draft.md --dry-run >> draft.md",
        "essay new fresh --from draft.md --dry-run >> draft.md",
        "essay new fresh --from - < draft.md >> draft.md",
        "essay check map.yaml --fix --dry-run >> map.yaml"
      })
  void noReportIsWrittenOverWhatItIsMadeFrom(String line) throws Exception {
    Run.Result refused = run(line);
    assertEquals(2, refused.exit(), refused.err());
    assertTrue(refused.err().endsWith("it is the file that is read\n"), refused.err());
    assertEquals(MAP, content("map.yaml"));
    assertEquals(MAP, content("arguments/a.yaml"));
    assertEquals(DRAFT, content("draft.md"));
  }

  /** On a terminal both are one device, and nothing is written over. */
  @Test
  void whatIsReadAndWrittenAtOnceMayBeADevice() throws Exception {
    Run.Result dropped = run("essay plan /dev/null < /dev/null > /dev/null");
    assertFalse(dropped.err().contains("can't write"), dropped.err());
    String terminal =
        "'printf \"question: Why?\\n\\004\" | script -qec \"essay plan -\" /dev/null'";
    assertTrue(run("sh -c " + terminal).out().contains("# Why?"));
  }

  @Test
  void aFileThatIsReadOnlyOrALinkToItselfIsRefused() throws Exception {
    run("echo old > out.md; chmod 444 out.md; ln -s round round; ln -s b a; ln -s a b");
    for (String out : List.of("out.md", "round", "a", "arguments", ".", "no/such/folder")) {
      Run.Result refused = run("essay plan map.yaml -o " + out);
      assertEquals(2, refused.exit(), out);
      assertTrue(refused.err().startsWith("essay: error: can't write to " + out), refused.err());
      assertEquals(1, refused.err().lines().count(), refused.err());
    }
    assertEquals("old\n", content("out.md"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "essay plan map.yaml -o /dev/stdin < draft.md",
        "essay plan map.yaml -o /dev/fd/5 5< draft.md",
        "cat draft.md | essay plan map.yaml -o /dev/stdin"
      })
  void aStreamThatIsOpenOnlyForReadingIsRefused(String line) throws Exception {
    Run.Result refused = run(line);
    assertEquals(2, refused.exit(), refused.err());
    assertTrue(refused.err().endsWith(": it is open only for reading\n"), refused.err());
    assertEquals(DRAFT, content("draft.md"));
  }

  @Test
  void aLinkStaysAndWhatItLeadsToIsMade() throws Exception {
    run("mkdir there; ln -s there/new.md link; ln -s link second");
    assertEquals(0, run("essay plan map.yaml -o second").exit());
    assertTrue(Files.isSymbolicLink(folder.resolve("second")));
    assertTrue(Files.isSymbolicLink(folder.resolve("link")));
    assertEquals(plan(), content("there/new.md"));
  }

  /** Who plants a link in a folder of everybody's doesn't choose what is written over. */
  @Test
  void aLinkThatSomebodyElsePlantedInASharedFolderIsNotFollowed() throws Exception {
    run("mkdir shared; chmod 1777 shared; echo mine > own.md; ln -s ../own.md shared/out.md");
    assumeTrue(run("chown -h 65534 shared/out.md").exit() == 0, "only root can give a link away");
    Run.Result refused = run("essay plan map.yaml -o shared/out.md");
    assertEquals(2, refused.exit(), refused.err());
    assertTrue(refused.err().contains("it is a link that"), refused.err());
    assertEquals("mine\n", content("own.md"));
    run("chown -h $(id -u) shared/out.md");
    assertEquals(0, run("essay plan map.yaml -o shared/out.md").exit());
    assertEquals(plan(), content("own.md"));
  }

  @Test
  void whoeverHasNoNameMayFollowALinkOfTheirOwnInASharedFolder() throws Exception {
    run("mkdir shared; chmod 1777 shared; echo mine > own.md; ln -s ../own.md shared/out.md");
    assumeTrue(run("chown 65534 shared").exit() == 0, "only root can give a folder away");
    String[] nameless = {"unshare", "--user", "--map-user=54321"};
    assumeTrue(
        Programs.installed("unshare") && run(String.join(" ", nameless) + " true").exit() == 0,
        "this system lets nobody take another number");
    Run.Result done = Shell.in(folder).under(nameless).run("essay plan map.yaml -o shared/out.md");
    assertEquals(0, done.exit(), done.err());
    assertEquals(plan(), content("own.md"));
  }

  private String plan() throws Exception {
    return run("essay plan map.yaml").out();
  }

  @Test
  void pipesAndDevicesAndOpenStreamsAreWrittenStraight() throws Exception {
    String plan = plan();
    assertEquals(plan, run("essay plan map.yaml -o /dev/stdout | cat").out());
    assertEquals(plan, run("essay plan map.yaml -o >(cat); sleep 1; wait").out());
    assertEquals(plan, run("essay plan map.yaml -o /dev/fd/2 2>&1 | cat").out());
    assertEquals(0, run("essay plan map.yaml -o /dev/null").exit());
    assertEquals(plan, run("mkfifo p; cat p & essay plan map.yaml -o p; wait; rm p").out());
    assertEquals(plan, run("ln -s /dev/stdout l; essay plan map.yaml -o l | cat").out());
    assertEquals(0, run("echo a > f; essay plan map.yaml -o /dev/stdout >> f").exit());
    assertEquals("a\n" + plan, content("f"));
    run("echo a > f; essay plan map.yaml -o /dev/fd/3 3>> f");
    assertEquals("a\n" + plan, content("f"));
    run("{ echo a; essay plan map.yaml -o /dev/stdout; echo z; } > f");
    assertEquals("a\n" + plan + "z\n", content("f"));
    run("{ echo a; essay plan map.yaml; echo z; } > f");
    assertEquals("a\n" + plan + "z\n", content("f"));
  }

  @Test
  void aFullDiskIsToldAndAClosedPipeIsNot() throws Exception {
    for (String out : List.of("> /dev/full", "-o /dev/full", "-o /dev/stdout > /dev/full", ">&-")) {
      Run.Result failed = run("essay plan map.yaml " + out);
      assertEquals(2, failed.exit(), out);
      assertEquals(1, failed.err().lines().count(), failed.err());
      assertTrue(failed.err().startsWith("essay: error: can't write"), failed.err());
    }
    for (String language : List.of("de", "fr", "es", "tr")) {
      Run.Result closed =
          run(
              "export LANGUAGE="
                  + language
                  + "; { sleep 0.3; essay plan map.yaml; echo $? > exit; }"
                  + " | true");
      assertEquals("", closed.err());
      assertEquals("0\n", content("exit"));
    }
  }

  /** The stream is told from its kind, so that no language of a message matters. */
  @Test
  void aReaderThatGoesAwayIsNoErrorWhateverItIsCalled() throws Exception {
    Run.Result closed =
        run("{ essay schema; echo $? > exit; } 2> err | head -c 10; sleep 1; cat exit err");
    assertTrue(closed.out().endsWith("0\n"), closed.out());
  }

  @Test
  void anEditThatIsDoneIsDoneThoughItCannotBeShown() throws Exception {
    int number = 0;
    for (String out : List.of("> /dev/full", ">&-", "2>&- >&-")) {
      String thesis = "T" + number++;
      Run.Result done = run("essay set map.yaml thesis " + thesis + " " + out);
      assertEquals(0, done.exit(), done.err());
      assertTrue(content("map.yaml").contains("thesis: " + thesis + "\n"));
      if (!out.startsWith("2")) {
        assertTrue(done.err().startsWith("essay: warning: it is done, but can't"), done.err());
      }
      assertEquals(0, run("essay new fresh" + number + ".yaml " + out).exit());
      assertTrue(Files.exists(folder.resolve("fresh" + number + ".yaml")));
    }
  }

  @Test
  void standardInputThatIsClosedIsToldAndReadsNothing() throws Exception {
    Run.Result closed = run("essay plan - <&-");
    assertEquals(2, closed.exit());
    assertEquals(1, closed.err().lines().count(), closed.err());
    assertTrue(closed.err().startsWith("essay: error: can't read"), closed.err());
    assertFalse(closed.err().contains("did you mean"), closed.err());
    Run.Result folderAsInput = run("essay plan - < arguments");
    assertEquals(2, folderAsInput.exit());
    assertTrue(folderAsInput.err().startsWith("essay: error: can't read"), folderAsInput.err());
  }

  /** Prints how each command ends for each kind of stream that it may be given. */
  private static final String EVERY_STREAM =
      """
      for streams in '> /dev/full' '>&-' '2> /dev/full' '2>&-' '2>&1 | true' '<&-'; do
        said=$(bash -c "essay $command $streams"'; exit ${PIPESTATUS[0]}' 2>&1 > /dev/null)
        echo "$? $streams $(echo "$said" | grep -cE '^\\s+at |Exception|a bug in')"
      done
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan map.yaml",
        "plan map.yaml --format docx",
        "evidence map.yaml --format csv",
        "rank map.yaml",
        "check map.yaml --fail-on advice",
        "check --format json",
        "timeline map.yaml",
        "draw map.yaml",
        "list",
        "schema",
        "completion bash",
        "complete -- plan ''",
        "--help",
        "set map.yaml title T --dry-run",
        "new fresh.yaml --dry-run",
        "nonsense"
      })
  void noCommandEndsInATraceWhateverItsStreams(String command) throws Exception {
    Run.Result ends = run("command=\"" + command + "\"\n" + EVERY_STREAM);
    assertEquals(6, ends.out().lines().count(), ends.err());
    for (String end : ends.out().lines().toList()) {
      assertTrue(end.matches("[012] .* 0"), end);
      assertTrue(!end.contains("full 0") || end.contains("2> ") || end.startsWith("2"), end);
    }
  }

  @Test
  void anEmptyNameIsNoFile() throws Exception {
    Run.Result refused = run("essay plan map.yaml -o ''");
    assertEquals(2, refused.exit());
    assertFalse(refused.err().contains("bug"), refused.err());
    assertTrue(refused.err().contains("-o"), refused.err());
  }

  @Test
  void theLargestSizesAreSizes() throws Exception {
    for (String size : List.of("9223372036854775807", "2147483647", "4294967296")) {
      Run.Result read = run("essay plan map.yaml --max-size=" + size);
      assertEquals(0, read.exit(), read.err());
      assertEquals(0, run("essay set map.yaml thesis T --max-size=" + size).exit());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "essay plan map.yaml -o >(true)",
        "essay plan map.yaml -o >(head -c 10 > start)",
        "mkfifo p; { exec 3< p; sleep 0.1; exec 3<&-; } & essay plan map.yaml -o p",
        "exec 5> >(true); sleep 0.3; essay plan map.yaml -o /dev/fd/5"
      })
  void aReaderWhoHasEnoughIsNoFailureOfAnyPipe(String line) throws Exception {
    Files.writeString(folder.resolve("map.yaml"), LARGE);
    Run.Result result = run(line);
    assertEquals("", result.err());
    assertEquals(0, result.exit());
  }

  @Test
  void aPipeThatNobodyWaitsForIsWrittenWhole() throws Exception {
    assumeTrue(Programs.installed("python3"), "python3 is not installed");
    Files.writeString(folder.resolve("map.yaml"), LARGE);
    Run.Result both =
        run(
            """
            essay plan map.yaml > whole
            { python3 -c 'import os; os.set_blocking(1, False)'; essay plan map.yaml; echo $? > exit; } |
              { sleep 2; cat > piped; }
            cat exit; cmp whole piped
            """);
    assertEquals("0\n", both.out());
    assertEquals("", both.err());
  }

  @Test
  void anotherProcesssStreamIsNotTakenForThisOnes() throws Exception {
    Run.Result result =
        run("sleep 20 > other & essay plan map.yaml -o /proc/$!/fd/1; kill $!; wc -l < other");
    assertEquals("", result.err());
    assertFalse(result.out().contains("#"), result.out());
    assertTrue(content("other").contains("None."), content("other"));
  }
}
