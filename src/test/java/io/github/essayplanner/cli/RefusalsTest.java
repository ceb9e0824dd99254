package io.github.essayplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A request that can't be carried out is answered in a sentence, and nothing comes out. */
class RefusalsTest {
  @TempDir Path folder;

  @BeforeEach
  void putFilesIntoTheFolder() throws IOException {
    Files.writeString(folder.resolve("map.yaml"), "question: Why?\nfactors: {a: {point: P.}}\n");
    Files.writeString(folder.resolve("none.yaml"), "question: Why?\n");
    Files.writeString(
        folder.resolve("two.yaml"),
        "question: Why?\nfactors:\n  armies: {point: Armies.}\n"
            + "questions: {law: {question: Which?, factors: {armies: {use: no}}}}\n");
    Files.writeString(folder.resolve("binary"), "a\u0000b\n");
    Files.writeString(folder.resolve("large.md"), "word ".repeat(300_000));
    Files.writeString(folder.resolve("inner.md"), "---\na: b\n---\nquestion: of what\n");
    Files.createDirectories(folder.resolve("inner"));
  }

  /** The message behind {@code essay: error:} for a command line, standard input being NUL. */
  private String refusal(String line) {
    byte[] nul = "a\u0000b".getBytes(StandardCharsets.UTF_8);
    Run.Result result = Run.essay(folder, nul, Run.words(line));
    assertEquals(2, result.exit(), line);
    assertEquals("", result.out(), line);
    String first = result.err().lines().findFirst().orElse("");
    return first.replaceFirst("^essay( [a-z]+)*: error: ", "");
  }

  private void refused(String table) {
    StringBuilder actual = new StringBuilder();
    table
        .lines()
        .map(row -> row.substring(0, row.indexOf(" →")))
        .forEach(line -> actual.append(line + " → " + refusal(line) + "\n"));
    assertEquals(table, actual.toString());
  }

  @Test
  void whatIsTypedWrongIsAnsweredWithWhatIsRight() {
    refused(
        """
        plan map.yaml more → 'more' is one argument too many
        add thing map.yaml → there is no command 'thing'
        add xyzzy → there is no command 'xyzzy'
        add inbox map.yaml x → there is no command 'inbox'; did you mean "note"?
        add thesis map.yaml x → there is no command 'thesis'; a field is set: essay set MAP thesis TEXT
        add link map.yaml a b --how x → there is no option '--how'; give HOW without it
        help xyzzy → there is no command 'xyzzy'
        plan map.yaml --xyzzy → there is no option '--xyzzy'
        plan map.yaml -o plans/ → invalid value for option '--output': name a file, or - for standard output
        plan map.yaml --width 19 → invalid value for option '--width': '19' is not a whole number from 20 to 1000, or none
        plan map.yaml --width wide → invalid value for option '--width': 'wide' is not a whole number from 20 to 1000, or none
        plan map.yaml --width 1001 → invalid value for option '--width': '1001' is not a whole number from 20 to 1000, or none
        plan map.yaml --words 1e3 → invalid value for option '--words': '1e3' is not a whole number from 1 to 1000000
        plan map.yaml --words 0 → invalid value for option '--words': '0' is not a whole number from 1 to 1000000
        plan map.yaml --words 99999999 → invalid value for option '--words': '99999999' is not a whole number from 1 to 1000000
        plan map.yaml --max-size 0 → invalid value for option '--max-size': '0' is not a number of bytes above 0
        plan map.yaml --max-size much → invalid value for option '--max-size': 'much' is not a number of bytes above 0
        plan map.yaml --max-size 9223372036854775808 → invalid value for option '--max-size': '9223372036854775808' is too large; give at most 9223372036854775807
        plan map.yaml --question senate → this map has no question "senate"; it has no other questions
        check --explain xyzzy → invalid value for option '--explain': there is no rule 'xyzzy'; 'essay check --rules' lists them
        check map.yaml --dry-run → --dry-run goes with --fix: there is nothing else that check would write
        check - --fix → standard input can't be mended: name a file
        evidence none.yaml armies → this map has no factor "armies"; it has none yet
        plan two.yaml --question law --only armi → the question leaves out the factor "armies"
        draw two.yaml --question law --factor armies → the question leaves out the factor "armies"
        evidence two.yaml land --question law → this map has no factor "land"; the question leaves out all that it has
        """);
  }

