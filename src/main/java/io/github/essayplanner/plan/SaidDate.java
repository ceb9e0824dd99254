package io.github.essayplanner.plan;

import io.github.essayplanner.words.Stems;
import java.util.ArrayList;
import java.util.List;

/** Tells whether a fact's text says its date already, which is then not printed before it. */
final class SaidDate {
  private SaidDate() {}

  /** Whether a fact has every number and month of a date, a year of two digits at its end. */
  static boolean isIn(String fact, String date) {
    List<Stems.Word> said = Stems.words(fact);
    boolean isNumbered = false;
    for (Stems.Word word : Stems.words(date)) {
      boolean isNumber = Character.isDigit(word.plain().codePointAt(0));
      isNumbered |= isNumber;
      boolean isPart = isNumber || Character.isUpperCase(word.typed().codePointAt(0));
      if (isPart && !isAmong(said, word)) {
        return false;
      }
    }
    return isNumbered;
  }

  /** Whether a cue says a date or place in short: it begins with a number of it or has its last. */
  static boolean isBegun(String cue, String lead) {
    List<Stems.Word> said = Stems.words(cue);
    List<Stems.Word> numbers = new ArrayList<>();
    for (Stems.Word word : Stems.words(lead)) {
      if (Character.isDigit(word.plain().codePointAt(0))) {
        numbers.add(word);
      }
    }
    return !said.isEmpty()
        && !numbers.isEmpty()
        && (isAmong(numbers, said.get(0)) || isAmong(said, numbers.get(numbers.size() - 1)));
  }

  private static boolean isAmong(List<Stems.Word> said, Stems.Word word) {
    for (Stems.Word other : said) {
      if (isSame(other.plain(), word.plain())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(String said, String dated) {
    boolean isShort = dated.length() == 2 && said.length() == 4;
    return said.equals(dated)
        || isShort && Character.isDigit(dated.charAt(0)) && said.endsWith(dated);
  }
}
