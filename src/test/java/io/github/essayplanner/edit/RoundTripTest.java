package io.github.essayplanner.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.Value;
import io.github.essayplanner.yaml.YamlTree;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is done can be undone, to the byte. */
class RoundTripTest {
  private static final int LAYOUTS = 300;
  private static final Pattern COMMENT = Pattern.compile("# (comment|behind|head)[ 0-9]*");

  private static Text layout(long seed) {
    return new Text("map.yaml", Layouts.map(seed));
  }

  @Test
  void renamingThereAndBackGivesTheOriginalBytesInLayoutsFromSeed5001() {
    for (long seed = 5001; seed < 5001 + LAYOUTS; seed++) {
      Text text = layout(seed);
      for (List<String> ids :
          List.of(
              List.of("berlin", "the-crisis"),
              List.of("depth", "d"),
              List.of("brunt", "p-a-brunt"))) {
        Text there = Renaming.of(text, ids.get(0), ids.get(1)).text();
        assertTrue(!there.content().equals(text.content()), there.content());
        assertEquals(text.content(), Renaming.of(there, ids.get(1), ids.get(0)).text().content());
      }
    }
  }

  @Test
  void addingAndRemovingGivesTheOriginalBytesInLayoutsFromSeed6001() {
    int same = 0;
    int all = 0;
    for (long seed = 6001; seed < 6001 + LAYOUTS; seed++) {
      Text text = layout(seed);
      for (Map.Entry<String, Function<Text, EditResult>> added : additions().entrySet()) {
        Text there = added.getValue().apply(text).text();
        String place = place(added.getKey(), there);
        Text back = Removing.of(there, place, false, Integer.MAX_VALUE).text();
        boolean empty = hadEmptyOrBracketedParent(text, there, place);
        all++;
        same += back.content().equals(text.content()) ? 1 : 0;
        assertEquals(comments(text), comments(back), "seed " + seed + ", " + place);
        if (!empty) {
          assertEquals(text.content(), back.content(), "seed " + seed + ", " + place);
        }
      }
    }
    assertTrue(same * 10 > all * 7, same + " of " + all);
  }

  private static List<String> comments(Text text) {
    return COMMENT.matcher(text.content()).results().map(MatchResult::group).sorted().toList();
  }

  private static Map<String, Function<Text, EditResult>> additions() {
    String text = "It was so: \"really\" #1";
    return Map.of(
        "factors.arms.evidence",
        t -> Adding.item(t, "arms", Thing.EVIDENCE, Map.of("fact", text, "shows", text)),
        "inbox",
        t -> Adding.note(t, text),
        "factors.fresh",
        t -> Adding.named(t, Thing.FACTOR, "Fresh", "", Map.of("point", text)),
        "sources.fresh",
        t -> Adding.member(t, Thing.SOURCE, "fresh", Map.of("author", text)),
        "judgement.criteria.fresh",
        t -> Adding.named(t, Thing.CRITERION, "Fresh", "", Map.of()));
  }

  /** The last item of a list, or the member itself. */
  private static String place(String typed, Text there) {
    Revision draft = Revision.of(there);
    YamlPath way = FieldPath.find(draft, typed).way();
    return typed.endsWith("fresh") ? typed : typed + "." + Items.of(draft, way).size();
  }

  /**
   * An empty parent goes with the last thing in it, and a parent that was opened or made a list
   * stays so: there the map says the same again, but is spelt otherwise.
   */
  private static boolean hadEmptyOrBracketedParent(Text text, Text there, String place) {
    Revision before = Revision.of(text);
    YamlPath parent = FieldPath.find(Revision.of(there), place).way().parent();
    boolean husk = parent.entryIn(before.root()).isPresent() && !before.has(parent);
    boolean opened =
        before.layout().outermostFlow(parent).isPresent()
            || before.has(parent)
                && !before
                    .at(parent)
                    .get()
                    .shape()
                    .equals(Revision.of(there).at(parent).get().shape());
    return husk || opened;
  }

  @Test
  void whatIsAddedAndRemovedSaysTheSameAgainInEveryLayoutFromSeed7001() {
    for (long seed = 7001; seed < 7001 + LAYOUTS; seed++) {
      Text text = layout(seed);
      Text there = Adding.note(text, "A note.").text();
      Text back = Removing.of(there, place("inbox", there), false, Integer.MAX_VALUE).text();
      assertEquals(said(text), said(back), "seed " + seed);
    }
  }

  private static Map<String, Object> said(Text text) {
    return Said.of(Value.of(YamlTree.of(text).root()));
  }
}
