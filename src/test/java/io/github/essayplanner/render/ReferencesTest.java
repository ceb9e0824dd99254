package io.github.essayplanner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.Golden;
import io.github.essayplanner.convert.Bibliography;
import io.github.essayplanner.convert.BibliographyEntry;
import io.github.essayplanner.edit.AddingSources;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.CitationStyle;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Libraries as people keep them, and the bibliographies that they must give. */
class ReferencesTest {
  private static final Path FOLDER = Golden.RESOURCES.resolve("bibliography");

  @Test
  void entriesOfEveryTypeGiveABibliographyThatATutorAccepts() throws IOException {
    Bibliography library =
        Bibliography.of(new Text("forty.bib", Files.readString(FOLDER.resolve("forty.bib"))));
    assertEquals(List.of(), library.mistakes());
    List<Map<String, String>> sources =
        library.all().stream().map(BibliographyEntry::fields).toList();
    List<String> already = new ArrayList<>();
    Text added = AddingSources.of(new Text("map", "question: Why?\n"), sources, already).text();
    assertEquals(List.of(), already);
    ArgumentMap map = ArgumentReader.read(added).map().orElseThrow();
    assertEquals(42, map.sources().size());
    StringBuilder lines = new StringBuilder();
    new MarkdownPage(lines)
        .references(SourceLine.all(List.copyOf(map.sources()), map, CitationStyle.AUTHOR_DATE));
    Golden.compare(FOLDER.resolve("forty.md"), lines.toString());
  }
}
