package io.github.essayplanner.render;

import io.github.essayplanner.draft.DraftCheck;
import io.github.essayplanner.draft.DraftCheck.Difference;
import io.github.essayplanner.draft.DraftCheck.EvidenceUse;
import io.github.essayplanner.draft.DraftCheck.WrittenParagraph;
import io.github.essayplanner.draft.DraftCheck.WrittenPart;
import io.github.essayplanner.draft.Scored;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.text.Position;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A draft held against its plan, as data. */
public final class DraftJson {
  private DraftJson() {}

  /** Writes everything that was found out, the parts of every score included. */
  public static void write(DraftCheck check, Json json) {
    json.object(
        () -> {
          json.object(
              "words",
              () ->
                  json.number("essay", check.words().essay())
                      .number("headings", check.words().headings())
                      .number("footnotes", check.words().footnotes())
                      .number("sources", check.words().sources()));
          json.list("parts", check.parts(), part -> write(part, json));
          json.list("paragraphs", check.paragraphs(), one -> write(one, json));
          json.list("evidence", check.evidence(), use -> write(use, json));
          json.list("contradictions", check.contradictions(), one -> write(one, json));
          json.list("misquotes", check.misquotes(), one -> write(one, json));
          FindingsJson.write("findings", Map.of(check.draft().text(), check.findings()), json);
        });
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String id(Optional<Factor> factor) {
    return factor.map(Factor::id).orElse("");
  }

  private static void write(WrittenPart part, Json json) {
    json.text("kind", part.factor().isPresent() ? "factor" : word(part.frame()))
        .text("factor", id(part.factor()))
        .number("line", part.line())
        .number("words", part.words())
        .number("planned", part.planned())
        .number("place", part.place());
  }

  private static void write(WrittenParagraph one, Json json) {
    json.number("line", one.line())
        .text("factor", id(one.factor()))
        .truth("certain", one.certain())
        .number("words", one.words());
  }

  private static void write(EvidenceUse use, Json json) {
    json.text("factor", use.factor().id())
        .number("index", use.index())
        .text("id", use.item().id())
        .text("found", word(use.found()));
    place(use.at(), json);
    json.texts("matched", use.matched());
    if (use.score().isEmpty()) {
      json.nothing("score");
    } else {
      json.object("score", () -> write(use.score().get(), json));
    }
    json.text("under", id(use.under()));
  }

  private static void place(Optional<Position> at, Json json) {
    if (at.isEmpty()) {
      json.nothing("line").nothing("column");
    } else {
      json.number("line", at.get().line()).number("column", at.get().column());
    }
  }

  private static void write(Scored score, Json json) {
    json.number("fact", rounded(score.core()))
        .number("quote", rounded(score.quote()))
        .number("around", rounded(score.extra()))
        .number("date", rounded(score.date()))
        .number("paragraph", rounded(score.place()))
        .number("order", rounded(score.order()))
        .truth("quoted", score.quoted())
        .number("total", rounded(score.total()));
  }

  private static BigDecimal rounded(double score) {
    return BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP);
  }

  private static void write(Difference one, Json json) {
    json.number("line", one.at().line())
        .number("column", one.at().column())
        .text("factor", id(one.factor()))
        .number(
            "index", one.factor().isPresent() ? OptionalInt.of(one.index()) : OptionalInt.empty())
        .text("draftSays", one.draftSays())
        .text("mapSays", one.mapSays());
  }
}
