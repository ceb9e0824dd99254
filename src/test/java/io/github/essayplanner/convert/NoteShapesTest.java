package io.github.essayplanner.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.essayplanner.convert.Outline.Counterclaim;
import io.github.essayplanner.text.Text;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole notes in shapes of their own: tables, paragraphs, other languages. */
class NoteShapesTest {
  private static Outline read(String notes) {
    return OutlineReader.of(new Text("notes.md", notes));
  }

  private static List<String> names(Outline outline) {
    return outline.factors.stream().map(factor -> factor.name).toList();
  }

  private static List<String> facts(Outline outline, int factor) {
    return outline.factors.get(factor).evidence.stream().map(Fact::fact).toList();
  }

  @Test
  void aNoteThatIsOneTableHasItsFactorsInTheFirstColumn() {
    String rows =
        "| P1 | No army | Manchuria | |\n"
            + "| P2 | Absent powers | the Senate | The USSR |\n"
            + "| | | Germany | |\n";
    String head = "| Para | Point | Evidence | Counter |\n|:--|---|---|---|\n";
    Outline outline = read("Was it doomed?\n\nThesis: Yes.\n\n" + head + rows);
    assertEquals(List.of("No army", "Absent powers"), names(outline));
    assertEquals(List.of("the Senate", "Germany"), facts(outline, 1));
    assertEquals(List.of(new Counterclaim("The USSR", "")), outline.factors.get(1).counter);
    assertEquals("Yes.", outline.thesis);
    assertEquals(0, read("Why?\n\n" + head + rows + "\n- land\n").factors.get(0).evidence.size());
  }

  @Test
  void bracketsBehindTheNumberOfAParagraphSayWhatItIs() {
    String notes =
        "Was it doomed?\n\nPara 1 – Land\n- hunger\n\nPara 2 (weakest): Law\n- courts\n\n"
            + "Para 3 (counterargument) – Pride\n- flags\n";
    Outline outline = read(notes);
    assertEquals(List.of("Land", "Law", "Pride"), names(outline));
    assertEquals(List.of("weakest"), outline.factors.get(1).comments);
    assertEquals(
        List.of(false, false, true), outline.factors.stream().map(f -> f.challenges).toList());
    assertEquals(List.of(), outline.factors.get(2).comments);
  }

  @Test
  void aLineOfAnItemThatIsFurtherInThanTheNextItemIsNoHeading() {
    Outline outline =
        read("# Why?\n- Armies\n  - Sulla marched\n  Source: Plutarch\n- Land\n  - Gracchus\n");
    assertEquals(List.of("Armies", "Land"), names(outline));
    assertEquals(List.of("Sulla marched", "Source: Plutarch"), facts(outline, 0));
  }

  @Test
  void lettersBelowNumbersListWhatTheNumbersCount() {
    String armies = "Why did Rome fall?\n1. Armies\na. Sulla marched\n";
    Outline outline = read(armies + "i. with six legions\nb. Marius\n2. Land\na. Gracchus\n");
    assertEquals(List.of("Armies", "Land"), names(outline));
    assertEquals(List.of("Sulla marched", "Marius"), facts(outline, 0));
    assertEquals("with six legions", outline.factors.get(0).evidence.get(0).shows());
    assertEquals(List.of("Gracchus"), facts(outline, 1));
    assertEquals(List.of("Sulla marched"), facts(read(armies + "2. Land\n• Gracchus\n"), 0));
  }

  @Test
  void whatOrgNotesOfAThingForItselfIsKeptBesideIt() {
    String notes =
        "* TODO Armies\nDEADLINE: <2026-02-03>\n:PROPERTIES:\n:ID: 1\n:END:\n- Sulla\n* Land\n- Grain\n";
    Outline outline = read(notes);
    assertEquals(List.of("Armies", "Land"), names(outline));
    assertEquals(List.of("DEADLINE: <2026-02-03>", ":ID: 1"), outline.factors.get(0).comments);
  }

  @Test
  void theAddressOfAnItemOfAnOutlinerIsKeptBesideIt() {
    String item =
        "<outline text=\"Armies\" url=\"http://x.y/z\"><outline text=\"Sulla\"/></outline>";
    Outline outline = read("<opml><body>" + item + "</body></opml>\n");
    assertEquals(List.of("Sulla"), facts(outline, 0));
    assertEquals(List.of("http://x.y/z"), outline.factors.get(0).comments);
  }

