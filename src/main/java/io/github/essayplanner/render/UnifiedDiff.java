package io.github.essayplanner.render;

import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import io.github.essayplanner.text.Visible;
import java.util.ArrayList;
import java.util.List;

/** The difference of two texts, as {@code diff -u} writes it and {@code patch} reads it. */
public final class UnifiedDiff {
  private static final int AROUND = 3;

  /** The lines above the first hunk. */
  private static final int NAMES = 2;

  private UnifiedDiff() {}

  /**
   * The difference, or nothing where there is none.
   *
   * @param name the file's name, as in the messages
   */
  public static String of(String name, String before, String after) {
    List<String> old = split(before);
    Patch<String> patch = LineDiff.of(old, split(after));
    String shown = Visible.line(name);
    List<String> lines = UnifiedDiffUtils.generateUnifiedDiff(shown, shown, old, patch, AROUND);
    StringBuilder diff = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      diff.append(lines.get(i));
      if (i < NAMES || lines.get(i).startsWith("@@")) {
        diff.append('\n');
      } else if (!lines.get(i).endsWith("\n")) {
        diff.append("\n\\ No newline at end of file\n");
      }
    }
    return diff.toString();
  }

  /** Lines with their line breaks. */
  private static List<String> split(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int at = text.indexOf('\n') + 1; at > 0; at = text.indexOf('\n', start) + 1) {
      lines.add(text.substring(start, at));
      start = at;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }
}
