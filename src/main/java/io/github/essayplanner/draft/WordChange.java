package io.github.essayplanner.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of a quotation that are not the source's.
 *
 * @param drafted those of the draft, or empty where words are left out
 * @param source those of the source, or empty where words are put in
 */
record WordChange(String drafted, String source) {
  /** {@code "times" for "places"}. */
  String text() {
    return drafted.isEmpty()
        ? "\"" + source + "\" is left out"
        : source.isEmpty()
            ? "\"" + drafted + "\" is put in"
            : "\"" + drafted + "\" for \"" + source + "\"";
  }

  /** The changes from one to the other, by their longest common subsequence. */
  static List<WordChange> between(List<String> drafted, List<String> source) {
    int[][] common = new int[drafted.size() + 1][source.size() + 1];
    for (int i = drafted.size() - 1; i >= 0; i--) {
      for (int j = source.size() - 1; j >= 0; j--) {
        common[i][j] =
            QuoteWords.same(drafted.get(i), source.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<WordChange> changes = new ArrayList<>();
    List<String> more = new ArrayList<>();
    List<String> less = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < drafted.size() || j < source.size()) {
      boolean gap = i < drafted.size() && drafted.get(i).equals(QuoteWords.GAP);
      if (i < drafted.size()
          && j < source.size()
          && QuoteWords.same(drafted.get(i), source.get(j))) {
        add(more, less, changes);
        i++;
        j++;
      } else if (gap) {
        less.clear();
        i++;
      } else if (j == source.size() || i < drafted.size() && common[i + 1][j] >= common[i][j + 1]) {
        more.add(drafted.get(i++));
      } else {
        less.add(source.get(j++));
      }
    }
    add(more, less, changes);
    return changes;
  }

  private static void add(List<String> more, List<String> less, List<WordChange> changes) {
    if (!more.isEmpty() || !less.isEmpty()) {
      changes.add(new WordChange(String.join(" ", more), String.join(" ", less)));
      more.clear();
      less.clear();
    }
  }
}