  @Test
  void aHeadingThatSaysFactorsIsNone() {
    assertEquals(
        List.of("Armies", "Land"),
        names(read("# Why?\n## Factors\n### Armies\n- Sulla\n### Land\n- Gracchus\n")));
  }

  @Test
  void aTableForAndAgainstNeedsNoBarsAtItsEdges() {
    Outline outline = read("# Why?\n\nFor | Against\n--- | ---\ncheap | slow\nsafe | ugly\n");
    assertEquals(List.of("cheap", "safe"), facts(outline, 0));
    assertEquals(List.of("slow", "ugly"), facts(outline, 1));
  }

  @Test
  void paragraphsThatCountThemselvesAreFactors() {
    String notes =
        "Vote at 16?\n\n"
            + "Firstly, they pay tax.\n\n"
            + "Secondly, Austria did it.\n\n"
            + "However, few want it.\n\n"
            + "In conclusion, yes.\n";
    Outline outline = read(notes);
    assertEquals(List.of("Firstly, they pay tax.", "Secondly, Austria did it."), names(outline));
    assertEquals(List.of("However, few want it."), facts(outline, 1));
    assertEquals("In conclusion, yes.", outline.conclusion);
  }

  @Test
  void aHeadingThatSaysNothingKnownLeavesTheNumberedPartsOfTheBodyFactors() {
    String body = "1. Law\n- article 48\n\n2. Money\n- inflation\n\nOdds and ends:\n- ask\n";
    Outline outline = read("Why?\nIntroduction: It fell.\nThesis: Enemies.\n\n" + body);
    assertEquals(List.of("Law", "Money", "Odds and ends"), names(outline));
    assertEquals("It fell.", outline.context);
  }

  @Test
  void aSmallLabelOfOnesOwnBeginsALineOfItsOwn() {
    Outline outline =
        read("Why?\n\nP1 - luck\nev: Lenin dies\nex: no rival\n\nP2 - party\nev: 1922\n");
    assertEquals(List.of("luck", "party"), names(outline));
    assertEquals(List.of("ev: Lenin dies", "ex: no rival"), facts(outline, 0));
  }

  @Test
  void aGreekNoteIsReadByItsMarksLabelsAndTurns() {
    String parts = "Α. Λοιμός\n- πέθανε\n\nΒ. Σικελία\n- Όμως άντεξε\n\nΣυμπέρασμα: Έχασε.\n";
    Outline outline = read("Γιατί έχασε η Αθήνα;\n\nΕισαγωγή: 27 χρόνια.\n\n" + parts);
    assertEquals("Γιατί έχασε η Αθήνα;", outline.question.text());
    assertEquals(List.of("Λοιμός", "Σικελία"), names(outline));
    assertEquals(true, outline.factors.get(1).evidence.get(0).against());
    assertEquals("Έχασε.", outline.conclusion);
    assertEquals(List.of("Εισαγωγή", "Συμπέρασμα"), outline.comments);
  }

  @Test
  void lettersCountInTheirOwnAlphabet() {
    assertEquals(List.of("פילוג", "רומא"), names(read("א. פילוג\n- קנאים\n\nב. רומא\n- טיטוס\n")));
    assertEquals(
        List.of("الانقسام", "الحصار"), names(read("أ. الانقسام\n- حرب\n\nب. الحصار\n- بناء\n")));
  }

  @Test
  void whoAsksInATranscriptNamesTheFactors() {
    String notes =
        "Interview, 3 May\n\n"
            + "Me: When was it?\n"
            + "Mrs Khan: In 1968.\n"
            + "Me: Was it hard?\n"
            + "Mrs Khan: Yes.\n";
    Outline outline = read(notes);
    assertEquals("Interview, 3 May", outline.question.text());
    assertEquals(List.of("Me: When was it?", "Me: Was it hard?"), names(outline));
    assertEquals(List.of("Mrs Khan: In 1968."), facts(outline, 0));
  }

  @Test
  void whatAPageFoldsAwayIsReadBelowItsSummary() {
    Outline outline =
        read("# Free trade?\n\n<details>\n<summary>Growth</summary>\n\n- Korea\n\n</details>\n");
    assertEquals(List.of("Growth"), names(outline));
    assertEquals(List.of("Korea"), facts(outline, 0));
  }

  @Test
  void aRowOfDatesHasNoHeading() {
    Outline outline =
        read("Why?\n\n1935 Naval Agreement\n7 March 1936 Rhineland\n1938 Anschluss\n");
    assertEquals(List.of(), names(outline));
    assertEquals(3, outline.inbox.size());
  }

