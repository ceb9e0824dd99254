package io.github.essayplanner.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.check.MapCheck;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever a note looks like, its words are in the map, in their order, and the map is sound. */
@Tag("slow")
class OutlinePropertyTest {
  private static final int NOTES = 2_000;
  private static final Pattern WORD = Pattern.compile("w[0-9a-z]+x");

  @Test
  void everyWordOfANoteIsInTheMap() {
    for (int seed = 0; seed < NOTES; seed++) {
      RandomNote note = RandomNote.of(seed);
      String map = map(note);
      Set<String> there = new HashSet<>(words(map));
      List<String> lost = new ArrayList<>(note.words());
      lost.removeAll(there);
      assertEquals(List.of(), lost, message(seed, note, map));
    }
  }

  @Test
  void theEvidenceIsInTheOrderOfTheNoteAndNoTextIsReworded() {
    for (int seed = 0; seed < NOTES; seed++) {
      RandomNote note = RandomNote.of(seed);
      int last = 0;
      for (Outline.Argument factor : OutlineReader.of(new Text("note", note.text())).factors) {
        for (Fact fact : factor.evidence) {
          List<String> words = words(fact.fact() + " " + fact.shows());
          for (int i = 0; i < words.size(); i++) {
            String here = words.get(i);
            boolean next = i == 0 || index(here) == index(words.get(i - 1)) + 1;
            boolean shown =
                i >= words(fact.fact()).size() && i > 0 && index(here) > index(words.get(i - 1));
            assertTrue(next || shown, message(seed, note, fact.toString()));
            assertTrue(last < index(here), message(seed, note, last + " before " + fact));
            last = index(here);
          }
        }
      }
    }
  }

  @Test
  void checkFindsNoErrorInTheMapOfANote() {
    for (int seed = 0; seed < NOTES; seed++) {
      RandomNote note = RandomNote.of(seed);
      String map = map(note);
      MapCheck check = MapCheck.of(new Text("map.yaml", map));
      List<Finding> errors = check.findings().stream().filter(Finding::isError).toList();
      assertEquals(List.of(), errors, message(seed, note, map));
    }
  }

  private static String map(RandomNote note) {
    Outline outline = OutlineReader.of(new Text("note", note.text()));
    return NewMap.text("map.yaml", "", "", List.of(), outline);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  private static int index(String word) {
    return Integer.parseInt(word.substring(1, word.length() - 1), 36);
  }

  private static String message(int seed, RandomNote note, String map) {
    return "seed " + seed + "\n" + note.text() + "\n=====\n" + map;
  }
}
