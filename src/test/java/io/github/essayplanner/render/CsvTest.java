package io.github.essayplanner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.NastyTexts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
  private static String written(List<String> row) {
    StringWriter text = new StringWriter();
    new Csv(new PrintWriter(text)).row(row);
    return text.toString();
  }

  @Test
  void aRowEndsAsTheStandardSaysBehindAByteOrderMark() {
    assertEquals("\uFEFFa,b c,\r\n", written(List.of("a", "b c", "")));
  }

  @Test
  void commasAndQuotationMarksStandInQuotationMarks() {
    assertEquals(
        "\uFEFF\"a, b\",\"he said \"\"no\"\"\"\r\n", written(List.of("a, b", "he said \"no\"")));
  }

  @Test
  void noCellIsAFormula() {
    for (String text : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1")) {
      String cell = written(List.of(text)).substring(1).replaceFirst("\r\n$", "");
      assertTrue(cell.startsWith("\"'") || cell.startsWith(" "), cell);
    }
  }

  @Test
  void everyNastyTextIsReadBack() {
    for (String text : NastyTexts.ALL) {
      String line = written(List.of(text, text)).substring(1);
      String expected = Characters.clean(text);
      for (String cell : cells(line)) {
        assertEquals(
            expected, cell.startsWith("'") && !expected.startsWith("'") ? cell.substring(1) : cell);
      }
    }
  }

  /** The cells of one line, by the grammar of RFC 4180. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted && c == '"' && line.startsWith("\"", i + 1)) {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\r')) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (c != '\n') {
        cell.append(c);
      }
    }
    return cells;
  }
}
