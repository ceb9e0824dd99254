package io.github.essayplanner.convert;

import io.github.essayplanner.convert.NoteLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds paragraphs that count themselves in words: {@code Firstly, …}, {@code Secondly, …}. */
final class Ordinals {
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?:First|Firstly|First of all|To begin with|Second|Secondly|Third|Thirdly|Fourth|Fourthly|Finally|Lastly"
              + "|Erstens|Zweitens|Drittens|Viertens|Schließlich|D'abord|Premièrement|Deuxièmement|Troisièmement"
              + "|Ensuite|Enfin|En primer lugar|En segundo lugar|Por último)[,:]\\s.*");

  private static final Pattern CLOSING =
      Pattern.compile("(?:In conclusion|To conclude|To sum up|In summary|All in all|Overall), .*");

  private Ordinals() {}

  /** Makes headings of such paragraphs, where nothing else is a heading or an item of a list. */
  static void head(List<NoteLine> lines, int rank) {
    List<Integer> counted = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).is(Kind.HEADING) || lines.get(i).is(Kind.ITEM)) {
        return;
      }
      if (is(ORDINAL, lines.get(i))) {
        counted.add(i);
      }
    }
    if (counted.size() < 2) {
      return;
    }
    counted.forEach(i -> lines.set(i, lines.get(i).heading(rank, lines.get(i).text())));
    for (int i = counted.get(counted.size() - 1); i < lines.size(); i++) {
      if (lines.get(i).is(Kind.PLAIN) && is(CLOSING, lines.get(i))) {
        lines.set(i, lines.get(i).heading(rank, "Conclusion: " + lines.get(i).text()));
      }
    }
  }

  private static boolean is(Pattern start, NoteLine line) {
    return !line.is(Kind.COMMENT) && start.matcher(line.text()).matches();
  }
}
