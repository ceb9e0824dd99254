package io.github.essayplanner.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where comments are in an edit's way, the refusal says where they aren't, and there they aren't.
 */
class CommentsInTheWayTest {
  private static final String BEGIN = "question: Q?\nfactors:\n  a:\n    evidence:";
  private static final Pattern ADVICE =
      Pattern.compile("the comments? (#.*) (?:is|are) in the way: .* above line (\\d+), and .*");

  private static Text edited(String map, String wish) {
    Text text = new Text("map", map);
    String[] words = wish.split(" ", 3);
    return switch (words[0]) {
      case "set" -> Setting.of(text, words[1], words[2]).text();
      case "remove" -> Removing.of(text, words[1], false, Integer.MAX_VALUE).text();
      default -> Moving.of(text, words[1], "", Moving.Placing.FIRST, "").text();
    };
  }

  private static String refused(String map, String wish) {
    return assertThrows(EditRefused.class, () -> edited(map, wish)).getMessage();
  }

  /** A map with its comments where a refusal wants them. */
  private static String followed(String map, String refusal) {
    Matcher advice = ADVICE.matcher(refusal);
    assertTrue(advice.matches(), refusal);
    int line = Integer.parseInt(advice.group(2)) - 1;
    String[] comments = advice.group(1).split(", ");
    String without = map;
    for (String comment : comments) {
      assertTrue(without.contains(comment), comment);
      without = without.replace(comment, "");
    }
    List<String> lines = new ArrayList<>(List.of(without.split("\n")));
    String indent = " ".repeat(lines.get(line).length() - lines.get(line).stripLeading().length());
    for (String comment : comments) {
      lines.add(line, indent + comment);
    }
    return String.join("\n", lines) + "\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "` [e, # c\n      f]\n`|set a.evidence.1.shows new",
        "`\n      [e, # c\n      f]\n`|set a.evidence.1.shows new",
        "` [e, # c\n      f # d\n      ]\n`|set a.evidence.1.shows new",
        "` [e, # c\n      f]\n`|remove a.evidence.1",
        "` [e, # c\n      f]\n`|remove a.evidence.2",
        "` [e, # c\n      {fact: f}, ]\n`|remove a.evidence.1",
        "` [e, # c\n      f]\n`|move a.evidence.2",
        "`\n      - {fact: e, # c\n        shows: s}\n`|remove a.evidence.1.shows",
        "`\n      - fact: e\n        tags:\n          - t1 # c\n          - t2\n`|set a.evidence.1.tags q, r",
        "`\n      - fact: e\n        tags: [t1, # c\n          t2]\n`|set a.evidence.1.tags q, r",
        "`\n      - shows: s\n        # c\n        fact: e\n`|remove a.evidence.1.shows",
      })
  void whereTheyAreWantedTheEditIsMade(String evidence, String wish) {
    String map = BEGIN + evidence;
    String better = followed(map, refused(map, wish));
    String after = edited(better, wish).content();
    for (String comment : List.of("# c", "# d")) {
      assertEquals(map.contains(comment), after.contains(comment), after);
    }
  }

  @Test
  void oneIsNamedAndSeveralAre() {
    assertEquals(
        "the comment # c is in the way: move it to a line of its own above line 4, and try again",
        refused(BEGIN + " [e, # c\n      f]\n", "remove a.evidence.1"));
    assertEquals(
        "the comments # c, # d are in the way: move them to lines of their own above line 5, and"
            + " try again",
        refused(BEGIN + "\n      [e, # c\n      f # d\n      ]\n", "remove a.evidence.1"));
  }

  @Test
  void aBlankLineIsInNobodysWay() {
    assertEquals(
        BEGIN + "\n      - fact: F\n",
        edited(BEGIN + "\n      - shows: S\n\n        fact: F\n", "remove a.evidence.1.shows")
            .content());
  }
}
