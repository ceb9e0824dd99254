package io.github.essayplanner.draft;

import java.util.HashMap;
import java.util.Map;

/**
 * A number written in words: {@code two hundred and thirty}, {@code two and a half thousand}.
 *
 * @param end the number of the word after it
 */
record NumberWords(double value, int end) {
  private static final Map<String, Integer> SMALL = smallNumbers();
  private static final Map<String, Double> SCALES =
      Map.of("thousand", 1e3, "million", 1e6, "billion", 1e9, "m", 1e6, "bn", 1e9, "k", 1e3);

  private static Map<String, Integer> smallNumbers() {
    String[] ones =
        ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                + " sixteen seventeen eighteen nineteen")
            .split(" ");
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    Map<String, Integer> small = new HashMap<>();
    for (int i = 0; i < ones.length; i++) {
      small.put(ones[i], i + 1);
    }
    for (int i = 0; i < tens.length; i++) {
      small.put(tens[i], 20 + 10 * i);
    }
    return Map.copyOf(small);
  }

  /** The number that one word is, from 1 to 90; 0 for any other word. */
  static int small(String word) {
    return SMALL.getOrDefault(word, 0);
  }

  /** What a word behind a number multiplies it by: "million", "dozen"; null for any other. */
  static Double times(String word) {
    return switch (word) {
      case "hundred" -> 1e2;
      case "dozen" -> 12.0;
      default -> SCALES.get(word);
    };
  }

  /** The number that begins at a word, or null; "one" and "a" need more words to be one. */
  static NumberWords read(WordRun run, int from) {
    String first = run.word(from);
    boolean article = first.equals("a") || first.equals("an");
    if (!article && !SMALL.containsKey(first)) {
      return null;
    }
    boolean alone = article || first.equals("one");
    NumberWords number = new ReadNumber(run, from + 1, SMALL.getOrDefault(first, 1)).read();
    return alone && number.end == from + 1 ? null : number;
  }

  /** Adds up the words of a number one by one. */
  private static final class ReadNumber {
    private final WordRun run;
    private int at;

    /** What the words since the last thousand or million come to. */
    private double part;

    private double whole;

    /**
     * What a next word of the last kind has to stay below: 10 after "twenty", 100 after "hundred".
     */
    private int below;

    ReadNumber(WordRun run, int at, int first) {
      this.run = run;
      this.at = at;
      this.part = first;
      this.below = first >= 20 ? 10 : 0;
    }

    NumberWords read() {
      while (run.isJoined(at) && (takesScale() || takesHalf() || takesMore(at))) {
        at++;
      }
      return new NumberWords(whole + part, at);
    }

    private boolean takesScale() {
      Double times = times(run.word(at));
      if (times == null || part == 0) {
        return false;
      }
      if (times >= 1e3) {
        whole += part * times;
        part = 0;
        below = 1000;
      } else {
        part *= times;
        below = times == 100 ? 100 : 0;
      }
      return true;
    }

    /** "two and a half": three words at once. */
    private boolean takesHalf() {
      boolean half =
          run.word(at).equals("and") && run.isJoined(at + 1, "a") && run.isJoined(at + 2, "half");
      if (half) {
        part += 0.5;
        at += 2;
        below = 0;
      }
      return half;
    }

    /** "five" after "twenty", "and seven" after "a hundred". */
    private boolean takesMore(int word) {
      boolean and = run.word(word).equals("and") && below >= 100 && run.isJoined(word + 1);
      Integer more = SMALL.get(run.word(and ? word + 1 : word));
      if (more == null || more >= below) {
        return false;
      }
      part += more;
      below = more >= 20 ? 10 : below == 1000 && run.isJoined(word + 1, "hundred") ? 1000 : 0;
      at += and ? 1 : 0;
      return true;
    }
  }
}
