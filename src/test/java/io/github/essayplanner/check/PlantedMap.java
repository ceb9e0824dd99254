package io.github.essayplanner.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** An argument without a fault, from a seed, in which mistakes and weaknesses can be planted. */
final class PlantedMap {
  private static final String[] NAMES = {
    "harvest", "taxation", "printing", "sermons", "garrison", "merchants", "plague"
  };

  private final List<StringBuilder> lines = new ArrayList<>();
  private final List<Planted> planted = new ArrayList<>();

  /**
   * What is to be found.
   *
   * @param factor the line of the factor that is weak, or null
   * @param isOfFile whether it is found whatever else is wrong
   */
  private record Planted(
      StringBuilder line, String token, String rule, StringBuilder factor, boolean isOfFile) {}

  /** The lines of the factors that can't be read as they were meant. */
  private final Set<StringBuilder> misread = new HashSet<>();

  private final Random random;
  private final int factors;

  /** Names every fact, so that no two are the same. */
  private int fact;

  PlantedMap(long seed) {
    random = new Random(seed);
    factors = 4 + random.nextInt(4);
    write();
  }

  private StringBuilder add(String line) {
    StringBuilder added = new StringBuilder(line);
    lines.add(added);
    return added;
  }

  private void write() {
    add("question: How far did the harvest cause the revolt?");
    add("period: 1950–59");
    add("thesis: The harvest caused the revolt, and not the king.");
    add("context: The king was a child.");
    add("conclusion: So hunger did it.");
    add("terms: {harvest: what was cut by September, revolt: the rising of the towns}");
    add("factors:");
    for (int i = 0; i < factors; i++) {
      writeFactor(i);
    }
    add("sources:");
    add("  hill: {author: A. Hill, title: The year of bread, year: 1971}");
  }

  private void writeFactor(int i) {
    add("  " + NAMES[i] + ":");
    add("    stance: " + (i % 3 == 1 ? "qualifies" : "supports"));
    add("    importance: " + (10 - i));
    add("    point: A point about " + NAMES[i]);
    add("    because: it lasted");
    add("    evidence:");
    int against = fact + 2;
    writeEvidence(i, 0, "for");
    writeEvidence(i, 1, "against");
    writeEvidence(i, 2, "for");
    for (int more = random.nextInt(3); more > 0; more--) {
      writeEvidence(i, random.nextInt(3), "background");
    }
    add("    counter:");
    add("      - claim: Number " + against + " was small.");
    add("        reply: It was not.");
    add("    links:");
    add("      - to: " + NAMES[(i + 1) % factors]);
    add("        how: it led there");
  }

  private void writeEvidence(int factor, int number, String side) {
    add("      - fact: Town number " + ++fact + " rose.");
    add("        date: " + (1950 + (factor * 3 + number) % 10));
    add("        side: " + side);
    add("        shows: people were ready");
    add("        source: hill, " + fact);
  }

