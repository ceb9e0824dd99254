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
        "He kept on sending troops to the front because they had asked him again and again.|He kept on sending troops to the front",
        "We came here because a b c d e f g h i j k l|We came here because a b c d e f g h i j…",
        "They sent many troops to the front because he had asked for them all|They sent many troops to the front because he had asked for them all",
        "They left Rome. Then it fell.|They left Rome",
        "They met Mr. Smith and went.|They met Mr. Smith and went",
        "They met Mrs. Smith and went.|They met Mrs",
        "They took Rome, all of Italy and Gaul.|They took Rome, all of Italy and Gaul",
        "They took Rome, all of old Italy and Gaul.|They took Rome",
        "They took Rome, Gaul. Then Spain and more.|They took Rome",
        "a b c d e f g h i j k l m n o p|a b c d e f g h i j k l m n…",
        "''|''"
      })
  void aTextIsRecalledByItsFirstClause(String text, String clause) {
    assertEquals(clause, Clause.first(text));
  }
}
