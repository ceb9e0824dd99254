package io.github.essayplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Folders, names and maps that nobody would make on purpose, or somebody would. */
class OddInputTest {
  private static final String MAP = "question: Why?\nfactors: {a: {point: P}}\n";

  @TempDir Path folder;
  private Path arguments;

  @BeforeEach
  void makeAFolder() throws IOException {
    arguments = Files.createDirectories(folder.resolve("arguments"));
  }

  private Run.Result run(String... command) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> Run.essay(folder, command), String.join(" ", command));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void whatIsNoMapInTheFolderIsToldAndPassedOver() throws Exception {
    Files.writeString(arguments.resolve("good.yaml"), MAP);
    Files.writeString(arguments.resolve("other.yml"), MAP);
    Files.writeString(arguments.resolve("._good.yaml"), "\0\5\26\7");
    Files.createDirectories(arguments.resolve("old.yaml"));
    Files.createSymbolicLink(arguments.resolve(".#good.yaml"), Path.of("me@host.123"));
    Files.createSymbolicLink(arguments.resolve("gone.yaml"), Path.of("nowhere"));
    Files.createSymbolicLink(arguments.resolve("round.yaml"), Path.of("round.yaml"));
    String latin = "cp good.yaml \"$(printf 'caf\\351').yaml\"";
    new ProcessBuilder("sh", "-c", latin).directory(arguments.toFile()).start().waitFor();
    new ProcessBuilder("mkfifo", arguments.resolve("pipe.yaml").toString()).start().waitFor();
    String passedOver =
        """
        essay: warning: passed over arguments/.#good.yaml: it is a hidden file
        essay: warning: passed over arguments/._good.yaml: it is a hidden file
        essay: warning: passed over arguments/caf\uFFFD.yaml: it is named in another encoding than UTF-8
        essay: warning: passed over arguments/gone.yaml: it is a link that leads nowhere
        essay: warning: passed over arguments/old.yaml: it is a folder
        essay: warning: passed over arguments/pipe.yaml: it is no ordinary file
        essay: warning: passed over arguments/round.yaml: it is a link that leads nowhere
        """;
    Run.Result list = run("list");
    assertEquals(0, list.exit(), list.err());
    assertEquals(passedOver, list.err());
    assertTrue(list.out().contains("good") && list.out().contains("other"), list.out());
    Run.Result check = run("check");
    assertEquals(0, check.exit(), check.err());
    assertTrue(check.err().startsWith(passedOver), check.err());
    assertEquals("good\nother\n\tmaps\n", run("complete", "--", "plan", "").out());
    assertEquals("", run("complete", "--", "evidence", "pipe", "").out());
    assertEquals(0, run("plan", "other").exit());
    assertEquals(0, run("set", "other", "thesis", "T").exit());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void noCommandWaitsForAPipeThatANameLeadsTo() throws Exception {
    Files.writeString(folder.resolve("draft.md"), "Nobody knows.");
    for (String pipe : List.of("pipe.yaml", "other.yml")) {
      new ProcessBuilder("mkfifo", arguments.resolve(pipe).toString()).start().waitFor();
      String name = pipe.substring(0, pipe.indexOf('.'));
      for (String command :
          List.of(
              "plan %s",
              "check %s",
              "check %s --fix",
              "draft %s draft.md",
              "add note %s x",
              "add note %s x --dry-run",
              "rename %s a b --dry-run")) {
        Run.Result refused = run(command.formatted(name).split(" "));
        assertEquals(2, refused.exit(), command);
        assertEquals(
            "essay: error: can't read arguments/" + pipe + ": it is no ordinary file\n",
            refused.err());
      }
      assertEquals("", run("complete", "--", "evidence", name, "").out());
    }
  }

  /** What a neighbour may have put into a shared folder. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void noFileInTheFolderStopsACommandOrSpeaksInItsName() throws Exception {
    Files.writeString(arguments.resolve("good.yaml"), MAP);
    for (String nasty : NASTY) {
      Files.writeString(arguments.resolve("m" + nasty + ".yaml"), MAP + "x: y\n");
    }
    Files.writeString(arguments.resolve("huge.yaml"), "a".repeat(3 << 20));
    Files.write(arguments.resolve("bytes.yaml"), new byte[] {(byte) 0xFF, 0, (byte) 0xC3});
    Files.createDirectories(arguments.resolve("deep.yaml/deeper.yaml"));
    Files.createSymbolicLink(arguments.resolve("zero.yaml"), Path.of("/dev/zero"));
    Files.createSymbolicLink(arguments.resolve("up.yaml"), Path.of(".."));
    try (var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(arguments.resolve("socket.yaml")));
      for (List<String> command :
          List.of(
              List.of("list"),
              List.of("check"),
              List.of("check", "--fix", "--dry-run"),
              List.of("complete", "--", "plan", ""),
              List.of("plan", "goood"),
              List.of("set", "goood", "title", "T"))) {
        Run.Result result = run(command.toArray(new String[0]));
        assertTrue(result.exit() <= 2, command + result.err());
        assertPlain(result.err(), command);
        assertPlain(result.out(), command);
      }
    }
    Run.Result list = run("list");
    assertTrue(list.out().contains("good") && list.out().contains("huge"), list.out());
    for (String odd : List.of("deep", "zero", "up", "socket")) {
      assertTrue(list.err().contains("passed over arguments/" + odd + ".yaml: it is "), list.err());
    }
  }

  @Test
  void everyMapThatCanBeReadIsCheckedThoughAnotherCannot() throws Exception {
    Files.writeString(folder.resolve("good.yaml"), "question: [\n");
    Run.Result checked = run("check", "nowhere.yaml", "good.yaml", "arguments");
    assertEquals(2, checked.exit());
    assertTrue(checked.out().startsWith("good.yaml:"), checked.out());
    assertTrue(
        checked
            .err()
            .endsWith(
                """
                essay: error: can't read nowhere.yaml: no such file or folder
                essay: error: can't read arguments: it is a folder; name a map in it
                """),
        checked.err());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void everyMapIsListedByWhatCommandsTake() throws Exception {
    for (String file : List.of("a.yaml", "UP.YAML", "Mixed.Yml", "back\\slash.yaml", "b.c.yaml")) {
      Files.writeString(arguments.resolve(file), MAP);
    }
    List<String> listed =
        List.of(
            "arguments/Mixed.Yml",
            "arguments/UP.YAML",
            "a",
            "arguments/b.c.yaml",
            "arguments/back\\slash.yaml");
    Run.Result list = run("list", "--format", "json");
    for (String name : listed) {
      assertTrue(list.out().contains('"' + name.replace("\\", "\\\\") + '"'), list.out());
      assertEquals(0, run("plan", name).exit(), name);
    }
    assertEquals("a\n\tmaps\n", run("complete", "--", "plan", "").out());
  }

  @Test
  void oneNameInTwoSpellingsOfItsAccentsIsOneName() throws Exception {
    String composed = "Müller-Zoë";
    String apart = Normalizer.normalize(composed, Normalizer.Form.NFD);
    Files.writeString(
        arguments.resolve(apart + ".yaml"), "question: Q\nfactors: {a: {name: " + apart + "}}\n");
    assertEquals(0, run("evidence", composed, composed).exit());
    assertEquals(0, run("evidence", apart, apart).exit());
    assertEquals(0, run("set", composed, "thesis", "T").exit());
    assertEquals(2, run("new", composed, "--question", "Q").exit());
  }

  @Test
  void aTermOrASourceInTwoSpellingsOfItsAccentsIsOne() throws Exception {
    for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      Normalizer.Form other =
          form == Normalizer.Form.NFC ? Normalizer.Form.NFD : Normalizer.Form.NFC;
      String map = "question: Q\nterms:\n  Café: x\nfactors:\n  a:\n    point: P\n";
      String sources = "sources:\n  m: {author: Jan Müller, title: History}\n";
      Path file = arguments.resolve("m.yaml");
      Files.writeString(file, Normalizer.normalize(map + sources, form));
      String term = "terms." + Normalizer.normalize("Café", other);
      assertEquals(0, run("set", "m", term, "y").exit());
      assertEquals(
          Normalizer.normalize((map + sources).replace("Café: x", "Café: y"), form),
          Files.readString(file));
      Files.writeString(
          folder.resolve("d.md"), Normalizer.normalize("It was so [@Müller, p. 3].\n", other));
      Run.Result draft = run("draft", "m", "d.md", "--format", "text");
      assertFalse(draft.out().contains("has no source"), draft.out());
      Files.writeString(
          folder.resolve("e.md"), Normalizer.normalize("It was so [@Zoë, p. 3].\n", form));
      draft = run("draft", "m", "e.md", "--format", "text");
      assertTrue(
          draft.out().contains(Normalizer.normalize("has no source \"Zoë\"", form)), draft.out());
      assertEquals(0, run("remove", "m", term).exit());
      assertFalse(Files.readString(file).contains("Caf"));
      Files.writeString(
          folder.resolve("n.bib"), Normalizer.normalize("@book{kée, title = {T}}\n", form));
      String key = Normalizer.normalize("kée", other);
      Run.Result added = run("add", "source", "m", "--from", "n.bib", key);
      assertEquals(0, added.exit(), added.err());
    }
  }

  @Test
  void aControlCharacterByAnEscapeIsNoPartOfAKeyEither() throws Exception {
    Path file = arguments.resolve("m.yaml");
    Files.writeString(file, "question: Q?\nterms:\n  \"a\\e[31mX\\0b\": m\n");
    Run.Result checked = run("check", "m");
    assertEquals(1, checked.exit());
    assertTrue(
        checked.out().contains(":3:3: error: an escape in this text stands for an invisible"),
        checked.out());
    String clean = "question: Q?\n";
    Files.writeString(file, clean);
    assertEquals(2, run("set", "m", "terms.a\u001b[31m", "v").exit());
    assertEquals(clean, Files.readString(file));
  }

  @Test
  void aFilterThatEmptiesAReportIsNamedWithNothingHiddenInIt() throws Exception {
    Files.writeString(arguments.resolve("m.yaml"), "question: Q?\nfactors: {a: {evidence: [x]}}\n");
    for (String option : List.of("--tag", "--source")) {
      Run.Result found = run("evidence", "m", option, "a\u202eb");
      assertEquals(0, found.exit(), found.err());
      assertFalse(found.out().contains("\u202e"), found.out());
      assertTrue(found.out().contains("u202eb"), found.out());
    }
  }

  @Test
  void aMapOfAnotherShapeIsAMistakeAndNoBug() throws Exception {
    List<String> maps =
        List.of(
            "just a text",
            "- a\n- b",
            "[]",
            "'x'",
            "factors: [a]",
            "factors: x",
            "{}",
            "{ } # c",
            "question: Q\nfactors: {a: [x]}",
            "question: Q\nfactors: {a: {scores: [1]}}",
            "question: Q\nsources: [s]",
            "question: Q\nquestions: [a]",
            "question: Q\nterms: [a]",
            "question: Q\nfactors: {a: {evidence: {b: c}}}",
            "question: [Q]",
            "~",
            "judgement: 5",
            "question: Q\nfactors: {a: {evidence: [[x]]}}",
            "question: Q\ninbox: {a: b}");
    List<String> edits =
        List.of(
            "set M title T",
            "add note M N",
            "add factor M b",
            "add evidence M a F",
            "add counter M a C",
            "add link M a b H",
            "set M factors.a.point P",
            "set M factors.a.evidence.1.fact F",
            "set M judgement.criteria.x.weight 3",
            "set M factors.a.scores.x 3",
            "add criterion M x",
            "add source M s --title T",
            "add question M q Q2",
            "rename M a b",
            "remove M factors.a",
            "remove M title",
            "set M terms.x y",
            "remove M factors.a.evidence.1",
            "remove M inbox.1");
    for (String map : maps) {
      for (String edit : edits) {
        Files.writeString(folder.resolve("m.yaml"), map + "\n");
        Run.Result result = run(edit.replace("M", "m.yaml").split(" "));
        assertFalse(result.exit() > 2, map + ": " + edit + "\n" + result.err());
        String after = Files.readString(folder.resolve("m.yaml"));
        assertTrue(result.exit() == 0 || after.equals(map + "\n"), map + ": " + edit);
      }
    }
    for (String name : List.of("/", ".", "..", "", "arguments/")) {
      Run.Result refused = run("new", name);
      assertEquals(2, refused.exit(), name);
      assertEquals(1, refused.err().lines().count(), refused.err());
    }
  }

  /** Escapes, line breaks, orders to turn text round and commands to a build's log. */
  private static final List<String> NASTY =
      List.of("\u001b[2J", "a\nessay: error: b", "\u009b2J", "x\u202etxt", "\r", "\u2028y", "\b");

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void noMessageDoesWhatANameOrAnArgumentSays() throws Exception {
    Files.writeString(folder.resolve("other.yaml"), MAP);
    for (String nasty : NASTY) {
      Path map = folder.resolve("m" + nasty + ".yaml");
      Files.writeString(map, "question: Q\nfactors: {a: {stnce: x}}\n");
      String name = map.getFileName().toString();
      for (List<String> command :
          List.of(
              List.of("plan", name),
              List.of("check", name),
              List.of("check", name, "--format", "github"),
              List.of("check", name, "other.yaml"),
              List.of("check", "other.yaml", name, "--fix"),
              List.of("check", "no" + nasty, "--format", "github"),
              List.of("plan", "no" + nasty),
              List.of("plan" + nasty),
              List.of("plan", name, "--" + nasty),
              List.of("plan", name, "--order", nasty),
              List.of("plan", name, "-o", "no/" + nasty),
              List.of("set", name, "title", "T"),
              List.of("set", name, nasty, "T"),
              List.of("set", name, "factors." + nasty + ".point", "T"),
              List.of("remove", name, nasty),
              List.of("rename", name, nasty, "b"),
              List.of("rename", name, "a", nasty),
              List.of("add", "evidence", name, nasty, "F"),
              List.of("add", "factor", name, nasty),
              List.of("evidence", name, nasty),
              List.of("set", name, "question", "R", "--dry-run"),
              List.of("new", "x", "--from", name),
              List.of("add", "source", "other.yaml", "--from", name),
              List.of("add", "source", "other.yaml", "--from", library(nasty)),
              List.of("add", "source", "other.yaml", "--from", library(nasty)),
              List.of("add", "evidence", "other.yaml", "--from", name),
              List.of("draft", "other.yaml", name),
              List.of("new", "n" + nasty),
              List.of("new", "no/" + nasty + ".yaml"),
              List.of("list"))) {
        Run.Result result = run(command.toArray(new String[0]));
        assertPlain(result.err(), command);
        if (!command.get(0).equals("list")) {
          assertPlain(result.out(), command);
        }
      }
      Files.delete(map);
    }
  }

  /** References whose names, kinds and fields hold it, and the file's own name too. */
  private String library(String nasty) throws IOException {
    String entry = "@book{k%1$s, title={T%1$s}, author={A%1$s}, year={1900%1$s}, f%1$s={v}}\n";
    String text = entry.formatted(nasty) + "@book{a, title={T}, author={A}, year={1900}}\n";
    String name = "l" + nasty + ".bib";
    Files.writeString(folder.resolve(name), text + text);
    return name;
  }

  private static void assertPlain(String said, List<String> command) {
    for (String line : said.split("\n")) {
      assertTrue(
          line.chars().noneMatch(c -> c != '\t' && (c < ' ' || c >= 0x7F && c < 0xA0)),
          command + ": " + line);
      assertFalse(line.startsWith("essay: error: b"), command + ": " + line);
      assertTrue(line.chars().noneMatch(c -> c >= 0x2028 && c <= 0x202E), command + ": " + line);
    }
  }

  @Test
  void noNameBeginsACommandToABuild() throws Exception {
    String name = "::set-output name=x::y.yaml";
    Files.writeString(folder.resolve(name), "question: Q\nfactors: {a: {stnce: x}}\n");
    for (String format : List.of("text", "github")) {
      Run.Result checked = run("check", name, "--format", format);
      assertFalse((checked.out() + checked.err()).contains("\n::set-output"), checked.out());
      assertFalse(checked.out().startsWith("::set-output"), checked.out());
      assertFalse(checked.err().contains("##["), checked.err());
    }
    assertFalse(run("plan", "##[add-mask]x").err().contains("##["));
  }

  @Test
  void tagsAndSourcesAreFoundHoweverTheirAccentsAreEncoded() throws Exception {
    String map =
        "question: Why?\nfactors:\n  a:\n    point: P\n    evidence:\n      - fact: Found\n"
            + "        source: Café Müller\n        tags: [économie]\n";
    for (Normalizer.Form form : Normalizer.Form.values()) {
      Files.writeString(folder.resolve("cafe.yaml"), Normalizer.normalize(map, form));
      for (Normalizer.Form typed : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
        String tag = Normalizer.normalize("économie", typed);
        String source = Normalizer.normalize("Café", typed);
        assertTrue(run("evidence", "cafe.yaml", "--tag", tag).out().contains("Found"));
        assertTrue(run("evidence", "cafe.yaml", "--source", source).out().contains("Found"));
      }
    }
  }
}
