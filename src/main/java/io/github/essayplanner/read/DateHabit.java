package io.github.essayplanner.read;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A way in which people write a part of a date, with the way the format does.
 *
 * @param safe whether the meaning stays
 * @param typed in any case
 * @param written what takes its place, with {@code $1} for what its first group found
 */
record DateHabit(boolean safe, Pattern typed, String written) {
  /** To be tried one after the other, each on what the ones before made of a date. */
  static final List<DateHabit> ALL =
      List.of(
          loose("^(\\d{3,4})\\s*\\?$", "c. $1"),
          same("[“”\"']|(?<![a-z])\\.$", ""),
          loose("(T|\\s)\\d{1,2}:[\\d:]+Z?$", ""),
          loose("^[\\[(](.*)[\\])]$", "$1"),
          loose("^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\\.?,?\\s+", ""),
          loose("\\s*\\((mon|tues|wednes|thurs|fri|satur|sun)day\\)$", ""),
          same("\\b([a-z]{3,4})\\.(?=[\\s–/-])", "$1"),
          same(
              "\\bb\\.\\s?c\\.\\s?e\\b\\.?|\\bv\\.\\s?chr\\b\\.?|\\bav\\.\\s?j\\.-c\\b\\.?", "BCE"),
          same("\\b(b|a)\\.\\s?(c|d)\\b\\.?", "$1$2"),
          same("\\bc\\.\\s?e\\b\\.?|\\bn\\.\\s?chr\\b\\.?", "CE"),
          same("\\bbc\\b", "BC"),
          same("(?<=^\\d{1,3})[ .](?=\\d{3}\\s*bc)", ","),
          same("^(in|on|during|le)\\s+(the\\s+)?(year\\s+)?", ""),
          same("^the\\s+", ""),
          same("^(~|around|about|approximately|circa|ca\\.?|c|um)\\s*(?=\\d)", "c. "),
          same("^(up to|till|to|bis)\\s+", "until "),
          same("^(post[\\s-]*|nach\\s+)(?=\\d)", "after "),
          same("^(pre[\\s-]*|vor\\s+)(?=\\d)", "before "),
          same("^(ab|seit)\\s+(?=\\d)", "from "),
          same(
              "^(?:from\\s+)?(.*\\d\\S*?),?\\s+(on|onwards?|(and|or) (after|later|since))$",
              "from $1"),
          same("^(.*\\d)\\s?\\+$", "from $1"),
          same("^(.*\\d\\S*?),?\\s+(and|or) (before|earlier)$", "until $1"),
          same("^from\\s+(.*?\\d\\S*)\\s+(?:to|until|till)\\s+", "$1–"),
          loose("^between\\s+(.*?\\d\\S*)\\s+(?:and|&)\\s+", "$1–"),
          same("(?<=[\\ds])\\s+(to|until|till)\\s+(?=\\S)", "–"),
          same("(?<=[\\ds])\\s*(-{2,3}|\\.\\.|…)\\s*(?=\\d)", "–"),
          same("(?<=s)\\s*/\\s*(?=(early|mid|late) )", "–"),
          same("(?<=winter \\d{4}|winter of \\d{4})/(?=\\d)", "–"),
          same("^([a-z]{3,9})/(?=[a-z]{3,9} \\d)", "$1–"),
          same("(?<=\\d)(st|nd|rd|th)\\b(?!.*cent)", ""),
          same("(?<=\\b\\d{1,2})(\\.|er|º)\\s*(?=(de )?[a-zé])", " "),
          same("(?<=\\d)\\s+(of|de)\\s+(?=[a-z])", " "),
          same("\\b([a-zé]+)\\s+(?:of|de)\\s+(?=\\d)", "$1 "),
          same("(?<=\\d)-([a-z]{3,9})-(?=\\d{4}$)", " $1 "),
          same("^([a-z]{3,9})\\s+(\\d{1,2}),?\\s+(\\d{3,4})$", "$2 $1 $3"),
          same("^(\\d{3,4}),?\\s+([a-z]{3,9})$", "$2 $1"),
          same("^(\\d{3,4}),?\\s+([a-z]{3,9})\\s+(\\d{1,2})$", "$3 $2 $1"),
          same("(?<=[a-z])-?(\\d{3,4})$", " $1"),
          same("\\s*,\\s*(?=\\d{3,4}$)", " "),
          same("\\bfall\\b", "autumn"),
          same("(\\d)'s\\b", "$1s"),
          same("(?<=\\d{3}0)(er( jahre)?|-?ies)$", "s"),
          same("(?<=^\\d{1,2})\\.? (jahrhundert|jh\\.?)", "th century"),
          loose("\\s*\\(?\\?\\)?$", ""));

  private static DateHabit same(String typed, String written) {
    return new DateHabit(true, Pattern.compile("(?i)" + typed), written);
  }

  private static DateHabit loose(String typed, String written) {
    return new DateHabit(false, Pattern.compile("(?i)" + typed), written);
  }

  /** A date with this part as the format has it. */
  String in(String date) {
    return typed.matcher(date).replaceAll(written).strip();
  }
}
