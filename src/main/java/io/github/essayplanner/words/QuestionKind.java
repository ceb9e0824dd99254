package io.github.essayplanner.words;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a question asks for, told by its own words. */
public enum QuestionKind {
  HOW_FAR("how far"),
  WHY("why", "what caused", "explain", "account for"),
  EXTENT("to what extent"),
  SIGNIFICANT("how significant", "how important", "the significance of", "the importance of"),
  GREATER("which was greater", "which was the greater", "which was more", "which was the more"),
  ASSESS("assess", "evaluate", "how successful", "how effective", "how valid"),
  COMPARE("compare", "contrast", "similarities", "differences"),
  ANALYSE("analyse", "analyze", "explore", "examine", "how does", "how do", "how is", "how are"),
  DISCUSS("discuss"),
  YES_NO(),
  OTHER;

  /** Words with which a question says what is to be done with it. */
  private static final Set<String> COMMANDS =
      Set.of(
          ("account analyse analyze appraise argue assess comment compare consider contrast critically"
                  + " criticise debate define describe determine discuss do evaluate examine explain"
                  + " explore identify illustrate interpret investigate justify outline review state"
                  + " summarise summarize to trace write")
              .split(" "));

  private static final Set<String> IN_TURN =
      Set.of("evaluate", "assess", "discuss", "compare", "contrast");

  /** Words that open a question which yes or no would answer. */
  private static final Set<String> YES_OR_NO =
      Set.of(
          ("is are was were am do does did has have had can could should shall will would may might"
                  + " must ought isn aren wasn weren don doesn didn hasn haven hadn couldn shouldn"
                  + " wouldn")
              .split(" "));

  private static final Set<String> COMPARING =
      Set.of("greater", "more", "better", "worse", "larger", "bigger", "stronger", "most", "best");

  /** What follows "or" where no other answer is named: "or not", "more or less". */
  private static final Set<String> NO_OTHER = Set.of("not", "no", "less", "more", "fewer", "even");

  private static final String DISCUSSED = " discuss ";

  /** What somebody has said. */
  private static final Set<String> SAID =
      Set.of(
          ("argument assertion belief claim comment contention criticism following idea judgement notion opinion"
                  + " proposition quotation remark statement suggestion theory thesis verdict view views"
                  + " words")
              .split(" "));

  private final List<String> signs;

  QuestionKind(String... signs) {
    this.signs = List.of(signs);
  }

  /** The kind whose sign comes first in the question; {@link #OTHER} where there is none. */
  public static QuestionKind of(String question) {
    String text = plain(question);
    if (text.startsWith(DISCUSSED) && !isStatement(question)) {
      return of(text.substring(DISCUSSED.length() - 1));
    }
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
    return kind == OTHER ? byOpening(question) : kind;
  }

  /**
   * Whether "Discuss" is followed by what somebody has said, "the view that …" or a quotation, and
   * not by what is to be found out; a title in quotation marks is neither.
   */
  private static boolean isStatement(String question) {
    String[] before = words(question.split("[“‘\"«„]|\\s'", 2)[0]);
    boolean isQuoted = before.length == 1 || SAID.contains(before[before.length - 1]);
    String text = plain(question);
    int that = text.indexOf(" that ");
    List<String> introducing = that < 0 ? List.of() : List.of(words(text.substring(0, that)));
    return isQuoted || !Collections.disjoint(SAID, introducing);
  }

  private static String[] words(String text) {
    return plain(text).strip().split(" ");
  }

  private static QuestionKind byOpening(String question) {
    List<String> words = List.of(words(question));
    if (words.get(0).equals("which") && !Collections.disjoint(words, COMPARING)) {
      return GREATER;
    }
    String asked = YES_OR_NO.contains(words.get(0)) ? question : last(question);
    if (!YES_OR_NO.contains(first(asked))) {
      return OTHER;
    }
    return namesTwo(plain(asked)) ? GREATER : YES_NO;
  }

  /** "A tyrant or a reformer?" is answered by one of the two, "free or not?" by yes or no. */
  private static boolean namesTwo(String asked) {
    int or = asked.indexOf(" or ");
    return or >= 0 && !NO_OTHER.contains(first(asked.substring(or + " or ".length())));
  }

  /** Whether a question asks for its parts to be weighed in turn, as they come. */
  public static boolean takesPartsAsWritten(String question) {
    return IN_TURN.contains(first(question)) || IN_TURN.contains(first(last(question)));
  }

  /** Whether a word, in small letters, says what is to be done with a question that it opens. */
  static boolean isCommand(String word) {
    return COMMANDS.contains(word);
  }

  private static String last(String question) {
    String[] sentences = question.strip().split("(?<=[.!?])['’”\"]?\\s+");
    return sentences[sentences.length - 1];
  }

  private static String first(String sentence) {
    return words(sentence)[0];
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
