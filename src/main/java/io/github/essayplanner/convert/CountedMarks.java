package io.github.essayplanner.convert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which numbers and letters at the starts of lines are marks: those in rows that count on. An
 * initial, {@code c. 1450} and {@code 5. Januar} count nothing.
 */
final class CountedMarks {
  private static final int FIRST = 1;

  /**
   * What may be a mark, with the line it stands on.
   *
   * @param mayBeWrapped whether the line above is long and ends no sentence
   * @param deeper whether it stands further in than the line above
   * @param isOneOfTwo whether it is a letter that is a Roman number as well
   */
  private record Candidate(
      RawLine line,
      int index,
      ListMark mark,
      String row,
      boolean mayBeWrapped,
      boolean deeper,
      boolean isOneOfTwo) {
    /** Whether it may be the first of a lower level further in. */
    boolean mayBeLower() {
      return deeper && isFirstOfLower();
    }

    /** Whether it is the first of what counts a lower level: no initial and no king's number. */
    boolean isFirstOfLower() {
      return mark.value() == FIRST && mark.style().matches("\\W*[1ai]\\W*");
    }
  }

  private final Map<String, List<Candidate>> rows = new HashMap<>();
  private final Map<Integer, ListMark> marks = new HashMap<>();
  private final Map<Integer, String> doubtful = new HashMap<>();

  /** How many lists of sources have begun: the initial of an author goes on with no row above. */
  private int lists;

  /** The marks of some lines by the lines' indexes. */
  static CountedMarks of(List<RawLine> lines) {
    CountedMarks counted = new CountedMarks();
    for (int i = 0; i < lines.size(); i++) {
      counted.collect(lines, i);
    }
    List<Candidate> alone = new ArrayList<>();
    Set<String> established = new HashSet<>();
    counted.rows.values().forEach(row -> row.removeIf(one -> isOtherReading(row, one)));
    counted.rows.forEach((key, row) -> counted.read(key, row, established, alone));
    alone.sort(Comparator.comparingInt(Candidate::index));
    for (Candidate one : alone) {
      counted.readAlone(one, established.contains(one.row()));
    }
    return counted;
  }

  /** An {@code i.} between {@code a.} and {@code b.} counts in Roman numbers, and not from h. */
  private static boolean isOtherReading(List<Candidate> row, Candidate one) {
    boolean isLater = one.isOneOfTwo() && one.mark().value() > FIRST;
    return isLater && row.stream().noneMatch(other -> isBeside(other.mark(), one.mark()));
  }

  private static boolean isBeside(ListMark mark, ListMark other) {
    return Math.abs(mark.value() - other.value()) == 1;
  }

  private void collect(List<RawLine> lines, int index) {
    RawLine line = lines.get(index);
    if (line.is(RawLine.Kind.BLANK) || line.is(RawLine.Kind.COMMENT)) {
      return;
    }
    if (NoteLabel.of(line.text()).filter(CountedMarks::opensSources).isPresent()) {
      lists++;
    }
    boolean text = line.is(RawLine.Kind.TEXT) && index > 0;
    boolean wrapped = text && Wraps.isOpen(lines.get(index - 1));
    boolean deeper = text && line.indent() > lines.get(index - 1).indent();
    List<ListMark> readings = ListMark.counted(line.text());
    for (ListMark mark : readings) {
      String row = row(line, mark);
      rows.computeIfAbsent(row, key -> new ArrayList<>())
          .add(new Candidate(line, index, mark, row, wrapped, deeper, readings.size() > 1));
    }
  }

  private static boolean opensSources(NoteLabel label) {
    return label.kind() == NoteLabel.Kind.SOURCES && label.rest().isEmpty();
  }

  private String row(RawLine line, ListMark mark) {
    int depth = line.is(RawLine.Kind.HEADING) ? -line.level() : line.indent();
    return depth + " " + mark.style() + " " + lists;
  }

  private void read(
      String key, List<Candidate> row, Set<String> established, List<Candidate> alone) {
    int last = -1;
    for (int i = 0; i < row.size(); i++) {
      Candidate one = row.get(i);
      int value = one.mark().value();
      int next = i + 1 < row.size() ? row.get(i + 1).mark().value() : -1;
      boolean goesOn = value == last + 1 && last > 0;
      if (one.mayBeWrapped() && one.mayBeLower() && next != value + 1) {
        alone.add(one);
        last = -1;
      } else if (isDay(row, i)
          || one.mayBeWrapped() && (next == value || !goesOn && next != value + 1)) {
        doubtful.putIfAbsent(one.index(), one.line().text());
      } else if (goesOn || next == value + 1 && mayBegin(one)) {
        put(one);
        established.add(key);
        last = value;
      } else if (value == FIRST) {
        alone.add(one);
        last = isNumber(one.mark()) ? value : last;
      } else {
        doubtful.putIfAbsent(one.index(), one.line().text());
      }
    }
  }

  /** Whether a line begins with a day of a month, and so do all that it counts on with. */
  private static boolean isDay(List<Candidate> row, int index) {
    if (!DatedStart.isDay(row.get(index).line().text())) {
      return false;
    }
    int from = index;
    while (from > 0 && isNext(row.get(from - 1), row.get(from))) {
      from--;
    }
    for (int i = from; i < row.size() && (i == from || isNext(row.get(i - 1), row.get(i))); i++) {
      if (!DatedStart.isDay(row.get(i).line().text())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNext(Candidate before, Candidate one) {
    return before.mark().value() + 1 == one.mark().value() && !one.mayBeWrapped();
  }

  /** Letters begin with the first one; numbers may go on from a list that isn't here. */
  private static boolean mayBegin(Candidate one) {
    return one.mark().value() == FIRST && !isInitials(one) || isNumber(one.mark());
  }

  private static boolean isNumber(ListMark mark) {
    return mark.style().contains("1") || mark.style().contains("①") || mark.style().contains("一");
  }

  /** Whether another initial follows, as in {@code A. J. P. Taylor}. */
  private static boolean isInitials(Candidate one) {
    return one.line().indent() == 0 && one.mark().rest().matches("\\p{Lu}\\.(?:\\s|\\p{Lu}).*");
  }

  private void readAlone(Candidate one, boolean established) {
    boolean number = isNumber(one.mark()) && !one.mayBeWrapped();
    if (number || established && !isInitials(one) || isBelowCounted(one)) {
      put(one);
    } else {
      doubtful.putIfAbsent(one.index(), one.line().text());
    }
  }

  /** Whether it opens a level right below a line that is counted in another way. */
  private boolean isBelowCounted(Candidate one) {
    ListMark above = marks.get(one.index() - 1);
    return above != null
        && !one.mayBeWrapped()
        && one.isFirstOfLower()
        && !above.style().equals(one.mark().style());
  }

  /** Of a letter and a Roman number, the one that was found first in a longer row counts. */
  private void put(Candidate one) {
    marks.putIfAbsent(one.index(), one.mark());
  }

  /** The mark of a line, null where it has none that counts. */
  ListMark at(int index) {
    return marks.get(index);
  }

  /** Whether a line begins with a number and a stop that count nothing; initials are no doubt. */
  boolean isDoubtful(int index) {
    return doubtful.containsKey(index)
        && !marks.containsKey(index)
        && !doubtful.get(index).matches("(?U)\\p{L}.*|\\d+\\s.*");
  }
}
