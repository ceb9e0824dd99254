package io.github.essayplanner.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the smallest notes become. */
class OutlineReaderTest {
  private static Outline read(String notes) {
    return OutlineReader.of(new Text("notes.md", notes));
  }

  private static List<String> facts(Outline outline, int factor) {
    return outline.factors.get(factor).evidence.stream().map(Fact::fact).toList();
  }

  @Test
  void columnsOfUnequalLengthKeepTheirSides() {
    Outline outline = read("Advantages\tDisadvantages\ncheap\tslow\nsafe\nclean\tugly\n\tdear\n");
    assertEquals(List.of("cheap", "safe", "clean"), facts(outline, 0));
    assertEquals(List.of("slow", "ugly", "dear"), facts(outline, 1));
  }

  @Test
  void whatIsStruckOutStaysStruckOut() {
    Outline outline = read("## ==Land==\n- ~~4.1 witches~~ cut this\n- **hunger**\n");
    assertEquals(List.of("~~4.1 witches~~ cut this", "hunger"), facts(outline, 0));
    assertEquals("Land", outline.factors.get(0).name);
  }

  @Test
  void aFootnoteThatNothingPointsToIsAComment() {
    Outline outline =
        read("# Why?\n\n## Land\n- hunger\n\n## Conclusion\nIt fell.\n\n[^1]: Hill\n");
    assertEquals("It fell.", outline.conclusion);
    assertEquals(List.of("[^1]: Hill"), outline.comments);
  }

  @Test
  void aRowOfATableMayHaveOneCell() {
    Outline outline =
        read("|For|Against|\n|---|---|\n|cheap|slow|\n|safe|\n| |ugly|\n|clean|dear|\n");
    assertEquals(List.of("cheap", "safe", "clean"), facts(outline, 0));
    assertEquals(List.of("slow", "ugly", "dear"), facts(outline, 1));
  }

  @Test
  void aWordInBracketsIsNoFootnote() {
    String notes = "## Reds\n- the [Soviet] side\n\n[Soviet] tanks rolled in.\n";
    assertEquals(List.of("the [Soviet] side", "[Soviet] tanks rolled in."), facts(read(notes), 0));
    assertEquals(1, facts(read("## Reds\n- the side[1]\n\n[1] Hill, p. 3\n"), 0).size());
  }

  @Test
  void theHeadingBelowAQuestionIsAFactor() {
    Outline outline = read("Why did it fall?\n\n# Land\n- hunger\n");
    assertEquals("Why did it fall?", outline.question.text());
    assertEquals("Land", outline.factors.get(0).name);
    assertEquals("", read("Why?\n\n# Land\n## Law\n- hunger\n# War\n- Sulla\n").title);
    assertEquals("Rome", read("Why?\n\n# Rome\n## Land\n- hunger\n## War\n- Sulla\n").title);
  }

  @Test
  void aWordOfAnotherLanguageIsALabelBeforeAColonAlone() {
    String sentence = "These - the peasants and the workers - rose in 1905.";
    assertEquals("", read("# Why?\n\n" + sentence + "\n\n## Land\n- hunger\n").thesis);
    assertEquals("Land", read("# Why?\n\nThese: Land\n\n## Land\n- hunger\n").thesis);
  }

  @Test
  void numberedPartsWithSidesBelowThemAreFactors() {
    String notes =
        "Edit genes?\nBiology, year 11\n\n1) Disease\nFor:\n- heals\nAgainst:\n- risky\n\n"
            + "2) Fairness\nAgainst:\n- dear\n";
    Outline outline = read(notes);
    assertEquals(List.of("heals", "risky"), facts(outline, 0));
    assertEquals("Fairness", outline.factors.get(1).name);
    assertEquals(List.of("dear"), facts(outline, 1));
  }

  @Test
  void aLoneNumberBelowALongLineBeginsALevelThatOtherPlacesHave() {
    String first = "I. Law\n   A. Paisley\n      1. one\n      2. two\n";
    String line = "   B. Robinson v. Chief Constable of West Yorkshire [2018] UKSC 4\n";
    String notes = first + line + "      1. Reed\nII. War\n   A. Sulla\n";
    Outline outline = read(notes);
    assertEquals("Reed", outline.factors.get(0).evidence.get(3).shows());
    assertEquals(List.of(), outline.warnings());
    String wrapped =
        "- Of all the heirs of the house there was after ten years of war only\n  1. Who?";
    assertEquals(1, facts(read("## Heirs\n" + wrapped + "\n"), 0).size());
  }

