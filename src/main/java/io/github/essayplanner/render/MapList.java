package io.github.essayplanner.render;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Question;
import io.github.essayplanner.read.Reading;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.words.Numbers;
import io.github.essayplanner.words.Phrase;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The maps of a folder, each with its question and what it holds. */
public final class MapList {
  private MapList() {}

  /** Writes a table of maps by their names. */
  public static void write(Map<String, Reading> maps, Page page) {
    List<List<Phrase>> rows = new ArrayList<>();
    maps.forEach((name, reading) -> rows.add(row(name, reading)));
    page.table(
        List.of(Phrase.of("Map"), Phrase.of("Question"), Phrase.of("Holds")), rows, List.of());
    page.end();
  }

  private static List<Phrase> row(String name, Reading reading) {
    if (reading.hasErrors()) {
      int errors = (int) reading.findings().stream().filter(Finding::isError).count();
      return List.of(
          Phrase.of(name),
          reading.map().map(ArgumentMap::question).map(Phrase::of).orElse(Phrase.EMPTY),
          Phrase.of(Numbers.count(errors, "error") + ": see essay check " + name));
    }
    ArgumentMap map = reading.map().orElseThrow();
    Phrase question = Phrase.of(map.question());
    for (Question other : map.questions()) {
      question = question.broken().plain(other.id() + ": " + other.question());
    }
    return List.of(Phrase.of(name), question, Phrase.of(holds(map)));
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
  public static void writeJson(Map<String, Reading> maps, PrintWriter out) {
    Json.write(
        out,
        json ->
            json.list(
                "maps",
                List.copyOf(maps.keySet()),
                name -> {
                  Reading reading = maps.get(name);
                  json.text("name", name)
                      .text("question", reading.map().map(ArgumentMap::question).orElse(""))
                      .list(
                          "questions",
                          reading.map().map(ArgumentMap::questions).orElse(List.of()),
                          q -> json.text("id", q.id()).text("question", q.question()))
                      .number("factors", reading.map().map(m -> m.factors().size()).orElse(0))
                      .number("evidence", reading.map().map(MapList::pieces).orElse(0))
                      .number(
                          "errors", reading.findings().stream().filter(Finding::isError).count());
                }));
  }
}
