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
}
