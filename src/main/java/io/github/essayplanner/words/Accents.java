package io.github.essayplanner.words;

import java.text.Normalizer;

/** Takes letters and their accents apart. */
public final class Accents {
  /** The small Latin letters with an accent of the European languages, and those they come of. */
  private static final String ACCENTED =
      "àáâãäåāăąǎçćĉċčďèéêëēĕėęěĝğġģĥìíîïĩīĭįĵķĺļľñńņňòóôõöōŏőŕŗřśŝşšșţťțùúûüũūŭůűųŵýÿŷźżž";

  private static final String BARE =
      "aaaaaaaaaacccccdeeeeeeeeegggghiiiiiiiijklllnnnnoooooooorrrssssstttuuuuuuuuuuwyyyzzz";

  /** What often stands among letters, or is one, and has nothing to be taken off. */
  private static final String WHOLE = "’‘“”–—ßæœøłđðþıŋħ";

  private static final char LAST_ASCII = 0x7F;

  private Accents() {}

  /**
   * A text with every letter apart from its accents, which follow it, and with plain letters for
   * ligatures and the like (Unicode's NFKD); but small Latin letters without their accents. Those
   * come first since the tables of Unicode take longer to load than any map takes to read.
   */
  public static String apart(String text) {
    StringBuilder apart = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int accented = c <= LAST_ASCII ? -1 : ACCENTED.indexOf(c);
      if (accented >= 0) {
        apart.append(BARE.charAt(accented));
      } else if (c <= LAST_ASCII || WHOLE.indexOf(c) >= 0) {
        apart.append(c);
      } else {
        return Normalizer.normalize(text, Normalizer.Form.NFKD);
      }
    }
    return apart.toString();
  }
}
