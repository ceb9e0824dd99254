package io.github.essayplanner.draft;

import java.util.List;

/** The numbers and dates of a text of the map, with which those of a draft are compared. */
record Particulars(String text, List<Amount> amounts, List<ProseDate> dates) {
  static Particulars of(String text) {
    return new Particulars(text, Amount.in(text), ProseDate.in(text, 0, text.length()));
  }
}
