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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After an edit or a report a file has the rights it had, or it was not touched. */
@EnabledOnOs(OS.LINUX)
@Tag("slow")
class FileRightsTest {
  private static final String EDIT = "essay set map.yaml thesis 'Because.'";
  private static final String REPORT = "essay plan other.yaml --format markdown -o map.yaml";
  private static final String MAP = "question: Why?\nthesis: None.\n";

  @TempDir Path folder;

  @BeforeEach
  void writeAMap() throws IOException {
    assumeTrue(Programs.installed("bash"), "bash is not installed");
    Files.writeString(folder.resolve("map.yaml"), MAP);
    Files.writeString(folder.resolve("other.yaml"), MAP);
  }

  /** What {@code getfacl} and {@code getfattr} show, with owner, group and mode. */
  private String shown() throws Exception {
    Run.Result shown =
        run("getfacl -n map.yaml; getfattr -d -m - map.yaml; stat -c '%a %u %g %h' map.yaml");
    return shown.out();
  }

  private Run.Result run(String script) throws Exception {
    return Shell.in(folder).run(script);
  }

  private void arrange(String script) throws Exception {
    for (String program : List.of("setfacl", "getfacl", "setfattr")) {
      assumeTrue(Programs.installed(program), program + " is not installed");
    }
    Run.Result arranged = run("set -e; " + script);
    assumeTrue(arranged.exit() == 0, "this disk doesn't take it: " + arranged.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chmod 640 map.yaml; setfacl -m u:1234:rw map.yaml",
        "chmod 640 map.yaml; setfacl -m g:1234:rw,m::r map.yaml",
        "setfacl -m u:1234:--- map.yaml",
        "setfattr -n user.note -v 'mine alone' map.yaml",
        "setfattr -n user.a -v 1 map.yaml; setfattr -n user.b -v '' map.yaml",
        "setfacl -m u:1234:rwx map.yaml; setfattr -n user.xdg.tags -v rome map.yaml",
        "chmod 2664 map.yaml",
        "chmod 4775 map.yaml",
        "chmod 6775 map.yaml",
        "chmod 1666 map.yaml",
        "chmod 606 map.yaml",
        "chmod 200 map.yaml",
        "chmod 777 map.yaml",
        "setfacl -d -m u:1234:rwx,g:1235:rwx .; chmod 640 map.yaml",
        "setfacl -d -m u:1234:rwx .; setfacl -m u:1236:r map.yaml",
        "chgrp 1234 map.yaml; chmod 660 map.yaml",
        "chmod g+s .; chgrp 1234 .; chmod 660 map.yaml",
        "chown 1234:1235 map.yaml; setfacl -m g:1236:rw map.yaml"
      })
  void everyRightStaysWhenTheTextChanges(String arranged) throws Exception {
    for (String command : List.of(EDIT, REPORT)) {
      arrange(arranged);
      String before = shown();
      Run.Result changed = run(command);
      assertEquals(0, changed.exit(), changed.err());
      assertEquals(before, shown(), command);
      assertOnlyTheMaps();
    }
  }

  @Test
  void aFileOfSeveralNamesIsRefusedAndStaysOneFile() throws Exception {
    arrange("ln map.yaml twin.yaml");
    for (String command : List.of(EDIT, REPORT)) {
      Run.Result refused = run(command);
      assertEquals(2, refused.exit());
      assertTrue(refused.err().contains("it has 2 names (hard links)"), refused.err());
      assertTrue(Files.isSameFile(folder.resolve("map.yaml"), folder.resolve("twin.yaml")));
      assertEquals(MAP, Files.readString(folder.resolve("map.yaml")));
    }
  }

  /** Who may write a file but not own it can't give the new one to its owner. */
  @Test
  void anOwnerWhomOnlyTheSuperUserCouldKeepIsNotReplaced() throws Exception {
    arrange("chmod 666 map.yaml; chown 1234 map.yaml");
    assumeTrue(Programs.installed("setpriv"), "setpriv is not installed");
    for (String command : List.of(EDIT, REPORT)) {
      Run.Result refused = asNobody(command);
      assumeTrue(!refused.err().contains("setpriv"), "only root can be somebody else");
      assertEquals(2, refused.exit(), refused.err());
      assertTrue(refused.err().contains("which can't be kept"), refused.err());
      assertEquals(MAP, Files.readString(folder.resolve("map.yaml")));
      assertOnlyTheMaps();
    }
  }

