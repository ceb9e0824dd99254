package io.github.essayplanner.render;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.timeline.Event;
import io.github.essayplanner.timeline.Timeline;
import java.util.List;

/** The evidence in order of time as data. */
public final class TimelineJson {
  private TimelineJson() {}

  /** Writes the timeline: an object for each use of a fact, and the gaps with their days. */
  public static void write(Text text, ArgumentMap map, Timeline timeline, Json json) {
    json.object(
        () ->
            json.text("question", map.question())
                .text("period", map.period().typed())
                .list("evidence", uses(timeline.events()), use -> use(json, text, use))
                .list(
                    "gaps",
                    timeline.gaps(),
                    gap ->
                        json.text("after", gap.after().typed())
                            .text("before", gap.before().typed())
                            .number("days", gap.length()))
                .list("undated", uses(timeline.undated()), use -> use(json, text, use)));
  }

  private static List<Event.Use> uses(List<Event> events) {
    return events.stream().flatMap(event -> event.uses().stream()).toList();
  }

  private static void use(Json json, Text text, Event.Use use) {
    EvidenceJson.evidence(json, text, use.factor().id(), use.evidence());
  }
}