  @Test
  void aBoxIsReadByItsLabel() {
    String notes =
        "# Was she free?\n\n"
            + "> [!abstract] Thesis\n"
            + "> Yes, because\n"
            + "> she leaves.\n\n"
            + "## Red-room\n"
            + "> [!tip] Compare\n"
            + "> Helen\n\n"
            + "- she resists\n\n"
            + "> [!todo]\n"
            + "> - [ ] page\n\n"
            + "- she leaves\n\n"
            + "> [!fail] Against\n"
            + "> - Bessie\n\n"
            + "> [!quote]\n"
            + "> \"no net\n"
            + "> ensnares me\"\n";
    Outline outline = read(notes);
    assertEquals("Yes, because she leaves.", outline.thesis);
    assertEquals(List.of("page"), outline.inbox);
    assertEquals(List.of("Compare", "Helen"), outline.factors.get(0).comments);
    List<String> facts = List.of("she resists", "she leaves", "Bessie", "\"no net ensnares me\"");
    assertEquals(facts, facts(outline, 0));
    assertEquals(true, outline.factors.get(0).evidence.get(2).against());
  }

  @Test
  void aDayOrAnInitialIsInNoDoubt() {
    assertEquals(
        List.of(), read("# Why?\n\n12 March 2025, in the kitchen\n\n## Land\n- x\n").warnings());
  }

  @Test
  void aCenturyIsADate() {
    Outline outline = read("## Light\n- 16th century: night scenes\n- 4th of the heirs: none\n");
    assertEquals("16th century", outline.factors.get(0).evidence.get(0).date());
    assertEquals("4th of the heirs: none", facts(outline, 0).get(1));
  }

  @Test
  void columnsThatBlanksAlignAreTwoLists() {
    String rows = "- cruel          - saves species\n- old\n                 - jobs.  It works\n";
    Outline outline = read("Close zoos?\n\nFor              Against\n" + rows);
    assertEquals(List.of("cruel", "old"), facts(outline, 0));
    assertEquals(List.of("saves species", "jobs.  It works"), facts(outline, 1));
  }

  @Test
  void columnsBeforeHeadingsThatArgueAreRemarks() {
    Outline outline =
        read("Edit?\n\nFor    Against\nheals  dear\n\n## Law\n- ban\n## Cost\n- high\n");
    assertEquals(List.of("For", "heals", "Against", "dear"), outline.comments);
    assertEquals(2, outline.factors.size());
  }

  @Test
  void theWordThatCountsAPartStaysAsAComment() {
    Outline outline =
        read("# Why?\n\n## Theme 1: Land\n- hunger\n## Section 2: Conclusion\nYes.\n");
    assertEquals(List.of("Theme 1"), outline.factors.get(0).comments);
    assertEquals(List.of("Section 2"), outline.comments);
    assertEquals("Yes.", outline.conclusion);
  }

  @Test
  void theQuestionsOfAnInterviewAreFactorsAndNotTheEssaysQuestion() {
    String answers = "\nA: In 1982.\nA: At Christmas.\n\nQ: Who left?\nA: The young.\n";
    Outline outline = read("The mill\n\nQ: When did it close?" + answers);
    assertEquals("The mill", outline.question.text());
    assertEquals("When did it close?", outline.factors.get(0).name);
    assertEquals(List.of("A: In 1982.", "A: At Christmas."), facts(outline, 0));
    assertEquals(List.of(), outline.warnings());
  }

  @Test
  void whatAMailSaysToItsReaderIsNoEvidence() {
    String mail =
        "From: Ben\n"
            + "To: Mia\n"
            + "Subject: Re: Why did Weimar fail?\n\n"
            + "Hi Mia,\n\n"
            + "how are you?\n\n"
            + "Land\n"
            + "- Why me?\n\n"
            + "Law\n"
            + "- decrees\n\n"
            + "Can you check it?\n\n"
            + "Thanks,\n"
            + "Ben\n";
    Outline outline = read(mail);
    assertEquals("Why did Weimar fail?", outline.question.text());
    assertEquals(List.of("Why me?"), facts(outline, 0));
    assertEquals(List.of("decrees"), facts(outline, 1));
    assertEquals(8, outline.comments.size());
    assertEquals(List.of("Thanks,", "Ben"), outline.comments.subList(6, 8));
  }
}
