package io.github.essayplanner.convert;

import io.github.essayplanner.convert.RawLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the marks off the lines of a note, and joins what was wrapped over several of them. */
final class NoteLines {
  private static final Pattern REMARK = Pattern.compile(" ?<!--(.*?)--> ?");

  /** The marks of a heading that is an item of a list. */
  private static final Pattern HEADED = Pattern.compile("^#{1,6}\\s+");

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?U)(\\*\\*|__)\\p{L}[^*_]{0,30}(?:\\1\\s*[:：–—-]|[:：]\\1)\\s|\\p{Lu}[\\p{L} -]{0,20}\\s?[:：]\\s");

  /** A label of one's own, as {@code ev:}. */
  private static final Pattern ABBREVIATED = Pattern.compile("(?U)\\p{Ll}{1,12}:\\s");

  /** A line no longer than this that ends in a colon is a heading. */
  private static final int SHORT = 60;

  private static final int LONGEST_REMARKED = 20_000;

  private final List<RawLine> raw;
  private final CountedMarks counted;
  private final UnaryOperator<String> inline;
  private final IndentedLevels levels;

  private final List<NoteLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private RawLine first;
  private RawLine last;
  private ListMark mark;
  private boolean apart = true;
  private boolean textApart;

  private NoteLines(List<RawLine> raw, UnaryOperator<String> inline) {
    this.raw = raw;
    this.inline = inline;
    this.counted = CountedMarks.of(raw);
    this.levels = IndentedLevels.of(raw, counted);
  }

  /**
   * @param inline takes the marks inside a text out of it
   */
  static NoteLines of(List<RawLine> raw, UnaryOperator<String> inline) {
    NoteLines note = new NoteLines(raw, inline);
    for (int i = 0; i < raw.size(); i++) {
      note.read(i);
    }
    note.finish();
    return note;
  }

  List<NoteLine> lines() {
    return lines;
  }

  /** The lines that begin like an item of a list and were read as text. */
  List<RawLine> doubtful() {
    List<RawLine> found = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      if (counted.isDoubtful(i)) {
        found.add(raw.get(i));
      }
    }
    return found;
  }

  private Optional<ListMark> mark(int index) {
    return ListMark.of(raw.get(index).text(), counted.at(index), mark != null);
  }

  private void read(int index) {
    RawLine line = raw.get(index);
    switch (line.kind()) {
      case BLANK -> {
        finish();
        apart = true;
      }
      case COMMENT -> {
        finish();
        add(line, NoteLine.Kind.COMMENT, 0, null, line.text());
      }
      case HEADING -> {
        finish();
        ListMark number = counted.at(index);
        String name = number == null ? line.text() : number.rest();
        add(line, NoteLine.Kind.HEADING, line.level(), null, inline.apply(name));
        apart = true;
      }
      case ITEM -> {
        ListMark number = counted.at(index);
        String item = number == null ? ListMark.withoutBox(line.text()) : number.rest();
        begin(line, new ListMark("•", 0, item), item);
        finish();
        apart = true;
      }
      case TEXT -> readText(index, line);
    }
  }

  private void readText(int index, RawLine line) {
    Optional<ListMark> found = mark(index);
    if (found.isPresent()) {
      String rest = found.get().rest();
      boolean quoted = found.get().style().equals(">");
      Optional<ListMark> inner = quoted ? ListMark.bullet(rest) : Optional.empty();
      if (mark != null && quoted && isQuote() && inner.isEmpty()) {
        goOn(line, rest);
      } else {
        begin(line, found.get(), inner.map(ListMark::rest).orElse(rest));
      }
    } else if (goesOn(line)) {
      goOn(line, line.text());
    } else if (levels.areAlone() && !isTitle(index)) {
      begin(line, new ListMark("", 0, line.text()), line.text());
    } else {
      begin(line, null, line.text());
    }
  }

  private boolean isQuote() {
    return mark.style().equals(">");
  }

  /** The first line above what is indented below it asks the question, or stands alone. */
  private boolean isTitle(int index) {
    boolean alone = index + 1 < raw.size() && raw.get(index + 1).is(Kind.BLANK);
    return lines.stream().allMatch(l -> l.is(NoteLine.Kind.COMMENT))
        && (alone || TitleLine.isQuestion(raw.get(index).text()));
  }

  private void begin(RawLine line, ListMark found, String start) {
    finish();
    first = line;
    last = line;
    mark = found;
    String words = found == null ? start : HEADED.matcher(start).replaceFirst("");
    text.append(words.strip());
    textApart = apart;
    apart = false;
  }

  private void goOn(RawLine line, String more) {
    text.append(' ').append(more.strip());
    last = line;
  }

  private boolean goesOn(RawLine line) {
    if (first == null) {
      return false;
    }
    boolean open = Wraps.isOpen(last);
    boolean small = Wraps.isSmall(line.text());
    if (levels.areAlone() && !open) {
      return false;
    }
    if (DatedStart.isAt(line.text()) && (mark == null || !open)) {
      return false;
    }
    if (!(open && small) && isOwnText(line.text())) {
      return false;
    }
    if (mark == null && (first == last && isHeading() || isLabelled(first) && isLabelled(line))) {
      return false;
    }
    if (small && !open && ABBREVIATED.matcher(line.text()).lookingAt()) {
      return false;
    }
    if (mark == null && isLabel()) {
      return false;
    }
    if (small && !open && mark == null && Wraps.isSmall(first.text())) {
      return false; // whoever begins lines with small letters begins each with one
    }
    return small || open || mark != null && line.indent() > first.indent() && !isName(line);
  }

  /** Whether what was read so far is no more than a label; a long text is not asked again. */
  private boolean isLabel() {
    return text.length() <= SHORT
        && NoteLabel.of(text.toString()).filter(label -> label.rest().isEmpty()).isPresent();
  }

  /** Whether what was read so far is a line that heads what stands below it. */
  private boolean isHeading() {
    String line = text.toString();
    return WeakHeadings.isCapitals(line)
        || textApart && line.length() <= SHORT && line.matches(".*[:：]");
  }

  /** Whether a number has a short name behind it, and far more than that in the next line. */
  private boolean isName(RawLine next) {
    return mark.isCounted()
        && text.length() <= SHORT / 2
        && next.text().length() >= 2 * text.length()
        && !text.toString().matches(".*[,;(–—-]");
  }

  /** A label in bold, or one of a row of labels. */
  private static boolean isLabelled(RawLine line) {
    return line.text().length() <= LONGEST_REMARKED && LABELLED.matcher(line.text()).lookingAt();
  }

  private static boolean isOwnText(String line) {
    return NoteLabel.of(line).isPresent()
        || WeakHeadings.isCapitals(line)
        || line.length() <= SHORT && line.matches(".*[:：]") && !Wraps.isSmall(line);
  }

  private void finish() {
    if (first == null) {
      return;
    }
    String whole = text.toString();
    Matcher remark = REMARK.matcher(whole);
    boolean remarks = whole.length() < LONGEST_REMARKED && whole.contains("<!--");
    String words = inline.apply(remarks ? remark.replaceAll(" ").strip() : whole);
    RawLine line = first;
    first = null;
    boolean outer = apart;
    apart = textApart;
    if (!words.isEmpty()) {
      add(line, mark == null ? NoteLine.Kind.PLAIN : NoteLine.Kind.ITEM, 0, mark, words);
    }
    apart = outer;
    remark.reset();
    while (remarks && remark.find()) {
      add(line, NoteLine.Kind.COMMENT, 0, null, remark.group(1).strip());
    }
    mark = null;
    text.setLength(0);
  }

  private void add(RawLine line, NoteLine.Kind kind, int rank, ListMark found, String words) {
    int indent = levels.column(line);
    lines.add(new NoteLine(line.number(), kind, rank, indent, found, words, apart));
    if (kind == NoteLine.Kind.COMMENT) {
      return;
    }
    apart = false;
  }
}
