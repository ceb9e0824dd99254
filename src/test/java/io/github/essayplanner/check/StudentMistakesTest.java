package io.github.essayplanner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.Golden;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.render.FindingsText;
import io.github.essayplanner.text.Text;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * What people type who have never heard of YAML, and what they are told. The file holds one map
 * after the other: a line with its name, the map, a line with {@code >>>} and what is found in it.
 */
class StudentMistakesTest {
  private static final Path FILE = Golden.RESOURCES.resolve("mistakes-of-students.txt");
  private static final String NAME = "=== ";
  private static final String FOUND = ">>>\n";

  @Test
  void eachMistakeIsToldOnceInWordsThatItsAuthorCanActOn() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String part : Files.readString(FILE).split("(?m)^" + NAME)) {
      if (!part.isEmpty()) {
        String name = part.substring(0, part.indexOf('\n') + 1);
        String map = part.substring(name.length(), part.indexOf(FOUND));
        all.append(NAME).append(name).append(map).append(FOUND).append(found(map));
      }
    }
    Golden.compare(FILE, all.toString());
  }

  @Test
  void aMistakeInTheLastLineIsToldWithoutALineBreakToo() throws IOException {
    for (String part : Files.readString(FILE).split("(?m)^" + NAME)) {
      if (!part.isEmpty()) {
        String map = part.substring(part.indexOf('\n') + 1, part.indexOf(FOUND));
        assertEquals(found(map), found(map.substring(0, map.length() - 1)), map);
      }
    }
  }

  private static String found(String map) {
    Text text = new Text("map", map);
    StringWriter found = new StringWriter();
    FindingsText.write(text, ArgumentReader.read(text).findings(), false, new PrintWriter(found));
    return found.toString();
  }
}
