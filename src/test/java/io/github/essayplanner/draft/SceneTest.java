package io.github.essayplanner.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/** The place of a play that a sentence gives is one that it does not deny. */
class SceneTest {
  @Test
  void aPlaceThatIsDeniedIsPassedOver() {
    String denied = "It isn't in Act 1 that they harm him";
    assertNull(Scene.inWords(denied, 0));
    assertEquals(4, Scene.inWords(denied + ", but in Act 4", 0).act());
    assertEquals(1, Scene.inWords("Not only in Act 1 do they harm him", 0).act());
  }
}
