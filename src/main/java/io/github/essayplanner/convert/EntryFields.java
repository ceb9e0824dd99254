package io.github.essayplanner.convert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a source while it is read; what no field can hold is kept in its note. */
final class EntryFields {
  /** The fields that name people, in BibTeX, in CSL-JSON and in a map. */
  static final List<String> PEOPLE = List.of("author", "editor", "translator");

  private final Map<String, String> fields = new LinkedHashMap<>();
  private final List<String> rest = new ArrayList<>();

  /** Sets a field, or keeps the text for the note where the field has one already. */
  void put(String field, String foreignName, String text) {
    String tidy = tidy(text);
    if (tidy.isEmpty() || tidy.equals(fields.get(field))) {
      return;
    }
    if (fields.putIfAbsent(field, tidy) != null) {
      keep(foreignName, tidy);
    }
  }

  /** Keeps what has no field of its own. */
  void keep(String foreignName, String text) {
    String tidy = tidy(text);
    if (!tidy.isEmpty()) {
      rest.add(foreignName + ": " + tidy);
    }
  }

  /** Keeps what needs no name. */
  void note(String text) {
    String tidy = tidy(text);
    if (!tidy.isEmpty()) {
      rest.add(0, tidy);
    }
  }

  boolean has(String field) {
    return fields.containsKey(field);
  }

  private static String tidy(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  BibliographyEntry under(String key) {
    if (!rest.isEmpty()) {
      fields.put("note", String.join("; ", rest));
    }
    if (!key.isEmpty()) {
      fields.put("key", key);
    }
    return new BibliographyEntry(key, fields);
  }

  /** Names in a row: two with "and" between, more with semicolons, as a citation tells them. */
  static String people(List<String> names) {
    return names.size() < 3 ? String.join(" and ", names) : String.join("; ", names);
  }
}
