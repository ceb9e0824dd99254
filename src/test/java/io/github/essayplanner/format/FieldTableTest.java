package io.github.essayplanner.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.Golden;
import io.github.essayplanner.model.Choice;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.model.SourceKind;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.model.Strength;
import io.github.essayplanner.model.WeightMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told of the format elsewhere is what the format says. */
class FieldTableTest {
  private static final Path GUIDE = Path.of("arguments/README.md");
  private static final String HEADING = "## All fields\n";

  private static final Map<Thing, String> WHERE = where();

  private static Map<Thing, String> where() {
    Map<Thing, String> where = new LinkedHashMap<>();
    where.put(Thing.MAP, "top");
    where.put(Thing.JUDGEMENT, "judgement");
    where.put(Thing.CRITERION, "criterion");
    where.put(Thing.FACTOR, "factor");
    where.put(Thing.EVIDENCE, "evidence");
    where.put(Thing.COUNTER, "counter");
    where.put(Thing.LINK, "link");
    where.put(Thing.COMMENT, "comment");
    where.put(Thing.SOURCE, "source");
    where.put(Thing.QUESTION, "question");
    where.put(Thing.FACTOR_CHANGE, "its factor");
    where.put(Thing.EVIDENCE_CHANGE, "its evidence");
    return where;
  }

  @Test
  void theTableOfAllFieldsIsTheFormats() throws IOException {
    String guide = Files.readString(GUIDE);
    int start = guide.indexOf(HEADING);
    int next = guide.indexOf("\n## ", start + 1);
    String rest = next < 0 ? "" : guide.substring(next);
    String section = HEADING + "\n" + table() + "\n⁺ since the second edition of the format\n";
    Golden.compare(GUIDE, guide.substring(0, start) + section + rest);
  }

  private static String table() {
    StringBuilder table = new StringBuilder("| Where | Field | What it takes |\n|---|---|---|\n");
    WHERE.forEach((thing, where) -> rows(thing, where, table));
    return table.toString();
  }

  /** Fields that take the same share a row. */
  private static void rows(Thing thing, String where, StringBuilder table) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (Field field : thing.fields()) {
      rows.computeIfAbsent(takes(field), t -> new ArrayList<>())
          .add("`" + field.key() + "`" + (field.edition() > 1 ? "⁺" : ""));
    }
    rows.forEach(
        (takes, keys) ->
            table
                .append("| " + where + " | ")
                .append(String.join(", ", keys))
                .append(" | " + takes + " |\n"));
  }

  private static String takes(Field field) {
    String usual = field.usual().isEmpty() ? "" : "; it counts as `%s` until you say";
    return kind(field)
        + (field.isRequired() ? "; it has to be there" : "")
        + usual.formatted(field.usual());
  }

  private static String kind(Field field) {
    if (field.kind() instanceof ListOf list) {
      return "list; an item is " + (list.each() instanceof Thing thing ? thing.one() : "a text");
    }
    if (field.kind() instanceof ById byId) {
      return byId.named() == byId.each()
          ? "each " + byId.named().word() + " by an id of its own"
          : "what differs, by the id of the " + byId.named().word();
    }
    if (!(field.kind() instanceof Content content)) {
      return "its own fields";
    }
    return switch (content) {
      case PROSE, TEXT -> "text";
      case ID -> "an id";
      case DATE -> "a date";
      case CHOICE -> oneOf(field.words());
      case CITATION -> "a source's id and, after a comma, the place; several stand in a list";
      case SCALE -> "two whole numbers from 0 to 100, low–high";
      case WEIGHT -> "a number above 0";
      case IMPORTANCE -> "a whole number from 1 to 10";
      case WORDS -> "list of short words";
      case ORDER -> oneOf(field.words()) + ", or a list of ids of factors";
      case TERMS -> "each term with its meaning";
      case SCORES -> "a whole number on the scale for each criterion";
      case REASONS -> "text, or one for each criterion";
    };
  }

  private static String oneOf(List<String> words) {
    int last = words.size() - 1;
    return "`" + String.join("`, `", words.subList(0, last)) + "` or `" + words.get(last) + "`";
  }

  @Test
  void theWordsOfTheFormatAreThoseOfTheModel() {
    same(Thing.FACTOR.field("stance"), Stance.values());
    same(Thing.FACTOR_CHANGE.field("stance"), Stance.values());
    same(Thing.EVIDENCE.field("side"), Side.values());
    same(Thing.EVIDENCE_CHANGE.field("side"), Side.values());
    same(Thing.EVIDENCE.field("strength"), Strength.values());
    same(Thing.EVIDENCE_CHANGE.field("strength"), Strength.values());
    same(Thing.SOURCE.field("kind"), SourceKind.values());
    same(Thing.JUDGEMENT.field("weights"), WeightMethod.values());
  }

  private static void same(Field field, Choice[] choices) {
    assertEquals(Stream.of(choices).map(Choice::word).toList(), field.words(), field.key());
  }

  @Test
  void everyFieldHasHelpInASentence() {
    for (Thing thing : Thing.values()) {
      for (Field field : thing.fields()) {
        String last = field.help().substring(field.help().length() - 1);
        assertEquals(true, ".…".contains(last), thing + " " + field.key());
      }
    }
  }
}
