package io.github.essayplanner.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.edit.Moving.Placing;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Sequence;
import io.github.essayplanner.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Moves in layouts of every kind lose nothing, take comments along, and can be undone. */
class MovePropertyTest {
  private static final Pattern COMMENT = Pattern.compile("# (?:comment \\d+|behind \\d+|head)");

  /** One move: what, to which list, and where in it. */
  private record Move(YamlPath list, int from, YamlPath to, int place) {
    boolean isWithin() {
      return list.equals(to);
    }
  }

  private int moves;
  private int refused;
  private int sameBytes;
  private int undone;

  @Test
  void twoThousandMovesOfLayoutsFromSeed1LoseNothingAndCanBeUndone() {
    move(1, 2_000);
  }

  @Test
  @Tag("slow")
  void fourThousandMovesOfLayoutsFromSeed100001LoseNothingAndCanBeUndone() {
    move(100_001, 4_000);
  }

  private void move(long firstSeed, int most) {
    for (long seed = firstSeed; moves < most; seed++) {
      Text text = new Text("map.yaml", Layouts.map(seed));
      for (Move move : moves(Revision.of(text), new Random(seed))) {
        check(seed, text, move);
      }
    }
    assertTrue(refused * 20 < moves, refused + " of " + moves + " refused");
    assertTrue(sameBytes * 100 > undone * 80, sameBytes + " of " + undone + " gave the same bytes");
  }

  private static List<Move> moves(Revision draft, Random random) {
    List<YamlPath> lists = new ArrayList<>(List.of(YamlPath.of("factors"), YamlPath.of("inbox")));
    for (Definition factor : Definition.all(draft)) {
      if (factor.way().first(1).equals(YamlPath.of("factors")) && factor.way().length() == 2) {
        List.of("evidence", "counter", "links").forEach(k -> lists.add(factor.way().to(k)));
      }
    }
    List<Move> moves = new ArrayList<>();
    for (YamlPath list : lists) {
      int size = size(draft, list);
      if (size > 0) {
        int from = random.nextInt(size);
        moves.add(new Move(list, from, list, random.nextInt(size)));
        YamlPath other = lists.get(random.nextInt(lists.size()));
        boolean alike = other.length() == 3 && other.last().equals(list.last());
        if (alike && !other.equals(list) && !list.lastKey().equals("links")) {
          moves.add(new Move(list, from, other, size(draft, other)));
        }
      }
    }
    return moves;
  }

  private static int size(Revision draft, YamlPath list) {
    Node node = draft.has(list) ? draft.at(list).orElseThrow() : null;
    if (node instanceof Mapping mapping && list.length() == 1) {
      return mapping.entries().size();
    }
    return node instanceof Sequence sequence ? sequence.items().size() : node == null ? 0 : 1;
  }

  private void check(long seed, Text before, Move move) {
    String at = "seed " + seed + ", " + move + "\n" + before.content();
    moves++;
    Text after;
    try {
      after = moved(before, move);
    } catch (EditRefused cant) {
      refused++;
      return;
    }
    assertEquals(leaves(before), leaves(after), at + "\n" + after.content());
    assertEquals(comments(before.content()), comments(after.content()), at + after.content());
    String block = block(before, move.list(), move.from());
    String there = block(after, move.to(), move.place());
    boolean keepsBlankLines = block.contains(">+") || block.contains("|+");
    if (!block.isEmpty() && !there.isEmpty() && !keepsBlankLines) {
      assertEquals(block, there, at);
    }
    Move back = new Move(move.to(), move.place(), move.list(), move.from());
    Text again;
    try {
      again = moved(after, back);
    } catch (EditRefused cant) {
      throw new AssertionError(at + "\n===\n" + after.content(), cant);
    }
    Value said = Revision.of(again).value();
    assertEquals(Said.of(Revision.of(before).value()), Said.of(said), at + "\n" + again.content());
    undone++;
    sameBytes += again.content().equals(before.content()) ? 1 : 0;
    if (move.isWithin()) {
      assertEquals(before.content(), again.content(), at + "\n===\n" + after.content());
    }
  }

  private static Text moved(Text text, Move move) {
    Revision draft = Revision.of(text);
    int size = size(draft, move.to());
    String what = address(draft, move.list(), move.from());
    if (move.isWithin()) {
      boolean down = move.place() > move.from();
      String other = address(draft, move.list(), move.place());
      Placing placing = down ? Placing.AFTER : Placing.BEFORE;
      return Moving.of(text, what, "", placing, other).text();
    }
    String to = ((YamlPath.Step.Key) move.to().steps().get(1)).name();
    boolean last = move.place() >= size;
    return Moving.of(
            text,
            what,
            to,
            last ? Placing.LAST : Placing.BEFORE,
            last ? "" : address(draft, move.to(), move.place()))
        .text();
  }

  private static String address(Revision draft, YamlPath list, int index) {
    Node node = draft.at(list).orElseThrow();
    YamlPath way =
        node instanceof Mapping mapping && list.length() == 1
            ? list.to(mapping.entries().get(index).key().value())
            : list.to(index);
    return FieldPath.of(way).toString();
  }

  /** The lines of an item and its comments, without blanks at their starts. */
  private static String block(Text text, YamlPath list, int index) {
    Revision draft = Revision.of(text);
    Node node = draft.at(list).orElseThrow();
    if (!(node instanceof Sequence) && !list.equals(YamlPath.of("factors"))) {
      return "";
    }
    Siblings siblings = new Siblings(draft.layout(), node);
    return siblings.isInFlow() || siblings.isInline(index)
        ? ""
        : String.join("\n", siblings.block(index));
  }

  private static List<String> leaves(Text text) {
    List<String> leaves = new ArrayList<>();
    collect(Revision.of(text).value(), leaves);
    return leaves.stream().sorted().toList();
  }

  private static void collect(Value value, List<String> leaves) {
    if (value instanceof Value.Leaf leaf) {
      if (!leaf.text().isEmpty()) {
        leaves.add(leaf.text());
      }
    } else if (value instanceof Value.ItemList items) {
      items.items().forEach(item -> collect(item, leaves));
    } else {
      ((Value.FieldList) value).fields().forEach(field -> collect(field.value(), leaves));
    }
  }

  private static List<String> comments(String text) {
    List<String> found = new ArrayList<>();
    Matcher comment = COMMENT.matcher(text);
    while (comment.find()) {
      found.add(comment.group());
    }
    return found.stream().sorted().toList();
  }
}
