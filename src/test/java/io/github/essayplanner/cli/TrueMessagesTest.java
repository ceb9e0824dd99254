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
  void twoHyphensAreSaidToBeNoValue() throws Exception {
    said("");
    Run.Result result = Run.essay(folder, "evidence", "map.yaml", "--tag=--");
    assertTrue(result.err().contains("'--' can't be the value of option --tag"), result.err());
  }
}
