package io.github.essayplanner.read;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Location;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which field each key of a mapping stands for, misspelt or not; {@link Fields} reads the values.
 */
final class FieldEntries {
  /** Fields whose parts have no places of their own. */
  private static final Set<String> WITH_PARTS = Set.of("terms", "cover");

  /**
   * After more mistakes than are ever printed, or among more ids, nothing is suggested any more.
   */
  static final int MOST_SUGGESTED = 500;

  private final Thing of;
  private final List<Finding> findings;
  private final Map<String, Entry> entries;

  /** The further lists of fields that were given more than once. */
  private final Map<String, List<Sequence>> more = new LinkedHashMap<>(0);

  /** Whether a field may be missing because part of the mapping stands elsewhere. */
  private boolean isIncomplete;

  /** Whether the last unknown key was a field of something else with nothing under it. */
  private boolean isBelowMoved;

  /**
   * @param of what the mapping is
   */
  FieldEntries(Thing of, Mapping mapping, List<Finding> findings) {
    this.of = of;
    this.findings = findings;
    this.entries = mapping.entries().isEmpty() ? Map.of() : new LinkedHashMap<>();
    List<Entry> unknown = new ArrayList<>();
    for (Entry entry : mapping.entries()) {
      if (of.has(entry.key().value())) {
        take(entry.key().value(), entry);
      } else if (!entry.key().value().equals("<<")) {
        unknown.add(entry);
      }
    }
    if (!unknown.isEmpty()) {
      takeMisspelt(unknown, mapping.entries().size() == 1);
    }
    joinLists();
  }

  private void take(String field, Entry entry) {
    Entry before = entries.get(field);
    if (before == null || before.value().isAbsent()) {
      entries.put(field, entry);
    } else if (before.value() instanceof Sequence && entry.value() instanceof Sequence again) {
      more.computeIfAbsent(field, key -> new ArrayList<>()).add(again);
    }
  }

  /** Makes one list of those that were given under one key, so that nothing is overlooked. */
  private void joinLists() {
    for (Map.Entry<String, List<Sequence>> lists : more.entrySet()) {
      Entry before = entries.get(lists.getKey());
      Sequence first = (Sequence) before.value();
      List<Node> all = new ArrayList<>(first.items());
      for (Sequence again : lists.getValue()) {
        all.addAll(again.items());
      }
      Sequence joined = new Sequence(all, first.isFlow(), first.span());
      entries.put(lists.getKey(), new Entry(before.key(), joined));
    }
  }

  private void takeMisspelt(List<Entry> unknown, boolean isOnly) {
    Set<String> told = new HashSet<>();
    for (Entry entry : unknown) {
      if (told.add(entry.key().value())) {
        takeMisspelt(entry, isOnly);
      }
    }
  }

  private void takeMisspelt(Entry entry, boolean isOnly) {
    if (findings.size() > MOST_SUGGESTED) {
      String message = of.one() + " has no field \"" + entry.key().value() + "\"";
      findings.add(new Finding(FormatRule.UNKNOWN_KEY, entry.key().span(), message, ""));
      return;
    }
    UnknownKey unknown = new UnknownKey(of, entry, isOnly, entries.keySet());
    if (isBelowMoved && unknown.looksLikeFactor()) {
      return; // The finding of the line above, "factors:" in the wrong place, is for this one too.
    }
    Finding finding = unknown.finding();
    findings.add(finding);
    boolean isMisplaced = finding.rule() == FormatRule.MISPLACED_KEY;
    isIncomplete |= unknown.isText() || isMisplaced || unknown.meant().size() > 1;
    isBelowMoved = isMisplaced && entry.value().isAbsent();
    if (unknown.meant().size() == 1 && !unknown.isText()) {
      take(unknown.meant().get(0), entry);
    }
  }

  /** Whether a field was written, with a value or without. */
  boolean has(String field) {
    return entries.containsKey(field);
  }

  /** The entry of a field that was written. */
  Entry entry(String field) {
    return entries.get(field);
  }

  /** Whether a field that isn't there may have been written after all. */
  boolean mayHave(String field) {
    return isIncomplete || has(field) && isLost(entry(field).value().span());
  }

  /** Whether a value is missing because of a mistake that has its finding. */
  private boolean isLost(Span value) {
    for (int i = 0; i < findings.size() && findings.size() <= MOST_SUGGESTED; i++) {
      int start = findings.get(i).span().start();
      if (start >= value.start() && start <= value.end() + 1) {
        return true;
      }
    }
    return false;
  }

  /**
   * The place of the whole thing and of each field that was written.
   *
   * @param whole what a finding about the whole thing points at
   */
  Location place(Span whole) {
    if (entries.isEmpty()) {
      return new Location(whole, Map.of());
    }
    Map<String, Span> spans = new HashMap<>();
    for (Map.Entry<String, Entry> field : entries.entrySet()) {
      Entry entry = field.getValue();
      Node value = entry.value();
      spans.put(field.getKey(), value.isAbsent() ? entry.key().span() : value.span());
      if (WITH_PARTS.contains(field.getKey())) {
        putParts(field.getKey(), value, spans);
      }
    }
    return new Location(whole, spans);
  }

  private static void putParts(String field, Node value, Map<String, Span> spans) {
    if (value instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        spans.put(field + "." + entry.key().value(), entry.key().span());
      }
    } else if (value instanceof Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        spans.put(field + "." + i, sequence.items().get(i).span());
      }
    }
  }
}
