package io.github.essayplanner.render;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Question;
import io.github.essayplanner.text.Visible;
import io.github.essayplanner.words.Numbers;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The maps of a folder, each with its question and what it holds. */
public final class MapList {
  /**
   * A map of the folder.
   *
   * @param map as far as it could be read
   * @param errors how many errors its file has
   */
  public record Listed(Optional<ArgumentMap> map, int errors) {}

  private MapList() {}

  /** Writes a table of maps by their names. */
  public static void write(Map<String, Listed> maps, Page page) {
    List<List<Phrase>> rows = new ArrayList<>();
    maps.forEach((name, listed) -> rows.add(row(Visible.line(name), listed)));
    page.heading(1, Phrase.of("Maps"));
    page.table(
        List.of(Phrase.of("Map"), Phrase.of("Question"), Phrase.of("Holds")),
        rows,
        List.of(),
        List.of(1));
    page.end();
  }

  private static List<Phrase> row(String name, Listed listed) {
    if (listed.errors() > 0) {
      return List.of(
          Phrase.of(name),
          Phrase.of(listed.map().map(ArgumentMap::question).orElse("")),
          Phrase.of(Numbers.count(listed.errors(), "error") + ": see " + check(name)));
    }
    ArgumentMap map = listed.map().orElseThrow();
    Phrase question = Phrase.ofTyped(map.question());
    for (Question other : map.questions()) {
      question = question.broken().typed(other.id() + ": " + other.question());
    }
    return List.of(Phrase.of(name), question, Phrase.of(holds(map)));
  }

  /**
   * The command that tells them; it takes all maps where a shell would not take a name as it is.
   */
  private static String check(String name) {
    return name.matches("(?U)[\\w.][\\w.-]*") ? "essay check " + name : "essay check";
  }

  private static String holds(ArgumentMap map) {
    return Numbers.count(map.factors().size(), "factor") + ", " + evidence(map) + " of evidence";
  }

  private static String evidence(ArgumentMap map) {
    int pieces = pieces(map);
    return pieces + (pieces == 1 ? " piece" : " pieces");
  }

  private static int pieces(ArgumentMap map) {
    return map.factors().stream().mapToInt(f -> f.evidence().size()).sum();
  }

  /** Writes the same as data. */
  public static void writeJson(Map<String, Listed> maps, Json json) {
    json.object(
        () ->
            json.list(
                "maps",
                List.copyOf(maps.keySet()),
                name -> {
                  Listed listed = maps.get(name);
                  json.text("name", name)
                      .text("question", listed.map().map(ArgumentMap::question).orElse(""))
                      .list(
                          "questions",
                          listed
                              .map()
                              .<List<Question>>map(ArgumentMap::questions)
                              .orElse(List.of()),
                          q -> json.text("id", q.id()).text("question", q.question()))
                      .number("factors", listed.map().map(m -> m.factors().size()).orElse(0))
                      .number("evidence", listed.map().map(MapList::pieces).orElse(0))
                      .number("errors", listed.errors());
                }));
  }
}
