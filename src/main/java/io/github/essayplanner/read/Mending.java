package io.github.essayplanner.read;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Origins;
import io.github.essayplanner.text.Replacement;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * A map after all its safe fixes, which need no asking: carried out round after round, since what
 * one mistake hides shows when it is gone.
 */
public final class Mending {
  private static final int MOST_ROUNDS = 30;

  /** How many {@code char}s may be read again, so that no file keeps its writer waiting. */
  private static final int MOST_READ = 3 << 19;

  private static final int MOST_TRIED = 100;

  /** Where so many mistakes are told, others may show when they are mended. */
  private static final int MANY = 5_000;

  private final Text before;
  private final List<Origins> origins = new ArrayList<>();
  private final List<Mend> done = new ArrayList<>();
  private Text text;

  /** What the text says as it is now. */
  private Reading reading;

  /**
   * A mistake that was mended.
   *
   * @param line where it stood, from 1, in the text before
   * @param now the line as it is now, without the blanks round it; empty where it is gone
   */
  public record Mend(int line, Finding finding, String now) {}

  private Mending(Reading reading) {
    this.before = reading.text();
    this.text = reading.text();
    this.reading = reading;
  }

  /** Mends what can be mended without asking; nothing outside its edits is touched. */
  public static Mending of(Text text) {
    return of(ArgumentReader.read(text));
  }

  /** The same of a text that has been read. */
  public static Mending of(Reading reading) {
    Mending mending = new Mending(reading);
    int length = reading.text().content().length();
    int most = Math.max(1, Math.min(MOST_ROUNDS, MOST_READ / (length + 1)));
    int round = 0;
    while (round < most && mending.round()) {
      round++;
    }
    return mending;
  }

  /** The text as it was. */
  public Text before() {
    return before;
  }

  /** The text as it is now. */
  public Text text() {
    return text;
  }

  /** What it says. */
  public Reading reading() {
    return reading;
  }

  /** How many mistakes a text has, and how many of them are errors. */
  private record Count(int all, int errors) {
    static Count of(List<Finding> findings) {
      int errors = 0;
      for (Finding finding : findings) {
        errors += finding.isError() ? 1 : 0;
      }
      return new Count(findings.size(), errors);
    }

    /** Whether there are fewer, or so many that others may have shown, and no more errors. */
    boolean isBetterThan(Count before) {
      return (all < before.all || before.all >= MANY) && errors <= before.errors;
    }
  }

  /** What was mended, in order of place. */
  public List<Mend> done() {
    List<Mend> sorted = new ArrayList<>(done);
    sorted.sort((a, b) -> Integer.compare(a.line(), b.line()));
    return Collections.unmodifiableList(sorted);
  }

  /** Makes the safe fixes of one reading; whether there were any that helped. */
  private boolean round() {
    List<Finding> chosen = apart(reading.findings());
    if (chosen.isEmpty()) {
      return false;
    }
    Count count = Count.of(reading.findings());
    if (helps(chosen, count)) {
      return true;
    }
    boolean isOne = chosen.size() == 1; // It was tried just now.
    int most = isOne ? 0 : Math.min(MOST_TRIED, MOST_READ / (text.content().length() + 1));
    for (Finding one : chosen.subList(0, Math.min(most, chosen.size()))) {
      if (helps(List.of(one), count)) {
        return true;
      }
    }
    reading = ArgumentReader.read(text);
    return false;
  }

  /**
   * The findings with a safe fix; of two whose edits overlap the first. What stands where an error
   * leaves a choice was read as though that were made, so it waits until the writer has made it.
   */
  private static List<Finding> apart(List<Finding> findings) {
    List<Finding> chosen = new ArrayList<>();
    TreeMap<Integer, Integer> taken = undecided(findings);
    Set<Integer> listEnds = new HashSet<>();
    for (Finding finding : findings) {
      if (isSafe(finding) && isFree(withoutListEnd(finding, listEnds), taken)) {
        take(finding, taken);
        listEnd(finding, listEnds);
        chosen.add(finding);
      }
    }
    return chosen;
  }