  @Test
  void anArgumentThatBeginsWithAHyphenIsToldToStandAfterTwo() {
    refused(
        """
        set map.yaml thesis -T → there is no option '-T'; what begins with - stands after --: essay set map.yaml thesis -- -T
        set map.yaml thesis "- x" → there is no option '- x'; what begins with - stands after --: essay set map.yaml thesis -- "- x"
        set map.yaml thesis --title=-- → there is no option '--title=--'; what begins with - stands after --: essay set map.yaml thesis -- --title=--
        set map.yaml thesis -T --dry-run → there is no option '-T'; what begins with - stands after --: essay set map.yaml thesis --dry-run -- -T
        set map.yaml -T x --dry-run → there is no option '-T'; what begins with - stands after --
        set map.yaml thesis -- → missing required parameter: 'VALUE'; to give -- itself: essay set map.yaml thesis -- --
        set map.yaml -- → missing required parameters: 'FIELD', 'VALUE'
        add note map.yaml "-- costs $5" → there is no option '-- costs $5'; what begins with - stands after --: essay add note map.yaml -- '-- costs $5'
        add evidence map.yaml a -T → there is no option '-T'; what begins with - stands after --: essay add evidence map.yaml a -- -T
        add note map.yaml --text=so → there is no option '--text=so'; give TEXT without it
        plan -x → there is no option '-x'; what begins with - stands after --: essay plan -- -x
        add source map.yaml k --title=-- → '--' can't be the value of option --title; put a blank before it: --title " --"
        plan map.yaml --color=-- → '--' can't be the value of option --color
        """);
  }