  @Test
  void aQuotedMailKeepsItsNumberedFactors() {
    String mail =
        "> Question: Why?\n"
            + "> 1. Supply\n"
            + "> - horses\n"
            + "> 2. Winter\n"
            + "> - cold\n"
            + ">\n"
            + "> On 3 May at 10:12 Tom wrote:\n";
    Outline outline = read(mail);
    assertEquals(List.of("Supply", "Winter"), names(outline));
    assertEquals(List.of("On 3 May at 10:12 Tom wrote:"), outline.comments);
    String odd = "1. Law\n- b\n2. Money\n- c\n\nOdds:\n- ask\n";
    assertEquals(List.of("Law", "Money", "Odds"), names(read("Question: Why?\n\n" + odd)));
  }

  @Test
  void aNoteThatQuotesWhatSomebodyWroteIsNoMail() {
    Outline outline =
        read("# Why?\n\n## Fear\n\nOn 5 March 1946 Churchill wrote:\n- a curtain\n\nPoland\n");
    assertEquals(List.of(), outline.comments);
  }

  @Test
  void aMailThatEndsWithAListHasNoClosing() {
    Outline outline =
        read("Hi Ann,\n\nWhy?\n\nArmies\n- Sulla\n\nLove and honour\n- Antony\n\nBest\n- c\n");
    assertEquals(List.of("Armies", "Love and honour", "Best"), names(outline));
  }

  @Test
  void columnsThatBlanksAlignArePartedWhereTheSecondBegins() {
    Outline outline =
        read("For                Against\nCheap.  Good       slow\n  a               b   c\n");
    assertEquals(List.of("Cheap.  Good", "a"), facts(outline, 0));
    assertEquals(List.of("slow", "b   c"), facts(outline, 1));
  }

  @Test
  void aRowWithoutANameAboveTheFirstFactorIsKept() {
    String table =
        "| Factor | Evidence |\n|---|---|\n| | alone |\n| Land | fields |\n| Pay | a |\n";
    Outline outline = read("# Question: Why?\n\n" + table);
    assertEquals("Why?", outline.question.text());
    assertEquals(true, outline.comments.contains("| | alone |"));
  }

  @Test
  void aLineOfAFileMayBeOfAnyLength() {
    String blanks = " ".repeat(800_000);
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read("x" + blanks + "y\n"));
    List<String> files =
        List.of(
            "if " + "=".repeat(60_000) + "\n",
            "x" + "\u0301".repeat(60_000) + ";\n",
            "question: a\nfactors:\n  x" + ": ".repeat(300_000) + "\u2028z\n");
    for (String file : files) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(30), () -> ForeignFile.of(file.getBytes(StandardCharsets.UTF_8)));
    }
  }

  @Test
  void anArgumentOfTheOppositionChallenges() {
    Outline outline = read("THW ban cars\n\nProp 1: Air\n- clean\nOpp 1: Trade\n- shops\n");
    assertEquals(false, outline.factors.get(0).challenges);
    assertEquals(true, outline.factors.get(1).challenges);
  }

  @Test
  void aLabelMayStandInAColumnOfItsOwn() {
    Outline outline =
        read("Q\tWhy?\nPara 1\tMorale\n\t- songs\nPara 2\tClass\n\t- east\nConc\tBoth.\n");
    assertEquals("Why?", outline.question.text());
    assertEquals(List.of("Morale", "Class"), names(outline));
    assertEquals("Both.", outline.conclusion);
  }

  @Test
  void aTitleBehindEssayPlanIsTheQuestionOnlyIfNothingAsks() {
    String body = "\n\n## Land\n- hunger\n## War\n- Sulla\n";
    Outline asked = read("Essay plan: the Blitz\nQuestion: Why?" + body);
    assertEquals("Why?", asked.question.text());
    assertEquals("the Blitz", asked.title);
    assertEquals("the Blitz", read("Essay plan: the Blitz" + body).question.text());
  }

  @Test
  void aSummaryOfNothingButBlanksTakesNoTime() {
    String notes = "# Why?\n\n<summary>" + " ".repeat(400_000) + "x\n\n- land\n";
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(notes));
  }

  @Test
  void aNoteOfBoxesAloneIsReadByTheirLabels() {
    Outline outline = read("> [!todo]\n> - page\n\n> [!abstract] Thesis\n> Yes.\n");
    assertEquals(List.of("page"), outline.inbox);
    assertEquals("Yes.", outline.thesis);
  }
}
