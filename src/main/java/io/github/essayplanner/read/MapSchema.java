package io.github.essayplanner.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What the reader takes, as a JSON Schema for editors. */
public final class MapSchema {
  private MapSchema() {}

  /** The schema (draft-07), as far as a schema can tell: references between places it can't see. */
  public static String text() {
    try (InputStream file = MapSchema.class.getResourceAsStream("argument-map.schema.json")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
