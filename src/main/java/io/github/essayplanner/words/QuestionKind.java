package io.github.essayplanner.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a question asks for, told by its own words. */
public enum QuestionKind {
  HOW_FAR("how far"),
  WHY("why", "what caused", "explain", "account for"),
  EXTENT("to what extent"),
  ASSESS(
      "assess",
      "evaluate",
      "how important",
      "how significant",
      "how successful",
      "how effective",
      "how valid"),
  COMPARE("compare", "contrast", "similarities", "differences"),
  OTHER;

  /** Words with which a question says what is to be done with it. */
  private static final Set<String> COMMANDS =
      Set.of(
          ("account analyse analyze appraise argue assess comment compare consider contrast critically"
                  + " criticise debate define describe determine discuss do evaluate examine explain"
                  + " explore identify illustrate interpret investigate justify outline review state"
                  + " summarise summarize to trace write")
              .split(" "));

  private final List<String> signs;

  QuestionKind(String... signs) {
    this.signs = List.of(signs);
  }

  /** Whether a word, in small letters, says what is to be done with a question that it opens. */
  static boolean isCommand(String word) {
    return COMMANDS.contains(word);
  }

  /** The kind whose sign comes first in the question; {@link #OTHER} where there is none. */
  public static QuestionKind of(String question) {
    String text = plain(question);
    QuestionKind kind = OTHER;
    int first = Integer.MAX_VALUE;
    for (QuestionKind each : values()) {
      for (String sign : each.signs) {
        int at = text.indexOf(" " + sign + " ");
        if (at >= 0 && at < first) {
          first = at;
          kind = each;
        }
      }
    }
    return kind;
  }

  /** The words alone, small, with a space before and after each. */
  static String plain(String text) {
    StringBuilder words = new StringBuilder(" ");
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean isWord = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      if (isWord || words.charAt(words.length() - 1) != ' ') {
        words.append(isWord ? c : ' ');
      }
    }
    return words.append(' ').toString();
  }
}
