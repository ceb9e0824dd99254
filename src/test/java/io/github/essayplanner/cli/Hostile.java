package io.github.essayplanner.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Files that want to hang a reader or break it, of nearly the size that is asked for. */
final class Hostile {
  static final int MIB = 1 << 20;
  private static final String QUESTION = "question: q\n";
  private static final String FACTORS = QUESTION + "factors:\n";

  private final int size;
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private Hostile(int size) {
    this.size = size;
  }

  /** What means something to YAML, again and again, wherever it may stand. */
  static Map<String, byte[]> repeated(int size) {
    Hostile hostile = new Hostile(size);
    hostile.pieces();
    return hostile.files;
  }

  /** Thousands of mistakes of one kind, and what isn't text at all. */
  static Map<String, byte[]> broken(int size) {
    Hostile hostile = new Hostile(size);
    hostile.mistakes();
    hostile.bytes();
    return hostile.files;
  }

  /** Maps without an error, which every command has to go through. */
  static Map<String, byte[]> maps(int size) {
    Hostile hostile = new Hostile(size);
    hostile.argument();
    hostile.material();
    hostile.rest();
    return hostile.files;
  }

  /** Maps that have as much as a report takes, in at least half the bytes of a file. */
  static Map<String, byte[]> full(int size) {
    Hostile hostile = new Hostile(size);
    hostile.factors();
    return hostile.files;
  }

  private void add(String name, byte[] bytes) {
    if (bytes.length > size || files.put(name, bytes) != null) {
      throw new IllegalStateException(name + ": " + bytes.length);
    }
  }

  private void add(String name, String text) {
    add(name, text.getBytes(UTF_8));
  }

  /** As many of these as a file can hold. */
  private void fill(String name, String start, String piece, String end) {
    int room = size - (start + end).getBytes(UTF_8).length;
    add(name, start + piece.repeat(room / piece.getBytes(UTF_8).length) + end);
  }

  /** As many lines as a file can hold, each with its number for a * in it. */
  private void fill(String name, String start, String line) {
    String[] parts = line.split("\\*", -1);
    fill(name, start, i -> String.join(Integer.toString(i), parts));
  }

  private void fill(String name, String start, IntFunction<String> line) {
    StringBuilder text = new StringBuilder(start);
    int bytes = start.getBytes(UTF_8).length;
    for (int i = 1; ; i++) {
      String next = line.apply(i);
      bytes += next.getBytes(UTF_8).length;
      if (bytes > size) {
        break;
      }
      text.append(next);
    }
    add(name, text.toString());
  }

  private void pieces() {
    String[] pieces = {
      "- ", "-", "{", "}", "[", "]", "[]", "{}", "[{", "a:\n", "a: ", ": ", ":", ",", "? ", "\"",
      "'", "\" \"", "\\", "\\n", "\t", " ", "\n", "\r", "\r\n", " #", "#\n", "&a ", "*a ", "!t ",
      "!!", "!", "%", "@", "`", "|", "|\n", ">", "---\n", "...\n", "<<: ", "~", "0", "x", "x ",
      "\u0300", "中", "🚀", "é", "\u00A0", "\u2028", "\u200F", "“", "–", "\u0085", "\uFEFF", "\u0001"
    };
    for (String piece : pieces) {
      String shown = piece.replace("\n", "⏎").replace("\t", "⇥").replace("\r", "↵");
      fill(shown + " alone", "", piece, "");
      fill(shown + " as a question", "question: ", piece, "\n");
      fill(shown + " in quotes", "question: \"", piece, "\"\n");
      fill(shown + " in a list", QUESTION + "inbox: [", piece, "]\n");
      fill(shown + " on lines", QUESTION + "inbox:\n - ", piece + "\n - ", "x\n");
      fill(shown + " in a block", QUESTION + "thesis: |\n  ", piece, "\n");
      fill(shown + " as a key", QUESTION, piece, "x: y\n");
      fill(shown + " before a mistake", QUESTION + "thesis: ", piece, "\nstnce: x\n");
    }
  }

  /** A mistake in every line, or all of them in one. */
  /** Few enough to be compared with each other, and long enough for that to take minutes. */
  private void longIds() {
    StringBuilder cited = new StringBuilder("question: Q\nfactors:\n  f:\n    evidence:\n");
    StringBuilder linked = new StringBuilder("question: Q\nfactors:\n  f:\n    links:\n");
    StringBuilder sources = new StringBuilder("sources:\n");
    StringBuilder factors = new StringBuilder();
    String prefix = "a".repeat(85);
    for (int i = 0; i < 300; i++) {
      cited.append("      - {fact: F, source: ").append(prefix).append(i).append("x}\n");
      linked.append("      - to: ").append(prefix).append(i).append("x\n");
      sources.append("  ").append(prefix).append(i).append(": {title: T}\n");
      factors.append("  ").append(prefix).append(i).append(":\n");
    }
    add("unknown sources beside long ones", cited.append(sources).toString());
    add("links to unknown factors beside long ones", linked.append(factors).toString());
  }