  /** How many of the findings are mended: those whose safe fix waits for no choice. */
  public static int count(List<Finding> findings) {
    TreeMap<Integer, Integer> undecided = undecided(findings);
    int count = 0;
    for (Finding finding : findings) {
      count += isSafe(finding) && isFree(finding.fix().orElseThrow().edits(), undecided) ? 1 : 0;
    }
    return count;
  }

  private static boolean isSafe(Finding finding) {
    return finding.fix().isPresent()
        && finding.fix().get().safe()
        && !finding.fix().get().edits().isEmpty();
  }

  /** The ends, by the starts, of what errors leave to a choice. */
  private static TreeMap<Integer, Integer> undecided(List<Finding> findings) {
    TreeMap<Integer, Integer> undecided = new TreeMap<>();
    for (Finding finding : findings) {
      if (finding.isError() && finding.fix().isPresent() && !finding.fix().get().safe()) {
        take(finding, undecided);
      } else if (finding.rule() == SyntaxRule.TAG) {
        undecided.merge(finding.span().start(), finding.span().end(), Math::max);
      }
    }
    return undecided;
  }

  private static void take(Finding finding, TreeMap<Integer, Integer> taken) {
    for (Replacement edit : finding.fix().orElseThrow().edits()) {
      taken.merge(edit.span().start(), edit.span().end(), Math::max);
    }
  }

  /** What is put at the end of a list that was given twice: several may be, one after another. */
  private static void listEnd(Finding finding, Set<Integer> listEnds) {
    for (Replacement edit : finding.fix().orElseThrow().edits()) {
      if (finding.rule() == SyntaxRule.DUPLICATE_KEY && edit.span().start() == edit.span().end()) {
        listEnds.add(edit.span().start());
      }
    }
  }

  private static List<Replacement> withoutListEnd(Finding finding, Set<Integer> listEnds) {
    List<Replacement> edits = new ArrayList<>(finding.fix().orElseThrow().edits());
    if (finding.rule() == SyntaxRule.DUPLICATE_KEY) {
      edits.removeIf(
          edit ->
              edit.span().start() == edit.span().end() && listEnds.contains(edit.span().start()));
    }
    return edits;
  }

  private static boolean isFree(List<Replacement> edits, NavigableMap<Integer, Integer> taken) {
    if (Replacement.apart(edits).size() < edits.size()) {
      return false;
    }
    for (Replacement edit : edits) {
      var before = taken.floorEntry(edit.span().end());
      if (before != null
          && (before.getValue() > edit.span().start() || before.getKey() == edit.span().start())) {
        return false;
      }
    }
    return true;
  }

  /** Makes these fixes where the text has fewer mistakes after them and no new errors. */
  private boolean helps(List<Finding> chosen, Count count) {
    reading = null; // Two readings of a large map at a time would not fit the memory.
    Reading after = ArgumentReader.read(new Text(text.name(), made(chosen)));
    boolean isBetter = Count.of(after.findings()).isBetterThan(count);
    if (isBetter) {
      make(chosen, after);
    }
    return isBetter;
  }

  private String made(List<Finding> chosen) {
    return Replacement.apply(text.content(), edits(chosen));
  }

  private static List<Replacement> edits(List<Finding> chosen) {
    List<Replacement> edits = new ArrayList<>();
    for (Finding finding : chosen) {
      edits.addAll(finding.fix().orElseThrow().edits());
    }
    return edits;
  }

  private void make(List<Finding> chosen, Reading better) {
    Text after = better.text();
    Origins places = Origins.of(edits(chosen));
    for (Finding finding : chosen) {
      int at = finding.span().start();
      done.add(new Mend(before.lineAt(inBefore(at)), finding, lineNow(after, places, at)));
    }
    origins.add(places);
    text = after;
    reading = better;
  }

  /** The place in the text before of a stretch of the text as it is now. */
  public Span inBefore(Span now) {
    int start = inBefore(now.start());
    return new Span(start, Math.max(start, inBefore(now.end())));
  }

  private int inBefore(int offset) {
    int place = offset;
    for (int i = origins.size() - 1; i >= 0; i--) {
      place = origins.get(i).of(place);
    }
    return place;
  }

  /** The first line after the edits that came of an offset's line or a later one. */
  private static String lineNow(Text after, Origins places, int offset) {
    int low = 0;
    int high = after.content().length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.of(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return after.line(after.lineAt(low)).strip();
  }
}
