package io.github.essayplanner.render;

import io.github.essayplanner.words.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A page in Markdown that reads the same on GitHub, in pandoc and in CommonMark readers: one line a
 * paragraph, a blank line between blocks, in tables only what is short.
 */
public final class MarkdownPage implements Page {
  private enum BlockKind {
    NONE,
    LIST,
    NUMBERED,
    QUOTATION,
    OTHER
  }

  private static final String RULE = "_".repeat(72);

  private final Appendable out;
  private final int columns;
  private final boolean color;
  private BlockKind last = BlockKind.NONE;

  /** Writes where {@code out} does; what goes wrong there is an {@link UncheckedIOException}. */
  public MarkdownPage(Appendable out) {
    this(out, Sink.UNBOUND, false);
  }

  /**
   * The same for a screen.
   *
   * @param columns the most that a line takes, where its words allow
   * @param color whether headings and emphasis are styled as well as marked
   */
  MarkdownPage(Appendable out, int columns, boolean color) {
    this.out = out;
    this.columns = columns;
    this.color = color;
  }

  @Override
  public void heading(int level, Phrase text) {
    begin(BlockKind.OTHER);
    String line = MarkdownLine.of(text, " ");
    int closing = line.length();
    while (closing > 0 && line.charAt(closing - 1) == '#') {
      closing--;
    }
    String hashes = "\\#".repeat(line.length() - closing);
    String heading = "#".repeat(level) + " " + line.substring(0, closing) + hashes;
    line(color ? Styling.BOLD + heading + Styling.NOT_BOLD : heading);
  }

  @Override
  public void paragraph(Phrase text) {
    if (!text.isEmpty()) {
      begin(BlockKind.OTHER);
      block(text, "", "");
    }
  }

  @Override
  public void quotation(Phrase text) {
    begin(BlockKind.QUOTATION);
    block(text, "> ", "> ");
  }

  @Override
  public void bullets(List<Item> items) {
    begin(BlockKind.LIST);
    items("", items, "- ");
  }

  @Override
  public void tasks(List<Item> items) {
    begin(BlockKind.LIST);
    for (Item item : items) {
      block(item.text(), "- [ ] ", "  ");
      items("  ", item.under(), "- ");
    }
  }

  @Override
  public void numbered(List<Item> items) {
    begin(BlockKind.NUMBERED);
    for (int i = 0; i < items.size(); i++) {
      items("", items.subList(i, i + 1), (i + 1) + ". ");
    }
  }

  private void items(String indent, List<Item> items, String marker) {
    String under = indent + " ".repeat(marker.length());
    for (Item item : items) {
      block(item.text(), indent + marker, under);
      items(under, item.under(), "- ");
    }
  }

  @Override
  public void table(
      List<Phrase> header, List<List<Phrase>> rows, List<Integer> numeric, List<Integer> prose) {
    begin(columns == Sink.UNBOUND ? BlockKind.OTHER : BlockKind.LIST);
    SplitTable split = SplitTable.of(header, rows, numeric, prose);
    List<String> lines = MarkdownTable.lines(split, columns);
    if (lines.isEmpty()) {
      items("", TableRows.items(header, rows, numeric), "- ");
      return;
    }
    last = BlockKind.OTHER;
    lines.forEach(this::line);
    if (!split.notes().isEmpty()) {
      numbered(split.notes());
    }
  }

  /** A row of underscores is a rule to every reader, and a line to write on in plain print. */
  @Override
  public void ruledLines(int count) {
    for (int i = 0; i < count; i++) {
      begin(BlockKind.OTHER);
      line(RULE);
    }
  }

  @Override
  public void end() {}

  /** A blank line, and a comment between two lists that would else be read as one. */
  private void begin(BlockKind block) {
    if (last != BlockKind.NONE) {
      line("");
    }
    if (last == block && block != BlockKind.OTHER) {
      line(Markdown.NOTHING);
      line("");
    }
    last = block;
  }

  /** A phrase after what opens its first line; its other lines open with the indent. */
  private void block(Phrase text, String opening, String indent) {
    if (columns == Sink.UNBOUND) {
      line(opening + MarkdownLine.ofBlock(text, indent));
      return;
    }
    String before = opening;
    int room = columns - indent.length();
    int taken = opening.length() - indent.length();
    for (String row : LineWrap.of(MarkdownLine.ofBlock(text, "", color), room, taken)) {
      line(before + row);
      before = indent;
    }
  }

  private void line(String text) {
    try {
      out.append(Styling.codes(text)).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
