package io.github.essayplanner.convert;

import io.github.essayplanner.convert.NoteLabel.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the headings that have no marks of their own: {@code Paragraph 2: Land}, {@code LAND},
 * {@code Land:}, and a plain line with bullets below it.
 */
final class WeakHeadings {
  private static final int COUNTED = RawLine.BOLD + 1;
  private static final int NUMBERED = COUNTED + 1;
  private static final int CAPITALS = NUMBERED + 1;
  static final int PLAIN = CAPITALS + 1;

  /** Below every heading that may be a factor. */
  static final int ROLE = PLAIN + 1;

  private static final int LONGEST = 100;
  private static final int SHORT = 60;
  private static final int POINT_LINES = 4;

  private final List<NoteLine> lines;
  private final List<NoteLine> unsure = new ArrayList<>();
  private final boolean strong;
  private int main;
  private boolean itemSince;
  private int rankSince;

  private WeakHeadings(List<NoteLine> lines) {
    this.lines = new ArrayList<>(lines);
    this.strong = lines.stream().anyMatch(line -> line.is(NoteLine.Kind.HEADING));
  }

  /** The lines, those that are such headings as headings. */
  static WeakHeadings of(List<NoteLine> lines) {
    WeakHeadings weak = new WeakHeadings(lines);
    QuotedLines.list(weak.lines);
    Ordinals.head(weak.lines, PLAIN);
    CountedHeadings.head(weak.lines, COUNTED);
    weak.numbered();
    weak.capitals();
    weak.main = weak.highest();
    weak.labels();
    weak.plain();
    BulletedHeadings.head(weak.lines, PLAIN);
    return weak;
  }

  List<NoteLine> lines() {
    return lines;
  }

  /** The headings that nothing but the list below them makes headings. */
  List<NoteLine> unsure() {
    return unsure;
  }

  private int highest() {
    int highest = PLAIN;
    for (NoteLine line : lines) {
      highest = line.rank() > 0 ? Math.min(highest, line.rank()) : highest;
    }
    return highest;
  }

  private void head(int index, int rank) {
    lines.set(index, lines.get(index).heading(rank, lines.get(index).text()));
  }

  private void heads(List<Integer> indexes, int rank) {
    indexes.forEach(i -> head(i, rank));
  }

  /**
   * Numbered lines with plain lines below them, where the numbers count on through the note; below
   * a text they list what it says, unless they have sides of their own.
   */
  private void numbered() {
    List<Integer> row = new ArrayList<>();
    boolean text = false;
    boolean underText = false;
    boolean sides = false;
    for (int i = 0; i < lines.size() && !isEnd(lines.get(i)); i++) {
      NoteLine line = lines.get(i);
      boolean member = line.is(NoteLine.Kind.ITEM) && line.mark().isCounted();
      if (line.is(NoteLine.Kind.HEADING) && line.rank() < ROLE) {
        return;
      }
      underText |= member && row.isEmpty() && isUnderText(i);
      if (member && (row.isEmpty() || isNext(lines.get(row.get(row.size() - 1)), line))) {
        row.add(i);
      } else if (member && line.indent() <= lines.get(row.get(0)).indent()) {
        return;
      }
      boolean below = !row.isEmpty() && row.get(row.size() - 1) == i - 1;
      text |= below && line.is(NoteLine.Kind.PLAIN) && !line.apart();
      sides |= below && plainLabel(i).filter(NoteLabel::isSide).isPresent();
    }
    if (row.size() > 1 && (sides || text && !underText)) {
      heads(row, NUMBERED);
    }
  }

  private boolean isEnd(NoteLine line) {
    return !line.is(NoteLine.Kind.ITEM)
        && NoteLabel.of(line.text())
            .filter(l -> l.kind() == Kind.SOURCES || l.kind() == Kind.INBOX)
            .isPresent();
  }

  private boolean isUnderText(int index) {
    return index > 0
        && lines.get(index - 1).is(NoteLine.Kind.PLAIN)
        && NoteLabel.of(lines.get(index - 1).text()).isEmpty();
  }

  private static boolean isNext(NoteLine before, NoteLine line) {
    return before.indent() == line.indent()
        && before.mark().style().equals(line.mark().style())
        && before.mark().value() + 1 == line.mark().value();
  }

  /** Whether a text is a line in capitals. */
  static boolean isCapitals(String text) {
    return text.length() <= SHORT
        && text.codePoints().filter(Character::isUpperCase).count() >= 4
        && text.codePoints().noneMatch(Character::isLowerCase)
        && !endsSentence(text);
  }

