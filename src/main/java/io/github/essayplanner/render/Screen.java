package io.github.essayplanner.render;

import io.github.essayplanner.text.CellWidth;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Phrase.Run;
import java.util.ArrayList;
import java.util.List;

/** A screen of text: phrases wrapped into lines of Markdown and cut to a number of them. */
public final class Screen {
  public static final int COLUMNS = 80;
  static final int LINES = 24;

  private static final String CUT = "…";

  private Screen() {}

  /** The lines of a paragraph, each as Markdown that begins a line. */
  static List<String> lines(Phrase phrase, int columns) {
    return wrapped(phrase, columns).stream().map(Screen::markdown).toList();
  }

  /** The phrase, with an ellipsis where it would take more lines. */
  static Phrase cut(Phrase phrase, int columns, int lines) {
    List<Phrase> wrapped = wrapped(phrase, columns);
    if (wrapped.size() <= lines) {
      return joined(wrapped);
    }
    List<Phrase> last = words(wrapped.get(lines - 1));
    last.add(Phrase.of(CUT));
    while (last.size() > 2 && !fits(joined(last), columns)) {
      last.remove(last.size() - 2);
    }
    List<Phrase> kept = new ArrayList<>(wrapped.subList(0, lines - 1));
    kept.add(fits(joined(last), columns) ? joined(last) : shortened(last.get(0), columns));
    return joined(kept);
  }

  private static List<Phrase> wrapped(Phrase phrase, int columns) {
    List<Phrase> lines = new ArrayList<>();
    Phrase line = Phrase.EMPTY;
    for (Phrase word : words(phrase)) {
      Phrase longer = joined(line, word);
      if (!line.isEmpty() && !fits(longer, columns)) {
        lines.add(line);
        longer = word;
      }
      line = fits(longer, columns) ? longer : shortened(longer, columns);
    }
    lines.add(line);
    return lines;
  }

  /** A single word that no line holds, cut. */
  private static Phrase shortened(Phrase word, int columns) {
    String text = word.plainText();
    int end = text.length();
    Phrase.Style style = word.runs().get(0).style();
    Phrase cut = word;
    while (end > 0 && !fits(cut, columns)) {
      end = text.offsetByCodePoints(end, -1);
      Run run = new Run(text.substring(0, end) + CUT, style, "");
      cut = new Phrase(List.of(run));
    }
    return cut;
  }

  private static boolean fits(Phrase line, int columns) {
    return CellWidth.of(markdown(line)) <= columns;
  }

  private static String markdown(Phrase line) {
    return MarkdownLine.ofBlock(line, "");
  }

  private static Phrase joined(List<Phrase> words) {
    return words.stream().reduce(Phrase.EMPTY, Screen::joined);
  }

  /** Two words with a space between, which has their style where they share one. */
  private static Phrase joined(Phrase line, Phrase word) {
    if (line.isEmpty()) {
      return word;
    }
    Run last = line.runs().get(line.runs().size() - 1);
    Run next = word.runs().get(0);
    boolean alike = last.style() == next.style() && last.url().equals(next.url());
    if (!alike) {
      return line.plain(" ").then(word);
    }
    List<Run> runs = new ArrayList<>(line.runs());
    runs.set(runs.size() - 1, new Run(last.text() + " " + next.text(), last.style(), last.url()));
    runs.addAll(word.runs().subList(1, word.runs().size()));
    return new Phrase(runs);
  }

  /** What stands between spaces, each word with the styles of its runs. */
  private static List<Phrase> words(Phrase phrase) {
    List<Phrase> words = new ArrayList<>();
    Phrase word = Phrase.EMPTY;
    for (Run run : phrase.runs()) {
      String text = Characters.clean(run.text());
      int from = 0;
      for (int i = 0; i <= text.length(); i++) {
        boolean atEnd = i == text.length();
        if (atEnd || text.charAt(i) == ' ') {
          if (i > from) {
            word =
                word.then(
                    new Phrase(List.of(new Run(text.substring(from, i), run.style(), run.url()))));
          }
          if (!atEnd && !word.isEmpty()) {
            words.add(word);
            word = Phrase.EMPTY;
          }
          from = i + 1;
        }
      }
    }
    if (!word.isEmpty()) {
      words.add(word);
    }
    return words;
  }
}
