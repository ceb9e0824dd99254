package io.github.essayplanner.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An outline as people jot it down. Headings are its factors and the bullets below them evidence;
 * without headings, bullets at the margin are factors and those further in evidence; without
 * either, lines. Nothing is left out: what is neither is kept as a remark.
 *
 * @param title its one main heading, or empty
 * @param remarks what stands before the first factor
 */
record Outline(String title, List<String> remarks, List<Part> parts) {
  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)(?:\\s+#+)?\\s*");
  private static final Pattern BULLET =
      Pattern.compile("(?:[-*+•–]|\\d{1,3}[.)]|[A-Za-z][.)]|[IVXivx]{1,5}[.)])\\s+(.*)");
  private static final int LONGEST_NAME = 80;

  /** One factor. */
  record Part(String name, List<String> remarks, List<Item> items) {
    Part(String name) {
      this(name, new ArrayList<>(), new ArrayList<>());
    }
  }

  /** One piece of evidence, and what stood below it. */
  record Item(String text, List<String> remarks) {}

  /**
   * A line and what it is.
   *
   * @param level of a heading from 1; 0 for anything else
   * @param bullet whether it has a mark before its text
   * @param indent in columns
   */
  private record Line(int level, boolean bullet, int indent, String text) {
    static Line of(String typed) {
      String line = typed.replace("\t", "    ");
      String text = line.strip();
      int indent = line.length() - line.stripLeading().length();
      Matcher heading = HEADING.matcher(text);
      if (heading.matches() && !heading.group(2).isEmpty()) {
        return new Line(heading.group(1).length(), false, 0, heading.group(2));
      }
      Matcher bullet = BULLET.matcher(text);
      return bullet.matches()
          ? new Line(0, true, indent, bullet.group(1))
          : new Line(0, false, indent, text);
    }

    boolean isHeading() {
      return level > 0;
    }
  }

  /** Reads an outline; any text is one. */
  static Outline of(String text) {
    List<Line> lines = new ArrayList<>();
    text.lines().filter(line -> !line.isBlank()).map(Line::of).forEach(lines::add);
    long top = lines.stream().filter(line -> line.level() == 1).count();
    int main = top == 1 ? indexOfMain(lines) : -1;
    String title = main < 0 ? "" : plain(lines.remove(main).text());
    return new Sorting(lines).sorted(title);
  }

  private static int indexOfMain(List<Line> lines) {
    int main = 0;
    while (lines.get(main).level() != 1) {
      main++;
    }
    return main;
  }

  /** A name without the stars or underscores round all of it. */
  private static String plain(String text) {
    for (String mark : List.of("**", "__", "*", "_")) {
      int length = mark.length();
      if (text.length() > 2 * length && text.startsWith(mark) && text.endsWith(mark)) {
        return text.substring(length, text.length() - length);
      }
    }
    return text;
  }

  /** Deals the lines out. */
  private static final class Sorting {
    private final List<Line> lines;
    private final int heading;
    private final boolean bullets;
    private final List<String> remarks = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private int margin = -1;
    private int itemIndent = -1;
    private Line before;

    Sorting(List<Line> lines) {
      this.lines = lines;
      this.heading =
          lines.stream().mapToInt(Line::level).filter(level -> level > 0).min().orElse(0);
      this.bullets = lines.stream().anyMatch(Line::bullet);
    }

    Outline sorted(String title) {
      for (Line line : lines) {
        sort(line);
        before = line;
      }
      return new Outline(title, remarks, parts);
    }

    private void sort(Line line) {
      if (heading > 0 && line.level() == heading) {
        begin(line);
      } else if (line.isHeading()) {
        remark(line.text());
      } else if (!line.bullet() && bullets) {
        text(line);
      } else if (heading == 0 && isFactor(line)) {
        begin(line);
        margin = line.indent();
      } else {
        item(line);
      }
    }

    private boolean isFactor(Line line) {
      boolean atMargin = margin < 0 || line.indent() <= margin;
      return atMargin && (line.bullet() || line.text().length() <= LONGEST_NAME);
    }

    private void begin(Line line) {
      parts.add(new Part(plain(line.text())));
      itemIndent = -1;
    }

    /** A line without a mark goes on where a bullet left off, if it is indented as its text is. */
    private void text(Line line) {
      boolean goesOn = before != null && !before.isHeading() && line.indent() > before.indent();
      boolean below = before != null && !before.bullet() && line.indent() == before.indent();
      if (!parts.isEmpty() && line.indent() > 0 && (goesOn || below)) {
        goOn(line);
      } else {
        remark(line.text());
      }
    }

    private void goOn(Line line) {
      Part part = parts.get(parts.size() - 1);
      List<Item> items = part.items();
      if (items.isEmpty()) {
        part.remarks().add(line.text());
        return;
      }
      Item last = items.get(items.size() - 1);
      if (last.remarks().isEmpty()) {
        items.set(items.size() - 1, new Item(last.text() + " " + line.text(), last.remarks()));
      } else {
        last.remarks().add(line.text());
      }
    }

    private void item(Line line) {
      if (parts.isEmpty()) {
        remarks.add(line.text());
        return;
      }
      List<Item> items = parts.get(parts.size() - 1).items();
      if (items.isEmpty() || line.indent() <= itemIndent) {
        items.add(new Item(line.text(), new ArrayList<>()));
        itemIndent = line.indent();
      } else {
        items.get(items.size() - 1).remarks().add(line.text());
      }
    }

    private void remark(String text) {
      (parts.isEmpty() ? remarks : parts.get(parts.size() - 1).remarks()).add(text);
    }
  }
}
