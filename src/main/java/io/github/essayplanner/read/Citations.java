package io.github.essayplanner.read;

import io.github.essayplanner.model.Citation;
import io.github.essayplanner.model.Source;
import io.github.essayplanner.text.Spelling;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells which of the map's sources a citation names. */
final class Citations {
  private final Set<String> ids = new LinkedHashSet<>();

  /** Sources by what else they may be called: author, surname and title, in small letters. */
  private final Map<String, String> byName = new HashMap<>();

  Citations(List<Source> sources) {
    for (Source source : sources) {
      ids.add(source.id());
      String surname = source.author().substring(source.author().lastIndexOf(' ') + 1);
      for (String name : List.of(source.author(), surname, source.title())) {
        byName.putIfAbsent(name.toLowerCase(Locale.ROOT), source.id());
      }
    }
    byName.remove("");
  }

  /** The citation of evidence or of a counter-argument, as typed where it names no source. */
  Citation of(Fields fields) {
    String typed = fields.text("source");
    int comma = typed.indexOf(',');
    String name = (comma < 0 ? typed : typed.substring(0, comma)).strip();
    if (ids.contains(name)) {
      return new Citation(typed, name, comma < 0 ? "" : typed.substring(comma + 1).strip());
    }
    String id = byName.get(name.toLowerCase(Locale.ROOT));
    List<String> near = Ids.isId(name) ? Spelling.nearest(name, ids) : List.of();
    if (id != null) {
      unknown(fields, "\"" + name + "\" prints as typed, for a source is named by its id", id);
    } else if (!near.isEmpty()) {
      fields.add(
          FormatRule.UNKNOWN_SOURCE,
          fields.place().of("source"),
          "there is no source \"" + name + "\" in this map, so it prints as typed",
          "did you mean " + Spelling.oneOf(near) + "?");
    }
    return new Citation(typed, "", "");
  }

  private static void unknown(Fields fields, String message, String id) {
    fields.add(
        FormatRule.UNKNOWN_SOURCE,
        fields.place().of("source"),
        message,
        "if you mean that source, write \"" + id + "\"");
  }
}
