package io.github.essayplanner.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Reason v. faith|Reason v. faith",
        "Body v. soul|Body v. soul",
        "Cause v. effect|Cause v. effect",
        "Reason V. faith|Reason V. faith",
        "Part X-rays of the heart|Part X-rays of the heart",
        "Reason IV: faith|faith",
        "Part I – Land|Land",
        "Part II. Land|Land",
        "P1: Land|Land",
        "p2 - Land|Land",
        "Body paragraph two: Land|Land",
        "Theme #3. Land|Land",
        "Para 3 (counterargument) – Land|Land",
        "Part 2 (1914) – War|Part 2 (1914) – War"
      })
  void onlyWhatCountsAFactorIsTakenFromItsName(String typed, String name) {
    assertEquals(name, FactorName.of(typed, true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Theme #3. Land|Theme #3",
        "Part I – Land|Part I",
        "Paragraph 2: Land|''",
        "P2 – Land|''",
        "Reason v. faith|''"
      })
  void aWordThatCountsAFactorIsKeptUnlessItSaysParagraph(String typed, String kept) {
    assertEquals(kept, FactorName.counting(typed));
  }
}