  /** Everybody can read it, and only the super-user can give it. */
  @Test
  void anAttributeThatTheWriterMayNotGiveIsNotLost() throws Exception {
    arrange("setfattr -n security.note -v 1 map.yaml");
    String before = shown();
    for (String command : List.of(EDIT, REPORT)) {
      Run.Result refused =
          Shell.in(folder).under("setpriv", "--bounding-set=-sys_admin").run(command);
      assertEquals(2, refused.exit(), refused.err());
      assertTrue(
          refused.err().contains("its extended attribute security.note can't be kept"),
          refused.err());
      assertEquals(before, shown());
      assertOnlyTheMaps();
      Run.Result changed = run(command);
      assertEquals(0, changed.exit(), changed.err());
      assertEquals(before, shown());
    }
  }

  /** Who opens the new file for a moment could read and write the map from then on. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "setfacl -d -m u:1234:rwx .; chmod 660 map.yaml",
        "setfacl -d -m u:1234:rwx .; chown 1236:1236 map.yaml; chmod 640 map.yaml",
        "chgrp 1235 map.yaml; chmod 660 map.yaml; setfacl -m u:1236:rw,g::- map.yaml"
      })
  void nobodyElseCanOpenTheNewFileAtAnyMoment(String arranged) throws Exception {
    assumeTrue(SystemCalls.canBeWatched(folder), "strace is not installed, or may not be used");
    for (String command : List.of(EDIT, REPORT)) {
      arrange("chmod 755 .; rm -f opened; " + arranged);
      Run.Result changed =
          slowly(
              """
              touch watched
              setpriv --reuid=1234 --regid=1235 --clear-groups bash -c '
                while test -e watched; do
                  for file in .essay-* map.yaml; do
                    if (: < "$file") || (: >> "$file"); then echo "$file"; fi
                  done
                  sleep 0.02
                done' > opened 2> watcher &
              %s; code=$?
              rm watched; wait; cat opened; rm opened
              grep setpriv watcher; rm watcher; exit $code
              """
                  .formatted(command));
      assumeTrue(!changed.out().contains("setpriv"), "only root can be somebody else");
      assertEquals(0, changed.exit(), changed.err());
      assertFalse(changed.out().contains("essay-"), changed.out());
      assertOnlyTheMaps();
    }
  }

  /** With a pause before and behind each change of rights. */
  private Run.Result slowly(String script) throws Exception {
    String calls = "chmod,fchmod,fchmodat,chown,fchown,lchown,fchownat,setxattr,fsetxattr";
    String pauses = "inject=" + calls + ":delay_enter=100000:delay_exit=100000";
    return Shell.in(folder)
        .under("strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=" + calls, "-e", pauses)
        .run(script);
  }

  @Test
  void theGroupBitStaysWhoeverWrites() throws Exception {
    arrange("chmod 2775 map.yaml");
    assumeTrue(Programs.installed("setpriv"), "setpriv is not installed");
    String before = shown();
    Run.Result changed = asNobody(EDIT);
    assumeTrue(!changed.err().contains("setpriv"), "only root can be somebody else");
    assertEquals(0, changed.exit(), changed.err());
    assertEquals(before, shown());
  }

  @Test
  void aFolderOfMapsThatMayNotBeReadIsNotSaidToLackThem() throws Exception {
    arrange("mkdir arguments; cp map.yaml arguments/rome.yaml; chmod 0 arguments");
    assumeTrue(Programs.installed("setpriv"), "setpriv is not installed");
    Shell shell =
        Shell.in(folder).under("setpriv", "--bounding-set=-dac_override,-dac_read_search");
    for (String command : List.of("plan rome", "check rome", "add note rome x", "new rome")) {
      Run.Result refused = shell.run("essay " + command);
      assumeTrue(!refused.err().contains("setpriv"), "only root has rights to give up");
      assertEquals(2, refused.exit(), command);
      assertTrue(refused.err().endsWith(" rome: permission denied\n"), refused.err());
    }
    arrange("chmod 700 arguments; rm -r arguments");
  }

  /** Without the super-user's rights to give files away and to keep the bit for the group. */
  private Run.Result asNobody(String command) throws Exception {
    return Shell.in(folder).under("setpriv", "--bounding-set=-chown,-fsetid").run(command);
  }

  private void assertOnlyTheMaps() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of("map.yaml", "other.yaml"),
          files.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }
}
