package io.github.essayplanner.convert;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a table that is one piece of evidence.
 *
 * @param text of its item: the fact, or the quotation where there is none
 * @param cells the others
 */
record RowOfEvidence(String text, Map<TableColumn, String> cells) {
  private static final Pattern QUOTED = Pattern.compile("[\"“„«]\\s*([^\"“”„«»]*?)\\s*[\"”“»]");

  /** Such a row; none where its columns or what stands in it are no evidence. */
  static Optional<RowOfEvidence> of(List<TableColumn> columns, List<String> row) {
    Map<TableColumn, String> cells = new EnumMap<>(TableColumn.class);
    for (int i = 0; i < Math.min(columns.size(), row.size()); i++) {
      TableColumn column = columns.get(i);
      if (column.isEvidence() && !row.get(i).isEmpty() && cells.put(column, row.get(i)) != null) {
        return Optional.empty();
      }
    }
    String fact = cells.remove(TableColumn.FACT);
    String text = fact == null ? cells.get(TableColumn.QUOTE) : fact;
    boolean own =
        text != null
            && !cells.isEmpty()
            && NoteLabel.of(text).isEmpty()
            && !Fact.isExplanation(text);
    return own ? Optional.of(new RowOfEvidence(text, cells)) : Optional.empty();
  }

  /** Itself as an item of a list. */
  RawLine item(RawLine row) {
    return new RawLine(row.number(), RawLine.Kind.ITEM, 0, 0, text, cells);
  }

  /** Gives the facts of a note what the rows that they stand in say of them. */
  static void tell(Outline note, List<RawLine> lines, UnaryOperator<String> inline) {
    for (RawLine line : lines) {
      if (!line.cells().isEmpty() && !tell(note, line, inline)) {
        note.comments.addAll(line.cells().values());
      }
    }
  }

  private static boolean tell(Outline note, RawLine line, UnaryOperator<String> inline) {
    for (Outline.Argument factor : note.factors) {
      for (int i = 0; i < factor.evidence.size(); i++) {
        if (factor.evidence.get(i).line() == line.number()) {
          factor.evidence.set(i, told(factor.evidence.get(i), line, inline));
          return true;
        }
      }
    }
    return false;
  }

  private static Fact told(Fact fact, RawLine line, UnaryOperator<String> inline) {
    Map<TableColumn, String> cells = line.cells();
    Fact told = fact;
    if (cells.containsKey(TableColumn.QUOTE)) {
      String quote = inline.apply(cells.get(TableColumn.QUOTE));
      Matcher quoted = QUOTED.matcher(quote);
      told = told.quoting(quoted.matches() ? quoted.group(1) : quote);
      told = line.text().equals(cells.get(TableColumn.QUOTE)) ? told.saying("") : told;
    }
    if (cells.containsKey(TableColumn.DATE)) {
      told = dated(told, inline.apply(cells.get(TableColumn.DATE)));
    }
    if (cells.containsKey(TableColumn.SOURCE)) {
      told = told.from(inline.apply(cells.get(TableColumn.SOURCE)));
    }
    String shows = cells.get(TableColumn.SHOWS);
    return shows == null ? told : told.showing(inline.apply(shows));
  }

  /** What is no date to a map stays in the text. */
  private static Fact dated(Fact fact, String date) {
    if (fact.date().isEmpty() && DatedStart.isDate(date)) {
      return fact.on(date);
    }
    if (fact.fact().isEmpty()) {
      fact.comments().add(date);
      return fact;
    }
    return fact.saying(date + ": " + fact.fact());
  }
}