  private void mistakes() {
    longIds();
    fill("unknown keys", QUESTION, "k*:\n");
    fill("nearly known keys", QUESTION, "thesi*:\n");
    fill("the same key", "", "question: q\n", "");
    fill("bad ids", QUESTION + "sources:\n", " S*:\n");
    fill("long bad ids", QUESTION + "sources:\n", " A very long name that is no id at all, *:\n");
    fill("references to nothing", FACTORS + " a:\n  evidence:\n", "  - see: e*\n");
    fill("links to nowhere", FACTORS, " f*: {links: g*}\n");
    fill("scores of no criterion", FACTORS + " a:\n  scores:\n", "   depht*: 3\n");
    fill(
        "references that nearly are",
        FACTORS,
        " f*:\n  evidence:\n   - id: abcdef*\n     fact: f\n   - see: abcdeg*\n");
    fill("two that share an id", FACTORS + " a:\n  evidence:\n", "  - {id: e, fact: f*}\n");
    fill("wrong numbers", FACTORS, " f*: {importance: 1*}\n");
    fill("wrong words", FACTORS, " f*: {stance: agianst}\n");
    fill("wrong shapes", FACTORS, " f*: [x]\n");
    fill("wrong dates", FACTORS + " a:\n  evidence:\n", "  - {fact: f*, date: 31 June 1953}\n");
    fill("dates of no form", FACTORS + " a:\n  evidence:\n", "  - {fact: f*, date: 1/2/1953}\n");
    fill("ambiguous dates", FACTORS + " a:\n  evidence:\n", "  - {fact: f*, date: 1905-07}\n");
    fill("a date that goes on", QUESTION + "period: ", "from ", "\n");
    fill("a date of circas", QUESTION + "period: ", "c.", "\n");
    fill("a date of digits", QUESTION + "period: ", "1", "\n");
    fill("a date of dashes", QUESTION + "period: 1953", "–", "\n");
    fill("a date of ranges", QUESTION + "period: 1953", "–1954", "\n");
    fill("a weight of digits", QUESTION + "judgement: {criteria: {a: {weight: ", "9", "}}}\n");
    fill("a scale of digits", QUESTION + "judgement: {scale: 1–", "9", "}\n");
    fill("cut by #", QUESTION + "inbox:\n", "- x y #1\n");
    fill("sentences with a colon", QUESTION + "inbox:\n", "- Number *: a note\n");
    fill("prose in braces", QUESTION + "factors:\n", " f*: {point: one, two: three, and four}\n");
    fill("quoted and then not", QUESTION + "inbox:\n", "- \"A\" b\n");
    fill("smart quotes", QUESTION + "inbox:\n", "- “A note”\n");
    fill("anchors", QUESTION + "inbox:\n", "- &a* x\n");
    fill("aliases", QUESTION + "context: &a x\ninbox:\n", "- *a\n", "");
    fill("tags of YAML", QUESTION + "inbox:\n", "- !t* x\n");
    fill("documents", "", "---\nquestion: q*\n");
    fill("half characters", QUESTION + "inbox:\n", "- \"\\uD800\"\n");
    fill("mistakes in one line", QUESTION + "factors: {", "f*: {stnce: x}, ");
    fill(
        "references that lead nowhere",
        FACTORS + " a:\n  evidence:\n",
        i -> "  - {id: e" + i + ", see: e" + (i + 1) + "}\n");
    fill(
        "a circle of references",
        QUESTION
            + "period: 1953\n"
            + FACTORS.substring(QUESTION.length())
            + " a:\n  evidence:\n  - {id: e0, see: e900}\n",
        i -> "  - {id: e" + (i + 1) + ", see: e" + i + "}\n");
    fill("criteria", QUESTION + "judgement:\n criteria:\n", "  c*:\n");
    fill("a key that goes on", QUESTION, "k", ": x\n");
    fill("an id that goes on", FACTORS + " a", "-a", ": {stnce: x}\n");
    fill("a value that is nearly a stance", FACTORS + " a: {stance: ", "supports", "}\n");
    fill("a reference that goes on", FACTORS + " aaa:\n a: {links: ", "a", "}\n");
    fill("a name that goes on", FACTORS + " a: {name: ", "ab", "}\n b: {links: The name}\n");
    fill("steps", "", i -> " ".repeat(i) + "a:\n");
    fill("lists in lists", "", i -> " ".repeat(i) + "-\n");
    fill(
        "a chain of references",
        FACTORS + " a:\n  evidence:\n" + "  - {id: e1, fact: f}\n",
        i -> "  - {id: e" + (i + 1) + ", see: e" + i + "}\n");
    fill("numbers on one line", QUESTION + "inbox: [", "11,", "1]\n");
    fill("sentences on one line", QUESTION + "inbox: [Ab,", "ab,", "b]\n");
    fill("marks on one line", QUESTION + "terms: {", "? ab,", "a: b}\n");
    fill("keys on one line", QUESTION + "terms: {", "a b,", "a: b}\n");
    fill("items in a text", QUESTION + "inbox:\n - a\n", "   - b\n", "");
    fill("sentences as keys", FACTORS + " a:\n  counter:\n", "  - A b: x\n", "");
    fill("a line out of line", FACTORS, "   a: b\n", "  c: d\n");
    fill("lines before the fields", "", "abc\n", FACTORS + " a: {point: p}\n");
    fill("a list given again", FACTORS + " a:\n", "  evidence:\n  - a\n", "");
    fill("texts above fields", FACTORS, " a*: text\n   stance: supports\n");
    fill("quotation marks in items", FACTORS + " a:\n  evidence:\n", "  - \"x\n", "");
    fill(
        "references to what can't be an id",
        FACTORS,
        i -> i < size / 32 ? " A " + i + ":\n" : i == size / 32 ? " z:\n  links:\n" : "  - bb\n");
    add("a bomb of aliases", bomb());
    add("a tag with an escape", "question: !x%20 foo\n");
    add("an escape beyond Unicode", "question: \"\\UFFFFFFFF\"\n");
  }

