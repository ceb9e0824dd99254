package io.github.essayplanner.cli;

import io.github.essayplanner.draft.DraftCheck;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.Order;
import io.github.essayplanner.plan.PlanOptions;
import io.github.essayplanner.render.DraftJson;
import io.github.essayplanner.render.DraftReport;
import io.github.essayplanner.render.Json;
import io.github.essayplanner.render.Page;
import io.github.essayplanner.render.Report;
import io.github.essayplanner.render.ReportFormat;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Severity;
import io.github.essayplanner.text.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code essay draft MAP DRAFT}. */
final class DraftCommand implements Callable<Integer> {
  private final MapInput input;
  private final DraftInput draft;
  private final OptionValue<Order> order;
  private final BudgetOptions budget;
  private final OptionValue<Severity> failOn;
  private final ReportOutput output;

  DraftCommand(Syntax syntax) {
    syntax.describe("A written draft against its plan: what of the map is in it, and where.");
    input = new MapInput(syntax);
    draft = new DraftInput(syntax);
    order = PlanChoices.order(syntax);
    budget = new BudgetOptions(syntax);
    failOn =
        syntax.oneOf(
            "--fail-on",
            "SEVERITY",
            Severity.class,
            "Exit with 1 from warning or advice on (default: never).");
    output = new ReportOutput(syntax, Result.class, ReportFormat.MARKDOWN);
    syntax.explain(
        "It compares words and understands none: \"found\" is nearly always there, \"perhaps\" has"
            + " to be looked at, and \"not found in these words\" may be there in other words.",
        "In a Word document a line is a paragraph: 12:1 is the beginning of the twelfth. Nothing is"
            + " ever written to the draft: --format docx makes a document of its own, the report"
            + " and then the text of the essay with the findings as comments, without the styles of"
            + " yours.");
    syntax.examples(
        "essay draft peaceful-coexistence arguments/drafts/peaceful-coexistence.md",
        "essay draft peaceful-coexistence essay.docx --format html -o report.html");
    syntax.exits("0 done, 1 a finding as grave as --fail-on, 2 can't be done.");
  }

  @Override
  public Integer call() {
    if (input.paths().equals(draft.paths()) && draft.isStandardInput()) {
      throw new Refusal("standard input can't be both the map and the draft: name a file for one");
    }
    MapInput.Argument read = input.read();
    PlanOptions options = PlanOptions.plain(PlanChoices.given(order), budget.value());
    EssayPlan plan = EssayPlan.of(read.argument(), read.original(), options);
    DraftCheck check = DraftCheck.of(read.text(), plan, draft.read(input.maxSize().value()));
    List<Path> inputs = new ArrayList<>(input.paths());
    inputs.addAll(draft.paths());
    output.write(inputs, new Result(check));
    return fails(check) ? 1 : 0;
  }

  private boolean fails(DraftCheck check) {
    for (Finding finding : check.findings()) {
      if (failOn.isGiven() && finding.rule().severity().compareTo(failOn.value()) <= 0) {
        return true;
      }
    }
    return false;
  }

  private record Result(DraftCheck check) implements Report.Paged, Report.Data, Report.Found {
    @Override
    public void page(Page page) {
      DraftReport.write(check, page);
    }

    @Override
    public void json(Json json) {
      DraftJson.write(check, json);
    }

    @Override
    public Map<Text, List<Finding>> findings() {
      return Map.of(check.draft().text(), check.findings());
    }
  }
}
