package io.github.essayplanner.plan;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.read.Reading;
import io.github.essayplanner.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A map in any state from one question to complete, every word of it found nowhere else, so that
 * the words of an output show where they come from.
 */
public final class RandomMap {
  private static final List<String> OPENINGS =
      List.of("How far", "Why", "To what extent", "Assess", "Compare", "Should");
  private static final List<String> DATES =
      List.of("1953", "12 August 1953", "1950s", "from 1956", "c. 44 BC", "1958–61", "one day");

  private final Random random;
  private final StringBuilder yaml = new StringBuilder();
  private final Set<String> words = new TreeSet<>();
  private final List<String> evidence = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final boolean scored;
  private final boolean important;
  private final int factors;
  private int nextWord;

  private RandomMap(Random random) {
    this.random = random;
    this.scored = random.nextBoolean();
    this.important = random.nextInt(3) == 0;
    this.factors = random.nextInt(9);
    write();
  }

  /** A map, the same for the same seed. */
  public static RandomMap of(long seed) {
    return new RandomMap(new Random(seed));
  }

  public Text text() {
    return new Text("random.yaml", yaml.toString());
  }

  /** The map as it was read. */
  public ArgumentMap map() {
    Reading reading = ArgumentReader.read(text());
    if (reading.hasErrors()) {
      throw new AssertionError(reading.findings() + "\n" + yaml);
    }
    return reading.map().orElseThrow();
  }

  /** Every word that the map's own texts hold, in small letters. */
  public Set<String> words() {
    return words;
  }

  private boolean maybe() {
    return random.nextInt(3) > 0;
  }

  private String word() {
    StringBuilder word = new StringBuilder("q");
    for (int left = ++nextWord; left > 0; left /= 26) {
      word.append((char) ('a' + left % 26));
    }
    words.add(word.toString());
    return word.toString();
  }

  private String sentence() {
    StringBuilder sentence = new StringBuilder(word());
    for (int i = random.nextInt(20); i > 0; i--) {
      sentence.append(' ').append(word());
    }
    return sentence.toString();
  }

  private void line(int indent, String text) {
    yaml.append(" ".repeat(indent)).append(text).append('\n');
  }

  private void maybe(int indent, String key) {
    if (maybe()) {
      line(indent, key + ": " + sentence());
    }
  }

  private void write() {
    String opening = OPENINGS.get(random.nextInt(OPENINGS.size()));
    words.addAll(List.of(opening.toLowerCase(java.util.Locale.ROOT).split(" ")));
    line(0, "question: " + opening + " " + sentence());
    for (String key : List.of("title", "thesis", "context", "inbox")) {
      maybe(0, key);
    }
    if (maybe()) {
      line(0, "period: 1953–61");
    }
    if (maybe()) {
      line(0, "terms: {" + word() + ": " + word() + "}");
    }
    if (scored) {
      line(0, "judgement:");
      line(2, "criteria:");
      line(4, "depth: {weight: 60, asks: " + word() + "}");
      line(4, "scope: {weight: 40}");
      words.addAll(List.of("depth", "scope"));
    }
    line(0, "factors:");
    for (int i = 0; i < factors; i++) {
      factor(i);
    }
    conclusion();
    source();
    question();
  }

  /** A last sentence, which names some of the factors. */
  private void conclusion() {
    if (maybe()) {
      StringBuilder text = new StringBuilder(sentence());
      for (String name : names) {
        text.append(random.nextInt(4) == 0 ? " " + name : "");
      }
      line(0, "conclusion: " + text);
    }
  }

  private void factor(int number) {
    String id = "f" + "abcdefghij".charAt(number);
    words.add(id);
    line(2, id + ":");
    names.add(word());
    line(4, "name: " + names.get(names.size() - 1));
    line(4, "stance: " + List.of("supports", "challenges", "qualifies").get(random.nextInt(3)));
    maybe(4, "point");
    maybe(4, "role");
    maybe(4, "because");
    if (scored && random.nextInt(8) > 0) {
      line(4, "scores: {depth: " + (1 + random.nextInt(5)) + (maybe() ? ", scope: 3}" : "}"));
    }
    if (important) {
      line(4, "importance: " + (1 + random.nextInt(10)));
    }
    evidence(id);
    if (maybe()) {
      line(4, "counter:");
      line(6, "- claim: " + sentence());
      maybe(8, "reply");
      line(6, "- " + sentence());
    }
    int to = random.nextInt(factors);
    if (maybe() && to != number) {
      line(4, "links:");
      line(6, "- to: f" + "abcdefghij".charAt(to));
      maybe(8, "how");
    }
  }

  private void evidence(String factor) {
    int pieces = random.nextInt(6);
    if (pieces > 0) {
      line(4, "evidence:");
    }
    for (int i = 0; i < pieces; i++) {
      if (i == 0 && !evidence.isEmpty() && random.nextInt(4) == 0) {
        line(6, "- see: " + evidence.get(random.nextInt(evidence.size())));
      } else {
        String id = factor + "-" + "abcdef".charAt(i);
        evidence.add(id);
        line(6, "- id: " + id);
        line(8, "fact: " + sentence());
        maybe(8, "caveat");
        if (maybe()) {
          String date = DATES.get(random.nextInt(DATES.size()));
          words.addAll(List.of(date.toLowerCase(java.util.Locale.ROOT).split("[^a-z0-9]+")));
          line(8, "date: " + date);
        }
        if (maybe()) {
          line(8, "source: library, " + word());
        }
      }
      maybe(8, "shows");
      if (maybe()) {
        line(8, "side: " + List.of("for", "against", "background").get(random.nextInt(3)));
        line(8, "strength: " + List.of("weak", "moderate", "strong").get(random.nextInt(3)));
      }
    }
  }

  private void source() {
    words.addAll(List.of("library", "primary", "secondary", "interpretation"));
    line(0, "sources:");
    line(2, "library: {title: " + word() + ", kind: " + (maybe() ? "primary}" : "interpretation}"));
  }

  private void question() {
    line(0, "questions:");
    line(2, "other:");
    line(4, "question: Why " + sentence());
    words.add("why");
    line(4, "factors:");
    for (int i = 0; i < factors; i++) {
      if (maybe()) {
        line(6, "f" + "abcdefghij".charAt(i) + ":");
        line(8, maybe() ? "stance: challenges" : "use: no");
      }
    }
  }
}
