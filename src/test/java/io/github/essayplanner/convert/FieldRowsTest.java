package io.github.essayplanner.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.NastyTexts;
import io.github.essayplanner.text.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldRowsTest {
  private static final List<String> FIELDS = List.of("fact", "date");

  private static FieldRows read(String table) {
    return FieldRows.of(new Text("cards.csv", table), FIELDS);
  }

  @Test
  void everyTextComesBackFromItsCell() {
    for (String text : NastyTexts.ALL) {
      String cell = "\"" + text.replace("\"", "\"\"") + "\"";
      FieldRows read = read("date,fact\r\n1953," + cell + "\r\n");
      assertEquals(List.of(), read.mistakes(), text);
      assertEquals(Map.of("date", "1953", "fact", text), read.rows().get(0).fields());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fact,date\nA,B", "FACT;Date\rA;B\r", "fact\tdate\r\n\r\n,,\r\nA\tB\r\n"})
  void anyUsualLineBreakAndSeparatorIsRead(String table) {
    assertEquals("A", read(table).rows().get(read(table).rows().size() - 1).fields().get("fact"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n", "fact", "fact,date\n", "\"fact", "fact\n\"a\"b", "fact\na,b", "x\ny"})
  void aTableThatCantBeReadIsToldAndGivesNoRow(String table) {
    assertTrue(read(table).rows().isEmpty());
    assertTrue(!read(table).mistakes().isEmpty());
  }
}
