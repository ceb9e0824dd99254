package io.github.essayplanner.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of rare spellings of YAML is so. */
class TrueMessagesTest {
  private static final String REST = "question: Why?\nfactors: {a: {point: P}}\n";

  @TempDir Path folder;

  private String said(String lines) throws Exception {
    Files.writeString(folder.resolve("map.yaml"), lines + REST);
    Run.Result result = Run.essay(folder, "check", "map.yaml");
    return result.out() + result.err();
  }

  @Test
  void aNextLineCharacterInQuotesIsNoEscape() throws Exception {
    assertFalse(said("title: \"A\u0085b\"\n").contains("escape"));
    assertFalse(said("title: 'A\u0085b'\n").contains("escape"));
    assertTrue(said("title: \"A\\u0001b\"\n").contains("an escape in this text"));
  }

  @Test
  void aCodeForAnInvisibleLineBreakIsACode() throws Exception {
    for (String code : new String[] {"\\L", "\\P"}) {
      String said = said("title: \"A " + code + " b\"\n");
      assertFalse(said.contains("and this is none"), said);
      assertTrue(said.contains("stands for an invisible line break"), said);
    }
    assertTrue(said("title: \"A \\q b\"\n").contains("and this is none"));
  }

  @Test
  void aCodeBeyondUnicodeIsToldAtItsPlace() throws Exception {
    for (String code : new String[] {"\\U00110000", "\\UFFFFFFFF", "\\U7fffffff"}) {
      String said = said("title: \"A " + code + " b\"\n");
      assertTrue(said.contains(":1:11: error: this code stands for no character"), said);
      assertFalse(said.contains("and this is none"), said);
      assertFalse(said.contains("put quotes round"), said);
    }
    assertTrue(said("title: \"A \\U0010FFFF b\"\n").indexOf("no character") < 0);
  }

  @Test
  void anInvisibleLineBreakBeforeAKeyIsToldForWhatItIs() throws Exception {
    for (String lines :
        new String[] {"title: A\n\u0085author: B\n", "title: A\n  \u0085author: B\n"}) {
      String said = said(lines);
      assertTrue(said.contains("an invisible character stands here (U+0085"), said);
      assertFalse(said.contains("without quotes"), said);
    }
  }

  @Test
  void aTabInTheContinuationOfAQuotedTextIsNoMistake() throws Exception {
    for (String lines :
        new String[] {"title: \"A\n\tb\"\n", "title: 'A\n \tb'\n", "title: \"A\n\t\n\t b\"\n"}) {
      assertFalse(said(lines).contains("error:"), said(lines));
    }
  }

  @Test
  void aQuestionMarkBeforeAKeyMayBeDeleted() throws Exception {
    String said = said("? title\n: A title\n");
    assertTrue(said.contains("if a key follows, delete it"), said);
    assertTrue(said.contains("nothing stands before the colon of this line"), said);
    assertTrue(said("title: ? what\n").contains("unless it stands in quotes"));
  }

  @Test
  void aColonWithoutAKeyIsNoWrongIndentation() throws Exception {
    for (String line : new String[] {": t\n", ":\n", "title: A\n: t\n"}) {
      String said = said(line);
      assertTrue(said.contains("nothing stands before the colon of this line"), said);
      assertFalse(said.contains("indented like none"), said);
    }
  }

  @Test
  void aWeightOfManyDigitsIsANumberOfTooMany() throws Exception {
    String digits = "1." + "0".repeat(28) + "1";
    String criteria = "judgement: {criteria: {c: {weight: %s}}}\n";
    assertFalse(said(criteria.formatted(digits)).contains("a weight"));
    String said = said(criteria.formatted(digits + "1"));
    assertTrue(
        said.contains("a weight may have 30 digits, and this has 31: \"1.0000000000…\""), said);
  }

  @Test
  void anImportanceOfAThousandDigitsIsAWholeNumberOutOfRange() throws Exception {
    String factor = "factors: {a: {point: P, importance: %s}}\n".formatted("1".repeat(1_000));
    Files.writeString(folder.resolve("map.yaml"), "question: Q\n" + factor);
    String said = Run.essay(folder, "check", "map.yaml").out();
    assertTrue(said.contains("goes from 1 to 10, and this is 111111111111…"), said);
  }

  @Test
  void aValueOfAMebibyteIsNotRepeatedWhole() throws Exception {
    String words = "long ago ".repeat(100_000);
    String said = said("period: " + words + "\n");
    assertTrue(said.contains("is in no form of date that can be put in order."), said);
    assertTrue(said.length() < 4_000, "" + said.length());
  }

  @Test
  void dotsThatEndAMapBeforeItBeginsAreNoText() throws Exception {
    String said = said("...\n");
    assertTrue(
        said.contains(":1:1: error: these dots end a map, and none has begun before them"), said);
    assertFalse(said.contains("quotes"), said);
    Run.essay(folder, "check", "--fix", "map.yaml");
    assertTrue(Files.readString(folder.resolve("map.yaml")).strip().equals(REST.strip()));
  }

  @Test
  void aFileThatSaysNullIsNotEmpty() throws Exception {
    for (String text : new String[] {"null\n", "~\n", "''\n"}) {
      Files.writeString(folder.resolve("map.yaml"), text);
      String said = Run.essay(folder, "check", "map.yaml").out();
      assertFalse(said.contains("empty"), said);
      assertTrue(said.contains("a map is made of fields"), said);
    }
    Files.writeString(folder.resolve("map.yaml"), "# a remark\n");
    assertTrue(Run.essay(folder, "check", "map.yaml").out().contains("this file is empty"));
  }

  @Test
  void aNewMapIsAskedForAName() throws Exception {
    Run.Result result = Run.essay(folder, "new", "-");
    assertTrue(result.err().contains("name the file to write"), result.err());
    result = Run.essay(folder, "new", "--dry-run", "--", "--");
    assertTrue(result.out().contains("question: \"--\""), result.out() + result.err());
  }

  @Test
  void twoHyphensAreSaidToBeNoValue() throws Exception {
    said("");
    Run.Result result = Run.essay(folder, "evidence", "map.yaml", "--tag=--");
    assertTrue(result.err().contains("'--' can't be the value of option --tag"), result.err());
  }
}
