package io.github.essayplanner.render;

import io.github.essayplanner.format.Allowed;
import io.github.essayplanner.format.ById;
import io.github.essayplanner.format.Content;
import io.github.essayplanner.format.Field;
import io.github.essayplanner.format.FieldKind;
import io.github.essayplanner.format.ListOf;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.model.Factor;
import java.util.List;
import java.util.Locale;

/** What one field takes, as a part of a JSON Schema. */
final class FieldSchema {
  private static final String ID = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";
  private static final String NUMERAL_ABOVE_0 = "^(?=.*[1-9])[0-9]*\\.?[0-9]*$";
  private static final String SCALE = "^\\s*(\\d{1,2}|100)\\s*[-–]\\s*(\\d{1,2}|100)\\s*$";
  private static final List<String> TEXT = List.of("string", "number", "boolean", "null");

  private final Json json;
  private final Field field;

  private FieldSchema(Json json, Field field) {
    this.json = json;
    this.field = field;
  }

  static void write(Field field, Json json) {
    boolean isShown = field.kind() == Content.DATE || field.kind() == Content.WORDS;
    String example = isShown ? " For example: " + field.example() + "." : "";
    json.text("description", field.help() + example);
    new FieldSchema(json, field).write(field.kind());
    if (!field.usual().isEmpty()) {
      json.text("default", field.usual());
    }
  }

  private void write(FieldKind kind) {
    if (kind instanceof Thing thing) {
      anyOf(() -> ref(thing), this::nothing);
    } else if (kind instanceof ById byId) {
      byId(byId.each());
    } else if (kind instanceof ListOf list) {
      textOrListOf(list.each());
    } else {
      content((Content) kind);
    }
  }

  private void content(Content content) {
    switch (content) {
      case PROSE, TEXT, DATE -> text();
      case ID -> id();
      case CHOICE -> anyOf(this::choice, this::nothing);
      case SCALE -> json.texts("type", List.of("string", "null")).text("pattern", SCALE);
      case WEIGHT -> anyOf(this::aboveNothing, () -> numeral(NUMERAL_ABOVE_0), this::nothing);
      case IMPORTANCE -> whole(1, Factor.MOST_IMPORTANT, "^0*([1-9]|10)$");
      case CITATION, WORDS -> textOrListOf(Content.TEXT);
      case ORDER -> order();
      case TERMS -> byKey("What the term means in this essay.", this::anyText);
      case SCORES -> byIdOf(() -> whole(0, Content.HIGHEST_SCORE, "^0*([0-9]{1,2}|100)$"));
      case REASONS -> anyOf(this::anyText, () -> byIdOf(this::anyText));
    }
  }

  /** A text that is not blank. */
  static void given(Json json) {
    json.texts("type", TEXT.subList(0, 3)).text("pattern", "\\S");
  }

  private void text() {
    if (field.isRequired()) {
      given(json);
    } else {
      anyText();
    }
  }

  private void anyText() {
    json.texts("type", TEXT);
  }

  private void nothing() {
    json.text("type", "null");
  }

  private void id() {
    json.texts("type", field.isRequired() ? List.of("string") : List.of("string", "null"));
    json.text("pattern", ID);
  }

  private void order() {
    anyOf(this::choice, this::id, this::ids, this::nothing);
  }

  private void ids() {
    json.text("type", "array").object("items", this::id).truth("uniqueItems", true);
  }

  private void choice() {
    json.texts("enum", field.words());
    json.texts("enumDescriptions", field.choices().stream().map(Allowed::meaning).toList());
  }

  private void aboveNothing() {
    json.text("type", "number").number("exclusiveMinimum", 0);
  }

  private void numeral(String pattern) {
    json.text("type", "string").text("pattern", pattern);
  }

  private void whole(int least, int most, String numeral) {
    anyOf(
        () -> json.text("type", "integer").number("minimum", least).number("maximum", most),
        () -> numeral(numeral),
        this::nothing);
  }

  private void byIdOf(Runnable value) {
    json.texts("type", List.of("object", "null"));
    json.object("propertyNames", () -> json.text("pattern", ID));
    json.object("additionalProperties", value);
  }

  private void byKey(String description, Runnable value) {
    json.texts("type", List.of("object", "null"));
    json.object(
        "additionalProperties",
        () -> {
          json.text("description", description);
          value.run();
        });
  }

  private void byId(Thing each) {
    boolean mayBeEmpty = each.fields().stream().noneMatch(Field::isRequired);
    byIdOf(mayBeEmpty ? () -> anyOf(() -> ref(each), this::nothing) : () -> ref(each));
    if (each == Thing.CRITERION) {
      json.number("maxProperties", ById.MOST_CRITERIA);
    }
  }

  private void textOrListOf(FieldKind each) {
    Runnable item =
        each instanceof Thing thing ? () -> anyOf(this::anyText, () -> ref(thing)) : this::anyText;
    Runnable list = () -> json.text("type", "array").object("items", item);
    if (each instanceof Thing thing) {
      anyOf(this::anyText, () -> ref(thing), list);
    } else {
      anyOf(this::anyText, list);
    }
  }

  private void anyOf(Runnable... schemas) {
    json.list("anyOf", List.of(schemas), Runnable::run);
  }

  private void ref(Thing thing) {
    json.text("$ref", "#/definitions/" + name(thing));
  }

  /** What a thing is called among the definitions: {@code factorChange}. */
  static String name(Thing thing) {
    String[] words = thing.name().toLowerCase(Locale.ROOT).split("_");
    StringBuilder name = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      name.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
    }
    return name.toString();
  }
}
