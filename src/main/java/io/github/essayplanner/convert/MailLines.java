package io.github.essayplanner.convert;

import io.github.essayplanner.convert.RawLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes from a note that was sent as a mail what is said to its reader: a remark, no argument. */
final class MailLines {
  private static final Pattern HEADER =
      Pattern.compile(
          "(?iU)(?:from|to|cc|date|sent|subject|von|an|betreff|datum|gesendet|de|à|objet|envoyé)\\s?:\\s.*");

  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?iU)(?:subject|betreff|objet)\\s?:\\s+(?:(?:re|fwd?|aw|wg|tr)\\s?:\\s+){0,9}(.*)");
  private static final Pattern GREETING =
      Pattern.compile(
          "(?iU)(?:hi|hello|hey|dear|hallo|liebe[rs]?|bonjour|salut|chère?)\\b[^.?:]{0,40}[,!]");
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?iU)(?:many thanks|thanks|thank you|cheers|best|best wishes|all the best|kind regards|regards|love"
              + "|yours|see you|sent from my|viele grüße|liebe grüße|danke|merci|cordialement)\\b[^.?:]{0,30}[,!.]?");

  /** A time or an address tells a mail from one whom a note quotes. */
  private static final Pattern ATTRIBUTION =
      Pattern.compile(
          "(?iU)(?=.{0,140}(?:\\d[:h]\\d\\d|@))"
              + "(?:on .{5,80} wrote|am .{5,80} schrieb.{0,40}|le .{5,80} a écrit)\\s?:");

  private static final Pattern NAME =
      Pattern.compile("(?U)\\p{Lu}\\p{L}*\\.?(?: \\p{Lu}\\p{L}*)?(?: x+)?");

  /** Who speaks to somebody says so. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?iU).*\\b(?:you|your|me|my|i|this|we)\\b.*");

  /** How many lines from the end a closing may stand. */
  private static final int CLOSING_LINES = 6;

  private final List<RawLine> lines;
  private final List<RawLine> remarks = new ArrayList<>();

  private MailLines(List<RawLine> lines) {
    this.lines = new ArrayList<>(lines);
  }

  /** The lines; of a mail its head, its greetings and its questions to the reader as comments. */
  static List<RawLine> apart(List<RawLine> lines) {
    MailLines mail = new MailLines(lines);
    return mail.isMail() ? mail.read() : lines;
  }

  private boolean isMail() {
    int at = skipBlanks(0);
    int head = at;
    while (at < lines.size() && HEADER.matcher(lines.get(at).text()).matches()) {
      at++;
    }
    boolean headed = at > head + 1;
    boolean answers = lines.stream().anyMatch(l -> ATTRIBUTION.matcher(l.text()).matches());
    return headed
        || answers
        || head < lines.size() && GREETING.matcher(lines.get(head).text()).matches();
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).is(Kind.BLANK)) {
      at++;
    }
    return at;
  }

  private List<RawLine> read() {
    List<RawLine> subject = new ArrayList<>();
    int greeting = skipBlanks(readHead(subject));
    if (greeting < lines.size() && GREETING.matcher(lines.get(greeting).text()).matches()) {
      remark(greeting);
    }
    for (int i = greeting; i < lines.size(); i++) {
      if (ATTRIBUTION.matcher(lines.get(i).text()).matches()) {
        remark(i);
      }
    }
    int closing = closing();
    paragraphs(closing);
    for (int i = closing; i < lines.size(); i++) {
      remark(i);
    }
    List<RawLine> all = new ArrayList<>(remarks);
    all.addAll(subject);
    all.addAll(lines);
    return all;
  }

  /** Keeps the head as remarks, but for a subject that asks; the index of the line behind it. */
  private int readHead(List<RawLine> subject) {
    int at = skipBlanks(0);
    while (at < lines.size() && HEADER.matcher(lines.get(at).text()).matches()) {
      Matcher asks = SUBJECT.matcher(lines.get(at).text());
      if (asks.matches() && TitleLine.isQuestion(asks.group(1))) {
        subject.add(RawLine.text(lines.get(at).number(), asks.group(1)));
        subject.add(RawLine.text(lines.get(at).number(), ""));
      }
      remark(at++);
    }
    return at;
  }

  /** Where it closes, at least with a name; behind the last line or item if nothing says so. */
  private int closing() {
    int closing = lines.size();
    int texts = 0;
    for (int i = lines.size() - 1; i > 0 && texts < CLOSING_LINES; i--) {
      String text = lines.get(i).text();
      if (isMarked(text)) {
        break;
      }
      boolean name = texts == 0 && lines.get(i - 1).is(Kind.BLANK) && NAME.matcher(text).matches();
      closing = name || CLOSING.matcher(text).matches() ? i : closing;
      texts += lines.get(i).is(Kind.BLANK) ? 0 : 1;
    }
    return closing;
  }

  /** Paragraphs that ask the reader something, and the last one if it speaks to the reader. */
  private void paragraphs(int closing) {
    int from = 0;
    while (from < closing) {
      int begin = Math.min(closing, skipBlanks(from));
      int end = begin;
      while (end < closing && !lines.get(end).is(Kind.BLANK)) {
        end++;
      }
      boolean last = closing < lines.size() && skipBlanks(end) == closing;
      if (end > begin && speaks(lines.subList(begin, end), last)) {
        for (int i = begin; i < end; i++) {
          remark(i);
        }
      }
      from = end + 1;
    }
  }

  private static boolean speaks(List<RawLine> paragraph, boolean last) {
    boolean plain = true;
    boolean addresses = false;
    for (RawLine line : paragraph) {
      String text = line.text();
      plain &= !isMarked(text) && NoteLabel.of(text).isEmpty();
      addresses |= ADDRESS.matcher(text).matches();
    }
    boolean asks = TitleLine.isQuestion(paragraph.get(paragraph.size() - 1).text());
    return plain && addresses && (asks || last);
  }

  /** Whether it has the mark of an item or of a heading. */
  static boolean isMarked(String text) {
    return ListMark.bullet(text).isPresent()
        || !ListMark.counted(text).isEmpty()
        || text.startsWith("#");
  }

  private void remark(int index) {
    RawLine line = lines.get(index);
    if (!line.is(Kind.BLANK)) {
      remarks.add(line.as(Kind.COMMENT));
      lines.set(index, line.as(Kind.BLANK));
    }
  }
}
