package io.github.essayplanner.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesFromIdsTest {
  @ParameterizedTest
  @CsvSource({
    "lady-macbeth, 'So Lady Macbeth acts.', Lady Macbeth",
    "lady-macbeth, 'So lady Macbeth acts.', Lady Macbeth",
    "lady-macbeth, Macbeth acts., Lady macbeth",
    "lady-macbeth, 'It ends. Macbeth acts.', Lady macbeth",
    "lady-macbeth, 'It ends, Macbeth acts.', Lady Macbeth",
    "lady-macbeth, 'It was anti-Macbeth.', Lady Macbeth",
    "lady-macbeth, 'It was d’Macbeth.', Lady Macbeth",
    "lady-macbeth, 'It was d''Macbeth.', Lady Macbeth",
    "lady-macbeth, 'In 1606  Macbeth acts.', Lady Macbeth",
    "lady-macbeth, ' Macbeth acts.', Lady macbeth",
    "lady-macbeth, 'So Macbeth and macbeth.', Lady macbeth",
    "the-uk, 'So the UK acts.', The UK",
    "the-uk, 'So the Uk acts.', The Uk",
    "the-uk, 'So the Uk, the UK.', The UK",
    "the-uk-2, 'So the UK acts.', The UK 2",
    "uk, 'So the UK acts.', Uk",
    "the-état, 'So the État acts.', The État",
    "the--army, so it was, The  army"
  })
  void aFactorIsNamedWithTheCapitalsThatTheMapGivesItsWords(String id, String text, String name) {
    NamesFromIds names = new NamesFromIds();
    names.add(text);
    assertEquals(name, names.nameFor(id));
  }
}
