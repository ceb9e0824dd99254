package io.github.essayplanner.render;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeleteDelta;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.InsertDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which lines of a text changed. Lines that stand once before and once after hold the texts
 * together (Bram Cohen's patience diff), and only between them is the smallest difference looked
 * for: looked for in a whole text it takes time and memory with the square of what changed.
 */
final class LineDiff {
  /** Of more lines between two that hold, all count as changed. */
  private static final int MOST = 300;

  private final List<String> old;
  private final List<String> fresh;
  private final Patch<String> patch = new Patch<>();

  private LineDiff(List<String> old, List<String> fresh) {
    this.old = old;
    this.fresh = fresh;
  }

  static Patch<String> of(List<String> old, List<String> fresh) {
    LineDiff diff = new LineDiff(old, fresh);
    int from = 0;
    int to = 0;
    for (int[] pair : diff.held()) {
      diff.between(from, pair[0], to, pair[1]);
      from = pair[0] + 1;
      to = pair[1] + 1;
    }
    diff.between(from, old.size(), to, fresh.size());
    return diff.patch;
  }

  private void between(int from, int end, int to, int freshEnd) {
    while (from < end && to < freshEnd && old.get(from).equals(fresh.get(to))) {
      from++;
      to++;
    }
    while (from < end && to < freshEnd && old.get(end - 1).equals(fresh.get(freshEnd - 1))) {
      end--;
      freshEnd--;
    }
    List<String> before = old.subList(from, end);
    List<String> after = fresh.subList(to, freshEnd);
    if (before.isEmpty() || after.isEmpty() || before.size() + after.size() > MOST) {
      add(from, before, to, after);
      return;
    }
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
      if (delta.getType() != DeltaType.EQUAL) {
        Chunk<String> gone = delta.getSource();
        Chunk<String> come = delta.getTarget();
        add(from + gone.getPosition(), gone.getLines(), to + come.getPosition(), come.getLines());
      }
    }
  }

  private void add(int from, List<String> before, int to, List<String> after) {
    Chunk<String> gone = new Chunk<>(from, before);
    Chunk<String> come = new Chunk<>(to, after);
    if (!before.isEmpty() || !after.isEmpty()) {
      patch.addDelta(
          before.isEmpty()
              ? new InsertDelta<>(gone, come)
              : after.isEmpty() ? new DeleteDelta<>(gone, come) : new ChangeDelta<>(gone, come));
    }
  }

  /** The most lines that stand once before and once after, in the same order in both. */
  private List<int[]> held() {
    Map<String, Integer> places = once(old);
    Map<String, Integer> freshPlaces = once(fresh);
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      int place = freshPlaces.getOrDefault(old.get(i), -1);
      if (place >= 0 && places.get(old.get(i)) >= 0) {
        pairs.add(new int[] {i, place});
      }
    }
    return longestRise(pairs);
  }

  /** The place of each line, −1 for one that stands several times. */
  private static Map<String, Integer> once(List<String> lines) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      places.merge(lines.get(i), i, (first, second) -> -1);
    }
    return places;
  }

  /** As many of the pairs, in order, as rise in their second number too. */
  private static List<int[]> longestRise(List<int[]> pairs) {
    int[] lasts = new int[pairs.size()]; // by length the second number of the lowest last pair
    int[] ends = new int[pairs.size()]; // by length that pair
    int[] before = new int[pairs.size()];
    int length = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int at = -1 - Arrays.binarySearch(lasts, 0, length, pairs.get(i)[1]);
      lasts[at] = pairs.get(i)[1];
      ends[at] = i;
      before[i] = at == 0 ? -1 : ends[at - 1];
      length = Math.max(length, at + 1);
    }
    int[][] rise = new int[length][];
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
      rise[--length] = pairs.get(i);
    }
    return List.of(rise);
  }
}
