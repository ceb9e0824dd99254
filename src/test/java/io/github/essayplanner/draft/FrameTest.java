package io.github.essayplanner.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A passage is known by its place and its first words. */
class FrameTest {
  private static List<Frame> frames(String draft) {
    Draft read = Draft.of(new Text("draft.txt", draft));
    return List.of(Frame.of(WrittenEssay.of(read, new Vocabulary(), CitedNames.NONE)));
  }

  @Test
  void aSecondOfTwoParagraphsThatSaysSoIsTheConclusion() {
    assertEquals(
        List.of(Frame.BODY, Frame.CONCLUSION),
        frames("Sulla marched on Rome.\n\nIn conclusion, TODO.\n"));
  }

  @Test
  void aSecondOfTwoParagraphsThatSaysNothingOfItIsBody() {
    assertEquals(
        List.of(Frame.BODY, Frame.BODY),
        frames("Sulla marched on Rome.\n\nHe met no resistance there.\n"));
  }

  @Test
  void aTitleMayEndInABracket() {
    assertEquals(
        List.of(Frame.ASIDE, Frame.INTRODUCTION, Frame.BODY, Frame.CONCLUSION),
        frames(
            """
            Sulla and Rome (second draft)

            Sulla marched on Rome.

            He met no resistance there.

            Rome fell.
            """));
  }
}
