package io.github.essayplanner.render;

import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table as items of a list, for screens that are too narrow for the table. */
final class TableRows {
  private TableRows() {}

  /** An item a row: its name, its numbers and short texts in a line, its sentences below it. */
  static List<Page.Item> items(
      List<Phrase> header, List<List<Phrase>> rows, List<Integer> numeric) {
    List<Page.Item> items = new ArrayList<>();
    for (List<Phrase> row : rows) {
      items.add(item(header, row, name(row, numeric)));
    }
    return items;
  }

  /** The first cell with a text, or -1. */
  private static int name(List<Phrase> row, List<Integer> numeric) {
    for (int column = 0; column < row.size(); column++) {
      if (!numeric.contains(column) && !row.get(column).isEmpty()) {
        return column;
      }
    }
    return -1;
  }

  private static Page.Item item(List<Phrase> header, List<Phrase> row, int name) {
    boolean isBare = header.stream().allMatch(Phrase::isEmpty);
    boolean hasName = name >= 0 && !isBare && !SplitTable.isLong(row.get(name));
    Phrase text = hasName ? Phrase.ofStrong(row.get(name).plainText()) : Phrase.EMPTY;
    List<Page.Item> under = new ArrayList<>();
    for (int column = 0; column < row.size(); column++) {
      Phrase cell = row.get(column);
      Phrase label = label(header.get(column));
      if (cell.isEmpty() || hasName && column == name) {
        continue;
      }
      if (SplitTable.isLong(cell)) {
        for (Phrase line : SplitTable.lines(cell)) {
          under.add(Page.Item.of(label.then(line)));
          label = Phrase.EMPTY;
        }
      } else {
        text = (text.isEmpty() ? text : text.plain(" · ")).then(label).then(cell);
      }
    }
    return text.isEmpty() && !under.isEmpty()
        ? new Page.Item(under.get(0).text(), under.subList(1, under.size()))
        : new Page.Item(text, under);
  }

  private static Phrase label(Phrase header) {
    return header.isEmpty() ? Phrase.EMPTY : Phrase.ofEmphasis(header.plainText() + ":").plain(" ");
  }
}
