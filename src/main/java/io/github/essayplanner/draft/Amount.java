package io.github.essayplanner.draft;

import io.github.essayplanner.words.Stems;
import java.util.List;

/**
 * A number in a text, in figures or words: {@code 2,500}, {@code two and a half thousand}, {@code a
 * fifth}.
 *
 * @param value of a share in hundredths: 20 of a fifth
 * @param start the index of its first {@code char}
 * @param end the index after its last, that of "per cent" for a share
 */
record Amount(double value, Kind kind, int start, int end) {
  /** What numbers have to have in common to be compared. */
  enum Kind {
    COUNT,
    /** So many in a hundred. */
    SHARE,
    /** A share that mostly stands for one near to it: a fifth, one in three. */
    FRACTION,
    /** Thousands, dozens: how many of these is not said. */
    VAGUE
  }

  /** The numbers of a text, in the order written; "one" and "a" alone are none. */
  static List<Amount> in(String text) {
    return AmountReader.read(text, Stems.words(text), 0);
  }

  /** Whether it may be a year: 1000 to 2100 and written like one. */
  boolean isYear() {
    return kind == Kind.COUNT && value >= 1000 && value <= 2100 && end - start == 4;
  }

  /** Whether both are shares, or both counts, or both vague. */
  boolean isLike(Amount other) {
    return kind == other.kind || isShare() && other.isShare();
  }

  boolean isShare() {
    return kind == Kind.SHARE || kind == Kind.FRACTION;
  }

  /** Whether it is counted in thousands or more. */
  boolean isLarge() {
    return value >= 1000 && !isYear();
  }

  /** What the number is called among the stems; a vague one is no number there. */
  String stem() {
    boolean whole = value == Math.rint(value) || kind == Kind.FRACTION;
    String number = whole ? Long.toString(Math.round(value)) : Double.toString(value);
    return kind == Kind.VAGUE ? "about " + number : number;
  }
}
