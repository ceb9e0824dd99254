package io.github.essayplanner.draft;

import io.github.essayplanner.text.Text;
import java.util.List;

/**
 * An essay as it was read.
 *
 * @param text what it says; of a Word document a paragraph a line
 * @param blocks in the order written
 * @param isWord whether it was a Word document, in which a line is a paragraph
 */
public record Draft(Text text, List<Block> blocks, boolean isWord) {
  public Draft {
    blocks = List.copyOf(blocks);
  }

  /** A draft of Markdown or plain text. */
  public static Draft of(Text text) {
    return new Draft(text, new BlockReader(text).read(), false);
  }

  /** A Word document's paragraphs, each of which knows what it is. */
  static Draft ofWord(Text text, List<Block> blocks) {
    return new Draft(text, blocks, true);
  }
}
