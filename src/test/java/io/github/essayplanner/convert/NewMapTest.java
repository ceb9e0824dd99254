package io.github.essayplanner.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.text.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NewMapTest {
  private static String map(
      String name, String question, String thesis, List<String> factors, String note) {
    Outline outline = OutlineReader.of(new Text("notes", note));
    return NewMap.text(name, question, thesis, factors, outline);
  }

  /** Its lines but for the fixed comments. */
  private static String said(String map) {
    return map.lines()
        .filter(line -> !line.isEmpty() && !line.startsWith("#") || line.startsWith("# From"))
        .collect(Collectors.joining("/"));
  }

  @Test
  void anEmptyMapAsksWhatItsNameSays() {
    String map = map("fall-of-rome.yaml", "", "", List.of(), "");
    assertEquals("question: Fall of rome/thesis:/factors:", said(map));
    assertEquals(true, map.contains("essay add factor fall-of-rome.yaml \"The first idea\""));
    assertEquals(
        "question: ---/thesis:/factors:",
        said(map("---", "", "", List.of(), "")).replace("\"", ""));
  }

  @Test
  void theFactorsOfTheCommandComeBeforeThoseOfTheNote() {
    String note = "Why?\n\n- Land\n- Law\n- Land\n- Land\n- ???\n";
    String map = map("rome", "", "", List.of("Law", "War"), note);
    assertEquals(
        "question: Why?/thesis:/factors:"
            + "/  law:/    point:/    evidence:"
            + "/  war:/    point:/    evidence:"
            + "/  land:/    point:/    evidence:"
            + "/  law-2:/    name: Law/    point:/    evidence:"
            + "/  land-2:/    name: Land/    point:/    evidence:"
            + "/  land-3:/    name: Land/    point:/    evidence:"
            + "/  factor-7:/    name: ???/    point:/    evidence:",
        said(map).replace("\"", ""));
    assertEquals(false, map.contains("essay add factor"));
    assertEquals(true, map.contains("    evidence:\n\n  war:"));
    assertEquals(true, map.contains("factors:\n  law:"));
  }

  @Test
  void whatTheCommandSaysComesFirstAndWhatTheNoteSaysInsteadIsKept() {
    String note = "# Rome\nQuestion: Why?\nThesis: War.\n\n## Land\n";
    String map = map("rome", "How?", "Land.", List.of(), note);
    assertEquals(true, map.contains("title: Rome\nquestion: How?\nthesis: Land.\n"));
    assertEquals(true, map.contains("# From the outline:\n# Why?\n# War.\n"));
    assertEquals(
        true,
        map("rome", "How?", "", List.of(), "Why?\n\n- Land\n")
            .contains("title: Why?\nquestion: How?\nthesis:\n"));
    assertEquals(
        "question: Why?/thesis: Land./factors:/  land:/    point:/    evidence:",
        said(map("rome", "Why?", "Land.", List.of(), "Why?\n\n- Land\n")));
  }

  @Test
  void allThatANoteSaysStandsInItsPlace() {
    String note =
        "# Why?\nIntroduction: It fell.\n\n## Land\n<!-- weak -->\n- hunger → revolt\n"
            + "- 1788: drought\n<!-- p. 3 -->\n- But rain\n- Counter: war\n- Reply: no\n"
            + "- Counter: law\n\n## Conclusion\nSo.\n\n## To do\n- a date\n\n## Sources\n- Hill\n";
    String map = map("rome", "", "", List.of(), note);
    assertEquals(
        "question: Why?/thesis:/context: It fell./conclusion: So./factors:/  land:/    point:"
            + "/    # weak/    evidence:/      - fact: hunger/        shows: revolt"
            + "/      - fact: drought/        date: 1788/        # p. 3"
            + "/      - fact: But rain/        side: against"
            + "/    counter:/      - claim: war/        reply: no/      - law"
            + "/inbox:/  - a date",
        said(map).replace("\"", ""));
    assertEquals(true, map.endsWith("\n\n# Sources, as they stand in the outline:\n# Hill\n"));
    assertEquals(true, map.contains("\n\ninbox:\n"));
  }

  @Test
  void anObjectionOfAnotherFactorIsAChallenge() {
    String map = map("rome", "", "", List.of(), "# Why?\n## Opp 1: Land\n- hunger\n");
    assertEquals(true, map.contains("    stance: challenges\n"));
  }
}
