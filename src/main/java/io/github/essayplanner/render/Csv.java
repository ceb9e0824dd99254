package io.github.essayplanner.render;

import io.github.essayplanner.text.FormulaGuard;
import java.io.PrintWriter;
import java.util.List;

/**
 * A table for spreadsheets: comma-separated values as RFC 4180 has them, in UTF-8 with a byte order
 * mark, without which some spreadsheets take it for another encoding.
 */
public final class Csv {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final PrintWriter out;

  Csv(PrintWriter out) {
    this.out = out;
    out.print(BYTE_ORDER_MARK);
  }

  /** Writes a row; the first is the header. */
  void row(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      out.print(i == 0 ? "" : ",");
      out.print(cell(cells.get(i)));
    }
    out.print("\r\n");
  }

  private static String cell(String text) {
    String clean = Characters.clean(text);
    String safe = FormulaGuard.guarded(clean);
    boolean quoted = safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0 || !safe.equals(clean);
    return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
