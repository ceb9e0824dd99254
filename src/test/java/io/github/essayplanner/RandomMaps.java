package io.github.essayplanner;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Because;
import io.github.essayplanner.model.Citation;
import io.github.essayplanner.model.Comment;
import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Criterion;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.FactorOrder;
import io.github.essayplanner.model.HistoricalDate;
import io.github.essayplanner.model.Judgement;
import io.github.essayplanner.model.Keyed;
import io.github.essayplanner.model.Link;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.model.Strength;
import io.github.essayplanner.model.WeightMethod;
import io.github.essayplanner.text.Location;
import io.github.essayplanner.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;

/** Argument maps that no writer would write, from a seed. */
public final class RandomMaps {
  private static final List<String> WORDS =
      List.of(
          "peace",
          "coexistence",
          "the",
          "a",
          "of",
          "Antidisestablishmentarianism",
          "1953–56",
          "中文字符和日本語のテキスト",
          "شرعية",
          "ממשלה",
          "e\u0301te\u0301",
          "WWWWWW",
          "i",
          "—",
          "U-2",
          "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen".repeat(2),
          "😀",
          "\"quoted\"",
          "1,234.56%",
          "http://example.org/a/very/long/address?with=a&query=and-more#fragment");

  private final Random random;
  private final Supplier<String> text;

  private RandomMaps(Random random, Supplier<String> text) {
    this.random = random;
    this.text = text;
  }

  /** A map of words, some of them long, wide or from right to left. */
  public static ArgumentMap ofWords(long seed) {
    Random random = new Random(seed);
    return new RandomMaps(random, () -> sentence(random)).map(random.nextInt(12));
  }

  /** A map whose every text is one of the nasty ones, and that has them all. */
  public static ArgumentMap ofNastyTexts() {
    int[] next = {0};
    return new RandomMaps(
            new Random(20260103), () -> NastyTexts.ALL.get(next[0]++ % NastyTexts.ALL.size()))
        .map(9);
  }

  private static String sentence(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(20); i >= 0; i--) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }

  private ArgumentMap map(int size) {
    List<Criterion> criteria = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      criteria.add(new Criterion("c" + i, text.get(), Optional.empty(), text.get(), place()));
    }
    List<Factor> factors = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      factors.add(factor(i, size, criteria));
    }
    return new ArgumentMap(
        text.get(),
        text.get(),
        text.get(),
        HistoricalDate.of("1953–61"),
        List.of(),
        random.nextInt(9) == 0 ? "" : text.get(),
        text.get(),
        text.get(),
        Map.of(text.get(), text.get()),
        FactorOrder.NONE,
        new Judgement(1, 5, WeightMethod.EQUAL, criteria, place()),
        Keyed.of(factors),
        Keyed.of(List.of()),
        Keyed.of(List.of()),
        List.of(),
        comments(),
        place());
  }

  private List<Comment> comments() {
    return random.nextInt(4) > 0
        ? List.of()
        : List.of(new Comment(text.get(), text.get(), HistoricalDate.of("1999"), place()));
  }

  private Factor factor(int number, int count, List<Criterion> criteria) {
    Map<String, Integer> scores = new LinkedHashMap<>();
    for (Criterion criterion : criteria) {
      if (random.nextInt(12) > 0) {
        scores.put(criterion.id(), 1 + random.nextInt(5));
      }
    }
    return new Factor(
        "f" + number,
        text.get(),
        Optional.of(Stance.values()[random.nextInt(3)]).filter(s -> random.nextInt(9) > 0),
        random.nextInt(4) > 0 ? "" : text.get(),
        random.nextBoolean() ? text.get() : "",
        random.nextInt(9) == 0 ? "" : text.get(),
        scores,
        new Because(text.get(), Map.of()),
        random.nextInt(9) == 0 ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(10)),
        evidence(),
        counters(),
        links(count),
        comments(),
        place());
  }

  private List<Evidence> evidence() {
    List<Evidence> evidence = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      evidence.add(
          new Evidence(
              "",
              "",
              text.get(),
              random.nextInt(4) > 0 ? "" : text.get(),
              HistoricalDate.of(random.nextBoolean() ? "195" + random.nextInt(10) : ""),
              Side.values()[random.nextInt(3)],
              Optional.of(Strength.values()[random.nextInt(3)]),
              text.get(),
              random.nextInt(4) > 0 ? "" : text.get(),
              random.nextInt(4) > 0 ? "" : text.get(),
              Citation.NONE,
              random.nextBoolean() ? text.get() : "",
              List.of(),
              comments(),
              place()));
    }
    return evidence;
  }

  private List<Counter> counters() {
    List<Counter> counters = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      String reply = random.nextBoolean() ? text.get() : "";
      counters.add(new Counter(text.get(), Citation.NONE, "", reply, comments(), place()));
    }
    return counters;
  }

  private List<Link> links(int count) {
    List<Link> links = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      links.add(new Link("f" + random.nextInt(count), text.get(), place()));
    }
    return links;
  }

  private static Location place() {
    return new Location(new Span(0, 0), Map.of());
  }
}
