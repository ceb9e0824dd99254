package io.github.essayplanner.render;

import io.github.essayplanner.text.CellWidth;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Phrase.Run;
import java.util.ArrayList;
import java.util.List;

/** A screen of text: phrases wrapped into lines of Markdown and cut to a number of them. */
public final class Screen {
  /** How wide a screen is, in characters. */
  public static final int COLUMNS = 80;

  static final int LINES = 24;

  private static final String CUT = "…";
  private static final String STOPS = ".;:–,";
  private static final int FEWEST_WORDS = 4;

  /** What takes back or limits the clause before it, which would say more without it. */
  private static final List<String> TURNS =
      List.of("but ", "although ", "though ", "unless ", "if ", "only ", "except ");

  private Screen() {}

  /** The lines of a paragraph, each as Markdown that begins a line. */
  static List<String> lines(Phrase phrase, int columns) {
    return LineWrap.of(markdown(phrase), columns, 0);
  }

  /** The phrase, with an ellipsis where it would take more lines. */
  static Phrase cut(Phrase phrase, int columns, int lines) {
    List<Phrase> all = words(phrase);
    // A word takes a column at least: of a long text, no more words need looking at than can fit.
    int most = Math.min(all.size(), columns * lines);
    List<Phrase> words = new ArrayList<>();
    for (Phrase word : all.subList(0, most)) {
      words.add(shortened(word, columns));
    }
    if (most == all.size() && fits(joined(words), columns, lines)) {
      return joined(words);
    }
    int kept = 0;
    int tooMany = words.size();
    while (tooMany - kept > 1) {
      int middle = (kept + tooMany) / 2;
      if (fits(cut(words, middle), columns, lines)) {
        kept = middle;
      } else {
        tooMany = middle;
      }
    }
    return kept == 0 ? shortened(words.get(0).plain(CUT), columns) : cut(words, kept);
  }

  /**
   * A text cut after the last stop that lets it fit, without a mark, and not before a word that
   * turns it; where there is none, at a word with an ellipsis.
   *
   * @param opening what stands before the text and is kept
   */
  static Phrase clause(Phrase opening, Phrase text, int columns, int lines) {
    Phrase whole = cut(opening.then(text), columns, lines);
    String plain = text.plainText();
    int end = Math.min(plain.length() - 1, columns * lines);
    if (!whole.plainText().endsWith(CUT) || plain.endsWith(CUT)) {
      return whole;
    }
    for (; end > 0; end--) {
      if (isStop(plain, end) && plain.substring(0, end).split(" ").length >= FEWEST_WORDS) {
        Phrase shorter = opening.then(prefix(text, bare(plain, end)));
        if (fits(shorter, columns, lines)) {
          return shorter;
        }
      }
    }
    return whole;
  }

  private static boolean isStop(String text, int end) {
    boolean isStop = STOPS.indexOf(text.charAt(end - 1)) >= 0 && text.charAt(end) == ' ';
    for (String turn : TURNS) {
      isStop &= !text.startsWith(turn, end + 1);
    }
    return isStop;
  }

  /** A full stop stays, a comma would only say that more was there. */
  private static int bare(String text, int end) {
    int bare = end;
    while (bare > 0 && "; :–,".indexOf(text.charAt(bare - 1)) >= 0) {
      bare--;
    }
    return bare;
  }

  private static Phrase prefix(Phrase text, int length) {
    List<Run> runs = new ArrayList<>();
    int left = length;
    for (Run run : text.runs()) {
      if (left > 0) {
        String part = run.text().substring(0, Math.min(left, run.text().length()));
        runs.add(new Run(part, run.style(), run.url()));
        left -= part.length();
      }
    }
    return new Phrase(runs);
  }

  private static Phrase cut(List<Phrase> words, int kept) {
    return joined(joined(words.subList(0, kept)), Phrase.of(CUT));
  }

  private static boolean fits(Phrase phrase, int columns, int lines) {
    return lines(phrase, columns).size() <= lines;
  }

  /** A single word that no line holds, cut. */
  private static Phrase shortened(Phrase word, int columns) {
    String text = word.plainText();
    int end = Math.min(text.length(), columns);
    Phrase.Style style = word.runs().get(0).style();
    Phrase cut = word;
    while (end > 0 && CellWidth.of(markdown(cut)) > columns) {
      end = text.offsetByCodePoints(end, -1);
      Run run = new Run(text.substring(0, end) + CUT, style, "");
      cut = new Phrase(List.of(run));
    }
    return cut;
  }

  private static String markdown(Phrase line) {
    return MarkdownLine.ofBlock(line, "");
  }

  private static Phrase joined(List<Phrase> words) {
    Phrase all = Phrase.EMPTY;
    for (Phrase word : words) {
      all = joined(all, word);
    }
    return all;
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
