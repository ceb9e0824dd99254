package io.github.essayplanner.mend;

import io.github.essayplanner.format.Content;
import io.github.essayplanner.format.FieldKind;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.List;

/** Mends lists and fields in brackets, on one line or several. */
final class Brackets {
  private static final int STEP = 2;

  /** How many {@code char}s on a closing bracket is looked for. */
  private static final int LONGEST = 10_000;

  private final Text text;
  private final List<Mistake> mistakes;

  Brackets(Text text, List<Mistake> mistakes) {
    this.text = text;
    this.mistakes = mistakes;
  }

  /** Whether brackets at the beginning of something stand round a list or fields. */
  static boolean areRound(String raw, FieldKind kind) {
    if ("{[".indexOf(raw.charAt(0)) < 0) {
      return false;
    }
    boolean mayBeText = kind instanceof Thing thing ? thing.mayBeText() : isReason(raw, kind);
    boolean isWhole = SpecialStart.closing(raw) == raw.length() - 1;
    return !Texts.isText(kind) && (!mayBeText || isWhole);
  }

  /** Whether it is a text that says why, and not one for each of several criteria. */
  private static boolean isReason(String raw, FieldKind kind) {
    return kind == Content.REASONS && (raw.charAt(0) == '[' || TextMend.colon(raw) < 0);
  }

  /**
   * The index in the text of the bracket that closes one at the beginning of something, where
   * nothing else follows it on its line; or −1.
   */
  int closing(MapLine row, int at, int owner) {
    int start = row.start() + at;
    if ("{[".indexOf(text.content().charAt(start)) < 0) {
      return -1;
    }
    String raw = text.content().substring(start, end(row, start, owner));
    int asRead = SpecialStart.closing(raw, true);
    int closing = asRead < 0 ? SpecialStart.closing(raw) : asRead;
    if (closing < 0) {
      return -1;
    }
    MapLine last = MapLine.of(text, text.lineAt(start + closing));
    String after = last.content().substring(start + closing + 1 - last.start());
    boolean isEnd = Texts.isCommentOrNothing(after) || after.strip().equals(",");
    return isEnd ? start + closing : -1;
  }

  /** Where the lines end that belong to a line's owner, or so many that no more are looked at. */
  private int end(MapLine row, int start, int owner) {
    int most = Math.min(text.content().length(), start + LONGEST);
    MapLine last = row;
    for (int number = row.number() + 1; number <= text.lineCount(); number++) {
      MapLine line = MapLine.of(text, number);
      boolean isOut = !line.isEmpty() && !line.isComment() && line.column(STEP) <= owner;
      if (line.start() >= most || isOut && "]}".indexOf(line.body().charAt(0)) < 0) {
        break;
      }
      last = line;
    }
    return Math.min(most, last.start() + last.content().length());
  }

  /**
   * Mends what stands between two brackets, and deletes a comma behind them.
   *
   * @return the line of the second
   */
  int mend(int start, int closing, FieldKind kind) {
    String raw = text.content().substring(start, closing + 1);
    if (raw.charAt(0) == '{') {
      new Braces(text, mistakes).mend(start, FlowComments.blanked(raw), kind);
    } else {
      Mistake unseen = UnseenInLists.find(start, FlowComments.blanked(raw));
      if (unseen != null) {
        mistakes.add(unseen);
      }
    }
    int last = text.lineAt(closing);
    MapLine end = MapLine.of(text, last);
    int after = end.start() + end.content().length();
    if (text.content().substring(closing + 1, after).strip().equals(",")) {
      int comma = after - 1;
      TextMend mend = TextMend.comma(comma - start, "");
      mistakes.add(
          new Mistake(mend.rule(), new Span(comma, after), mend.message(), mend.suggestion(), true)
              .with(comma, after, ""));
    }
    return last;
  }

  /** Whether a list or fields on one line lack nothing but the bracket that closes them. */
  static boolean isUnclosed(String raw, FieldKind kind) {
    if ("{[".indexOf(raw.charAt(0)) < 0
        || Texts.isText(kind)
        || isReason(raw, kind)
        || raw.indexOf('\n') >= 0) {
      return false;
    }
    if (SpecialStart.closing(raw) >= 0 || SpecialStart.closing(closed(raw)) != raw.length()) {
      return false;
    }
    int colon = raw.indexOf(':');
    boolean isText = kind instanceof Thing thing && thing.mayBeText();
    return !isText || colon > 0 && ((Thing) kind).has(MapLine.key(raw.substring(1), colon - 1));
  }

  private static String closed(String raw) {
    return raw + (raw.charAt(0) == '{' ? '}' : ']');
  }

  /** Closes what is never closed, and mends what stands in it. */
  void close(int start, String raw, FieldKind kind) {
    String closed = closed(raw);
    char closing = closed.charAt(raw.length());
    boolean goesOn =
        ",:".indexOf(raw.charAt(raw.length() - 1)) >= 0; // Perhaps on lines too far out.
    mistakes.add(
        new Mistake(
                SyntaxRule.YAML_SYNTAX,
                new Span(start, start + 1),
                "this bracket is never closed",
                "close it at the end of the line with " + closing,
                !goesOn)
            .with(start + raw.length(), start + raw.length(), String.valueOf(closing)));
    if (raw.charAt(0) == '{') {
      new Braces(text, mistakes).mend(start, closed, kind);
    }
  }

  /** The same of what goes on after the bracket that closes it, or is never closed. */
  void mend(int start, String raw, FieldKind kind) {
    int closing = SpecialStart.closing(raw);
    if (raw.charAt(0) == '{' && closing > 0 && raw.length() < LONGEST) {
      new Braces(text, mistakes).mend(start, raw.substring(0, closing + 1), kind);
    }
  }
}
