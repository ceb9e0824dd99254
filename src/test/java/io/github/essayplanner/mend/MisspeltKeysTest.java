package io.github.essayplanner.mend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.format.Thing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of nothing but misspelt fields is read as fast as another. */
class MisspeltKeysTest {
  @ParameterizedTest
  @CsvSource({"999, thesis", "1000, tesis"})
  void afterAThousandKeysNoFieldIsLookedFor(int others, String meant) {
    MisspeltKeys keys = new MisspeltKeys();
    for (int i = 0; i < others; i++) {
      keys.of("key " + i, Thing.MAP);
    }
    assertEquals(meant, keys.of("tesis", Thing.MAP));
  }
}
