package io.github.essayplanner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.NastyTexts;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Citation.Cited;
import io.github.essayplanner.model.CitationStyle;
import io.github.essayplanner.plan.CitationText;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.words.Phrase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationsForPandocTest {
  private static final Cited SECOND = new Cited("", "berlin", "p. 14");

  private static Phrase cited(String key, Cited... all) {
    String yaml =
        "question: Why?\nsources:\n  gray: {title: A, key: '%s'}\n  berlin: {title: B}\n"
            .formatted(key);
    ArgumentMap map = ArgumentReader.read(new Text("map.yaml", yaml)).map().orElseThrow();
    return CitationText.of(map, CitationStyle.PANDOC).inBrackets(List.of(all));
  }

  @Test
  void pandocReadsBothCitationsWhateverThePlaceInTheFirstIs()
      throws java.io.IOException, InterruptedException {
    for (String place : NastyTexts.ALL) {
      Phrase line = Phrase.of("Fact ").then(cited("g1", new Cited("", "gray", place), SECOND));
      String markdown = MarkdownLine.ofBlock(line, "");
      String html = MarkdownReaders.PANDOC_MARKDOWN.html(markdown);
      assertTrue(
          html.contains("data-cites=\"g1 berlin\""), () -> markdown + " was read as " + html);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "gray1998, @gray1998",
    "gray_a:98, @gray_a:98",
    "gray--98, @{gray--98}",
    "gray., @{gray.}",
    "http://zotero.org/items/A1, @{http://zotero.org/items/A1}",
    "gray 98, @gray",
    "a}b, @gray",
    "a<b>c, @gray",
    "a`b, @gray"
  })
  void aKeyIsCitedSoThatItIsReadAsOne(String key, String cited) {
    assertEquals("[" + cited + "]", cited(key, new Cited("", "gray", "")).plainText());
  }

  @Test
  void whatNamesNoSourceStaysInBracketsOfItsOwn() {
    Phrase line = cited("g1", new Cited("a letter", "", ""), SECOND);
    assertEquals("[@berlin, p. 14] (a letter)", line.plainText());
  }
}
