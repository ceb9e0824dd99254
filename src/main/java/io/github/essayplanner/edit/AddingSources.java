package io.github.essayplanner.edit;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.read.Ids;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.Value;
import io.github.essayplanner.yaml.Value.Leaf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Adds the sources of a reference manager to a map, but for those that it has already. */
public final class AddingSources {
  private final Revision before;
  private final Set<String> ids = new HashSet<>();

  /** The ids of the sources by what shows that two are one. */
  private final Map<String, String> known = new HashMap<>();

  private final List<String> already;

  private AddingSources(Text text, List<String> already) {
    this.before = Revision.of(text);
    this.already = already;
    for (Value.FieldValue source : fields(field(before.value(), "sources"))) {
      ids.add(source.key());
      Map<String, String> said = new HashMap<>();
      for (Value.FieldValue field : fields(source.value())) {
        said.put(field.key(), field.value() instanceof Leaf leaf ? leaf.text() : "");
      }
      know(source.key(), said);
    }
  }

  private static Value field(Value value, String key) {
    for (Value.FieldValue field : fields(value)) {
      if (field.key().equals(key)) {
        return field.value();
      }
    }
    return Value.NOTHING;
  }

  private static List<Value.FieldValue> fields(Value value) {
    return value instanceof Value.FieldList fields ? fields.fields() : List.of();
  }

  private void know(String id, Map<String, String> fields) {
    signs(fields).forEach(sign -> known.putIfAbsent(sign, id));
  }

  /** Two sources are one where they have a key, a DOI, or title and year in common. */
  private static List<String> signs(Map<String, String> fields) {
    List<String> signs = new ArrayList<>();
    // Two keys may differ in capitals alone.
    signs.add("key " + fields.getOrDefault("key", "").strip());
    signs.remove("key ");
    sign(
        "doi ",
        fields.getOrDefault("doi", "").replaceFirst("(?i)^https?://(dx[.])?doi[.]org/", ""),
        signs);
    String title = fields.getOrDefault("title", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    sign("title " + fields.getOrDefault("year", "") + " ", title, signs);
    return signs;
  }

  private static void sign(String kind, String text, List<String> signs) {
    if (!text.isBlank()) {
      signs.add(kind + text.strip().toLowerCase(Locale.ROOT));
    }
  }

  /**
   * Adds sources.
   *
   * @param sources the fields of each
   * @param already gets a sentence for each that is there already
   * @throws EditRefused where the layout has no safe place
   */
  public static EditResult of(Text text, List<Map<String, String>> sources, List<String> already) {
    return new AddingSources(text, already).add(text, sources);
  }

  private EditResult add(Text text, List<Map<String, String>> sources) {
    Revision after = before;
    List<YamlPath> ways = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (Map<String, String> fields : sources) {
      String same = same(fields);
      if (!same.isEmpty()) {
        already.add(name(fields) + " is there already, as " + same);
        continue;
      }
      String id = id(fields);
      FieldPath to = FieldPath.MAP.field("sources").member(id);
      after = TreeEdit.put(after, to, Adding.fields(Thing.SOURCE, fields));
      ids.add(id);
      know(id, fields);
      ways.add(to.way());
      told.add(
          "added the source "
              + id
              + (fields.containsKey("key") ? ", which is " + name(fields) : ""));
    }
    List<EditResult.Done> done = new ArrayList<>();
    for (int i = 0; i < ways.size(); i++) {
      done.add(EditResult.done(after, ways.get(i), told.get(i)));
    }
    return EditResult.of(text, after, done);
  }

  private String same(Map<String, String> fields) {
    for (String sign : signs(fields)) {
      if (known.containsKey(sign)) {
        return known.get(sign);
      }
    }
    return "";
  }

  private static String name(Map<String, String> fields) {
    return "\"" + fields.getOrDefault("key", fields.getOrDefault("title", "")) + "\"";
  }

  /** Of the first author and the year; where there is none of the title, then of the key. */
  private String id(Map<String, String> fields) {
    String author = fields.getOrDefault("author", fields.getOrDefault("editor", ""));
    String first = author.split(";| and ")[0];
    String surname = first.contains(",") ? first.substring(0, first.indexOf(',')) : first;
    String year = fields.getOrDefault("year", "");
    String id = Ids.idFor(surname + " " + year);
    if (surname.isBlank() || id.isEmpty()) {
      id = Ids.idFor(fields.getOrDefault("title", "") + " " + year);
    }
    if (id.isEmpty()) {
      id = Ids.idFor("source " + fields.getOrDefault("key", ""));
    }
    String free = id;
    for (char letter = 'b'; ids.contains(free); letter++) {
      free = letter <= 'z' ? id + "-" + letter : id + "-" + (ids.size() + 1);
    }
    return free;
  }
}
