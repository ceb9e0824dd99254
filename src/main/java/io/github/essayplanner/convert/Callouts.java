package io.github.essayplanner.convert;

import io.github.essayplanner.convert.RawLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Boxes of Obsidian and GitHub, {@code > [!tip] Title}. What is headed by a label is read by it, a
 * quotation or an example is what it would be without a box, and any other box is a remark.
 */
final class Callouts {
  private static final Pattern HEAD =
      Pattern.compile(">\\s*\\[!([\\w-]+)(?:\\|[^\\]]*)?]\\s*[+-]?\\s*(.*)");
  private static final Pattern BODY = Pattern.compile(">\\s*(.*)");

  /** The mark of a list that no other list goes on with. */
  private static final String QUOTE = "> ";

  private static final Set<String> FACTS = Set.of("quote", "cite", "example");

  /** What is a text of several lines and not a list. */
  private static final Set<NoteLabel.Kind> JOINED =
      Set.of(
          NoteLabel.Kind.TITLE,
          NoteLabel.Kind.QUESTION,
          NoteLabel.Kind.THESIS,
          NoteLabel.Kind.CONTEXT,
          NoteLabel.Kind.CONCLUSION,
          NoteLabel.Kind.POINT,
          NoteLabel.Kind.COUNTER,
          NoteLabel.Kind.REPLY);

  private final List<RawLine> lines;
  private final List<RawLine> all = new ArrayList<>();
  private int headings;

  private Callouts(List<RawLine> lines) {
    this.lines = lines;
  }

  /** The lines; such boxes as what they say. */
  static List<RawLine> read(List<RawLine> lines) {
    Callouts callouts = new Callouts(lines);
    int at = 0;
    while (at < lines.size()) {
      at = callouts.read(at);
    }
    return callouts.all;
  }

  /** Copies a line, or the box that begins there; the index behind it. */
  private int read(int from) {
    RawLine first = lines.get(from);
    Matcher head = HEAD.matcher(first.text());
    if (!head.matches()) {
      headings += first.text().startsWith("#") ? 1 : 0;
      all.add(first);
      return from + 1;
    }
    int end = from + 1;
    while (end < lines.size() && isBody(lines.get(end).text())) {
      end++;
    }
    blank(first);
    box(head, first, lines.subList(from + 1, end));
    blank(first);
    return end;
  }

  private static boolean isBody(String text) {
    return text.startsWith(">") && !HEAD.matcher(text).matches();
  }

  private void blank(RawLine near) {
    all.add(RawLine.text(near.number(), ""));
  }

  private void box(Matcher head, RawLine first, List<RawLine> body) {
    String type = head.group(1).toLowerCase(Locale.ROOT);
    Optional<NoteLabel> title =
        NoteLabel.of(head.group(2)).filter(l -> l.kind() != NoteLabel.Kind.BODY);
    Optional<NoteLabel> label = title.or(() -> NoteLabel.of(type).filter(Callouts::isToDo));
    if (label.isPresent()) {
      labelled(label.get(), title.map(NoteLabel::rest).orElse(head.group(2)), first, body);
      return;
    }
    boolean asks = type.equals("question") && headings <= 1;
    add(first, asks ? Kind.TEXT : Kind.COMMENT, head.group(2));
    for (RawLine line : body) {
      if (FACTS.contains(type)) {
        all.add(line);
      } else {
        add(line, asks ? Kind.TEXT : Kind.COMMENT, words(line));
      }
    }
  }

  private static boolean isToDo(NoteLabel type) {
    return type.kind() == NoteLabel.Kind.INBOX;
  }

  private void labelled(NoteLabel label, String rest, RawLine first, List<RawLine> body) {
    List<RawLine> texts = new ArrayList<>();
    if (!rest.isEmpty()) {
      texts.add(new RawLine(first.number(), Kind.TEXT, first.indent(), 0, rest));
    }
    texts.addAll(body);
    if (JOINED.contains(label.kind())) {
      String text = String.join(" ", texts.stream().map(Callouts::words).toList());
      boolean argues = label.kind().compareTo(NoteLabel.Kind.POINT) > 0;
      add(first, Kind.TEXT, (argues ? QUOTE : "") + label.label() + ": " + text);
      return;
    }
    String start = label.kind() == NoteLabel.Kind.FOR ? "" : label.label() + ": ";
    for (RawLine line : texts) {
      if (!words(line).isEmpty()) {
        add(line, Kind.TEXT, QUOTE + start + words(line));
        blank(line);
      }
    }
  }

  private static String words(RawLine line) {
    Matcher body = BODY.matcher(line.text());
    String text = body.matches() ? body.group(1).strip() : line.text();
    return ListMark.bullet(text).map(ListMark::rest).orElse(text);
  }

  private void add(RawLine line, Kind kind, String text) {
    if (!text.isEmpty()) {
      all.add(new RawLine(line.number(), kind, line.indent(), 0, text));
    }
  }
}
