package io.github.essayplanner.draft;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sentence says only to set it aside: "it was not in 1958, but in 1961, that". */
final class Denial {
  /** "Not only in" and "not until" deny nothing; "not in" and "rather than in" do. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:\\b[Nn]ot|n['’]t|\\bnor|\\b[Nn]either|\\b[Rr]ather than|\\b[Ii]nstead of)"
              + "(?:\\s+(?:in|on|at|as early as|as late as|from|for|of|the|a|even|yet|really))*\\s+£?$");

  /** One of these is in each of them; most sentences have none, which is soon seen. */
  private static final String[] BEGIN = {"ot", "n't", "n’t", "nor", "either", "ather", "nstead"};

  private static final int LONGEST = 40;

  /** "Did not drop", "has never dropped"; "no one", "not because" and "not only" deny no deed. */
  private static final Pattern DEED =
      Pattern.compile(
          "\\b(?:(?:did|does|do|has|have|had|was|were|is|are)(?:n['’]t| not)|never)"
              + "(?: (?:ever|really|in fact))? (\\p{L}+)");

  private static final Pattern WHOLE =
      Pattern.compile(
          "\\b[Ii]t (?:is|was) (?:simply )?(?:not true|untrue|false|wrong|a myth)(?: to say)? that\\b");

  private static final Pattern ANY =
      Pattern.compile(
          "n['’]t\\b|\\b(?:not|cannot|never|no|nobody|none|nothing|neither|nor|without)\\b");

  private Denial() {}

  /** Whether a sentence says that what an undenied fact tells is not so. */
  static boolean isOf(FactProfile fact, Statement statement, String text, Vocabulary vocabulary) {
    String own = fact.item().factOrQuote();
    Matcher whole = WHOLE.matcher(text).region(statement.start(), statement.end());
    Matcher deed = DEED.matcher(text).region(statement.start(), statement.end());
    boolean denied = whole.find();
    while (!denied && deed.find()) {
      denied = fact.says(vocabulary.number(deed.group(1).toLowerCase(Locale.ROOT)));
    }
    return denied && !ANY.matcher(own).find() && !ANY.matcher(fact.admitted().text()).find();
  }

  /** Whether the words right before a place of a text deny what stands there. */
  static boolean isOf(String text, int at) {
    int from = Math.max(0, at - LONGEST);
    String before = text.substring(from, at);
    for (String word : BEGIN) {
      if (before.contains(word)) {
        return BEFORE.matcher(text).region(from, at).useTransparentBounds(true).find();
      }
    }
    return false;
  }
}
