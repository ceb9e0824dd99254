package io.github.essayplanner.convert;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An entry of a reference manager's file as the fields of a source.
 *
 * @param key what the reference manager knows it by; may be empty
 * @param fields by the names of a source's fields, none of them empty
 */
public record BibliographyEntry(String key, Map<String, String> fields) {
  public BibliographyEntry {
    fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }
}
