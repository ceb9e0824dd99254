package io.github.essayplanner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
  @Test
  void composingChangesNoTextThatUnicodeLeavesAsItIs() {
    for (char c = 1; c < '\u2100'; c++) {
      String text = "a" + c;
      assertEquals(Normalizer.normalize(text, Normalizer.Form.NFC), Spelling.composed(text));
    }
  }

  @Test
  void oneSlipIsOneLetterAndNeverTheFirst() {
    assertTrue(Spelling.isOneSlip("thesys", "thesis"));
    assertTrue(Spelling.isOneSlip("Thesi", "thesis"));
    assertFalse(Spelling.isOneSlip("thesis", "thesis"));
    assertFalse(Spelling.isOneSlip("thasys", "thesis"));
    assertFalse(Spelling.isOneSlip("phesis", "thesis"));
    assertFalse(Spelling.isOneSlip("", "a"));
    assertTrue(Spelling.isOneSlip("a".repeat(100), "a".repeat(101)));
    assertFalse(Spelling.isOneSlip("a".repeat(101), "a".repeat(100)));
  }

  @Test
  void caseAndTheEncodingOfAccentsFoldAway() {
    assertEquals("caf\u00E9", Spelling.folded("CAFE\u0301"));
    assertEquals("strasse", Spelling.folded("Stra\u00DFe"));
  }

  @Test
  void thePluralOfReplyIsNearReply() {
    assertEquals(List.of("reply"), Spelling.nearest("replies", List.of("reply", "rely")));
  }
}
