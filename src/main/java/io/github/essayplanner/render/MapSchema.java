package io.github.essayplanner.render;

import io.github.essayplanner.format.Field;
import io.github.essayplanner.format.Thing;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * The format as a JSON Schema (draft-07) for editors, as far as a schema can tell: it can't see
 * whether one place refers to another.
 */
public final class MapSchema {
  private final Json json;

  private MapSchema(Json json) {
    this.json = json;
  }

  /** Writes the schema. */
  public static void write(Sink sink) {
    PrintWriter out = sink.text();
    Json.write(out, json -> json.object(() -> new MapSchema(json).map()));
    out.flush();
  }

  private void map() {
    json.text("$schema", "http://json-schema.org/draft-07/schema#");
    json.text("$id", "https://github.com/essayplanner/essay-planner/argument-map.schema.json");
    json.text("title", "Argument map");
    thing(Thing.MAP);
    json.object(
        "definitions",
        () -> {
          for (Thing thing : Thing.values()) {
            if (thing != Thing.MAP) {
              json.object(FieldSchema.name(thing), () -> thing(thing));
            }
          }
        });
  }

  private void thing(Thing thing) {
    json.text("description", thing.help());
    json.text("type", "object");
    json.object(
        "properties",
        () -> thing.fields().forEach(f -> json.object(f.key(), () -> FieldSchema.write(f, json))));
    json.truth("additionalProperties", false);
    List<String> required = new ArrayList<>();
    thing.fields().stream().filter(Field::isRequired).forEach(f -> required.add(f.key()));
    if (!required.isEmpty()) {
      json.texts("required", required);
    }
    if (thing == Thing.EVIDENCE) {
      eitherFactOrSee();
    }
  }

  /** Evidence given elsewhere has there what it says of itself, and other evidence has it here. */
  private void eitherFactOrSee() {
    json.object("if", () -> isGiven("see"));
    json.object("then", () -> json.object("properties", this::nothingGivenElsewhere));
    json.object("else", () -> json.list("anyOf", List.of("fact", "quote"), this::isGiven));
  }

  private void isGiven(String key) {
    json.texts("required", List.of(key));
    json.object("properties", () -> json.object(key, () -> FieldSchema.given(json)));
  }

  private void nothingGivenElsewhere() {
    for (String key : Thing.GIVEN_ELSEWHERE) {
      json.object(key, () -> json.text("type", "null"));
    }
  }
}
