package io.github.essayplanner.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.essayplanner.NastyTexts;
import io.github.essayplanner.text.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fct,date/A,1905|1:1 no field \"fct\"; did you mean \"fact\"?",
        "fact,x/A,B|1:6 no field \"x\"; the fields are fact, date",
        "fact,Fact/A,B|1:6 a second column \"fact\"",
        "fact/A;B/C,D|3:3 the first row has no name for the column of this cell",
        "fact,/A,B|2:3 the first row has no name for the column of this cell",
        "fact,,date/A,B,1905|2:3 the first row has no name for the column of this cell",
        "fact,date|1:1 there is nothing in it: a row of field names, then a row an item",
        "fact/`A`/`B|3:1 this line opens a quotation mark that none closes",
        "fact/`A` b|2:1 a text follows a closing quotation mark"
      })
  void whatIsWrongInATableIsToldAtItsCell(String table, String told) {
    Bibliography.BadEntry first =
        read(table.replace('/', '\n').replace('`', '"')).mistakes().get(0);
    String place = first.line() + ":" + first.column() + " ";
    assertTrue((place + first.message()).startsWith(told), place + first.message());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fact,date/A,1905|{fact=A, date=1905}",
        "fact,date/A|{fact=A}",
        "fact,date/,1905|{date=1905}",
        "fact,/A,|{fact=A}",
        "fact;date/A,B;1905|{fact=A,B, date=1905}",
        "fact/A;B|{fact=A;B}",
        "fact,date/`A,B`,1905|{fact=A,B, date=1905}",
        "fact,date/`A ``B```,1905|{fact=A \"B\", date=1905}",
        "fact,date/,/A,1905|{fact=A, date=1905}"
      })
  void aCellIsTheTextOfItsColumn(String table, String fields) {
    FieldRows read = read(table.replace('/', '\n').replace('`', '"'));
    assertEquals(List.of(), read.mistakes());
    assertEquals(fields, read.rows().get(0).fields().toString());
  }

  @Test
  void aCellHasThePlaceWhereItBegins() {
    FieldRows.FieldRow row = read("fact,date\r\n\r\n\"A\",1905\r\nB\r\n").rows().get(0);
    assertEquals(Map.of("fact", 13, "date", 17), row.starts());
    assertEquals(13, row.start());
  }
}
