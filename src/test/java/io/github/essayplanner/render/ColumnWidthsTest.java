package io.github.essayplanner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The columns of a table fill a page and no more; what a short one leaves, the long ones get. */
class ColumnWidthsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No, short|[50, 80]",
        "No, so he stood in the snow for days, and nobody came to see him|[50, 241, 208]",
        "incomprehensibilities, so he stood in the snow, and nobody came to see him or her|[240, 113, 146]",
        "25–27 May, so he stood in the snow, and nobody came to see him or her|[100, 174, 225]",
        "incomprehensibilities, counterrevolutionaries, misunderstandings|[173, 181, 144]",
        "No, so he stood in the snow, and nobody came. so he stood in the snow, and nobody came|[50, 139, 208, 102]",
      })
  void ofEachTable(String cells, String widths) {
    List<Phrase> row = new ArrayList<>();
    List.of(cells.split(", ")).forEach(cell -> row.add(Phrase.of(cell)));
    List<Phrase> header = Collections.nCopies(row.size(), Phrase.of("x"));
    SplitTable table = SplitTable.of(header, List.of(row), List.of(), List.of());
    assertEquals(widths, Arrays.toString(ColumnWidths.of(table, 500, 10, 10, 20)));
  }
}
