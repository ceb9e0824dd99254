package io.github.essayplanner.convert;

import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Takes the marks of Markdown out of a text: its words and links stay, and so do the marks of what
 * is struck out, which would mean the opposite without them.
 */
final class InlineText {
  /** Longer texts keep their marks: nobody emphasises in what is longer than an essay. */
  private static final int LONGEST = 20_000;

  /** Before a text, so that nothing in it can begin a block: it is no word and no mark. */
  private static final String START = ". ";

  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxInlineNesting(50)
          .build();

  private static final Pattern WIKI = Pattern.compile("!?\\[\\[(?:[^\\[\\]|]*\\|)?([^\\[\\]|]+)]]");
  private static final Pattern HIGHLIGHT = Pattern.compile("==([^=]+)==");
  private static final Pattern ATTRIBUTES = Pattern.compile("\\s*\\{[#.:][^{}]*}$");

  private InlineText() {}

  static String of(String typed) {
    if (typed.length() > LONGEST) {
      return typed;
    }
    String text = typed;
    if (text.contains("[[")) {
      text = WIKI.matcher(text).replaceAll("$1");
    }
    if (text.contains("==")) {
      text = HIGHLIGHT.matcher(text).replaceAll("$1").strip();
    }
    if (text.endsWith("}")) {
      text = ATTRIBUTES.matcher(text).replaceFirst("");
    }
    boolean marked = text.chars().anyMatch(c -> "*_\\&`".indexOf(c) >= 0);
    return marked ? unmarked(START + text) : text;
  }

  private static String unmarked(String text) {
    Node document = PARSER.parse(text);
    if (!(document.getFirstChild() instanceof Paragraph paragraph) || paragraph.getNext() != null) {
      return text.substring(START.length());
    }
    StringBuilder words = new StringBuilder();
    Node node = paragraph.getFirstChild();
    while (node != null) {
      boolean inside =
          (node instanceof Emphasis || node instanceof StrongEmphasis) && !isInWord(node, text);
      if (node instanceof Text plain) {
        words.append(plain.getLiteral());
      } else if (!inside) {
        words.append(asTyped(node, text));
      }
      node = inside ? SkippedBlocks.next(node) : after(node, paragraph);
    }
    return words.substring(START.length()).strip();
  }

  /** The next node in the order of the text that isn't inside this one; null at the end. */
  private static Node after(Node node, Node top) {
    Node up = node;
    while (up != top && up.getNext() == null) {
      up = up.getParent();
    }
    return up == top ? null : up.getNext();
  }

  /** Whether what it begins with stands inside a word or a sum, as in 2*3*4. */
  private static boolean isInWord(Node emphasis, String text) {
    int start = emphasis.getSourceSpans().get(0).getInputIndex();
    int within = start + (emphasis instanceof Emphasis ? 1 : 2);
    return Character.isLetterOrDigit(text.charAt(start - 1))
        && Character.isLetterOrDigit(text.charAt(within));
  }

  private static String asTyped(Node node, String text) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (SourceSpan span : node.getSourceSpans()) {
      start = Math.min(start, span.getInputIndex());
      end = Math.max(end, span.getInputIndex() + span.getLength());
    }
    if (end > start) {
      return text.substring(start, end);
    }
    return node instanceof Code code ? code.getLiteral() : " ";
  }
}
