package io.github.essayplanner.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The difference of two texts, as {@code diff -u} writes it and {@code patch} reads it. */
public final class UnifiedDiff {
  private static final int AROUND = 3;

  /** One line of the difference: kept, taken away or put in. */
  private record Line(char sign, String text) {}

  private UnifiedDiff() {}

  /**
   * The difference, or nothing where there is none.
   *
   * @param name the file's name, as in the messages
   */
  public static String of(String name, String before, String after) {
    if (before.equals(after)) {
      return "";
    }
    List<Line> lines = compare(split(before), split(after));
    StringBuilder diff = new StringBuilder("--- " + name + "\n+++ " + name + "\n");
    int done = 0;
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).sign() != ' ') {
        int start = Math.max(done, at - AROUND);
        done = hunkEnd(lines, at);
        write(lines, start, done, diff);
        at = done;
      }
    }
    return diff.toString();
  }

  /** Lines with their line breaks. */
  private static List<String> split(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == '\n') {
        lines.add(text.substring(start, at + 1));
        start = at + 1;
      }
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  /** A hunk goes on as long as the next change is near enough to share its surroundings. */
  private static int hunkEnd(List<Line> lines, int from) {
    int last = from;
    for (int at = from; at < lines.size() && at <= last + 2 * AROUND; at++) {
      last = lines.get(at).sign() == ' ' ? last : at;
    }
    return Math.min(lines.size(), last + 1 + AROUND);
  }

  private static void write(List<Line> lines, int start, int end, StringBuilder diff) {
    diff.append("@@ -").append(range(lines, start, end, '+'));
    diff.append(" +").append(range(lines, start, end, '-')).append(" @@\n");
    for (Line line : lines.subList(start, end)) {
      diff.append(line.sign()).append(line.text());
      if (!line.text().endsWith("\n")) {
        diff.append("\n\\ No newline at end of file\n");
      }
    }
  }

  /** First line and number of lines on one side; an empty side names the line before it. */
  private static String range(List<Line> lines, int start, int end, char other) {
    int before = count(lines.subList(0, start), other);
    int inside = count(lines.subList(start, end), other);
    return (inside == 0 ? before : before + 1) + "," + inside;
  }

  private static int count(List<Line> lines, char other) {
    return (int) lines.stream().filter(line -> line.sign() != other).count();
  }

  /** What both have at their beginning and end is kept; the rest by E. W. Myers' O(ND) method. */
  private static List<Line> compare(List<String> before, List<String> after) {
    int shorter = Math.min(before.size(), after.size());
    int start = 0;
    while (start < shorter && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    List<Line> lines = new ArrayList<>();
    before.subList(0, start).forEach(line -> lines.add(new Line(' ', line)));
    lines.addAll(
        shortest(
            before.subList(start, before.size() - end), after.subList(start, after.size() - end)));
    before.subList(before.size() - end, before.size()).forEach(l -> lines.add(new Line(' ', l)));
    return lines;
  }

  /** "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986). */
  private static List<Line> shortest(List<String> a, List<String> b) {
    int most = a.size() + b.size();
    int[] furthest = new int[2 * most + 3];
    List<int[]> rounds = new ArrayList<>();
    for (int d = 0; d <= most; d++) {
      rounds.add(Arrays.copyOf(furthest, furthest.length));
      for (int k = -d; k <= d; k += 2) {
        int x = next(furthest, most + 1, k, d);
        while (x < a.size() && x - k < b.size() && a.get(x).equals(b.get(x - k))) {
          x++;
        }
        furthest[most + 1 + k] = x;
        if (x >= a.size() && x - k >= b.size()) {
          return back(a, b, rounds, most + 1);
        }
      }
    }
    throw new IllegalStateException("no way from one text to the other");
  }

  private static int next(int[] furthest, int zero, int k, int d) {
    boolean down = k == -d || k != d && furthest[zero + k - 1] < furthest[zero + k + 1];
    return down ? furthest[zero + k + 1] : furthest[zero + k - 1] + 1;
  }

  private static List<Line> back(List<String> a, List<String> b, List<int[]> rounds, int zero) {
    List<Line> lines = new ArrayList<>();
    int x = a.size();
    int y = b.size();
    for (int d = rounds.size() - 1; d >= 0; d--) {
      int[] furthest = rounds.get(d);
      int k = x - y;
      boolean down = k == -d || k != d && furthest[zero + k - 1] < furthest[zero + k + 1];
      int fromK = down ? k + 1 : k - 1;
      int fromX = d == 0 ? 0 : furthest[zero + fromK];
      int fromY = d == 0 ? 0 : fromX - fromK;
      while (x > fromX && y > fromY) {
        lines.add(new Line(' ', a.get(--x)));
        y--;
      }
      if (d > 0) {
        lines.add(down ? new Line('+', b.get(--y)) : new Line('-', a.get(--x)));
      }
    }
    Collections.reverse(lines);
    return lines;
  }
}
