package io.github.essayplanner.render;

import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Phrase.Run;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader should find on a page, a line a block: the kind of block, then its text with
 * brackets round what is strong, in italics or a link.
 */
final class Outline implements Page {
  static final String OPEN_STRONG = "\ue000";
  static final String CLOSE_STRONG = "\ue001";
  static final String OPEN_EMPHASIS = "\ue002";
  static final String CLOSE_EMPHASIS = "\ue003";
  static final String BREAK = "\ue004";

  final List<String> lines = new ArrayList<>();
  private final boolean splitsTables;

  /** Of a page whose tables hold whatever they are given. */
  Outline() {
    this(false);
  }

  private Outline(boolean splitsTables) {
    this.splitsTables = splitsTables;
  }

  /** Of a page of Markdown. */
  static Outline ofMarkdown() {
    return new Outline(true);
  }

  @Override
  public void heading(int level, Phrase text) {
    add("h" + level, text(text).replace(BREAK, " "));
  }

  @Override
  public void paragraph(Phrase text) {
    add("p", text(text));
  }

  @Override
  public void quotation(Phrase text) {
    add("quotation", text(text));
  }

  @Override
  public void bullets(List<Item> items) {
    items("bullet", items);
  }

  @Override
  public void numbered(List<Item> items) {
    items("number", items);
  }

  @Override
  public void tasks(List<Item> items) {
    items("task", items);
  }

  private void items(String kind, List<Item> items) {
    for (Item item : items) {
      add(kind, text(item.text()));
      items("under bullet", item.under());
    }
  }

  @Override
  public void table(
      List<Phrase> header, List<List<Phrase>> rows, List<Integer> numeric, List<Integer> prose) {
    if (splitsTables) {
      SplitTable split = SplitTable.of(header, rows, numeric, prose);
      cells(split.header(), split.rows());
      numbered(split.notes());
    } else {
      cells(header, rows);
    }
  }

  private void cells(List<Phrase> header, List<List<Phrase>> rows) {
    header.forEach(cell -> add("th", text(cell)));
    rows.forEach(row -> row.forEach(cell -> add("td", text(cell))));
  }

  @Override
  public void ruledLines(int count) {
    for (int i = 0; i < count; i++) {
      add("hr", "");
    }
  }

  @Override
  public void end() {}

  void add(String kind, String text) {
    lines.add(kind + ": " + tidy(text));
  }

  /**
   * What not every reader keeps: how accents are composed, space at the ends and round breaks, and
   * how many spaces.
   */
  static String tidy(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace(CLOSE_STRONG + OPEN_STRONG, "")
        .replace(CLOSE_EMPHASIS + OPEN_EMPHASIS, "")
        .replaceAll("[ \n]+", " ")
        .replaceAll(" ?" + BREAK + " ?", BREAK)
        .replaceAll("^[ " + BREAK + "]+|[ " + BREAK + "]+$", "");
  }

  private static String text(Phrase phrase) {
    StringBuilder text = new StringBuilder();
    for (Run run : phrase.runs()) {
      text.append(
          switch (run.style()) {
            case BREAK -> BREAK;
            case STRONG -> styled(run, OPEN_STRONG, CLOSE_STRONG);
            case EMPHASIS -> styled(run, OPEN_EMPHASIS, CLOSE_EMPHASIS);
            case PLAIN, MARK -> link(run) + readable(run.text());
          });
    }
    return text.toString();
  }

  private static String link(Run run) {
    return Links.address(run.url()).map(address -> "<a " + address + ">").orElse("");
  }

  /** A styled run's spaces stand outside its marks; a run of nothing else has no marks. */
  private static String styled(Run run, String open, String close) {
    String core = readable(run.text()).replaceAll("(?U)^[\\s\u00a0]+|[\\s\u00a0]+$", "");
    return core.isEmpty()
        ? readable(run.text())
        : readable(run.text()).replace(core, open + core + close);
  }

  /** The documented replacements: line breaks and tabs are spaces, other controls U+FFFD. */
  static String readable(String text) {
    return text.replaceAll("\r\n|[\t-\r\u0085\u2028\u2029]", " ")
        .replaceAll("[\\x00-\\x1f\\x7f-\\x9f\\ufffe\\uffff]|\\p{Cs}", "\ufffd");
  }
}