  private void capitals() {
    List<Integer> found = new ArrayList<>();
    int labels = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).is(NoteLine.Kind.PLAIN) && isCapitals(lines.get(i).text())) {
        if (plainLabel(i).isPresent()) {
          labels++;
        } else {
          found.add(i);
        }
      }
    }
    if (found.size() + labels > 1) {
      heads(found, CAPITALS);
    }
  }

  /** A label of a whole part closes the one before it; a thesis or question in a line doesn't. */
  private void labels() {
    for (int i = 0; i < lines.size(); i++) {
      Optional<NoteLabel> label = plainLabel(i);
      if (label.isEmpty()) {
        continue;
      }
      boolean inline = !label.get().rest().isEmpty();
      Kind kind = label.get().kind();
      if (kind.isSection() && !(inline && kind.compareTo(Kind.THESIS) <= 0)) {
        head(i, main);
      } else if (!kind.isSection() && !inline) {
        head(i, ROLE);
      }
    }
  }

  private Optional<NoteLabel> plainLabel(int index) {
    NoteLine line = lines.get(index);
    return line.is(NoteLine.Kind.PLAIN) || line.rank() == CAPITALS
        ? NoteLabel.of(line.text())
        : Optional.empty();
  }

  private void plain() {
    boolean lists = lines.stream().anyMatch(line -> line.is(NoteLine.Kind.ITEM));
    rankSince = 0;
    for (int i = 0; i < lines.size(); i++) {
      NoteLine line = lines.get(i);
      if (line.is(NoteLine.Kind.PLAIN)) {
        int rank = rank(i, lists);
        if (rank > 0) {
          head(i, rank);
          line = lines.get(i);
        }
      }
      if (line.is(NoteLine.Kind.HEADING)) {
        itemSince = false;
        rankSince = line.rank();
      }
      itemSince |= line.is(NoteLine.Kind.ITEM);
    }
  }

  /** The rank of a plain line as a heading; 0 where it is none. */
  private int rank(int index, boolean lists) {
    NoteLine line = lines.get(index);
    if (!looksLikeHeading(line) || !line.apart() && !isAfterListed(index) || isInItem(index)) {
      return 0;
    }
    boolean colon = endsInColon(line.text());
    boolean list = hasListBelow(index);
    boolean below = rankSince > 0 && !itemSince;
    if (below && list && (strong || main < PLAIN || !line.apart())) {
      return colon ? ROLE : 0;
    }
    if (list) {
      if (!line.apart()) {
        unsure.add(line);
      }
      return strong || main < PLAIN ? Math.max(PLAIN, main + 1) : PLAIN;
    }
    boolean text = index + 1 < lines.size() && lines.get(index + 1).is(NoteLine.Kind.PLAIN);
    if (text && DatedStart.isBare(line.text()) && DatedStart.isBare(lines.get(index + 1).text())) {
      return 0; // one of a row of dates
    }
    boolean paragraph = text && !lines.get(index + 1).apart();
    boolean weak = !strong && main == PLAIN && line.text().length() <= SHORT && line.apart();
    return weak && (colon && text || paragraph && (!lists || rankSince > 0)) ? PLAIN : 0;
  }

  private static boolean endsSentence(String text) {
    return !text.isEmpty() && ".!;,。".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean endsInColon(String text) {
    return text.endsWith(":")
        || text.endsWith("：")
        || text.endsWith(" -")
        || text.endsWith(" –")
        || text.endsWith(" —");
  }

  /** Whether it follows what is no text, or stands between the title and a list. */
  private boolean isAfterListed(int index) {
    if (index == 0) {
      return lines.size() > 1 && lines.get(1).is(NoteLine.Kind.ITEM) && !lines.get(1).apart();
    }
    return !lines.get(index - 1).is(NoteLine.Kind.PLAIN) || plainLabel(index - 1).isPresent();
  }

  /** Whether a line goes with the item above, since what is listed below it stands further out. */
  private boolean isInItem(int index) {
    NoteLine line = lines.get(index);
    boolean isBelowItem = index > 0 && lines.get(index - 1).is(NoteLine.Kind.ITEM);
    boolean isAboveOuter =
        index + 1 < lines.size() && lines.get(index + 1).indent() < line.indent();
    return !line.apart() && isBelowItem && isAboveOuter;
  }

  static boolean looksLikeHeading(NoteLine line) {
    String text = line.text();
    return text.length() <= LONGEST
        && !endsSentence(text)
        && !Wraps.isSmall(text)
        && !DatedStart.isAt(text)
        && NoteLabel.of(text).isEmpty()
        && !Fact.isHedged(text);
  }

  /** Whether a list begins below a line, or below the sentences that say its point. */
  private boolean hasListBelow(int index) {
    for (int i = index + 1; i < lines.size() && i <= index + POINT_LINES; i++) {
      NoteLine line = lines.get(i);
      if (line.is(NoteLine.Kind.ITEM)) {
        return line.mark().value() <= 1;
      }
      boolean sentence =
          line.is(NoteLine.Kind.COMMENT)
              || line.is(NoteLine.Kind.PLAIN) && (!line.apart() || !looksLikeHeading(line));
      boolean role = line.is(NoteLine.Kind.HEADING) && line.rank() == ROLE;
      if (!sentence && !role) {
        return false;
      }
    }
    return false;
  }
}
