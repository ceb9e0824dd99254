package io.github.essayplanner.render;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Comment;
import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.EvidenceFilter;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.text.Text;
import java.util.List;
import java.util.OptionalInt;

/** The evidence for factors as data. */
public final class EvidenceJson {
  private EvidenceJson() {}

  /** Writes the evidence of some factors as far as a filter lets it through. */
  public static void write(
      Text text,
      ArgumentMap map,
      Ranking ranking,
      List<Factor> factors,
      EvidenceFilter filter,
      Json json) {
    json.object(
        () ->
            json.text("question", map.question())
                .text("author", map.author())
                .list("factors", factors, f -> factor(json, text, ranking, f, filter))
                .list("comments", map.comments(), comment -> comment(json, comment)));
  }

  private static void factor(
      Json json, Text text, Ranking ranking, Factor factor, EvidenceFilter filter) {
    json.text("id", factor.id())
        .text("name", factor.name())
        .text("cue", factor.cue())
        .text("point", factor.point())
        .choice("stance", factor.stance())
        .number("rank", ranking.row(factor.id()).map(Ranked::rank).orElse(OptionalInt.empty()))
        .list(
            "evidence",
            factor.evidence().stream().filter(filter::accepts).toList(),
            item -> evidence(json, text, factor.id(), item))
        .list("counters", filter.counters(factor), counter -> counter(json, counter))
        .list("comments", factor.comments(), comment -> comment(json, comment));
  }

  private static void counter(Json json, Counter counter) {
    json.text("claim", counter.claim())
        .text("source", counter.source().typed())
        .text("evidence", counter.evidence())
        .text("reply", counter.reply())
        .list("comments", counter.comments(), comment -> comment(json, comment));
  }

  private static void comment(Json json, Comment comment) {
    json.text("by", comment.by()).text("text", comment.text()).text("date", comment.date().typed());
  }

  /** The fields of one piece of evidence. */
  static void evidence(Json json, Text text, String factor, Evidence item) {
    json.text("id", item.id().isEmpty() ? item.see() : item.id())
        .text("fact", item.fact())
        .text("cue", item.cue())
        .text("date", item.date().typed())
        .choice("side", item.side())
        .choice("strength", item.strength())
        .text("shows", item.shows())
        .text("quote", item.quote())
        .text("how", item.how())
        .text("source", item.source().typed())
        .text("caveat", item.caveat())
        .texts("tags", item.tags())
        .texts("sources", item.source().sources())
        .list("comments", item.comments(), comment -> comment(json, comment))
        .text("factor", factor)
        .number("line", text.lineAt(item.place().span().start()));
  }
}
