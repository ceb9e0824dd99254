package io.github.essayplanner.draft;

import io.github.essayplanner.draft.Amount.Kind;
import io.github.essayplanner.words.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads numbers from the words of a text: figures, number words, fractions, so many in a hundred.
 */
final class AmountReader {
  private static final Map<String, Double> VAGUE =
      Map.of(
          "tens",
          10.0,
          "dozens",
          12.0,
          "hundreds",
          1e2,
          "thousands",
          1e3,
          "millions",
          1e6,
          "billions",
          1e9);

  /** The names of fractions, by what they divide by, from 3. */
  private static final List<String> PARTS =
      List.of("third quarter fifth sixth seventh eighth ninth tenth".split(" "));

  /** What follows "a fifth" or "half" where it is a share and no place in a row. */
  private static final Set<String> AFTER_SHARE =
      Set.of(
          ("of more less fewer lower higher larger smaller longer shorter as to again the its their"
                  + " his her our all")
              .split(" "));

  private static final int LONGEST_FIGURES = 15;

  private final WordRun run;
  private final List<Amount> found = new ArrayList<>();

  /** The number of the word after what was last read. */
  private int next;

  private AmountReader(WordRun run) {
    this.run = run;
  }

  /**
   * The numbers among some words.
   *
   * @param words those of a stretch of the text, their places counted from its beginning
   * @param offset where the stretch begins
   */
  static List<Amount> read(String text, List<Stems.Word> words, int offset) {
    AmountReader reader = new AmountReader(new WordRun(text, words, offset));
    for (int i = 0; i < words.size(); i = Math.max(i + 1, reader.next)) {
      reader.readAt(i);
    }
    return List.copyOf(reader.found);
  }

  private void readAt(int i) {
    String word = run.word(i);
    if (isDigit(word.charAt(0))) {
      readFigures(word, i);
    } else if (word.equals("half")) {
      readHalf(i);
    } else if (VAGUE.containsKey(word)) {
      readVague(i);
    } else {
      readWords(i);
    }
  }

  private void add(double value, Kind kind, int from, int to) {
    found.add(new Amount(value, kind, run.start(from), run.end(to - 1)));
    next = to;
  }

  /** A number, which a sign or the words behind it may make a share. */
  private void addNumber(double value, int from, int to) {
    int end = run.end(to - 1);
    int sign = run.charAt(end) == ' ' ? end + 1 : end;
    if (run.charAt(sign) == '%') {
      addShare(value, from, to, sign + 1);
    } else if (isPerCent(to)) {
      int last = run.isJoined(to, "percent") ? to : to + 1;
      addShare(value, from, last + 1, run.end(last));
    } else if (!addOutOf(value, from, to)) {
      add(value, Kind.COUNT, from, to);
    }
  }

  private boolean isPerCent(int at) {
    return run.isJoined(at, "percent") || run.isJoined(at, "per") && run.isJoined(at + 1, "cent");
  }

  /** Of "6 to 7 per cent" both are shares. */
  private void addShare(double value, int from, int to, int end) {
    int last = found.size() - 1;
    if (last >= 0 && found.get(last).kind() == Kind.COUNT && isJoint(found.get(last), from)) {
      Amount lower = found.get(last);
      found.set(last, new Amount(lower.value(), Kind.SHARE, lower.start(), lower.end()));
    }
    found.add(new Amount(value, Kind.SHARE, run.start(from), end));
    next = to;
  }

  private boolean isJoint(Amount lower, int from) {
    return AmountRange.isJoint(run.text().substring(lower.end(), run.start(from)));
  }

  /** "five in every hundred", "ten out of a hundred". */
  private boolean addOutOf(double value, int from, int to) {
    int at = run.isJoined(to, "out") && run.isJoined(to + 1, "of") ? to + 2 : to + 1;
    boolean in = at > to + 1 || run.isJoined(to, "in");
    at += run.isJoined(at, "every") || run.isJoined(at, "a") ? 1 : 0;
    boolean hundred = run.isJoined(at, "hundred") || run.isJoined(at, "100");
    if (in && hundred && value <= 100) {
      add(value, Kind.SHARE, from, at + 1);
    }
    return in && hundred && value <= 100;
  }

