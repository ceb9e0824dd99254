package io.github.essayplanner.convert;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.essayplanner.Golden;
import io.github.essayplanner.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The smallest files of BibTeX and CSL-JSON that show how each kind of field is read. The file has
 * one a line, behind {@code >} and with ⏎ for a line break, and below it the source that it
 * becomes, or what is told of it.
 */
class SmallBibliographiesTest {
  private static final Path FILE = Golden.RESOURCES.resolve("small-bibliographies.txt");

  @Test
  void eachEntryBecomesTheSourceThatItMeans() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String line : Files.readAllLines(FILE)) {
      if (line.startsWith("> ")) {
        all.append(line).append('\n');
        tell(read(line.substring(2).replace('⏎', '\n')), all);
      } else if (!line.startsWith("  ")) {
        all.append(line).append('\n');
      }
    }
    Golden.compare(FILE, all.toString());
  }

  private static Bibliography read(String typed) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(typed.getBytes(UTF_8));
    return Bibliography.isJson(in)
        ? Bibliography.ofJson(in)
        : Bibliography.of(new Text("sources", typed));
  }

  private static void tell(Bibliography read, StringBuilder all) {
    for (BibliographyEntry entry : read.all()) {
      all.append("  ").append(entry.key()).append(":\n");
      entry
          .fields()
          .forEach((name, text) -> all.append("    " + name + ": ").append(text).append('\n'));
    }
    for (Bibliography.BadEntry bad : read.mistakes()) {
      all.append("  mistake at " + bad.line() + ":" + bad.column() + ": ");
      all.append(bad.message()).append('\n');
    }
    read.remarks().forEach(remark -> all.append("  remark: ").append(remark).append('\n'));
  }
}
