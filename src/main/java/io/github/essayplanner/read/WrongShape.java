package io.github.essayplanner.read;

import io.github.essayplanner.format.Field;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Fix;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Scalar;
import io.github.essayplanner.yaml.Node.Sequence;
import io.github.essayplanner.yaml.Quoting;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.Set;
import java.util.regex.Pattern;

/** What is said of a value that has another shape than its field: a text, a list or fields. */
final class WrongShape {
  private static final String CUT = "this sentence was cut in two at its colon";
  private static final Pattern QUOTED = Pattern.compile("\"[^\"\\\\]*\"|'[^']*'");

  private WrongShape() {}

  private static Finding of(String what, String wanted, Node found, Span span, String suggestion) {
    return new Finding(
        FormatRule.WRONG_SHAPE,
        span,
        what + " should be " + wanted + ", and this is " + found.shape(),
        suggestion);
  }

  /**
   * A list or fields where a text belongs.
   *
   * @param span its key, or itself where it has none
   */
  static Finding noText(String what, Node found, Span span) {
    if (!(found instanceof Mapping fields)) {
      return of(
          what,
          "a text",
          found,
          span,
          "write it as one text; if it begins with a bracket, put quotes round it");
    }
    if (isSentence(fields)) {
      return sentence(fields.entries().get(0));
    }
    return of(
        what,
        "a text",
        found,
        span,
        fields.isFlow()
            ? "if it is a text that begins with a bracket, put quotes round it"
            : "if it is a sentence with a colon, put quotes round it");
  }

  /** Whether it is a text with a colon in it: no field has capitals or spaces. */
  private static boolean isSentence(Mapping fields) {
    if (fields.entries().size() != 1 || fields.isFlow()) {
      return false;
    }
    String key = fields.entries().get(0).key().value();
    return !key.isEmpty() && !Ids.isId(key);
  }

  /** All of a text that its colon made a key and a value; empty where more parts them. */
  private static String whole(Entry entry) {
    String rest =
        entry.value() instanceof Scalar value ? (" " + value.value()).stripTrailing() : "…";
    int between = entry.value().span().start() - entry.key().span().end();
    boolean isKnown = !rest.equals("…") && (rest.isEmpty() || between == 2);
    return isKnown ? entry.key().value() + ":" + rest : "";
  }

  /** Such a text among fields, where none can stand without the name of its own. */
  static Finding sentence(Entry entry, Thing of, Set<String> given) {
    String whole = whole(entry);
    int end = whole.indexOf(' ');
    String word = end < 0 ? "" : whole.substring(0, end);
    String main = of.main();
    String suggestion =
        "if it belongs to the field above, indent it further and put quotes round all of that"
            + " text; if it is a field itself, begin it with its name and a colon";
    if (of.has(word) && !given.contains(word)) {
      suggestion = "if \"" + word + "\" is its field, write " + field(word, whole.substring(end));
    } else if (of.has(main) && !given.contains(main)) {
      suggestion = "begin it with the name of its field: " + field(main, whole);
    }
    return new Finding(FormatRule.SENTENCE_AS_KEY, entry.key().span(), CUT, suggestion);
  }

  private static String field(String key, String typed) {
    String text = typed.strip();
    String quoted = QUOTED.matcher(text).matches() ? text : Quoting.inQuotes(text);
    boolean isShown = !text.isEmpty() && quoted.length() <= Quoting.LONGEST_SHOWN;
    return key + ": " + (isShown ? quoted : "\"…\"");
  }

  /** A text that its colon made a key and a value. */
  static Finding sentence(Entry entry) {
    String whole = whole(entry);
    String text = inCurlyMarks(whole) ? whole.substring(1, whole.length() - 1) : whole;
    String key = entry.key().value();
    boolean isName = whole.equals(key + ":") && Ids.isId(key); // It may be an id.
    Finding finding =
        new Finding(
            FormatRule.SENTENCE_AS_KEY,
            entry.key().span(),
            CUT,
            text.equals(whole)
                ? (isName ? "if it is a text, " : "") + Quoting.suggestion(whole)
                : "curly quotation marks don't count here: " + Quoting.suggestion(text));
    boolean isPlain = entry.key().plain() && entry.value() instanceof Scalar value && value.plain();
    Span all = new Span(entry.key().span().start(), entry.value().span().end());
    return isPlain && !whole.isEmpty() && all.end() - all.start() == whole.length()
        ? finding.with(Fix.of(!isName, all, Quoting.inQuotes(text)))
        : finding;
  }

