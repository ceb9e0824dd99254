package io.github.essayplanner.convert;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignFileTest {
  private static String kind(String typed) {
    return ForeignFile.of(typed.getBytes(UTF_8)).map(Enum::name).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "question: Why?/factors:/  land:|MAP",
        "thesis:/factors: # three/  land: a|MAP",
        "question: Why?/factors: {land: {}}|MAP",
        "question: Why?/judgement: {}|MAP",
        "question: Why?/judgement:/  criteria:|MAP",
        "\uFEFFquestion: Why?/factors:/  land:|MAP",
        "question: Why?/factors: land and law/  land:|''",
        "question: Why?/factors:/- land|''",
        "questions: Why?/factors:/  land:|''",
        "factors:/  land:|''",
        "Why?/- land|''",
        "fact,date/A,1905/B,1906|CSV",
        "For,Against/cheap,slow/safe,ugly|CSV",
        "/For\tAgainst/cheap\tslow/safe\tugly|''",
        "@book{a, title={One}}|BIBTEX",
        "%PDF-1.4|PDF"
      })
  void aFileIsKnownByWhatIsInIt(String typed, String kind) {
    assertEquals(kind, kind(typed.replace('/', '\n')));
  }

  @Test
  void aTextOfTwoBytesALetterMayBeANote() {
    assertEquals(Optional.empty(), ForeignFile.of("question: Why?".getBytes(UTF_16)));
    assertEquals(Optional.empty(), ForeignFile.of("\uFEFFWhy?".getBytes(UTF_16LE)));
    assertEquals(Optional.empty(), ForeignFile.of(new byte[0]));
    assertEquals(Optional.empty(), ForeignFile.of(new byte[] {'a'}));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "notes.rtf|cat notes.rtf",
        "a b.rtf|cat 'a b.rtf'",
        "it's.rtf|cat 'it'\\''s.rtf'",
        "-n.rtf|cat '-n.rtf'",
        "\u202Ea.rtf|cat FILE"
      })
  void aCommandNamesTheFileAsItMustBeTyped(String file, String command) {
    assertEquals(command, ForeignFile.command("cat FILE", file));
  }

  @Test
  void eachKindSaysWhatItIsAndWhatToTypeInstead() {
    for (ForeignFile kind : ForeignFile.values()) {
      assertEquals(true, kind.what().matches("an? .+|[A-Za-z].+"), kind.what());
      assertEquals(kind != ForeignFile.DATA, kind.command("n").matches(".*\\bn\\b.*"), kind.name());
    }
    assertEquals("an argument map already", ForeignFile.MAP.what());
    assertEquals("cp n arguments/NAME.yaml", ForeignFile.MAP.command("n"));
  }
}
