package io.github.essayplanner.convert;

import io.github.essayplanner.convert.RawLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes from the lines of a chat what the program wrote before each message: when, and who. */
final class ChatStamps {
  private static final String DAY = "\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}";
  private static final String TIME = "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?";
  private static final Pattern STAMP =
      Pattern.compile(
          "(?U)(\\u200E?(?:\\[%1$s,?\\s%2$s]|%1$s,?\\s%2$s\\s[-–])\\s[^:]{1,40}:)\\s+(\\S.*)"
              .formatted(DAY, TIME));

  private ChatStamps() {}

  /** The lines; where several are messages, each stamp as a comment before its message. */
  static List<RawLine> apart(List<RawLine> lines) {
    if (lines.stream().filter(line -> STAMP.matcher(line.text()).matches()).count() < 2) {
      return lines;
    }
    List<RawLine> all = new ArrayList<>();
    for (RawLine line : lines) {
      Matcher stamp = STAMP.matcher(line.text());
      if (stamp.matches()) {
        all.add(new RawLine(line.number(), Kind.COMMENT, 0, 0, stamp.group(1)));
        all.add(RawLine.text(line.number(), stamp.group(2)));
      } else {
        all.add(line);
      }
    }
    return all;
  }
}
