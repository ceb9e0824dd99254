package io.github.essayplanner.render;

import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rows of a table as items of a list, for screens that are too narrow for the table. */
final class TableRows {
  private TableRows() {}

  /**
   * An item a row: its name, its numbers and short texts in a line, its sentences below it. Where
   * the names are sentences, each opens its item, and all the rest stands below.
   */
  static List<Page.Item> items(
      List<Phrase> header, List<List<Phrase>> rows, List<Integer> numeric) {
    boolean isBare = header.stream().allMatch(Phrase::isEmpty);
    Set<Integer> sentences = isBare ? Set.of() : sentences(rows);
    List<Page.Item> items = new ArrayList<>();
    for (List<Phrase> row : rows) {
      int name = isBare ? -1 : name(row, numeric);
      items.add(sentences.contains(name) ? opened(header, row, name) : named(header, row, name));
    }
    return items;
  }

  /** The columns with a long cell. */
  private static Set<Integer> sentences(List<List<Phrase>> rows) {
    Set<Integer> columns = new HashSet<>();
    for (List<Phrase> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        if (!columns.contains(column) && SplitTable.isLong(row.get(column))) {
          columns.add(column);
        }
      }
    }
    return columns;
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

  private static Page.Item opened(List<Phrase> header, List<Phrase> row, int name) {
    List<Phrase> lines = SplitTable.lines(row.get(name));
    List<Page.Item> under = new ArrayList<>();
    lines.subList(1, lines.size()).forEach(line -> under.add(Page.Item.of(line)));
    Page.Item rest = rest(header, row, name, Phrase.EMPTY);
    if (!rest.text().isEmpty()) {
      under.add(Page.Item.of(rest.text()));
    }
    under.addAll(rest.under());
    return new Page.Item(lines.get(0), under);
  }

  private static Page.Item named(List<Phrase> header, List<Phrase> row, int name) {
    Phrase text = name < 0 ? Phrase.EMPTY : Phrase.ofStrong(row.get(name).plainText());
    Page.Item item = rest(header, row, name, text);
    List<Page.Item> under = item.under();
    return item.text().isEmpty() && !under.isEmpty()
        ? new Page.Item(under.get(0).text(), under.subList(1, under.size()))
        : item;
  }

  /** All but the name: what is short in the line that is begun, each sentence in one below. */
  private static Page.Item rest(List<Phrase> header, List<Phrase> row, int name, Phrase begun) {
    Phrase text = begun;
    List<Page.Item> under = new ArrayList<>();
    for (int column = 0; column < row.size(); column++) {
      Phrase cell = row.get(column);
      Phrase label = label(header.get(column));
      if (cell.isEmpty() || column == name) {
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
    return new Page.Item(text, under);
  }

  private static Phrase label(Phrase header) {
    return header.isEmpty() ? Phrase.EMPTY : Phrase.ofEmphasis(header.plainText() + ":").plain(" ");
  }
}
