package io.github.essayplanner.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Between tags of HTML stand words of the essay; tags, scripts and comments are none. */
class HtmlTagsTest {
  private static WrittenEssay essay(String... lines) {
    Draft draft = Draft.of(new Text("draft.md", String.join("\n", lines) + "\n"));
    return WrittenEssay.of(draft, new Vocabulary(), CitedNames.NONE);
  }

  private static List<String> passages(WrittenEssay essay) {
    return essay.passages().stream()
        .map(passage -> essay.lineAt(passage.block().start()) + " " + essay.text(passage).strip())
        .toList();
  }

  @Test
  void aParagraphBetweenTagsIsReadWhereItStands() {
    WrittenEssay essay =
        essay(
            "<div>",
            "The council sold",
            "the dredger.",
            "</div>",
            "",
            "<p align=\"center\">Sand closed it.</p>",
            "",
            "Ships left.");
    assertEquals(
        List.of("2 The council sold\nthe dredger.", "6 Sand closed it.", "8 Ships left."),
        passages(essay));
    assertEquals(10, essay.words().essay());
  }

  @Test
  void aTagInALineCountsNothing() {
    WrittenEssay essay =
        essay("The <i class=\"x\">council</i> sold<br /> the <span>dredger.</span>");
    assertEquals(5, essay.words().essay());
    assertEquals(5, essay("Here <add a date> so.").words().essay());
  }

  @Test
  void scriptsStylesAndCommentsAreNotTheEssays() {
    WrittenEssay essay =
        essay(
            "<script>",
            "let a = 1;",
            "</script>",
            "<style>",
            "p { color: red }",
            "</style>",
            "",
            "<!-- not this",
            "nor this -->",
            "",
            "<div><script>let b = 2;</script>",
            "Sand closed it.</div>");
    assertEquals(List.of("12 Sand closed it."), passages(essay));
    assertEquals(3, essay.words().essay());
  }

  @Test
  void aHeadingStaysTheHeadingOfWhatStandsBelowATag() {
    WrittenEssay essay = essay("## Sand", "", "<div>", "", "Ships left.", "", "</div>");
    assertTrue(essay.passages().get(0).heading().contains("Sand"));
    assertEquals(1, essay.passages().size());
  }
}
