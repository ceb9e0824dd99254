package io.github.essayplanner.edit;

import io.github.essayplanner.format.ById;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.read.Ids;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds the evidence of a table to a factor. */
public final class AddingEvidence {
  /** The column that names the factor; no field of evidence. */
  public static final String FACTOR = "factor";

  /**
   * What is wrong with the map when a row is in it.
   *
   * @param row its number, from 0
   * @param field of the evidence, or empty for all of it
   */
  public record BadCell(int row, String field, String message) {}

  private final Text before;
  private final String factor;
  private final FieldPath list;
  private final List<Integer> wanted = new ArrayList<>();
  private final Revision after;

  /**
   * Adds rows.
   *
   * @param typed the factor as the user typed it
   * @param rows the fields of each; of several factors only those of this one
   * @throws EditRefused where there is no such factor, no row is for it, or the layout has no safe
   *     place
   */
  public AddingEvidence(Text text, String typed, List<Map<String, String>> rows) {
    before = text;
    Revision draft = Revision.of(text);
    FieldPath factors = FieldPath.MAP.field("factors");
    factor = factors.existing(draft, (ById) factors.kind(), typed);
    list = factors.member(factor).field("evidence");
    choose(rows);
    List<Value> items = new ArrayList<>();
    wanted.forEach(row -> items.add(Adding.fields(Thing.EVIDENCE, fields(rows.get(row)))));
    if (draft.has(list.way())) {
      for (Value item : items) {
        draft = TreeEdit.append(draft, list, item);
      }
      after = draft;
    } else {
      after = TreeEdit.put(draft, list, Value.items(items));
    }
  }

  private void choose(List<Map<String, String>> rows) {
    Set<String> others = new LinkedHashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      String of = rows.get(i).getOrDefault(FACTOR, factor);
      if (of.equals(factor) || Ids.idFor(of).equals(factor)) {
        wanted.add(i);
      } else {
        others.add(of);
      }
    }
    if (wanted.isEmpty()) {
      throw new EditRefused(
          "no row is for the factor "
              + factor
              + "; the column \"factor\" has: "
              + String.join(", ", others));
    }
  }

  /** Without the factor; tags may have semicolons between, as in our own tables. */
  private static Map<String, String> fields(Map<String, String> row) {
    Map<String, String> fields = new java.util.HashMap<>(row);
    fields.remove(FACTOR);
    fields.computeIfPresent("tags", (key, tags) -> tags.replace(';', ','));
    return fields;
  }

  /** How many rows are for this factor. */
  public int added() {
    return wanted.size();
  }

  /** The map with the evidence added, and what was done in words. */
  public EditResult result() {
    List<EditResult.Done> done = new ArrayList<>();
    for (YamlPath way : ways()) {
      done.add(EditResult.done(after, way, "added evidence to " + factor));
    }
    return EditResult.of(before, after, done);
  }

  private List<YamlPath> ways() {
    List<YamlPath> all = Items.of(after, list.way());
    return all.subList(all.size() - wanted.size(), all.size());
  }

  /** The errors that the map would have, each at the row that brings it. */
  public List<BadCell> mistakes() {
    List<BadCell> mistakes = new ArrayList<>();
    List<YamlPath> ways = ways();
    for (Finding finding : result().newFindings()) {
      int row = ways.size() - 1;
      while (row >= 0 && start(ways.get(row)) > finding.span().start()) {
        row--;
      }
      if (finding.isError() && row >= 0) {
        String then = finding.suggestion().isEmpty() ? "" : "; " + finding.suggestion();
        mistakes.add(
            new BadCell(wanted.get(row), field(ways.get(row), finding), finding.message() + then));
      }
    }
    return mistakes;
  }

  private int start(YamlPath way) {
    return after.at(way).orElseThrow().span().start();
  }

  private String field(YamlPath way, Finding finding) {
    String field = "";
    if (after.at(way).orElseThrow() instanceof Mapping item) {
      for (Entry entry : item.entries()) {
        boolean isThere =
            entry.key().span().start() <= finding.span().start()
                && finding.span().start() <= entry.value().span().end();
        field = isThere ? entry.key().value() : field;
      }
    }
    return field;
  }
}
