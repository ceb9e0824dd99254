package io.github.essayplanner.convert;

import io.github.essayplanner.convert.RawLine.Kind;
import java.util.List;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Finds the lines that a reader of Markdown takes for code or HTML. */
final class SkippedBlocks {
  /** Deeper nesting than anyone writes; it keeps lists of lists of lists from taking long. */
  private static final int DEEPEST = 100;

  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(
              Set.of(
                  BlockQuote.class,
                  FencedCodeBlock.class,
                  Heading.class,
                  HtmlBlock.class,
                  ListBlock.class,
                  ThematicBreak.class))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(DEEPEST)
          .inlineParserFactory(context -> (lines, node) -> {})
          .build();

  private SkippedBlocks() {}

  /** For each line whether it is code or HTML. */
  static boolean[] of(List<RawLine> lines) {
    StringBuilder text = new StringBuilder();
    for (RawLine line : lines) {
      if (line.is(Kind.TEXT)) {
        text.append(" ".repeat(Math.min(line.indent(), DEEPEST))).append(line.text());
      }
      text.append('\n');
    }
    boolean[] skipped = new boolean[lines.size()];
    for (Node node = PARSER.parse(text.toString()); node != null; node = next(node)) {
      if (node instanceof FencedCodeBlock || node instanceof HtmlBlock) {
        for (SourceSpan span : node.getSourceSpans()) {
          skipped[span.getLineIndex()] = true;
        }
      }
    }
    return skipped;
  }

  /** The next node of the tree in the order of the text, without going down it call by call. */
  static Node next(Node node) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node up = node;
    while (up != null && up.getNext() == null) {
      up = up.getParent();
    }
    return up == null ? null : up.getNext();
  }
}
