package io.github.essayplanner.text;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * Where a thing and its fields stand in the text.
 *
 * @param span what a finding about the whole thing points at: its key, or its first token
 * @param fields the place of each field's value, by the field's key; of an inner key or item by
 *     both names: {@code terms.the Republic}, {@code cover.0}
 */
public record Location(Span span, Map<String, Span> fields) {
  /** What takes least memory for a few takes long over thousands that are much alike. */
  private static final int FEW = 16;

  public Location {
    fields =
        fields.size() <= FEW
            ? Map.copyOf(fields)
            : Collections.unmodifiableMap(new HashMap<>(fields));
  }

  /** The place of a field's value, or of the thing itself where the field was not written. */
  public Span of(String field) {
    return fields.getOrDefault(field, span);
  }

  /** The same thing with some of its fields written elsewhere, which then count instead. */
  public Location with(Location other) {
    Map<String, Span> merged = new HashMap<>(fields);
    merged.putAll(other.fields);
    return new Location(span, merged);
  }
}
