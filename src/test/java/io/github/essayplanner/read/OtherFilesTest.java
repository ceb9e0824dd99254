package io.github.essayplanner.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.disk.Decoded;
import io.github.essayplanner.disk.Decoder;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no map at all: one sentence says what they seem to be. */
class OtherFilesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dear Mrs Hall,/thank you for your letter./Question 3: Rome./Yours,/Ben|notes, a letter",
        "<!DOCTYPE html>/<title>A</title>/Question: why?/thesis: because|a web page",
        "<div>/<h2>Why</h2>/</div>|a web page",
        "<?xml version='1.0'?>/<svg></svg>|data in XML",
        "{/ \"name\": \"x\",/ \"list\": [1, 2]/}|data in JSON",
        "[/  {\"id\": 1}/]|data in JSON",
        "name,date,source/Sulla,88 BC,Plutarch/Marius,107 BC,Plutarch|a table",
        "question;thesis;title/a;b;c/d;e;f|a table",
        "@book{evans2003,/  title = {The Coming},/  year = {2003}/}|a list of sources in BibTeX",
        "% mine/@misc{a,/  title = {x}/}|a list of sources in BibTeX",
        "TY  - BOOK/TI  - title: x/ER  -|a list of sources in RIS",
        "[{\"type\": \"book\", \"id\": \"a\"}]|a list of sources in CSL-JSON",
        "name,born/Sulla,138/Marius,157|a table",
        "\\documentclass{article}/\\title{Rome}|a document in LaTeX",
        "Return-Path: <a@b>/From: Ben <b@c>/Subject: Question/To: Ann//title: Hi|an e-mail",
        "title = \"Rome\"/[factors.army]/point = \"It fell.\"|TOML",
        "import os/def question(x):/    return x/class A:/    title: str|the source code",
        "class struggle drove it/export prices fell/from 1848 on they met/return to gold hurt|notes",
        "import os/from a import b/def f(x):/  return x + 1/class B:/  pass|the source code",
        "import React from 'react'/export default function A() {/  return null/}|the source code",
        "public class A {/  private String title;/}/|the source code",
        "int a;/String b;/int[] c = {};/call(a);/a++;|the source code",
        "#!/bin/sh/for f in a b; do/title: $f/done|the source code",
        "---/title: Rome/tags: [a]/---/# Introduction/It fell.|a document in Markdown",
      })
  void aFileOfAnotherKindIsNamedInOneSentence(String typed, String what) {
    String content =
        typed.replace('/', '\n').replace("<\n", "</").replace("#!\nbin\nsh", "#!/bin/sh");
    List<Finding> findings = ArgumentReader.read(new Text("file", content)).findings();
    assertEquals(1, findings.size(), findings::toString);
    String message = findings.get(0).message();
    assertTrue(message.startsWith("this is no map: it looks like " + what), message);
  }

  @Test
  void fieldsWithAsManyCommasAsEachOtherAreNoTable() {
    String map = "title: One, two, three\nthesis: Four, five, six\ncontext: It, too, has\n";
    List<Finding> findings = ArgumentReader.read(new Text("file", map)).findings();
    assertEquals("a map needs a field \"question\"", findings.get(0).message());
  }

  @Test
  void aFileThatIsNoTextIsNamedInOneSentence() {
    Map<String, String> kinds =
        Map.of(
            "%PDF-1.4\ntitle: x", "a PDF",
            "GIF89a", "a picture",
            "{\\rtf1", "a document in RTF",
            "PK\3\4 word/document.xml", "a Word document (.docx)",
            "PK\5\6\0\0\0\0", "a ZIP archive",
            "MZ\1\2\3\4\5\6", "a program or its data");
    kinds.forEach(
        (start, what) -> {
          Decoded decoded = Decoder.decode("file", start.getBytes(StandardCharsets.ISO_8859_1));
          assertEquals(1, decoded.findings().size(), what);
          String message = decoded.findings().get(0).message();
          assertEquals("this is no text: it looks like " + what, message);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Causes/- poverty;/- famine (1845–9);/- class war;",
        "Causes :/– la faim ;/– l'absence d'eau ;/– la peur.",
        "Causes/poverty;/famine, e.g. in Cork;/the \"hungry forties\";/worker(s);",
      })
  void notesWhoseLinesEndInSemicolonsAreNoProgram(String typed) {
    String content = typed.replace('/', '\n');
    Finding finding = ArgumentReader.read(new Text("file", content)).findings().get(0);
    assertFalse(finding.message().contains("source code"), finding::toString);
  }

  @Test
  void aTextThatNoFieldBeginsIsToldOnce() {
    String subtitles =
        "1\n00:00:01 --> 00:00:02\nHello.\n\n2\n00:00:03 --> 00:00:04\nTitle: why?\n";
    List<Finding> findings = ArgumentReader.read(new Text("file", subtitles)).findings();
    assertEquals(1, findings.size(), findings::toString);
  }
}