  private static String bomb() {
    StringBuilder text = new StringBuilder(QUESTION + "a: &a [x, x]\n");
    for (char c = 'b'; c <= 'z'; c++) {
      String before = "*" + (char) (c - 1);
      text.append("%s: &%s [%s]\n".formatted(c, c, String.join(", ", before, before, before)));
    }
    return text.toString();
  }

  /** What isn't text, or another kind of text. */
  private void bytes() {
    Random random = new Random(20261126);
    byte[] noise = new byte[size];
    random.nextBytes(noise);
    add("noise", noise);
    byte[] ascii = new byte[size];
    byte[] marks = new byte[size];
    String yaml = "-:?[]{}#&*!|>'\"%@`, \n\n  ab1";
    for (int i = 0; i < size; i++) {
      ascii[i] = (byte) (32 + random.nextInt(95));
      marks[i] = (byte) yaml.charAt(random.nextInt(yaml.length()));
    }
    add("noise of letters", ascii);
    add("noise of marks", marks);
    add("nothing", new byte[0]);
    add("NULs", new byte[size]);
    String half = (FACTORS + " a:\n" + "  # x\n".repeat(size)).substring(0, size / 2 - 4);
    add("UTF-16 with a mark", ("\uFEFF" + half).getBytes(UTF_16LE));
    add("UTF-16 without", half.getBytes(UTF_16LE));
    add("half a character of UTF-16", new byte[] {(byte) 0xFF, (byte) 0xFE, 0x41});
    add("half characters of UTF-16", "\uFEFF\uD800".repeat(size / 4).getBytes(UTF_16LE));
    add("Latin-1", "question: é\n".repeat(size / 16).getBytes(ISO_8859_1));
    add("UTF-8 of a half character", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
    byte[] open = new byte[size];
    Arrays.fill(open, (byte) 0xF0);
    add("characters that don't end", open);
  }

  private void argument() {
    fill("factors", FACTORS, " f*: {importance: 1}\n");
    fill("empty factors", FACTORS, " f*:\n");
    fill("factors of one name", FACTORS, " f*: {name: The name, importance: 5}\n");
    String criteria = criteria(8) + "factors:\n";
    Random random = new Random(20261127);
    fill(
        "scored factors",
        QUESTION + criteria,
        i -> " f" + i + ": {scores: " + scores(random, 8) + "}\n");
    fill(
        "undominated factors",
        QUESTION + criteria(3) + "factors:\n",
        i -> " f" + i + ": {scores: " + undominated(random) + "}\n");
    fill(
        "factors alike",
        QUESTION + criteria,
        i -> " f" + i + ": {scores: {a: 1, b: 2, c: 3, d: 1, e: 2, f: 3, g: 1, h: 2}}\n");
    fill(
        "factors half scored",
        QUESTION + criteria,
        i -> " f" + i + ": {scores: " + scores(random, 1 + i % 7) + "}\n");
    fill("links to one", FACTORS + " a:\n", " f*: {links: a}\n");
    fill("links of one", FACTORS + " b:\n a:\n  links:\n", "  - {to: b, how: how *}\n", "");
    fill("a ring of links", FACTORS + " f1:\n", i -> " f" + (i + 1) + ": {links: f" + i + "}\n");
    fill("a factor's counters", FACTORS + " a:\n  counter:\n", "  - claim *\n");
    fill("other questions", FACTORS + " a:\nquestions:\n", " q*: {question: q}\n");
    fill(
        "questions of one factor",
        FACTORS + " a:\nquestions:\n",
        " q*: {question: q, factors: {a: {use: no}}}\n");
    add("questions of all factors", questions(size));
  }

  private static String scores(Random random, int criteria) {
    StringBuilder scores = new StringBuilder("{");
    for (int i = 0; i < criteria; i++) {
      scores
          .append(i == 0 ? "" : ", ")
          .append((char) ('a' + i))
          .append(": ")
          .append(random.nextInt(101));
    }
    return scores + "}";
  }

  private static String undominated(Random random) {
    int a = random.nextInt(101);
    int b = random.nextInt(101 - a);
    return "{a: %d, b: %d, c: %d}".formatted(a, b, 100 - a - b);
  }

  private static String questions(int size) {
    int factors = (int) Math.sqrt(size / 26.0);
    StringBuilder text = new StringBuilder(FACTORS);
    for (int i = 0; i < factors; i++) {
      text.append(" f%d: {importance: 1, evidence: [{id: e%d, fact: f}]}\n".formatted(i, i));
    }
    text.append("questions:\n");
    for (int q = 0; q < factors; q++) {
      text.append(" q%d:\n  question: q\n  factors:\n".formatted(q));
      for (int i = 0; i < factors * 3 / 4; i++) {
        text.append("   f%d: {importance: 2}\n".formatted(i));
      }
    }
    return text.toString();
  }

  private void factors() {
    int room = size / Limits.MOST_FACTORS - 80;
    int values = Limits.MOST_VALUES / Limits.MOST_FACTORS - 1;
    int pieces = values / 2;
    String words = "w".repeat(Math.max(1, room / pieces - 24));
    Random random = new Random(20261128);
    each("links of all", "", i -> "links: [" + items(values, j -> other(i, j)) + "]");
    each(
        "links of all with words",
        "",
        i ->
            "links: [" + items(pieces, j -> "{to: " + other(i, j) + ", how: " + words + "}") + "]");
    each("points of all", "", i -> "point: " + "word ".repeat(room / 5));
    each("long words of all", "", i -> "point: " + "w".repeat(room));
    each("names of all", "", i -> "name: " + i + " n".repeat(room / 2));
    each(
        "evidence of all",
        "",
        i -> "evidence: [" + items(pieces, j -> "{fact: f, shows: " + words + "}") + "]");
    each(
        "dates of all",
        "",
        i -> "evidence: [" + items(pieces, j -> "{fact: f, date: " + (1 + i + j) + "}") + "]");
    each(
        "counters of all",
        "",
        i -> "counter: [" + items(pieces, j -> "{claim: c, reply: " + words + "}") + "]");
    each(
        "references of all",
        "",
        i ->
            "evidence: [{id: e%d, fact: %s}, %s]"
                .formatted(i, words, items(values - 2, j -> "see: e" + (i + j) % 100)));
    each("scores of all", criteria(12), i -> "point: " + words + ", scores: " + scores(random, 12));
    each(
        "all of all",
        criteria(8),
        i ->
            "stance: qualifies, counter: c, links: %s, scores: %s, evidence: [%s]"
                .formatted(
                    other(i, 0),
                    scores(random, 8),
                    items(2, j -> "{fact: " + words + ", date: 1953, side: against}")));
    StringBuilder text = new StringBuilder(FACTORS);
    IntStream.range(0, Limits.MOST_FACTORS)
        .forEach(i -> text.append(" f%d: {importance: %d}\n".formatted(i, 1 + i % 9)));
    text.append("questions:\n");
    for (int q = 0; q < Limits.MOST_QUESTIONS; q++) {
      String factor = "f%d: {importance: " + (1 + q % 9) + "}";
      String others = items(Math.min(4 * values, size / 2400), i -> factor.formatted(i));
      text.append(" q%d: {question: q, factors: {%s}}\n".formatted(q, others));
    }
    add("questions of all", text.toString());
    String links = "  - b\n".repeat(Limits.MOST_VALUES - 2);
    add("links of one of two", FACTORS + " b:\n a:\n  links:\n" + links);
  }

  private static String criteria(int count) {
    String criteria = items(count, i -> (char) ('a' + i) + ": ");
    return "judgement:\n scale: 0–100\n criteria: {" + criteria + "}\n";
  }

  /** As many factors as a report takes. */
  private void each(String name, String start, IntFunction<String> factor) {
    StringBuilder text = new StringBuilder(QUESTION + start + "factors:\n");
    for (int i = 0; i < Limits.MOST_FACTORS; i++) {
      text.append(" f%d: {%s}\n".formatted(i, factor.apply(i)));
    }
    add(name, text.toString());
  }

  private static String items(int count, IntFunction<String> item) {
    return String.join(", ", IntStream.range(0, count).mapToObj(item).toList());
  }

  /** A factor's id that isn't the factor's own, near it or far from it. */
  private static String other(int factor, int turn) {
    return "f" + (factor + 1 + turn * 49) % Limits.MOST_FACTORS;
  }

  private void material() {
    String evidence = FACTORS + " a:\n  evidence:\n";
    fill("evidence", evidence, "  - fact *\n");
    fill("the same evidence", evidence, "  - The same fact.\n", "");
    fill("evidence that is nearly the same", evidence, "  - A fact, the fact, *.\n");
    fill("references to one", evidence + "  - {id: e, fact: f}\n", "  - see: e\n", "");
    fill(
        "references from all",
        FACTORS + " a: {evidence: {id: e, fact: f}}\n",
        " f*: {evidence: {see: e}}\n");
    fill("dates", evidence, i -> "  - {fact: f" + i + ", date: " + (1000 + i % 1000) + "}\n");
    fill(
        "dates in a period",
        QUESTION + "period: 1000–1999\nfactors:\n a:\n  evidence:\n",
        i -> "  - {fact: f" + i + ", date: " + (1 + i % 28) + " May " + (1000 + i % 1000) + "}\n");
    add("tags", evidence + "  - fact: f\n    tags: [" + list("t", size / 9) + "]\n");
    String tags = "[" + list("t", size / 20) + "]";
    String lead = " a:\n  importance: 5\n  evidence:\n   fact: f\n   tags: " + tags + "\n";
    add(
        "tags and covers",
        QUESTION + "cover: " + tags + "\nfactors:\n" + lead + " b: {importance: 1}\n");
    add("covers", QUESTION + "factors: {a: , b: }\ncover: [" + list("t", size / 9) + "]\n");
    fill("facts, sources and tags", evidence, "  - {fact: f*, source: s*, tags: t*}\n");
    fill("quotations", evidence, "  - {fact: f*, quote: q*, caveat: c, strength: strong}\n");
    fill(
        "strong evidence each",
        FACTORS,
        " f*: {importance: 2, evidence: {fact: f, side: against}}\n");
    fill("a fact that goes on", evidence + "  - ", "word ", "\n");
    fill("a fact that is one word", evidence + "  - ", "x", "\n");
  }

  private static String list(String stem, int count) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < count; i++) {
      list.append(stem).append(i).append(", ");
    }
    return list.toString();
  }

  private void rest() {
    fill("sources", QUESTION + "sources:\n", " s*: {title: t}\n");
    fill(
        "citations",
        QUESTION + "sources:\n s: {title: t}\nfactors:\n a:\n  evidence:\n",
        "   - {fact: f*, source: s}\n");
    fill("terms", QUESTION + "terms:\n", " t*: x\n");
    fill(
        "terms in a long thesis",
        QUESTION + "terms: {" + list("w", size / 40).replace(", ", ": x, ") + "}\nthesis: ",
        "w1 ",
        "\n");
    fill("notes", QUESTION + "inbox:\n", "- note *\n");
    fill("a long question", "question: ", "q ", "\n");
    fill("a long name", FACTORS + " a: {name: ", "n ", "}\n");
    fill("comments", QUESTION, "# x\n", "");
    String factors = list(" f", size / 40).replace(", ", ": {importance: 3}\n");
    fill("a thesis that names many", FACTORS + factors + "thesis: ", "f1 ", "\n");
  }
}
