package io.github.essayplanner.render;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Fix;
import io.github.essayplanner.text.Position;
import io.github.essayplanner.text.Positions;
import io.github.essayplanner.text.Replacement;
import io.github.essayplanner.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Findings as data: a list, file by file. */
public final class FindingsJson {
  private record Found(Text text, Finding finding, Positions positions) {}

  private FindingsJson() {}

  /** Writes the findings of several texts, those of each in order of place. */
  public static void write(Map<Text, List<Finding>> findings, Json json) {
    json.list(placed(findings), found -> write(json, found));
  }

  /** The same as a field of an object. */
  static void write(String key, Map<Text, List<Finding>> findings, Json json) {
    json.list(key, placed(findings), found -> write(json, found));
  }

  private static List<Found> placed(Map<Text, List<Finding>> findings) {
    List<Found> all = new ArrayList<>();
    findings.forEach(
        (text, found) -> {
          Positions positions = new Positions(text);
          found.forEach(finding -> all.add(new Found(text, finding, positions)));
        });
    return all;
  }

  private static void write(Json json, Found found) {
    Finding finding = found.finding();
    Position start = found.positions().of(finding.span().start());
    Position end = found.positions().ofEnd(finding.span());
    json.text("file", found.text().name())
        .number("line", start.line())
        .number("column", start.column())
        .number("endLine", end.line())
        .number("endColumn", end.column())
        .text("severity", finding.rule().severity().word())
        .text("rule", finding.rule().id())
        .text("message", finding.message())
        .text("suggestion", finding.suggestion());
    if (finding.fix().isEmpty()) {
      json.nothing("fix");
    } else {
      Fix fix = finding.fix().get();
      json.object(
          "fix",
          () ->
              json.truth("safe", fix.safe())
                  .list("edits", fix.edits(), edit -> write(json, found.text(), edit)));
    }
  }

  private static void write(Json json, Text text, Replacement edit) {
    Position start = text.position(edit.span().start());
    Position end = text.position(edit.span().end());
    json.number("line", start.line())
        .number("column", start.column())
        .number("endLine", end.line())
        .number("endColumn", end.column())
        .textAsIs("text", edit.text());
  }
}
