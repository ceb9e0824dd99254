package io.github.essayplanner.convert;

import java.util.List;
import java.util.regex.Pattern;

/** A quotation with its place is a fact, and the list directly below it is about it. */
final class QuotedLines {
  private static final int LONGEST = 1000;
  private static final Pattern QUOTATION =
      Pattern.compile("[\"“«„‘].*[\"”»“’].{0,3}\\([^()]{1,40}\\)\\.?");

  private QuotedLines() {}

  /** Makes items of the quotations that stand below a heading and have a list below them. */
  static void list(List<NoteLine> lines) {
    boolean below = false;
    for (int i = 0; i + 1 < lines.size(); i++) {
      NoteLine line = lines.get(i);
      NoteLine next = lines.get(i + 1);
      below |= line.is(NoteLine.Kind.HEADING);
      boolean listed = next.is(NoteLine.Kind.ITEM) && !next.apart();
      if (below && listed && line.is(NoteLine.Kind.PLAIN) && isQuotation(line.text())) {
        lines.set(i, line.item(new ListMark("“", 0, line.text())));
      }
    }
  }

  private static boolean isQuotation(String text) {
    return text.length() <= LONGEST && QUOTATION.matcher(text).matches();
  }
}
