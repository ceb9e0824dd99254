package io.github.essayplanner.draft;

import io.github.essayplanner.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Finds the blocks of a draft. Lines that stand together are a paragraph, a list as well; what
 * Markdown says besides is asked of its parser. Where the lines are too long to have been wrapped
 * by hand each is a paragraph of its own.
 */
final class BlockReader {
  /** Nobody wraps lines by hand so wide. */
  private static final int WIDEST_WRAPPED = 120;

  private final Text text;
  private final Block.Kind[] kinds;
  private final int[] levels;
  private final List<Block> blocks = new ArrayList<>();

  BlockReader(Text text) {
    this.text = text;
    this.kinds = new Block.Kind[text.lineCount() + 1];
    this.levels = new int[text.lineCount() + 1];
  }

  List<Block> read() {
    markMarkdown();
    boolean everyLine = isParagraphALine();
    int first = 0;
    for (int line = 1; line <= text.lineCount(); line++) {
      Block.Kind kind = kind(line);
      if (first > 0 && (kind != kinds[first] || everyLine || isFootnote(line))) {
        add(first, line - 1);
        first = 0;
      }
      if (kind == Block.Kind.HEADING) {
        add(line, line);
      } else if (kind != null && first == 0) {
        first = line;
      }
    }
    if (first > 0) {
      add(first, text.lineCount());
    }
    return blocks;
  }

  /** What a line is, or null for an empty one; a footnote goes on over the lines below it. */
  private Block.Kind kind(int line) {
    if (text.line(line).isBlank()) {
      kinds[line] = null;
    } else if (isFootnote(line)
        || line > 1 && kinds[line - 1] == Block.Kind.FOOTNOTE && kinds[line] == null) {
      kinds[line] = Block.Kind.FOOTNOTE;
    } else if (kinds[line] == null) {
      kinds[line] = Block.Kind.PARAGRAPH;
    }
    return kinds[line];
  }

  private boolean isFootnote(int line) {
    String written = text.line(line);
    return written.startsWith("[^") && written.indexOf("]:") > 2;
  }

  private void add(int from, int to) {
    int end = text.lineStart(to) + text.line(to).length();
    blocks.add(new Block(kinds[from], text.lineStart(from), end, levels[from]));
  }

  /** What is inside a paragraph is left unread: a million brackets would each be a part of it. */
  private void markMarkdown() {
    Node document =
        Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .inlineParserFactory(context -> (lines, block) -> {})
            .build()
            .parse(text.content());
    markBelow(document);
  }

  private void markBelow(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        mark(node, Block.Kind.HEADING, heading.getLevel());
      } else if (node instanceof BlockQuote) {
        mark(node, Block.Kind.QUOTATION, 0);
      } else if (node instanceof ThematicBreak || node instanceof FencedCodeBlock) {
        mark(node, Block.Kind.OTHER, 0);
      } else if (node instanceof HtmlBlock html) {
        markHtml(html);
      } else {
        markBelow(node);
      }
    }
  }

  /** Between tags stand words of the essay; a line that has nothing but tags is none of it. */
  private void markHtml(HtmlBlock html) {
    if (HtmlTags.isNoProse(html.getLiteral())) {
      mark(html, Block.Kind.OTHER, 0);
      return;
    }
    char[] shown = html.getLiteral().toCharArray();
    HtmlTags.blank(shown);
    String[] lines = new String(shown).split("\\R", -1);
    for (int i = 0; i < html.getSourceSpans().size() && i < lines.length; i++) {
      if (lines[i].isBlank()) {
        kinds[html.getSourceSpans().get(i).getLineIndex() + 1] = Block.Kind.OTHER;
      }
    }
  }

  private void mark(Node node, Block.Kind kind, int level) {
    for (SourceSpan span : node.getSourceSpans()) {
      int line = span.getLineIndex() + 1;
      kinds[line] = kind;
      levels[line] = level;
    }
  }

  /** Whether most lines that have another right below them are wider than anyone wraps. */
  private boolean isParagraphALine() {
    int wide = 0;
    int wrapped = 0;
    for (int line = 1; line < text.lineCount(); line++) {
      boolean followed = kinds[line] == null && !text.line(line + 1).isBlank();
      if (followed && !text.line(line).isBlank() && !isItem(text.line(line).stripLeading())) {
        boolean isWide = text.line(line).length() > WIDEST_WRAPPED;
        wide += isWide ? 1 : 0;
        wrapped += isWide ? 0 : 1;
      }
    }
    return wide > wrapped;
  }

  private static boolean isItem(String line) {
    return line.startsWith("- ") || line.startsWith("* ") || line.startsWith("• ");
  }
}
