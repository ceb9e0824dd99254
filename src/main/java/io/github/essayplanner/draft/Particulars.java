package io.github.essayplanner.draft;

import java.util.List;

/** The numbers and dates of a text of the map, with which those of a draft are compared. */
record Particulars(
    String text, List<Amount> amounts, List<AmountRange> ranges, List<ProseDate> dates) {
  static Particulars of(String text) {
    List<Amount> amounts = Amount.in(text);
    return new Particulars(
        text, amounts, AmountRange.in(text, amounts), ProseDate.in(text, 0, text.length()));
  }
}