  /** Whether a text stands in one pair of curly marks, which were meant to be quotes. */
  private static boolean inCurlyMarks(String text) {
    int last = text.length() - 1;
    return last > 1
        && (text.charAt(0) == '“' || text.charAt(0) == '„')
        && "”“".indexOf(text.charAt(last)) >= 0
        && text.substring(1, last).chars().noneMatch(c -> "“”„".indexOf(c) >= 0);
  }

  /** A key and its value without a space between, which became a text. */
  static Finding glued(Scalar text, String suggestion) {
    int colon = text.value().indexOf(':');
    int at = text.span().start() + colon;
    return new Finding(
        SyntaxRule.KEY_COLON,
        new Span(at, at + 1),
        Quoting.glued(text.value().substring(0, colon)),
        suggestion);
  }

  /** A text or a list where fields belong. */
  static Finding noFields(Field field, Node found, Span span) {
    if (found instanceof Scalar text && text.value().matches("[a-z]+:\\S.*")) {
      return glued(text, "write \"" + text.value().replaceFirst(":", ": ") + "\"");
    }
    String begins = field.example().isEmpty() ? "name: …" : field.example();
    boolean isList = found instanceof Sequence list && !list.isFlow() && !list.items().isEmpty();
    return of(
        "\"" + field.key() + "\"",
        Node.FIELDS,
        found,
        isList ? ((Sequence) found).items().get(0).span() : span,
        found instanceof Sequence list
            ? (list.isFlow()
                    ? "put braces {…} in place of the brackets, and begin"
                    : "instead of a dash begin")
                + " each with a name and a colon, as in \""
                + begins
                + "\""
            : "write each on a line of its own below it, two spaces further in, as in \""
                + begins
                + "\"");
  }

  /** A text or a list where the fields of a factor, a source, a question or a criterion belong. */
  static Finding noMember(String id, Thing what, Node found, Span span) {
    boolean isWeight = what == Thing.CRITERION && isNumber(found);
    if (isWeight) {
      String weight = "{weight: " + shown(found) + "}";
      return of("\"" + id + "\"", Node.FIELDS, found, span, "write \"" + weight + "\"")
          .with(Fix.of(true, found.span(), weight));
    }
    return of(
        "\"" + id + "\"",
        Node.FIELDS,
        found,
        span,
        found instanceof Sequence && what == Thing.FACTOR
            ? "put the list under it as \"evidence\", two spaces further in"
            : "put it on a line of its own below it, as \""
                + what.main()
                + (": " + shown(found) + "\""));
  }

  private static String shown(Node found) {
    return found instanceof Scalar text
            && text.plain()
            && text.value().length() <= Quoting.LONGEST_SHOWN
        ? text.value()
        : "…";
  }

  private static boolean isNumber(Node found) {
    return found instanceof Scalar text && text.plain() && text.value().matches("[0-9][0-9.]*");
  }

  /** Evidence by its ids, as factors stand, where a list belongs. */
  static Finding keyedById(Mapping found, Span span) {
    String id = found.entries().get(0).key().value();
    return of(
        "\"evidence\"",
        "a list",
        found,
        span,
        "write \"- id: " + id + "\" instead of \"" + id + ":\", and its fields right under \"id\"");
  }

  /** What can be no item of a list of texts or fields. */
  static Finding noItem(Thing what, Node found) {
    return of(
        "an item of \"" + what.one() + "\"",
        "a text or " + Node.FIELDS,
        found,
        found.span(),
        "begin it with one dash and a space");
  }

  static Finding noNumber(String what, Node found, Span span) {
    return of(what, "a whole number", found, span, "write the number after the colon");
  }
}
