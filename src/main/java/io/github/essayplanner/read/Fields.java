package io.github.essayplanner.read;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.model.Choice;
import io.github.essayplanner.model.HistoricalDate;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Fix;
import io.github.essayplanner.text.Location;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Spelling;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Scalar;
import io.github.essayplanner.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the values of one mapping's fields: a text, a date, a choice, a list. What is none of its
 * kind is a finding, and the field then counts as absent. A misspelt key is reported and read as
 * the one it is near, so that one slip does not look like several.
 */
final class Fields {
  private final Thing of;
  private final Span whole;
  private final FieldEntries written;
  private final List<Finding> findings;

  /**
   * @param of what the mapping is
   * @param whole what a finding about the whole thing points at
   */
  Fields(Thing of, Mapping mapping, Span whole, List<Finding> findings) {
    this.of = of;
    this.whole = whole;
    this.findings = findings;
    this.written = new FieldEntries(of, mapping, findings);
  }

  void add(Rule rule, Span span, String message, String suggestion) {
    findings.add(new Finding(rule, span, message, suggestion));
  }

  List<Finding> findings() {
    return findings;
  }

  /** The place of the whole thing and of each field that was written. */
  Location place() {
    return written.place(whole);
  }

  /** The place of a field's key. */
  Span span(String key) {
    return written.has(key) ? written.entry(key).key().span() : whole;
  }

  /** Whether the field was written with a value. */
  boolean has(String key) {
    return written.has(key) && !written.entry(key).value().isAbsent();
  }

  private Optional<Node> value(String key) {
    return has(key) ? Optional.of(written.entry(key).value()) : Optional.empty();
  }

  private Optional<Scalar> scalar(String key) {
    Optional<Node> value = value(key);
    if (value.isPresent() && !(value.get() instanceof Scalar)) {
      add(key, WrongShape.noText("\"" + key + "\"", value.get(), span(key)));
    }
    return value.isPresent() && value.get() instanceof Scalar text
        ? Optional.of(text)
        : Optional.empty();
  }

  /** What is wrong with a field's value; a misspelt field has its finding already. */
  private void add(String key, Finding finding) {
    if (written.entry(key).key().value().equalsIgnoreCase(key)) {
      findings.add(finding);
    }
  }

  /** A text without the space round it, or empty. */
  String text(String key) {
    Optional<Scalar> scalar = scalar(key);
    return scalar.isPresent() ? scalar.get().value().strip() : "";
  }

  /** A text that has to be there; a finding where it isn't, or is blank. */
  String required(String key) {
    return required(key, "add \"" + key + ": …\"");
  }

  String required(String key, String suggestion) {
    Optional<Node> value = value(key);
    boolean blank = value.isEmpty() || value.get() instanceof Scalar text && text.value().isBlank();
    if (blank && !written.mayHave(key)) {
      add(FormatRule.MISSING_FIELD, whole, of.one() + " needs a field \"" + key + "\"", suggestion);
    }
    return text(key);
  }

  /** Whether a field was written without a value. */
  boolean isBlank(String key) {
    return written.has(key) && written.entry(key).value().isAbsent();
  }

  HistoricalDate date(String key) {
    Optional<Scalar> scalar = scalar(key);
    HistoricalDate date = HistoricalDate.of(text(key));
    if (scalar.isPresent() && date.problem() != HistoricalDate.Problem.NONE) {
      findings.add(DateFinding.of(date, scalar.get().span()));
    }
    return date;
  }

  /** One of an enum's words; its nearest is named where it is another. */
  <T extends Enum<T> & Choice> Optional<T> choice(String key, Class<T> type) {
    Optional<Scalar> scalar = scalar(key);
    if (scalar.isEmpty()) {
      return Optional.empty();
    }
    T[] all = type.getEnumConstants();
    for (T one : all) {
      if (one.word().equals(text(key))) {
        return Optional.of(one);
      }
    }
    notAllowed(key, scalar.get(), Arrays.stream(all).map(Choice::word).toList());
    return Optional.empty();
  }

  /** {@code use: no} or {@code use: yes}; yes where it was not written. */
  boolean use() {
    Optional<Scalar> scalar = scalar("use");
    if (scalar.isPresent() && !List.of("yes", "no").contains(text("use"))) {
      notAllowed("use", scalar.get(), List.of("yes", "no"));
    }
    return !text("use").equals("no");
  }