  private void readFigures(String typed, int i) {
    int digits = 0;
    while (digits < typed.length()
        && (isDigit(typed.charAt(digits)) || typed.charAt(digits) == '.')) {
      digits++;
    }
    String unit = typed.substring(digits);
    Double scale = unit.isEmpty() ? Double.valueOf(1) : NumberWords.times(unit);
    boolean cut =
        ".,".indexOf(run.charAt(run.start(i) - 1)) >= 0
            || typed.indexOf('.') != typed.lastIndexOf('.');
    if (scale == null || digits > LONGEST_FIGURES || cut) {
      return;
    }
    double value = Double.parseDouble(typed.substring(0, digits)) * scale;
    Double times = run.isJoined(i + 1) ? NumberWords.times(run.word(i + 1)) : null;
    addNumber(times == null ? value : value * times, i, times == null ? i + 1 : i + 2);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** "half a million", "half of them". */
  private void readHalf(int i) {
    boolean article = run.isJoined(i + 1, "a") && run.isJoined(i + 2);
    Double times = article ? NumberWords.times(run.word(i + 2)) : null;
    if (times != null) {
      add(times / 2, Kind.COUNT, i, i + 3);
    } else if (run.isJoined(i + 1) && AFTER_SHARE.contains(run.word(i + 1))) {
      add(50, Kind.FRACTION, i, i + 1);
    }
  }

  /** "thousands", "tens of thousands". */
  private void readVague(int i) {
    Double of =
        run.isJoined(i + 1, "of") && run.isJoined(i + 2) ? VAGUE.get(run.word(i + 2)) : null;
    double value = VAGUE.get(run.word(i));
    add(of == null ? value : value * of, Kind.VAGUE, i, of == null ? i + 1 : i + 3);
  }

  private void readWords(int i) {
    if (!readFraction(i) && !readOneIn(i)) {
      NumberWords number = NumberWords.read(run, i);
      if (number != null) {
        addNumber(number.value(), i, number.end());
      } else if (run.word(i).equals("one") && isPerCent(i + 1)) {
        addNumber(1, i, i + 1);
      }
    }
  }

  /** "a fifth of", "two thirds". */
  private boolean readFraction(int i) {
    String part = run.isJoined(i + 1) ? run.word(i + 1) : "";
    boolean several = part.endsWith("s");
    int by = 3 + PARTS.indexOf(several ? part.substring(0, part.length() - 1) : part);
    double count = by < 3 ? 0 : several ? NumberWords.small(run.word(i)) : single(run.word(i));
    boolean share = by >= 3 && count > 0 && count < by && (several || isShare(i));
    if (share) {
      add(100 * count / by, Kind.FRACTION, i, i + 2);
    }
    return share;
  }

  private static int single(String word) {
    return word.equals("a") || word.equals("one") ? 1 : 0;
  }

  /** Whether "a third" is a share here and no third of a row: "a third of", "by a third". */
  private boolean isShare(int i) {
    boolean by = i > 0 && run.isJoined(i) && run.word(i - 1).equals("by");
    return by || run.isJoined(i + 2) && AFTER_SHARE.contains(run.word(i + 2));
  }

  /** "one in five". */
  private boolean readOneIn(int i) {
    boolean one = run.word(i).equals("one") && run.isJoined(i + 1);
    int in = one && run.word(i + 1).equals("in") ? i + 2 : i + 3;
    boolean fits = one && run.isJoined(in) && (in == i + 2 || run.isJoined(in - 1, "in"));
    int by = fits ? NumberWords.small(run.word(in)) : 0;
    if (by > 1) {
      add(100.0 / by, Kind.FRACTION, i, in + 1);
    }
    return by > 1;
  }
}
