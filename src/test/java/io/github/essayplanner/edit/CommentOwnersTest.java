package io.github.essayplanner.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Text;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A comment stays with what it is about, and a line keeps its own end. */
class CommentOwnersTest {
  private static Text text(String... lines) {
    return new Text("map.yaml", String.join("\n", lines) + "\n");
  }

  private static Text without(Text text, String field) {
    return Removing.of(text, field, false, Integer.MAX_VALUE).text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evidence: # none yet", "evidence:   # a: b", "evidence: # - not an item"})
  void anEmptyListWithACommentBesideItIsThereAgainWhenItsOnlyItemGoes(String list) {
    Text map = text("question: Why?", "factors:", "  a:", "    " + list, "    # ask", "  b:");
    Text there = Adding.item(map, "a", Thing.EVIDENCE, Map.of("fact", "So.")).text();
    assertEquals(map.content(), without(there, "a.evidence.1").content());
  }

  @Test
  void aCommentAboveAListStaysWithTheListAndOneAboveItsItemGoesWithTheItem() {
    Text map = text("question: Why?", "# later", "inbox:", "  # sure?", "  - So.", "sources:");
    Text left = text("question: Why?", "# later", "inbox:", "sources:");
    assertEquals(left.content(), without(map, "inbox.1").content());
  }

  @Test
  void aCommentBesideCriteriaStaysWhenTheLastOneGoes() {
    Text map = text("question: Why?", "judgement:", "  criteria: # which?", "    depth:");
    Text left = text("question: Why?", "judgement:", "  criteria: # which?");
    assertEquals(left.content(), without(map, "judgement.criteria.depth").content());
  }

  @ParameterizedTest
  @ValueSource(strings = {">+", "|+"})
  void aCommentBelowATextThatKeepsItsBlankLinesBelongsToWhatFollows(String mark) {
    Text map =
        text(
            "question: Why?",
            "factors:",
            "  a:",
            "    evidence:",
            "      - " + mark,
            "        One.",
            "",
            "      # about two",
            "      - Two.",
            "  # about b",
            "  b:",
            "    point: " + mark,
            "      So.",
            "",
            "# about sources",
            "sources:",
            "  s:");
    assertEquals(
        map.content().replace("      # about two\n      - Two.\n", ""),
        without(map, "a.evidence.2").content());
    assertEquals(
        map.content().replace("# about sources\nsources:\n  s:\n", "# about sources\nsources:\n"),
        without(map, "sources.s").content());
    String first = "      - " + mark + "\n        One.\n\n";
    String second = "      # about two\n      - Two.\n";
    assertEquals(
        map.content().replace(first + second, second + first),
        Moving.of(map, "a.evidence.2", "", Moving.Placing.FIRST, "").text().content());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void whatIsAddedBelowALineLeavesTheLineItsOwnEnd(String end) {
    for (String rest : new String[] {"    point: P", "    evidence:", "    evidence:\n      - x"}) {
      for (String usual : new String[] {"\n", "\r\n"}) {
        String before = "question: Why?\nfactors:\n  a:\n".replace("\n", usual) + rest + end;
        Text map = new Text("map.yaml", before);
        Text there = Adding.item(map, "a", Thing.EVIDENCE, Map.of("fact", "So.")).text();
        assertEquals(before, there.content().substring(0, before.length()));
        there = Adding.note(map, "So.").text();
        assertEquals(before, there.content().substring(0, before.length()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  z:\n  # - land, perhaps\n",
        "  z: {point: P}\n  # - land, perhaps\n  # - more\n",
        "  z:\n    point: P\n  # - land, perhaps\n",
        "  # - land, perhaps\n",
        "    # - land, perhaps\nthesis: T\n",
        "  z:\n    evidence:\n      # - F\n",
        "  z:\n    evidence:\n      # - F\n    counter: C\n",
      })
  void commentedOutLinesDoNotComeBelowWhatIsNew(String factors) {
    Text before = new Text("map", "question: Q?\nfactors:\n" + factors);
    boolean isEvidence = factors.contains("evidence");
    Text after =
        isEvidence
            ? Adding.item(before, "z", Thing.EVIDENCE, Map.of("fact", "New")).text()
            : Adding.member(before, Thing.FACTOR, "new", Map.of()).text();
    String added = isEvidence ? "\n      - New\n" : "\n  new:\n";
    int comment = before.content().lastIndexOf('#');
    int line = before.content().indexOf('\n', comment) + 1;
    assertEquals(
        before.content().substring(0, line) + added + before.content().substring(line),
        after.content());
    assertEquals(before.content(), without(after, isEvidence ? "z.evidence.1" : "new").content());
  }
}
