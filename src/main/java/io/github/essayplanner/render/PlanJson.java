package io.github.essayplanner.render;

import io.github.essayplanner.check.Weakness;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.LeftOut;
import io.github.essayplanner.plan.Paragraph;
import io.github.essayplanner.plan.Part;
import io.github.essayplanner.plan.PlannedItem;
import io.github.essayplanner.plan.ToDo;
import io.github.essayplanner.text.Text;
import java.util.List;
import java.util.OptionalInt;

/** An essay plan as data. */
public final class PlanJson {
  private final Text text;
  private final Json json;

  private PlanJson(Text text, Json json) {
    this.text = text;
    this.json = json;
  }

  /** Writes the plan. */
  public static void write(Text text, EssayPlan plan, Json json) {
    PlanJson writing = new PlanJson(text, json);
    json.object(
        () ->
            json.text("question", plan.map().question())
                .text("author", plan.map().author())
                .text("thesis", plan.map().thesis())
                .list("remarks", plan.top(), writing::paragraph)
                .list("parts", plan.parts(), writing::part)
                .list("leftOut", plan.leftOut(), writing::leftOut)
                .list("firstToGo", plan.firstToGo(), writing::leftOut)
                .list("doFirst", plan.toDo().first(), writing::task)
                .list("gaps", plan.gaps(), writing::gap));
  }

  private void part(Part part) {
    json.choice("kind", part.kind())
        .text("factor", part.factor().map(Factor::id).orElse(""))
        .text("with", part.with().map(Factor::id).orElse(""))
        .number("words", part.words())
        .number("by", part.by())
        .list("paragraphs", part.paragraphs(), this::paragraph);
  }

  private void paragraph(Paragraph paragraph) {
    json.choice("kind", paragraph.kind())
        .text("label", paragraph.label())
        .text("text", paragraph.text().typedText())
        .text("reply", paragraph.reply())
        .text("prompt", paragraph.prompt().plainText())
        .list("items", paragraph.items(), item -> item(item, paragraph));
  }

  private void item(PlannedItem item, Paragraph paragraph) {
    if (item.evidence().isEmpty()) {
      line(item);
      return;
    }
    Evidence evidence = item.evidence().get();
    EvidenceJson.evidence(json, text, item.factor().orElseThrow().id(), evidence);
    json.text("text", item.text())
        .text("cite", item.cite())
        .text("reply", paragraph.reply())
        .number("index", item.index());
  }

  /** The keys of evidence, most of which a line has no value for. */
  private void line(PlannedItem item) {
    json.text("text", item.text());
    for (String key :
        List.of("date", "quote", "how", "cite", "shows", "strength", "caveat", "reply", "factor")) {
      json.text(key, "");
    }
    json.number("index", OptionalInt.empty());
  }

  private void leftOut(LeftOut one) {
    json.choice("kind", one.kind())
        .text("factor", one.factor())
        .number("index", one.index())
        .text("name", one.name())
        .text("where", one.where());
  }

  private void task(ToDo.Task task) {
    json.text("rule", task.rule()).text("text", task.text().typedText());
  }

  private void gap(Weakness gap) {
    json.text("rule", gap.rule().id())
        .text("message", gap.finding().message())
        .number("line", text.lineAt(gap.finding().span().start()));
  }
}
