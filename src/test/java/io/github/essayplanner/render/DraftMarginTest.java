package io.github.essayplanner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.essayplanner.draft.Draft;
import io.github.essayplanner.draft.DraftCheck;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.PlanOptions;
import io.github.essayplanner.text.Text;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Beside each paragraph of a draft stands what was found in it. */
class DraftMarginTest {
  private static final String MAP =
      """
      question: Why did Rome fall?
      thesis: Rome fell because its army was no longer its own.
      factors:
        army:
          point: The army obeyed whoever paid it.
          evidence:
            - fact: The legions of Gaul followed Alaric to Ravenna.
              date: 408
              shows: nobody else paid them
      """;

  private static final String DRAFT =
      """
      Rome fell because its army was no longer its own.

      The army obeyed whoever paid it. The legions of Gaul followed Alaric to Ravenna. TODO: why?
      """;

  @Test
  void aParagraphHasItsFindingsAndFactsBesideItAndThoseOfNoOther() {
    ArgumentMap map = Reports.map("map.yaml", MAP);
    EssayPlan plan = EssayPlan.of(map, map, PlanOptions.PLAIN);
    Draft draft = Draft.of(new Text("draft.md", DRAFT));
    StringBuilder html = new StringBuilder();
    DraftReport.write(DraftCheck.of(new Text("map.yaml", MAP), plan, draft), new HtmlPage(html));
    Document page = Jsoup.parse(html.toString());
    assertEquals(List.of(DRAFT.strip().split("\n\n")), page.select(".annotated > p").eachText());
    assertEquals(List.of("TODO: why?"), page.select(".annotated > p strong").eachText());
    assertEquals(
        List.of(
            "warning: A note of what is still to do stands in the text.",
            "The legions of Gaul followed Alaric to Ravenna. found at 3:34"),
        page.select(".annotated li").eachText());
    assertEquals(2, page.select(".annotated").last().select("li").size());
  }
}
