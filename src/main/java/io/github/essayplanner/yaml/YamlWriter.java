package io.github.essayplanner.yaml;

import io.github.essayplanner.yaml.Value.FieldList;
import io.github.essayplanner.yaml.Value.FieldValue;
import io.github.essayplanner.yaml.Value.ItemList;
import io.github.essayplanner.yaml.Value.Leaf;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes new YAML as the writer of a map would have typed it: prose on lines of its own, never in
 * brackets, folded where it is long; quotes only where they are needed.
 */
public final class YamlWriter {
  /** Columns that a text may reach on the line of its key before it is folded. */
  private static final int LONGEST_LINE = 100;

  private static final List<String> BRACKETED = List.of("tags", "cover", "scores");

  private final DetectedStyle habits;

  /** A writer in the style of the map that it writes for. */
  public YamlWriter(DetectedStyle habits) {
    this.habits = habits;
  }

  /** The line break of the map. */
  public String lineBreak() {
    return habits.lineBreak();
  }

  /** How many columns what belongs to a key stands further in. */
  public int step() {
    return habits.step();
  }

  /** How many columns a list's dashes stand further in than its key. */
  public int listStep() {
    return habits.listStep();
  }

  /**
   * The lines of a key and its value. As everywhere here, the first line is without its indent and
   * the further ones are with theirs.
   *
   * @param column where the key stands, counted from 0
   */
  public List<String> entry(String key, Value value, int column) {
    String start = key(key) + ":";
    if (value instanceof Leaf leaf) {
      int indent = column + habits.step();
      return leaf.text().isEmpty()
          ? List.of(start)
          : joined(start + " ", scalar(leaf.text(), column + start.length() + 1, indent));
    }
    if (isBracketed(key, value)) {
      return List.of(start + " " + inFlow(value));
    }
    List<String> lines = new ArrayList<>(List.of(start));
    lines.addAll(children(value, column));
    return lines;
  }

  /** The lines below a key at a column, every one with its indent. */
  public List<String> children(Value value, int column) {
    List<String> lines = new ArrayList<>();
    if (value instanceof FieldList fields) {
      int inner = column + habits.step();
      fields.fields().forEach(f -> indentFirst(entry(f.key(), f.value(), inner), inner, lines));
    } else {
      int inner = column + habits.listStep();
      ((ItemList) value).items().forEach(item -> indentFirst(item(item, inner), inner, lines));
    }
    return lines;
  }

  /** The lines of a list's item, whose dash stands at a column. */
  public List<String> item(Value value, int column) {
    int inner = column + 2;
    if (value instanceof Leaf leaf) {
      return leaf.text().isEmpty() ? List.of("-") : joined("- ", scalar(leaf.text(), inner, inner));
    }
    List<String> lines = new ArrayList<>();
    if (value instanceof FieldList fields) {
      fields.fields().forEach(f -> indentFirst(entry(f.key(), f.value(), inner), inner, lines));
    } else {
      ((ItemList) value).items().forEach(item -> indentFirst(item(item, inner), inner, lines));
    }
    lines.set(0, "- " + lines.get(0).substring(inner));
    return lines;
  }

  private static void indentFirst(List<String> block, int column, List<String> lines) {
    lines.add(" ".repeat(column) + block.get(0));
    lines.addAll(block.subList(1, block.size()));
  }

  private static List<String> joined(String start, List<String> scalar) {
    List<String> lines = new ArrayList<>(scalar);
    lines.set(0, start + scalar.get(0));
    return lines;
  }

  private boolean isBracketed(String key, Value value) {
    return BRACKETED.contains(key)
        && habits.isBracketed(key)
        && (value instanceof ItemList items
            ? items.items().stream().allMatch(YamlWriter::isWord)
            : ((FieldList) value).fields().stream().allMatch(f -> isWord(f.value())));
  }

  private static boolean isWord(Value value) {
    return value instanceof Leaf leaf && ScalarStyle.isWord(leaf.text());
  }

  /** A key, in quotes where it needs them. */
  public String key(String key) {
    return ScalarStyle.isPlain(key) ? key : ScalarStyle.quoted(key, habits.quote());
  }