  private void notAllowed(String key, Scalar found, List<String> words) {
    Optional<String> meant = Synonyms.meant(found.value(), words);
    List<String> named = Synonyms.named(found.value(), words);
    List<String> near = named.isEmpty() ? Spelling.nearest(found.value(), words) : named;
    boolean isOne = meant.isPresent() || near.size() == 1;
    String right = meant.isPresent() ? meant.get() : isOne ? near.get(0) : "";
    Finding finding =
        new Finding(
            FormatRule.NOT_ALLOWED,
            found.span(),
            "\"" + key + "\" can't be \"" + found.value().strip() + "\"",
            isOne
                ? "write \"" + right + "\""
                : near.isEmpty()
                    ? "write " + Spelling.oneOf(words)
                    : "did you mean " + Spelling.oneOf(near) + "?");
    boolean isSafe = isOne && !Synonyms.isLoose(found.value());
    add(key, isOne ? finding.with(Fix.of(isSafe, found.span(), right)) : finding);
  }

  /** A whole number within a range, or nothing. */
  OptionalInt whole(String key, int low, int high) {
    Optional<Scalar> scalar = scalar(key);
    return scalar.isEmpty()
        ? OptionalInt.empty()
        : WholeNumber.of("\"" + key + "\"", scalar.get(), low, high, findings);
  }

  /** The items of a list of prose; one text or mapping is a list of one. */
  List<Node> prose(String key) {
    if (has(key)) {
      BracketMistakes.checkList(written.entry(key).value(), findings);
    }
    return list(key);
  }

  /** The items of a list; one text or mapping is a list of one. */
  List<Node> list(String key) {
    Optional<Node> value = value(key);
    if (value.isEmpty()) {
      return List.of();
    }
    return value.get() instanceof Sequence sequence ? sequence.items() : List.of(value.get());
  }

  /** The texts of a list of prose. */
  List<Scalar> texts(String key) {
    return texts(key, prose(key));
  }

  private List<Scalar> texts(String key, List<Node> items) {
    List<Scalar> texts = new ArrayList<>();
    for (Node item : items) {
      if (item instanceof Scalar scalar) {
        if (!scalar.isAbsent()) {
          texts.add(scalar);
        }
      } else {
        findings.add(WrongShape.noText("an item of \"" + key + "\"", item, item.span()));
      }
    }
    return texts;
  }

  /** The texts of a field that may be one text or a list of texts. */
  List<Scalar> scalars(String key) {
    if (value(key).orElse(null) instanceof Mapping) {
      scalar(key);
      return List.of();
    }
    return texts(key, list(key));
  }

  /** The texts of a list without the space round them. */
  List<String> tags(String key) {
    List<String> tags = new ArrayList<>();
    for (Scalar text : texts(key, list(key))) {
      BracketMistakes.checkTag(key, text, findings);
      tags.add(text.value().strip());
    }
    return tags;
  }

  /** The entries of a mapping, empty where it was not written. */
  List<Entry> entries(String key) {
    Optional<Node> value = value(key);
    if (value.isPresent() && !(value.get() instanceof Mapping)) {
      add(key, WrongShape.noFields(of.field(key), value.get(), span(key)));
    }
    return value.isPresent() && value.get() instanceof Mapping mapping
        ? mapping.entries()
        : List.of();
  }

  /** The texts of a mapping by their keys. */
  Map<String, String> textsByKey(String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Entry entry : entries(key)) {
      if (entry.value() instanceof Scalar scalar) {
        if (BracketMistakes.isSplit(entry, findings)) {
          continue;
        }
        String text = scalar.isAbsent() ? "" : scalar.value().strip();
        texts.putIfAbsent(entry.key().value().strip(), text);
      } else {
        findings.add(noText(entry));
      }
    }
    return texts;
  }

  /** What is said of an entry that should be a text and isn't: it may be a field of another. */
  private Finding noText(Entry entry) {
    String key = entry.key().value();
    Optional<Thing> owner = UnknownKey.owner(key);
    return owner.isEmpty()
        ? WrongShape.noText("\"" + key + "\"", entry.value(), entry.key().span())
        : UnknownKey.misplaced("\"" + key + "\" is out of place", owner.get(), entry.key().span());
  }

  /** A single mapping's own fields; no fields where it was not written. */
  Fields inner(String key, Thing thing) {
    entries(key);
    Mapping mapping =
        value(key).orElse(null) instanceof Mapping found
            ? found
            : new Mapping(List.of(), span(key));
    return new Fields(thing, mapping, span(key), findings);
  }

  boolean isList(String key) {
    return value(key).orElse(null) instanceof Sequence;
  }

  boolean isMapping(String key) {
    return value(key).orElse(null) instanceof Mapping;
  }
}