  @Test
  void whatStandsAfterTwoHyphensIsNoOptionAndNoCommand() {
    refused(
        """
        -- plan map.yaml → no command is read after --; leave out the -- before 'plan'
        add -- note map.yaml x → no command is read after --; leave out the -- before 'note'
        plan -- map.yaml -o x → '-o' is one argument too many; an option stands before --
        plan -- map.yaml -x → '-x' is one argument too many
        plan map.yaml - → '-' is one argument too many
        """);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatIsInTheWayToAFileIsSaidInOneWay() throws IOException {
    Files.createSymbolicLink(folder.resolve("loop.yaml"), folder.resolve("pool.yaml"));
    Files.createSymbolicLink(folder.resolve("pool.yaml"), folder.resolve("loop.yaml"));
    refused(
        """
        plan loop.yaml → can't read loop.yaml: it is a link that leads to itself
        check loop.yaml → can't read loop.yaml: it is a link that leads to itself
        check --fix loop.yaml → can't mend loop.yaml: it is a link that leads to itself
        set loop.yaml thesis T → can't change loop.yaml: it is a link that leads to itself
        set loop.yaml thesis T --dry-run → can't change loop.yaml: it is a link that leads to itself
        draft map.yaml loop.yaml → can't read loop.yaml: it is a link that leads to itself
        plan map.yaml -o loop.yaml → can't write to loop.yaml: it is a link that leads to itself
        plan map.yaml/x.yaml → can't read map.yaml/x.yaml: map.yaml is no folder
        set map.yaml/x.yaml thesis T → can't change map.yaml/x.yaml: map.yaml is no folder
        new map.yaml/x.yaml → can't write map.yaml/x.yaml: map.yaml is no folder
        plan map.yaml -o map.yaml/x.md → can't write to map.yaml/x.md: map.yaml is no folder
        """);
  }

  private static final String MENDABLE = "question: Why?\nthesys: T\n";

  @Test
  void nothingIsMendedWhereTheFindingsCannotBeWrittenAtAll() throws IOException {
    Path map = Files.writeString(folder.resolve("mend.yaml"), MENDABLE);
    refused(
        """
        check --fix mend.yaml -o mend.yaml → can't write to mend.yaml: it is the file that is read
        check --fix mend.yaml -o none/x.md → can't write to none/x.md: no such file or folder
        """);
    assertEquals(MENDABLE, Files.readString(map));
  }

  @Test
  void whatIsMendedIsDoneThoughTheFindingsCannotBeWritten() throws IOException {
    assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full");
    Path map = Files.writeString(folder.resolve("mend.yaml"), MENDABLE);
    Run.Result result = Run.essay(folder, "check", "--fix", "mend.yaml", "-o", "/dev/full");
    assertEquals("question: Why?\nthesis: T\n", Files.readString(map));
    assertEquals(0, result.exit());
    assertTrue(
        result.err().contains("essay: warning: it is done, but can't be shown: "), result.err());
  }

  @Test
  void whatCannotBeReadIsNamedWithTheReason() {
    refused(
        """
        check → there are no maps in arguments/; name the map to check
        plan nothing.yaml → can't read nothing.yaml: no such file or folder
        plan xyzzy → can't read xyzzy: no such file or folder; 'essay list' shows the maps in arguments/
        plan inner → can't read inner: it is a folder; name a map in it
        plan "" → the name of the map is empty
        new "" → the name of the map is empty
        set "" thesis T → the name of the map is empty
        check "" → the name of the map is empty
        new fresh.yaml --from inner → can't read inner: it is a folder
        add source map.yaml --from inner → can't read inner: it is a folder
        add source map.yaml --from "" → can't read : its name is empty
        add evidence map.yaml a --from inner → can't read inner: it is a folder
        set nothing.yaml thesis T → can't change nothing.yaml: no such file or folder
        set - thesis T → standard input can't be changed: name a file
        add note map.yaml - → <stdin>:1:2: error: an invisible character stands here (U+0000) [control-character]
        add evidence map.yaml a --from nothing.csv → can't read nothing.csv: no such file or folder
        add evidence map.yaml a --from binary → binary:1:2: error: an invisible character stands here (U+0000) [control-character]
        add source map.yaml --from nothing.bib → can't read nothing.bib: no such file or folder
        add comment map.yaml a "" → the text of "text" is empty
        add note map.yaml "" → the text of "note" is empty
        add evidence map.yaml a --fact -x --quote "" → there is no option '--fact'; give FACT without it
        add factor map.yaml b --point - → <stdin>:1:2: error: an invisible character stands here (U+0000) [control-character]
        new map.yaml --dry-run → can't write map.yaml: there is such a file already, and it stays as it is
        new fresh/ → can't write fresh/: it is a folder
        new fr\u0007esh → can't write fr\\x07esh: an invisible character is in its name
        new fresh.yaml --from-outline nothing.md → can't read nothing.md: no such file or folder
        draft map.yaml nothing.md → can't read nothing.md: no such file or folder
        draft map.yaml inner → can't read inner: it is a folder
        draft map.yaml large.md → can't read large.md: it is larger than 1048576 bytes; a larger one can be read with --max-size
        draft map.yaml binary → binary:1:2: error: an invisible character stands here (U+0000) [control-character]
        draft map.yaml map.yaml → can't read map.yaml as a draft: it is a map; the draft comes second
        plan map.yaml -o nowhere/plan.md → can't write to nowhere/plan.md: no such file or folder
        check nothing.yaml --fix → can't mend nothing.yaml: no such file or folder
        """);
  }

  /** Else no command would read it any more, the one that takes the text out again included. */
  @Test
  void noMapGrowsLargerThanOneThatIsRead() throws IOException {
    byte[] text = "word ".repeat(150_000).getBytes(StandardCharsets.UTF_8);
    List<String> set = List.of("set", "map.yaml", "thesis", "-");
    assertEquals(0, Run.essay(folder, text, set).exit());
    String before = Files.readString(folder.resolve("map.yaml"));
    for (String more : List.of("", " --dry-run")) {
      Run.Result refused =
          Run.essay(folder, text, Run.words("set map.yaml factors.a.point -" + more));
      assertEquals(2, refused.exit());
      assertEquals(
          "essay: error: can't change map.yaml: it would be larger than 1048576 bytes, and nothing"
              + " was changed; with --max-size it may be\n",
          refused.err());
    }
    assertEquals(before, Files.readString(folder.resolve("map.yaml")));
    List<String> allowed =
        Run.words("set map.yaml factors.a.point - --max-size 9223372036854775807");
    assertEquals(0, Run.essay(folder, text, allowed).exit());
    Files.writeString(folder.resolve("notes.md"), "# Q\n## A\n- " + "x ".repeat(524_200) + "\n");
    Run.Result made = Run.essay(folder, "new", "fresh.yaml", "--from", "notes.md");
    assertEquals(2, made.exit(), made.out());
    assertTrue(made.err().contains("give a part of the notes"), made.err());
    assertFalse(Files.exists(folder.resolve("fresh.yaml")));
  }

  @Test
  void notesThatAreTooLargeAreToldWithoutAnOptionThatNewHasNot() throws IOException {
    Files.writeString(folder.resolve("big.txt"), "A line of notes.\n".repeat(120_000));
    refused(
        """
        new fresh.yaml --from big.txt → big.txt is larger than 1048576 bytes; give a part of the notes; nothing was written
        draft map.yaml big.txt --max-size 1 → map.yaml:1:1: error: this file is larger than 1 byte [too-large]
        """);
  }

  @Test
  void aNewMapIsNotSaidToBeThereWhereItsFolderIsNone() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("arguments"), "");
    Run.Result refused = Run.essay(other, "new", "fresh");
    assertEquals(2, refused.exit());
    assertEquals(
        "essay: error: can't write fresh: arguments is there, but is no folder\n", refused.err());
  }

  @Test
  void aDraftOfAnySizeIsRead() {
    for (String size : List.of("9223372036854775807", "2147483647", "67108863", "67108864")) {
      Run.Result result = Run.essay(folder, "draft", "map.yaml", "inner.md", "--max-size", size);
      assertEquals(0, result.exit(), size + result.err());
    }
  }

  @Test
  void aDraftThatOnlySpeaksOfAQuestionIsRead() {
    Run.Result result = Run.essay(folder, "draft", "map.yaml", "inner.md");
    assertEquals("", result.err());
    assertTrue(result.exit() < 2);
  }

  @Test
  void aMapOfMoreThanAnybodyReadsIsGoneThroughOnlyWhereItsSizeIsAllowed() throws IOException {
    StringBuilder many = new StringBuilder("question: Why?\nfactors:\n");
    for (int i = 0; i <= Limits.MOST_FACTORS; i++) {
      many.append("  f").append(i).append(": {point: P.}\n");
    }
    Files.writeString(folder.resolve("many.yaml"), many);
    refused(
        """
        plan many.yaml → this map has 501 factors, more than the 500 that essay goes through; with --max-size it goes through any number
        check many.yaml → many.yaml: this map has 501 factors, more than the 500 that essay goes through; with --max-size it goes through any number
        """);
    Run.Result allowed = Run.essay(folder, "evidence", "many.yaml", "--max-size", "10000000");
    assertEquals(0, allowed.exit());
  }

  @Test
  void aMapWithManyQuestionsOrValuesIsToldWhatThereIsTooMuchOf() throws IOException {
    StringBuilder questions = new StringBuilder("question: Why?\nquestions:\n");
    StringBuilder notes = new StringBuilder("question: Why?\ninbox:\n");
    for (int i = 0; i <= Limits.MOST_QUESTIONS; i++) {
      questions.append("  q").append(i).append(": {question: Why so?}\n");
    }
    for (int i = 0; i <= Limits.MOST_VALUES; i++) {
      notes.append("  - note\n");
    }
    Files.writeString(folder.resolve("questions.yaml"), questions);
    Files.writeString(folder.resolve("notes.yaml"), notes);
    refused(
        """
        plan questions.yaml → this map has 101 other questions, more than the 100 that essay goes through; with --max-size it goes through any number
        plan notes.yaml → this map has 10002 values, more than the 10000 that essay goes through; with --max-size it goes through any number
        set notes.yaml thesis T → this map has 10002 values, more than the 10000 that essay goes through; with --max-size it goes through any number
        """);
    Run.Result allowed =
        Run.essay(folder, "set", "notes.yaml", "thesis", "T", "--max-size", "10000000");
    assertEquals(0, allowed.exit(), allowed.err());
  }

  @Test
  void anArgumentThatLostItsLettersIsNotWrittenAnywhere() {
    assertTrue(
        refusal("set map.yaml thesis Caf\uFFFD").startsWith("an argument lost its characters"));
  }
}
