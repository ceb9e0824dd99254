package io.github.essayplanner.render;

import io.github.essayplanner.check.Weakness;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.Item;
import io.github.essayplanner.plan.Paragraph;
import io.github.essayplanner.plan.Part;
import io.github.essayplanner.text.Text;

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
                .list("remarks", plan.remarks(), writing::paragraph)
                .list("parts", plan.parts(), writing::part)
                .list("gaps", plan.gaps(), writing::gap));
  }

  private void part(Part part) {
    json.choice("kind", part.kind())
        .text("factor", part.factor().map(Factor::id).orElse(""))
        .number("words", part.words())
        .number("by", part.by())
        .list("paragraphs", part.paragraphs(), this::paragraph);
  }

  private void paragraph(Paragraph paragraph) {
    json.text("label", paragraph.label().text())
        .text("text", paragraph.text().plainText())
        .text("prompt", paragraph.prompt().plainText())
        .list("items", paragraph.items(), this::item);
  }

  private void item(Item item) {
    if (item instanceof Item.Fact fact) {
      EvidenceJson.evidence(json, text, fact.factor().id(), fact.evidence());
      json.truth("leaveOutIfShort", fact.spare());
    } else if (item instanceof Item.Meaning meaning) {
      json.text("text", meaning.evidence().shows())
          .number("line", text.lineAt(meaning.evidence().place().span().start()));
    } else if (item instanceof Item.Objection objection) {
      json.text("claim", objection.counter().claim())
          .text("source", objection.counter().source().typed())
          .text("evidence", objection.counter().evidence())
          .text("reply", objection.counter().reply())
          .number("line", text.lineAt(objection.counter().place().span().start()));
    } else if (item instanceof Item.Claim claim) {
      json.text("claim", claim.counter().claim())
          .text("source", claim.counter().source().typed())
          .number("line", text.lineAt(claim.counter().place().span().start()));
    } else if (item instanceof Item.Bridge bridge) {
      json.text("to", bridge.link().to())
          .text("how", bridge.link().how())
          .truth("next", bridge.next())
          .number("line", text.lineAt(bridge.link().place().span().start()));
    } else if (item instanceof Item.Line line) {
      json.text("text", line.text().plainText());
    }
  }

  private void gap(Weakness gap) {
    json.text("rule", gap.rule().id())
        .text("message", gap.finding().message())
        .number("line", text.lineAt(gap.finding().span().start()));
  }
}
