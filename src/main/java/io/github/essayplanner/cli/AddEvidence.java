package io.github.essayplanner.cli;

import io.github.essayplanner.convert.Bibliography.BadEntry;
import io.github.essayplanner.convert.FieldRows;
import io.github.essayplanner.edit.Adding;
import io.github.essayplanner.edit.AddingEvidence;
import io.github.essayplanner.edit.EditResult;
import io.github.essayplanner.format.Content;
import io.github.essayplanner.format.Field;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code essay add evidence MAP FACTOR FACT}, or {@code MAP FACTOR --from FILE.csv}. */
final class AddEvidence implements Callable<Integer> {
  /** Each that is added to a list has the map read again. */
  private static final int MOST = 200;

  private final Console console;
  private final OptionValue<String> factor;
  private final OptionValue<String> from;
  private final GivenFields fields;
  private final MapEdit edit;

  AddEvidence(Syntax syntax) {
    console = syntax.console();
    syntax.describe(Addition.EVIDENCE.description());
    fields = new GivenFields(syntax);
    factor = FactorNames.argument(syntax);
    fields.declare(Thing.EVIDENCE, Addition.EVIDENCE.arguments());
    from =
        syntax.text(
            "--from", "FILE", "Add each row of a table (CSV) whose first row names the fields.");
    edit = new MapEdit(syntax);
    syntax.examples(
        Addition.EVIDENCE.example(), "essay add evidence cold-war \"arms race\" --from cards.csv");
  }

  @Override
  public Integer call() {
    Map<String, String> texts = fields.texts(edit);
    if (from.isGiven()) {
      if (!texts.isEmpty()) {
        throw new Refusal(
            "with --from the file says all: leave out the " + texts.keySet().iterator().next());
      }
      return addAll();
    }
    if (!isSaid(texts)) {
      throw new Refusal("say what the evidence is: essay add evidence MAP FACTOR FACT");
    }
    return edit.change(text -> Adding.item(text, factor.value(), Thing.EVIDENCE, texts));
  }

  private int addAll() {
    Text table = edit.other(from.value(), 0, "save the table as CSV in UTF-8");
    FieldRows read = FieldRows.of(table, columns());
    edit.refuse(from.value(), read.mistakes());
    if (read.rows().size() > MOST) {
      throw new Refusal(
          "%s has %d rows; at most %d are added at once"
              .formatted(from.value(), read.rows().size(), MOST));
    }
    return edit.change(text -> added(text, table, read.rows()));
  }

  private EditResult added(Text map, Text table, List<FieldRows.FieldRow> rows) {
    List<Map<String, String>> items = rows.stream().map(FieldRows.FieldRow::fields).toList();
    AddingEvidence adding = new AddingEvidence(map, factor.value(), items);
    List<BadEntry> mistakes = new ArrayList<>();
    for (AddingEvidence.BadCell one : adding.mistakes()) {
      FieldRows.FieldRow row = rows.get(one.row());
      int start = row.starts().getOrDefault(one.field(), row.start());
      String message = isSaid(row.fields()) ? one.message() : "this row has no fact, quote or see";
      mistakes.add(FieldRows.mistake(table, start, message));
    }
    edit.refuse(from.value(), mistakes);
    int others = rows.size() - adding.added();
    if (others > 0) {
      String left = others == 1 ? "1 row of another factor" : others + " rows of other factors";
      console.say(from.value() + ": " + left + " left out");
    }
    return adding.result();
  }

  private static boolean isSaid(Map<String, String> fields) {
    return fields.containsKey("fact") || fields.containsKey("quote") || fields.containsKey("see");
  }

  private static List<String> columns() {
    List<String> columns = new ArrayList<>(List.of(AddingEvidence.FACTOR));
    for (Field field : Thing.EVIDENCE.fields()) {
      if (field.kind() instanceof Content) {
        columns.add(field.key());
      }
    }
    return columns;
  }
}
