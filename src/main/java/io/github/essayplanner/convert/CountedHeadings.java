package io.github.essayplanner.convert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the headings that count their paragraphs: {@code Paragraph 2: Land}, {@code P2 – Land}. */
final class CountedHeadings {
  private static final int LONGEST = 200;
  private static final String PARAGRAPH = "p";
  private static final Pattern LETTERED = Pattern.compile("(?U)([IC])\\s*[:–—-]\\s+(\\S.*)");
  private static final Pattern COUNTED_WORD =
      Pattern.compile(
          "(?iU)(?:(\\p{L}[\\p{L} ]{2,20}?)\\s+#?|(B?P)\\s?)(\\d{1,2}|"
              + FactorName.NUMBER
              + ")\\s*(?:"
              + FactorName.IN_BRACKETS
              + "\\s*)?(?:[:：.)–—-].*)?");

  private final List<NoteLine> lines;
  private final int rank;

  private CountedHeadings(List<NoteLine> lines, int rank) {
    this.lines = lines;
    this.rank = rank;
  }

  /** Makes headings of such lines. */
  static void head(List<NoteLine> lines, int rank) {
    new CountedHeadings(lines, rank).counted();
  }

  private void counted() {
    Map<String, List<Integer>> words = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      NoteLine line = lines.get(i);
      Matcher counted = COUNTED_WORD.matcher(line.text());
      if (line.is(NoteLine.Kind.PLAIN)
          && line.text().length() <= LONGEST
          && counted.matches()
          && !DatedStart.isAt(line.text())) {
        String word = counted.group(1) == null ? PARAGRAPH : counted.group(1);
        List<Integer> same =
            words.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new ArrayList<>());
        boolean page = counted.group(1) == null && same.isEmpty() && !counted.group(3).equals("1");
        if (!page) {
          same.add(i);
        }
      }
    }
    words.values().stream()
        .filter(at -> at.size() > 1)
        .forEach(at -> at.forEach(i -> head(i, lines.get(i).text())));
    List<Integer> letters = words.getOrDefault(PARAGRAPH, List.of());
    if (letters.size() > 1) {
      lettered(letters.get(letters.size() - 1));
    }
  }

  /** Beside P1 and P2 the letters I and C are introduction and conclusion. */
  private void lettered(int lastParagraph) {
    for (int i = 0; i < lines.size(); i++) {
      Matcher letter = LETTERED.matcher(lines.get(i).text());
      if (lines.get(i).is(NoteLine.Kind.PLAIN) && letter.matches()) {
        String label = i > lastParagraph ? "Conclusion: " : "Introduction: ";
        boolean fits = letter.group(1).equals(label.substring(0, 1));
        if (fits) {
          head(i, label + letter.group(2));
        }
      }
    }
  }

  private void head(int index, String text) {
    lines.set(index, lines.get(index).heading(rank, text));
  }
}
