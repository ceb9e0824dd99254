package io.github.essayplanner.read;

import java.text.Normalizer;
import java.util.Locale;

/** Writes Latin, Greek and Cyrillic letters as plain small ones, for ids: é as e, я as ya. */
final class Transliteration {
  /** Latin letters that no accent is taken off, then Greek, then Cyrillic. */
  private static final String FROM =
      "ßæœøłđðþıŋħ" + "αβγδεζηθικλμνξοπρσςτυφχψω" + "абвгдежзийклмнопрстуфхцчшщъыьэюяєіїґ";

  private static final String[] TO =
      ("ss ae oe o l d d th i n h"
              + " a b g d e z e th i k l m n x o p r s s t y ph ch ps o"
              + " a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch . y . e yu ya ye i i g")
          .split(" ");

  private Transliteration() {}

  static String plain(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      int found = FROM.indexOf(apart.charAt(i));
      plain.append(found < 0 ? String.valueOf(apart.charAt(i)) : TO[found]);
    }
    return plain.toString();
  }
}