  /** One of the lines that begin so, and that nothing has been planted in or near. */
  private int pick(String start) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).toString().startsWith(start)) {
        found.add(i);
      }
    }
    return found.isEmpty() ? -1 : found.get(random.nextInt(found.size()));
  }

  private void expect(StringBuilder line, String token, String rule) {
    planted.add(new Planted(line, token, rule, factorOf(lines.indexOf(line)), false));
  }

  private void expectInFile(StringBuilder line, String token, String rule) {
    planted.add(new Planted(line, token, rule, null, true));
  }

  /** The last line above that begins so. */
  private StringBuilder above(int line, String start) {
    int at = line;
    while (!lines.get(at).toString().startsWith(start)) {
      at--;
    }
    return lines.get(at);
  }

  /** Null where a line belongs to none. */
  private StringBuilder factorOf(int line) {
    for (int at = line; at >= 0; at--) {
      String text = lines.get(at).toString();
      if (text.matches("  [a-z]+:") || !text.startsWith(" ")) {
        return text.startsWith(" ") ? lines.get(at) : null;
      }
    }
    return null;
  }

  /** Another line in the place of one. */
  private void replace(int line, String text, String token, String rule) {
    lines.get(line).setLength(0);
    lines.get(line).append(text);
    expectInFile(lines.get(line), token, rule);
  }

  /**
   * A mistake of the file. Where only the writer can mend it, nothing is said of what its factor
   * lacks, or the map; where its mend is sure, the map is looked at as if it were mended.
   */
  void plantError(int kind) {
    int at =
        switch (kind) {
          case 0 -> pick("    stance:");
          case 1 -> pick("    importance:");
          case 2 -> pick("        how: it");
          case 3 -> pick("      - to:");
          default -> pick("        side: for");
        };
    boolean isTheWriters = kind == 0 || kind == 1 || kind == 3;
    if (isTheWriters) {
      misread.add(factorOf(at));
    }
    switch (kind) {
      case 0 -> replace(at, "    stance: agianst", "agianst", "not-allowed");
      case 1 -> replace(at, "    importance: 11", "11", "out-of-range");
      case 2 -> replace(at, "        hwo: it led there", "hwo", "unknown-key");
      case 3 -> replace(at, "      - to: nowhere", "nowhere", "unknown-id");
      default -> replace(at, "        side: pro", "pro", "not-allowed");
    }
  }

  /** Weaknesses, and mistakes of the file that stop nothing. */
  void plantWeakness(int kind) {
    switch (kind) {
      case 0 -> {
        int at = pick("    point:");
        StringBuilder factor = factorOf(at);
        expect(factor, factor.substring(2, factor.length() - 1), "no-point");
        lines.remove(at);
      }
      case 1 -> {
        int at = pick("        shows:");
        StringBuilder fact = above(at, "      - fact:");
        expect(fact, "fact", "no-shows");
        lines.remove(at);
      }
      case 2 -> {
        int at = pick("        reply:");
        expect(lines.get(at - 1), "claim", "no-reply");
        lines.remove(at);
      }
      case 3 -> {
        int at = pick("        source:");
        StringBuilder fact = above(at, "      - fact:");
        expect(fact, "fact", "no-source");
        lines.remove(at);
      }
      case 4 -> {
        int at = pick("        source:");
        lines.get(at).setLength(0);
        lines.get(at).append("        quote: Bread or blood");
        expect(lines.get(at), "Bread or blood", "quote-without-source");
      }
      case 5 -> replace(pick("    because:"), "    because: “it lasted”", "“", "smart-quotes");
      case 6 -> replace(pick("        how: it"), "        how: in year #5", "#5", "cut-by-hash");
      case 7 -> expect(add("inbox: look up the king"), "look up the king", "inbox");
      case 8 -> {
        int at = pick("sources:") + 1;
        StringBuilder source =
            new StringBuilder("  stone: {author: A. Hill, title: The year of stone, year: 1971}");
        lines.add(at, source);
        expect(source, "stone", "unused-source");
      }
      case 9 -> {
        int at = pick("context:");
        expect(lines.get(0), lines.get(0).substring(10), "no-context");
        lines.remove(at);
      }
      case 10 -> {
        int at = pick("      - fact:");
        StringBuilder line = lines.get(at);
        StringBuilder other = new StringBuilder("      - fact: ").append(line.substring(14));
        lines.add(lines.indexOf(line) + 5, other);
        lines.add(lines.indexOf(other) + 1, new StringBuilder("        side: background"));
        lines.add(lines.indexOf(other) + 2, new StringBuilder("        date: 1955"));
        lines.add(lines.indexOf(other) + 3, new StringBuilder("        shows: as before"));
        lines.add(lines.indexOf(other) + 4, new StringBuilder("        source: hill, 1"));
        expect(other, other.substring(14), "same-fact");
      }
      default -> {
        int at = pick("    because:");
        StringBuilder line = new StringBuilder("    role: ‘the spark’");
        lines.add(at, line);
        expectInFile(line, "‘the spark’", "smart-quotes");
      }
    }
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  TreeSet<String> expected() {
    TreeSet<String> expected = new TreeSet<>();
    int start = 0;
    for (StringBuilder line : lines) {
      for (Planted plant : planted) {
        boolean isSaid =
            plant.isOfFile()
                || (plant.factor() == null ? misread.isEmpty() : !misread.contains(plant.factor()));
        if (plant.line() == line && isSaid) {
          expected.add(start + line.indexOf(plant.token()) + " " + plant.rule());
        }
      }
      start += line.length() + 1;
    }
    return expected;
  }
}
