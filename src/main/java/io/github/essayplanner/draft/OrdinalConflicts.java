package io.github.essayplanner.draft;

import io.github.essayplanner.words.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds ordinal numbers that are not the fact's: "eighth-graders" for "tenth-graders". */
final class OrdinalConflicts {
  private static final List<String> NAMES =
      List.of(
          ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                  + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
                  + " twentieth")
              .split(" "));

  private static final Pattern FIGURES = Pattern.compile("\\d{1,3}(?:st|nd|rd|th)");

  /**
   * A place in a row.
   *
   * @param number from 2; what is called the first is mostly no place in a row
   * @param of the stem of the word behind it
   * @param second that of the next, or empty: "the Twentieth Party Congress"
   */
  private record Ordinal(int number, String of, String second, int start, int end, String typed) {
    private boolean isOfSame(Ordinal other) {
      return of.equals(other.of) || of.equals(other.second) || second.equals(other.of);
    }
  }

  private OrdinalConflicts() {}

  static void add(Match match, List<Contradiction> all) {
    List<Ordinal> given = in(match, match.fact().own().text(), 0);
    if (given.isEmpty()) {
      return;
    }
    Statement statement = match.statement();
    int from = statement.start();
    List<Ordinal> told = in(match, match.text().substring(from, statement.end()), from);
    List<Ordinal> admitted = in(match, match.fact().admitted().text(), 0);
    for (FactProfile other : match.others()) {
      admitted.addAll(in(match, other.own().text(), 0));
    }
    for (Ordinal one : told) {
      for (Ordinal right : given) {
        if (one.isOfSame(right)
            && !has(given, one)
            && !has(told, right)
            && !has(admitted, one)
            && match.isOwn(one.start)
            && match.isAsserted(one.start)) {
          all.add(new Contradiction(match.fact(), one.start, one.end, right.typed));
        }
      }
    }
  }

  private static boolean has(List<Ordinal> all, Ordinal wanted) {
    for (Ordinal one : all) {
      if (one.number == wanted.number && one.isOfSame(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static List<Ordinal> in(Match match, String text, int offset) {
    List<Stems.Word> words = Stems.words(text);
    List<Ordinal> all = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      Stems.Word next = words.get(i + 1);
      int number = number(words.get(i).plain());
      if (number > 0 && !next.isFiller() && next.start() == words.get(i).end() + 1) {
        boolean more = i > 0 && words.get(i - 1).end() + 1 == words.get(i).start();
        int tens = more ? NumberWords.small(words.get(i - 1).plain()) : 0;
        tens = tens >= 20 && number < 10 ? tens : 0;
        int start = words.get(tens > 0 ? i - 1 : i).start();
        String typed = text.substring(start, next.end());
        String second = second(match, words, i + 2);
        if (tens + number > 1) {
          String of = match.stem(next.plain());
          all.add(
              new Ordinal(tens + number, of, second, offset + start, offset + next.end(), typed));
        }
      }
    }
    return all;
  }

  private static String second(Match match, List<Stems.Word> words, int i) {
    boolean follows =
        i < words.size()
            && !words.get(i).isFiller()
            && words.get(i).start() == words.get(i - 1).end() + 1;
    return follows ? match.stem(words.get(i).plain()) : "";
  }

  /** The place that a word names, 0 for none. */
  static int number(String plain) {
    return Character.isDigit(plain.charAt(0)) && FIGURES.matcher(plain).matches()
        ? Integer.parseInt(plain.substring(0, plain.length() - 2))
        : NAMES.indexOf(plain) + 1;
  }
}