  /** A value inside brackets, on one line. */
  public String inFlow(Value value) {
    if (value instanceof Leaf leaf) {
      return ScalarStyle.isPlainInFlow(leaf.text())
          ? leaf.text()
          : ScalarStyle.quoted(leaf.text(), habits.quote());
    }
    StringBuilder flow = new StringBuilder();
    if (value instanceof FieldList fields) {
      for (FieldValue field : fields.fields()) {
        flow.append(flow.isEmpty() ? "" : ", ").append(entryInFlow(field.key(), field.value()));
      }
      return "{" + flow + "}";
    }
    for (Value item : ((ItemList) value).items()) {
      flow.append(flow.isEmpty() ? "" : ", ").append(inFlow(item));
    }
    return "[" + flow + "]";
  }

  /** A key and its value inside braces. */
  public String entryInFlow(String key, Value value) {
    return (ScalarStyle.isPlainInFlow(key) ? key : ScalarStyle.quoted(key, habits.quote()))
        + ": "
        + inFlow(value);
  }

  /**
   * A text as lines, of which those after the first are indented.
   *
   * @param column where it begins
   * @param indent the column of its further lines
   */
  public List<String> scalar(String text, int column, int indent) {
    if (text.indexOf('\n') >= 0) {
      return isLiteral(text) ? literal(text, indent) : List.of(onOneLine(text, habits.quote()));
    }
    String oneLine = onOneLine(text, habits.quote());
    boolean fits = column + oneLine.codePointCount(0, oneLine.length()) <= LONGEST_LINE;
    return fits || !isFoldable(text) ? List.of(oneLine) : folded(text, indent);
  }

  /** A text on one line, quoted where that is needed. */
  public String onOneLine(String text, char quote) {
    return ScalarStyle.isPlain(text) ? text : ScalarStyle.quoted(text, quote);
  }

  private static boolean isFoldable(String text) {
    return ScalarStyle.isPrintable(text) && text.indexOf('\t') < 0 && text.equals(text.strip());
  }

  private static boolean isLiteral(String text) {
    return text.lines().allMatch(line -> ScalarStyle.isPrintable(line) && line.equals(line.strip()))
        && text.indexOf('\r') < 0
        && text.indexOf('\t') < 0
        && !text.startsWith("\n")
        && !text.endsWith("\n");
  }

  private static List<String> literal(String text, int indent) {
    List<String> lines = new ArrayList<>(List.of("|-"));
    text.lines().forEach(line -> lines.add(line.isEmpty() ? line : " ".repeat(indent) + line));
    return lines;
  }

  /** Folds at single spaces only: more of them, or one at a line's edge, would read differently. */
  private List<String> folded(String text, int indent) {
    List<String> lines = new ArrayList<>(List.of(">-"));
    int room = Math.max(30, habits.width() - indent);
    int from = 0;
    while (isLonger(text, from, room)) {
      int at = breakAt(text, from, room);
      if (at < 0) {
        break;
      }
      lines.add(" ".repeat(indent) + text.substring(from, at));
      from = at + 1;
    }
    lines.add(" ".repeat(indent) + text.substring(from));
    return lines;
  }

  /** Whether more code points than there is room for follow; it looks no further than it must. */
  private static boolean isLonger(String text, int from, int room) {
    int enough = Math.min(text.length(), from + 2 * (room + 1));
    return text.codePointCount(from, enough) > room;
  }

  /** The last single space within the room, else the first one after it; −1 where there is none. */
  private static int breakAt(String text, int from, int room) {
    int end = text.offsetByCodePoints(from, room);
    for (int at = end; at > from; at--) {
      if (isSingleSpace(text, at)) {
        return at;
      }
    }
    for (int at = end + 1; at < text.length() - 1; at++) {
      if (isSingleSpace(text, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isSingleSpace(String text, int at) {
    return text.charAt(at) == ' '
        && at + 1 < text.length()
        && text.charAt(at - 1) != ' '
        && text.charAt(at + 1) != ' ';
  }
}
