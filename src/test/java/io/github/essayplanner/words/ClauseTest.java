package io.github.essayplanner.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Eisenhower proposed Open Skies, mutual inspection from the air.|Eisenhower proposed Open Skies",
        "In 1958, Khrushchev gave them six months, and then waited.|In 1958, Khrushchev gave them six months",
        "If they refused, the routes would be closed; nobody came.|If they refused, the routes would be closed",
        "They met.|They met",
        "Growth of 6.7 per cent a year hid much – too much.|Growth of 6.7 per cent a year hid much",
        "The leaders of the USA, the USSR and Britain met.|The leaders of the USA, the USSR and Britain met",
        "Only Lord Steyn, Lord Hope, and Lady Hale said so.|Only Lord Steyn, Lord Hope, and Lady Hale said so",
        "They took the city, which fell and burned.|They took the city",
        "The Goths took the city, while the court in Ravenna and the army waited.|The Goths took the city",
        "J. Smith spoke, and went.|J. Smith spoke",
        "a b c d e f g h i j k l m n o p|a b c d e f g h i j k l m n…",
        "''|''"
      })
  void aTextIsRecalledByItsFirstClause(String text, String clause) {
    assertEquals(clause, Clause.first(text));
  }
}
