package io.github.essayplanner.mend;

import io.github.essayplanner.format.Allowed;
import io.github.essayplanner.format.Content;
import io.github.essayplanner.format.ListOf;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.SyntaxRule;
import java.util.List;

/** Mends the first line below an id that is none of its fields as it stands. */
final class LineBelowId {
  private static final int STEP = 2;
  private static final int MOST_SHOWN = 70;

  private final Text text;
  private final List<Mistake> mistakes;
  private final Values values;

  LineBelowId(Text text, List<Mistake> mistakes, Values values) {
    this.text = text;
    this.mistakes = mistakes;
    this.values = values;
  }

  /** Mends it as a field without its colon, or tells it to be no field; whether it did. */
  boolean mend(MapLine row, Level fields, MissingColons.FieldAt field) {
    Thing thing = fields.thing();
    boolean isOfYaml = "&!".indexOf(row.body().charAt(0)) >= 0 && row.body().indexOf(' ') < 0;
    if (thing == null || thing.mayBeText() || isOfYaml) {
      return false;
    }
    MapLine next = next(row, fields.column());
    boolean hasNext = next != null && next.column(STEP) == fields.column();
    boolean isAbove =
        hasNext && !next.isItem() && fields.takes(next.key()) && !next.key().isEmpty();
    String word = row.body().split("[^\\p{L}]", 2)[0];
    if (thing.has(word) && isField(row, thing, word, isAbove)) {
      field.take(row, fields, word, row.content().length() - value(row, word).length());
      return true;
    }
    if (isAbove) {
      noField(row, next, thing);
    }
    return isAbove;
  }

  /** The next line that is no further in. */
  private MapLine next(MapLine row, int column) {
    MapLine below = MapLine.below(text, row);
    while (below != null && below.column(STEP) > column) {
      below = MapLine.below(text, below);
    }
    return below;
  }

  /** What stands behind a word and the blanks or the mark after it. */
  private static String value(MapLine row, String word) {
    return row.body().substring(word.length()).replaceFirst("^[ ;=.,]+", "");
  }

  private boolean isField(MapLine row, Thing thing, String word, boolean isAbove) {
    String value = value(row, word);
    boolean isSure = isSure(row, thing, word, value);
    if (!isSure && !isAbove) {
      return false;
    }
    int start = row.start() + row.lead();
    String said = value.length() > MOST_SHOWN ? "…" : value;
    mistakes.add(
        new Mistake(
                SyntaxRule.KEY_COLON,
                new Span(start, start + word.length()),
                "\"" + word + "\" has no colon after it",
                "write \"" + (word + ": " + said).strip() + "\"",
                isSure)
            .with(
                start + word.length(),
                row.start() + row.content().length() - value.length(),
                value.isEmpty() ? ":" : ": "));
    return true;
  }

  /** Whether it can be no sentence: all it says is a word or number that the field may have. */
  private boolean isSure(MapLine row, Thing thing, String word, String value) {
    MapLine below = MapLine.below(text, row);
    if (value.matches("[|>][-+]?")) {
      return below != null && below.column(STEP) > row.column(STEP);
    }
    if (value.isEmpty()) {
      boolean isList = thing.field(word).kind() instanceof ListOf;
      return isList && below != null && below.isItem() && below.column(STEP) >= row.column(STEP);
    }
    for (Allowed allowed : thing.field(word).choices()) {
      if (allowed.word().equals(value)) {
        return true;
      }
    }
    return thing.field(word).kind() == Content.IMPORTANCE && value.matches("\\d+");
  }

  private void noField(MapLine row, MapLine next, Thing thing) {
    Mistake mistake =
        new Mistake(
            SyntaxRule.KEY_COLON,
            new Span(row.start() + row.lead(), row.start() + row.content().length()),
            "this line stands before the fields of " + thing.one() + ", and is none",
            "if it is a field, begin it with its name and a colon; if it is a note to yourself, put"
                + " # and a space before it",
            false);
    for (MapLine line = row; line.number() < next.number(); line = MapLine.below(text, line)) {
      mistake.with(line.start() + line.lead(), line.start() + line.lead(), "# ");
    }
    mistakes.add(mistake);
    values.goOn(next.number());
  }
}
