package io.github.essayplanner.render;

import io.github.essayplanner.text.CellWidth;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Phrase.Run;
import io.github.essayplanner.words.Phrase.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * A table for formats whose cells have to be short and of one line, and below it, by number, what
 * is neither: {@code | No. | Date |} and {@code 1. **1953:** Malenkov announced …}.
 *
 * @param notes what stands below, in the order of the numbers; empty where all fits
 */
record SplitTable(
    List<Phrase> header, List<List<Phrase>> rows, List<Integer> numeric, List<Page.Item> notes) {

  /** The most columns of a screen that a cell of prose takes. */
  private static final int MOST = 40;

  /**
   * Splits a table.
   *
   * @param prose the columns that stand below where one of their cells is long or has several lines
   */
  static SplitTable of(
      List<Phrase> header, List<List<Phrase>> rows, List<Integer> numeric, List<Integer> prose) {
    return new Splitting(header, oneLineEach(rows), numeric, prose).split();
  }

  static boolean isLong(Phrase cell) {
    return hasLines(cell) || CellWidth.of(cell.plainText()) > MOST;
  }

  private static boolean hasLines(Phrase cell) {
    return lines(cell).size() > 1;
  }

  static List<Phrase> lines(Phrase cell) {
    List<Phrase> lines = new ArrayList<>();
    List<Run> line = new ArrayList<>();
    for (Run run : cell.runs()) {
      if (run.style() == Style.BREAK) {
        lines.add(new Phrase(line));
        line.clear();
      } else {
        line.add(run);
      }
    }
    lines.add(new Phrase(line));
    return lines;
  }

  /** Where several cells of a row have as many lines, each line of them is a row of its own. */
  private static List<List<Phrase>> oneLineEach(List<List<Phrase>> rows) {
    List<List<Phrase>> split = new ArrayList<>();
    for (List<Phrase> row : rows) {
      List<List<Phrase>> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(lines(cell)));
      int most = cells.stream().mapToInt(List::size).max().orElse(1);
      boolean abreast = most > 1 && cells.stream().filter(c -> c.size() == most).count() > 1;
      if (!abreast) {
        split.add(row);
        continue;
      }
      for (int i = 0; i < most; i++) {
        List<Phrase> one = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
          boolean has = cells.get(column).size() == most;
          Phrase rest = i == 0 ? row.get(column) : Phrase.EMPTY;
          one.add(has ? cells.get(column).get(i) : rest);
        }
        split.add(one);
      }
    }
    return split;
  }

  private static final class Splitting {
    private final List<Phrase> header;
    private final List<List<Phrase>> rows;
    private final List<Integer> numeric;
    private final List<Integer> prose;
    private final List<Integer> kept = new ArrayList<>();
    private final List<Page.Item> notes = new ArrayList<>();

    Splitting(
        List<Phrase> header, List<List<Phrase>> rows, List<Integer> numeric, List<Integer> prose) {
      this.header = header;
      this.rows = rows;
      this.numeric = numeric;
      this.prose = prose;
      for (int column = 0; column < header.size(); column++) {
        if (!standsBelow(column)) {
          kept.add(column);
        }
      }
      if (kept.size() < 2) {
        // Nothing but names would be left: each long cell holds the number of its note instead.
        kept.clear();
        for (int column = 0; column < header.size(); column++) {
          kept.add(column);
        }
      }
    }

    private boolean standsBelow(int column) {
      return prose.contains(column) && rows.stream().anyMatch(row -> isLong(row.get(column)));
    }

    private SplitTable split() {
      List<List<Phrase>> split = new ArrayList<>();
      for (List<Phrase> row : rows) {
        split.add(row(row));
      }
      if (notes.isEmpty()) {
        return new SplitTable(header, rows, numeric, notes);
      }
      List<Phrase> names = new ArrayList<>();
      List<Integer> right = new ArrayList<>();
      if (isNumberedItself()) {
        split.forEach(cells -> cells.remove(0));
      } else {
        names.add(Phrase.of(Label.NUMBER.text()));
        right.add(0);
      }
      for (int column : kept) {
        if (numeric.contains(column)) {
          right.add(names.size());
        }
        names.add(header.get(column));
      }
      return new SplitTable(names, split, right, notes);
    }

    /** Whether the first column, such as one of ranks, is the numbers of the notes already. */
    private boolean isNumberedItself() {
      boolean isNumbered = kept.contains(0) && numeric.contains(0) && notes.size() == rows.size();
      for (int i = 0; i < rows.size(); i++) {
        isNumbered &= rows.get(i).get(0).plainText().equals(String.valueOf(i + 1));
      }
      return isNumbered;
    }

    /** What is left of a row behind its number, which is empty where nothing stands below. */
    private List<Phrase> row(List<Phrase> row) {
      Phrase number = Phrase.of(String.valueOf(notes.size() + 1));
      List<Phrase> cells = new ArrayList<>();
      List<Integer> below = new ArrayList<>();
      for (int column = 0; column < row.size(); column++) {
        boolean moves = !kept.contains(column) || moves(column, row.get(column));
        if (moves && !row.get(column).isEmpty()) {
          below.add(column);
        }
        if (kept.contains(column)) {
          cells.add(moves ? number : row.get(column));
        }
      }
      cells.add(0, below.isEmpty() ? Phrase.EMPTY : number);
      if (!below.isEmpty()) {
        notes.add(note(row, below));
      }
      return cells;
    }

    private boolean moves(int column, Phrase cell) {
      return prose.contains(column) ? isLong(cell) : hasLines(cell);
    }

    /** The name of the row and the first line of what stands below, then a line each below them. */
    private Page.Item note(List<Phrase> row, List<Integer> below) {
      Phrase text = name(row, below);
      List<Page.Item> under = new ArrayList<>();
      for (int column : below) {
        boolean opens = column == below.get(0);
        Phrase label = opens && !kept.contains(column) ? Phrase.EMPTY : label(column);
        for (Phrase line : lines(row.get(column))) {
          if (opens) {
            text = text.then(label).then(line);
          } else {
            under.add(Page.Item.of(label.then(line)));
          }
          opens = false;
          label = Phrase.EMPTY;
        }
      }
      return new Page.Item(text, under);
    }

    private Phrase label(int column) {
      String name = header.get(column).plainText();
      return name.isEmpty() ? Phrase.EMPTY : Phrase.ofEmphasis(name + ":").plain(" ");
    }

    /** The first cell that is no number, where it isn't below itself. */
    private Phrase name(List<Phrase> row, List<Integer> below) {
      int column = 0;
      while (column < row.size() && numeric.contains(column)) {
        column++;
      }
      boolean isNamed = kept.contains(column) && !below.contains(column);
      String name = isNamed ? row.get(column).plainText() : "";
      return name.isEmpty() ? Phrase.EMPTY : Phrase.ofStrong(name + ":").plain(" ");
    }
  }
}
