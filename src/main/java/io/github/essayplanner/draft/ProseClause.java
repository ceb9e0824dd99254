package io.github.essayplanner.draft;

import io.github.essayplanner.model.Months;
import io.github.essayplanner.words.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a sentence between marks or words that join. A date or number belongs to what its
 * clause tells; one that stands in a clause by itself, "in the first days of May", to what stands
 * around it.
 *
 * @param start the index of its first {@code char}
 * @param end the index after its last
 */
record ProseClause(int start, int end) {
  private static final Pattern JOINT =
      Pattern.compile(
          "[,;:()—]|\\s[–-]+\\s|\\b(?:and|but|while|whereas|which|who|whom|when|because|although|though"
              + "|so that|as soon as)\\b");

  /** "Between three thousand five hundred". */
  private static final int LONGEST_RANGE = 35;

  /** Words for a time, which tell nothing of what happened then. */
  private static final Set<String> OF_TIME =
      Set.of(
          ("first last early late earlier later mid middle beginning start end eve half course day"
                  + " days week weeks month months year years summer autumn fall winter spring"
                  + " morning evening night afternoon next following previous same bc bce ad ce")
              .split(" "));

  private static final Set<String> MONTHS =
      Set.of(String.join(" ", Months.names()).toLowerCase(Locale.ROOT).split(" "));

  /** The clauses of a sentence, in the order written. */
  static List<ProseClause> in(Statement statement, String text) {
    List<ProseClause> clauses = new ArrayList<>();
    int start = statement.start();
    Matcher joints = JOINT.matcher(text).region(start, statement.end());
    while (joints.find()) {
      if (!isWithinNumber(joints, text) && !isWithinRange(joints, text, start)) {
        clauses.add(new ProseClause(start, joints.start()));
        start = joints.end();
      }
    }
    clauses.add(new ProseClause(start, statement.end()));
    return clauses;
  }

  /** Whether a comma stands between thousands. */
  private static boolean isWithinNumber(Matcher joint, String text) {
    int end = joint.end();
    return text.charAt(joint.start()) == ','
        && end < text.length()
        && Character.isDigit(text.charAt(end));
  }

  /** Whether "and" stands between the ends of "between a half and two thirds". */
  private static boolean isWithinRange(Matcher joint, String text, int start) {
    int from = Math.max(start, joint.start() - LONGEST_RANGE);
    return joint.group().equals("and") && text.substring(from, joint.start()).contains("between ");
  }

  /** Whether it says more than a time. */
  boolean tells(Statement statement) {
    return tells(statement, null);
  }

  /** Whether it has a word of a fact, or, without one, any word that tells more than a time. */
  boolean tells(Statement statement, FactProfile fact) {
    for (int i = 0; i < statement.stems().length; i++) {
      Stems.Word word = statement.words().get(i);
      boolean here = word.start() >= start && word.start() < end && !isOfTime(word);
      if (here && (fact == null || fact.says(statement.stems()[i]))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is a number or names a time. */
  static boolean isOfTime(Stems.Word word) {
    return Character.isDigit(word.plain().charAt(0)) || isTime(word.plain());
  }

  /** Whether a plain word names a time: "days", "winter", "middle". */
  static boolean isTime(String plain) {
    return OF_TIME.contains(plain) || isMonth(plain);
  }

  /** Whether a plain word is a month's name. */
  static boolean isMonth(String plain) {
    return MONTHS.contains(plain);
  }
}
