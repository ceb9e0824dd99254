package io.github.essayplanner.convert;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Reads the items of CSL-JSON, as Zotero and others export it. */
final class CslJson {
  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("title", "title"),
          Map.entry("URL", "url"),
          Map.entry("DOI", "doi"),
          Map.entry("container-title", "in"),
          Map.entry("publisher", "publisher"),
          Map.entry("publisher-place", "place"),
          Map.entry("volume", "volume"),
          Map.entry("issue", "number"),
          Map.entry("page", "pages"));

  /** What a library keeps about an item, and no reader of a reference wants. */
  private static final Set<String> LEFT_OUT =
      Set.of("abstract", "keyword", "source", "title-short");

  /** What an item is known by, and what it is. */
  private static final Set<String> NAMES = Set.of("id", "type", "citation-key");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("article-journal", "article"),
          Map.entry("article-magazine", "article"),
          Map.entry("article-newspaper", "article"),
          Map.entry("article", "article"),
          Map.entry("chapter", "chapter"),
          Map.entry("paper-conference", "chapter"),
          Map.entry("entry-encyclopedia", "chapter"),
          Map.entry("entry-dictionary", "chapter"),
          Map.entry("webpage", "web"),
          Map.entry("post-weblog", "web"),
          Map.entry("post", "web"),
          Map.entry("manuscript", "archive"),
          Map.entry("personal_communication", "archive"),
          Map.entry("thesis", "thesis"),
          Map.entry("report", "report"),
          Map.entry("motion_picture", "film"));

  private final JsonParser json;
  private final List<BibliographyEntry> all = new ArrayList<>();

  private CslJson(JsonParser json) {
    this.json = json;
  }

  static Bibliography read(InputStream in) {
    try (JsonParser json =
        new JsonFactory().createParser(tools.jackson.core.ObjectReadContext.empty(), in)) {
      CslJson reader = new CslJson(json);
      return reader.references();
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      return Bibliography.broken(
          at == null ? 1 : Math.max(1, at.getLineNr()),
          at == null ? 1 : Math.max(1, at.getColumnNr()),
          e.getOriginalMessage().startsWith("Invalid UTF-8")
              ? "this is not UTF-8 text: save the file as UTF-8"
              : "this is no JSON: " + e.getOriginalMessage().replaceFirst("(?s) ?[(\\[].*", ""));
    }
  }

  private Bibliography references() {
    if (json.nextToken() != JsonToken.START_ARRAY) {
      return Bibliography.broken(
          1, 1, "this JSON is no list of sources; export it as CSL-JSON, which begins with [");
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      TokenStreamLocation at = json.currentTokenLocation();
      if (json.currentToken() != JsonToken.START_OBJECT) {
        return Bibliography.broken(at.getLineNr(), at.getColumnNr(), "a source begins with {");
      }
      all.add(reference(fields()));
    }
    return all.isEmpty()
        ? Bibliography.broken(1, 1, "there is no source in this list")
        : new Bibliography(all, List.of(), List.of());
  }

  /** An object's fields: texts, and lists and objects as what was read of them. */
  private Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      if (LEFT_OUT.contains(name)) {
        json.skipChildren();
      } else {
        fields.putIfAbsent(name, value());
      }
    }
    return fields;
  }

  private Object value() {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      return fields();
    }
    if (json.currentToken() == JsonToken.START_ARRAY) {
      List<Object> items = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        items.add(value());
      }
      return items;
    }
    return json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getString();
  }

  private static BibliographyEntry reference(Map<String, Object> item) {
    EntryFields fields = new EntryFields();
    for (String person : EntryFields.PEOPLE) {
      fields.put(person, person, people(item.get(person)));
    }
    fields.put("short", "author", body(item.get("author")));
    issued(item.get("issued"), fields);
    item.forEach(
        (name, value) -> {
          if (FIELDS.containsKey(name)) {
            String text = text(value);
            fields.put(FIELDS.get(name), name, name.equals("page") ? text.replace("-", "–") : text);
          } else if (name.equals("note")) {
            fields.note(text(value));
          } else if (name.equals("accessed")) {
            keepAccessed(item, text(value), fields);
          } else if (!EntryFields.PEOPLE.contains(name)
              && !NAMES.contains(name)
              && !name.equals("issued")) {
            fields.keep(name, value instanceof List<?> list ? people(list) : text(value));
          }
        });
    fields.put("type", "type", TYPES.getOrDefault(text(item.get("type")), ""));
    String key = text(item.get("citation-key"));
    String id = text(item.get("id"));
    return fields.under(!key.isEmpty() ? key : isAddress(id) ? "" : id);
  }

  /** The day when a page of the web was read; of a printed work it tells nothing. */
  private static void keepAccessed(Map<String, Object> item, String day, EntryFields fields) {
    if (TYPES.getOrDefault(text(item.get("type")), "").equals("web")) {
      fields.keep("accessed", day);
    }
  }

  /** A body that alone is the author is cited by its whole name. */
  private static String body(Object authors) {
    return authors instanceof List<?> list
            && list.size() == 1
            && list.get(0) instanceof Map<?, ?> name
            && name.get("literal") instanceof String literal
            && literal.contains(" ")
        ? literal
        : "";
  }

  /** What Zotero calls an item by where no better key is set is nothing to cite it by. */
  private static boolean isAddress(String id) {
    return id.startsWith("http://") || id.startsWith("https://");
  }

  /** HTML's italics are the only marks that CSL has in texts that matter here. */
  private static String text(Object value) {
    String text =
        value instanceof Map<?, ?> date
            ? CslDate.of(date).whole()
            : value instanceof String typed ? typed : "";
    return text.replaceAll("</?i>", "*").replaceAll("</?(?:b|sub|sup|sc|span)\\b[^>]*>", "");
  }

  private static void issued(Object issued, EntryFields fields) {
    if (!(issued instanceof Map<?, ?> date)) {
      fields.put("year", "issued", text(issued));
      return;
    }
    CslDate day = CslDate.of(date);
    String typed = text(date.get("literal")) + text(date.get("raw"));
    fields.put("year", "issued", day.years().isEmpty() ? typed : day.years());
    if (day.hasDays()) {
      fields.keep("issued", day.whole());
    }
  }

  private static String people(Object value) {
    List<String> people = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (Object one : list) {
        people.add(one instanceof Map<?, ?> name ? name(name) : text(one));
      }
    } else {
      people.add(text(value));
    }
    people.removeIf(String::isBlank);
    return EntryFields.people(people);
  }

  private static String name(Map<?, ?> name) {
    if (name.get("literal") instanceof String literal) {
      return literal;
    }
    String family = (part(name, "non-dropping-particle") + " " + part(name, "family")).strip();
    String given = (part(name, "given") + " " + part(name, "dropping-particle")).strip();
    String suffix = part(name, "suffix");
    String all = given.isEmpty() ? family : family.isEmpty() ? given : family + ", " + given;
    return suffix.isEmpty() ? all : all + ", " + suffix;
  }

  private static String part(Map<?, ?> name, String key) {
    return name.get(key) instanceof String text ? text : "";
  }
}
