package io.github.essayplanner.draft;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tags of HTML in a draft of Markdown. Blanks take the place of tags, and of scripts and styles
 * with all that is in them, so that the words between tags are left where they stood.
 */
final class HtmlTags {
  /** Only what HTML knows: {@code <insert a date>} is a reminder, which must be seen. */
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:a|abbr|address|article|aside|b|big|blockquote|body|br|caption|center|cite|code|col"
              + "|colgroup|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]"
              + "|header|hr|i|img|ins|kbd|li|main|mark|nav|ol|p|q|s|script|section|small|span"
              + "|strike|strong|style|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|wbr)"
              + "(?:\\s[^<>]*+)?/?>",
          Pattern.CASE_INSENSITIVE);

  /** A block of code, a comment, an instruction: nothing in it is the essay's. */
  private static final Pattern NO_PROSE =
      Pattern.compile("(?i)\\s*<(?:[!?]|(?:script|style|pre|textarea)\\b)");

  /** Nothing is shown of what stands between these and their end. */
  private static final Pattern HIDING = Pattern.compile("(?i)<(?:script|style)\\b");

  private static final Pattern CLOSE = Pattern.compile("(?i)</(?:script|style)\\s*>");

  private HtmlTags() {}

  /** Whether a block of HTML has no words of the essay, whatever is in it. */
  static boolean isNoProse(String block) {
    return NO_PROSE.matcher(block).lookingAt();
  }

  /** Blanks the tags of a text; its lines stay lines. */
  static void blank(char[] text) {
    String written = new String(text);
    String lower = written.toLowerCase(Locale.ROOT);
    int lastClose = Math.max(lower.lastIndexOf("</script"), lower.lastIndexOf("</style"));
    Matcher tag = TAG.matcher(written);
    Matcher close = CLOSE.matcher(written);
    int at = written.indexOf('<');
    while (at >= 0) {
      int end = at + 1;
      if (tag.region(at, text.length).lookingAt()) {
        boolean hides = HIDING.matcher(tag.group()).lookingAt() && tag.end() <= lastClose;
        end = hides && close.find(tag.end()) ? close.end() : tag.end();
        blank(text, at, end);
      }
      at = written.indexOf('<', end);
    }
  }

  private static void blank(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      text[i] = text[i] == '\n' || text[i] == '\r' ? text[i] : ' ';
    }
  }
}
