package io.github.essayplanner.draft;

import io.github.essayplanner.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Names as essays have them. The file has a sentence a line, behind {@code >}, and then its names,
 * each with the stems beside it by which it is compared with another; what opens a sentence is no
 * name unless a map knows it. Behind {@code <>} are two sentences of one name each, and how the one
 * may stand for the other.
 */
class NamesInProseTest {
  private static final Path FILE = Golden.RESOURCES.resolve("prose/names.txt");
  private static final String TEXT = "> ";
  private static final String PAIR = "<> ";

  @Test
  void everyNameIsSeenWithWhatStandsBesideIt() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String line : Files.readAllLines(FILE)) {
      if (line.startsWith(TEXT)) {
        all.append(line).append('\n');
        append(line.substring(TEXT.length()), all);
      } else if (line.startsWith(PAIR)) {
        all.append(line).append('\n');
        String[] both = line.substring(PAIR.length()).split(" \\| ");
        Vocabulary words = new Vocabulary();
        appendPair(one(both[0], words), one(both[1], words), all);
      } else if (line.startsWith("#")) {
        all.append(line).append('\n');
      }
    }
    Golden.compare(FILE, all.toString());
  }

  private static void append(String text, StringBuilder all) {
    Vocabulary words = new Vocabulary();
    List<ProseName> names = ProseName.in(text, 0, text.length(), words);
    for (ProseName name : names) {
      all.append("  ").append(text, name.start(), name.end());
      append(name.before(), ", before it ", words, all);
      append(name.after(), ", after it ", words, all);
      append(name.second(), ", then ", words, all);
      all.append(name.named() ? ", behind a name" : "").append(name.opens() ? ", opens" : "");
      all.append(name.isCountry() ? ", a country" : "").append('\n');
    }
    List<ProseName> joined = ProseName.joined(names, text);
    for (ProseName name : joined.size() < names.size() ? joined : List.<ProseName>of()) {
      all.append("  together ").append(name.typed()).append('\n');
    }
  }

  private static void append(int stem, String what, Vocabulary words, StringBuilder all) {
    if (stem >= 0) {
      all.append(what).append('"').append(words.stem(stem)).append('"');
    }
  }

  /** The last name of a sentence. */
  private static ProseName one(String text, Vocabulary words) {
    List<ProseName> names = ProseName.in(text, 0, text.length(), words);
    return names.get(names.size() - 1);
  }

  private static void appendPair(ProseName one, ProseName other, StringBuilder all) {
    all.append("  ").append(one.typed()).append(" for ").append(other.typed()).append(':');
    all.append(one.isInPlaceOf(other) ? " in its place" : "");
    all.append(one.doesLike(other) ? " does the like" : "");
    all.append(one.opensLike(other) ? " opens like it" : "");
    all.append(one.isRivalOf(other) ? " a rival" : "");
    all.append(one.isLike(other) ? " begins like it" : "").append('\n');
  }
}
