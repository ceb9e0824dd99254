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
    return new Changes(drafted, source).read();
  }

  /** Walks through both texts along their longest common subsequence. */
  private static final class Changes {
    private final List<String> drafted;
    private final List<String> source;

    /** The length of the subsequence of what is left from two places on. */
    private final int[][] common;

    private final List<WordChange> changes = new ArrayList<>();
    private final List<String> more = new ArrayList<>();
    private final List<String> less = new ArrayList<>();

    Changes(List<String> drafted, List<String> source) {
      this.drafted = drafted;
      this.source = source;
      this.common = new int[drafted.size() + 1][source.size() + 1];
      for (int i = drafted.size() - 1; i >= 0; i--) {
        for (int j = source.size() - 1; j >= 0; j--) {
          common[i][j] =
              isSame(i, j)
                  ? common[i + 1][j + 1] + 1
                  : Math.max(common[i + 1][j], common[i][j + 1]);
        }
      }
    }

    private boolean isSame(int i, int j) {
      return i < drafted.size()
          && j < source.size()
          && QuoteWords.same(drafted.get(i), source.get(j));
    }

    List<WordChange> read() {
      int i = 0;
      int j = 0;
      while (i < drafted.size() || j < source.size()) {
        if (isSame(i, j)) {
          end();
          i++;
          j++;
        } else if (i < drafted.size() && drafted.get(i).equals(QuoteWords.GAP)) {
          less.clear();
          i++;
        } else if (isDraftedNext(i, j)) {
          more.add(drafted.get(i++));
        } else {
          less.add(source.get(j++));
        }
      }
      end();
      return changes;
    }

    private boolean isDraftedNext(int i, int j) {
      return j == source.size() || i < drafted.size() && common[i + 1][j] >= common[i][j + 1];
    }

    private void end() {
      if (!more.isEmpty() || !less.isEmpty()) {
        changes.add(new WordChange(String.join(" ", more), String.join(" ", less)));
        more.clear();
        less.clear();
      }
    }
  }
}
