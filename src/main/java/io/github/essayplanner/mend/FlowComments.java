package io.github.essayplanner.mend;

/** Comments between brackets that stand on several lines. */
final class FlowComments {
  private FlowComments() {}

  /**
   * A text with blanks in place of its comments, so that all else keeps its place. What has no line
   * below it is left: it would be a comment that has the closing bracket in it.
   */
  static String blanked(String raw) {
    StringBuilder blanked = new StringBuilder(raw);
    char before = ' ';
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (begins(raw, i)) {
        int end = lineEnd(raw, i);
        if (end == raw.length()) {
          break;
        }
        blanked.replace(i, end, " ".repeat(end - i));
        i = end;
      } else if ((c == '"' || c == '\'') && "[{,:".indexOf(before) >= 0) {
        i = Math.max(i, Quotes.closing(raw, i));
      }
      before = Character.isWhitespace(raw.charAt(i)) ? before : raw.charAt(i);
    }
    return blanked.toString();
  }

  static boolean begins(String raw, int at) {
    return raw.charAt(at) == '#' && at > 0 && Character.isWhitespace(raw.charAt(at - 1));
  }

  static int lineEnd(String raw, int from) {
    int end = from;
    while (end < raw.length() && "\r\n".indexOf(raw.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
