package io.github.essayplanner.draft;

import io.github.essayplanner.words.Stems;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands around a number: the thing that it counts, or that it is the number of.
 *
 * @param text where the number stands, and nothing but its sentence counts
 * @param from where the sentence begins
 * @param to the index after its end
 */
record AmountContext(Match match, Amount amount, String text, int from, int to) {
  /** How far from a number what it counts may stand: "2,500 people were killed". */
  private static final int NEAR = 3;

  private static final int LONGEST = 60;

  /** The surroundings of a number of the match's sentence. */
  static AmountContext said(Match match, Amount amount) {
    Statement statement = match.statement();
    return new AmountContext(match, amount, match.text(), statement.start(), statement.end());
  }

  /** Those of a number of the match's fact. */
  static AmountContext given(Match match, Amount amount) {
    String fact = match.fact().own().text();
    return new AmountContext(match, amount, fact, 0, fact.length());
  }

  /** The stem of the word right after a number, or of what it counts; empty where it is filler. */
  String unit() {
    String currency = amount.start() == 0 ? "" : currency(text.charAt(amount.start() - 1));
    if (!currency.isEmpty()) {
      return currency;
    }
    List<Stems.Word> words = after();
    int i =
        amount.kind() == Amount.Kind.VAGUE && !words.isEmpty() && words.get(0).plain().equals("of")
            ? 1
            : 0;
    boolean none = words.size() <= i || words.get(i).isFiller() || words.get(0).start() > 1;
    return none ? "" : match.stem(words.get(i).plain());
  }

  /** The stem of a name that the number belongs to, as in "Joe 4" and "U-2"; or empty. */
  String named() {
    List<Stems.Word> words = before();
    if (words.isEmpty()) {
      return "";
    }
    Stems.Word last = words.get(words.size() - 1);
    int gap = amount.start() - Math.max(from, amount.start() - LONGEST) - last.end();
    boolean joined = gap == 1 && " -".indexOf(text.charAt(amount.start() - 1)) >= 0;
    boolean figures = Character.isDigit(text.charAt(amount.start()));
    boolean name = Character.isUpperCase(last.typed().charAt(0)) && !last.isFiller();
    return joined && figures && name ? match.stem(last.plain()) : "";
  }

  /** The stems of the telling words next to it. */
  List<String> near() {
    List<String> near = new ArrayList<>();
    List<Stems.Word> before = before();
    List<Stems.Word> after = after();
    addNear(before.subList(Math.max(0, before.size() - NEAR), before.size()), near);
    addNear(after.subList(0, Math.min(NEAR, after.size())), near);
    return near;
  }

  private void addNear(List<Stems.Word> words, List<String> near) {
    for (Stems.Word word : words) {
      if (!word.isFiller() && !ProseClause.isOfTime(word)) {
        near.add(match.stem(word.plain()));
      }
    }
  }

  private List<Stems.Word> before() {
    return Stems.words(text.substring(Math.max(from, amount.start() - LONGEST), amount.start()));
  }

  private List<Stems.Word> after() {
    return Stems.words(text.substring(amount.end(), Math.min(to, amount.end() + LONGEST)));
  }

  /** The stem of the word that a sign stands for, or empty. */
  static String currency(char sign) {
    return switch (sign) {
      case '£' -> "pound";
      case '$' -> "dollar";
      case '€' -> "euro";
      default -> "";
    };
  }
}
