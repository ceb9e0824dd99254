package io.github.essayplanner.cli;

import io.github.essayplanner.model.CitationStyle;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.plan.Order;
import io.github.essayplanner.plan.PlanOptions;
import io.github.essayplanner.plan.Scheme;
import io.github.essayplanner.plan.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What kind of plan is asked for on the command line. */
final class PlanChoices {
  private final OptionValue<Order> order;
  private final OptionValue<Scheme> scheme;
  private final BudgetOptions budget;
  private final OptionValue<PlanOptions.Detail> detail;
  private final OptionValue<PlanOptions.Standpoint> standpoint;
  private final OptionValue<Integer> top;
  private final OptionValue<List<String>> only;
  private final OptionValue<List<String>> without;
  private final OptionValue<CitationStyle> cites;

  PlanChoices(Syntax syntax) {
    order = order(syntax);
    scheme =
        syntax.oneOf(
            "--paragraph",
            "SCHEME",
            Scheme.FULL,
            "full (default), or the parts of a scheme: pee, peel, teel, sea or peace.");
    budget = new BudgetOptions(syntax);
    detail =
        syntax.oneOf(
            "--detail",
            "DETAIL",
            PlanOptions.Detail.FULL,
            "full (default), brief (a card to write from), prompts (a question in every empty"
                + " place) or blank (a worksheet).");
    standpoint =
        syntax.oneOf(
            "--argue",
            "SIDE",
            PlanOptions.Standpoint.FOR,
            "for the thesis (default), or against it.");
    top = BudgetOptions.count(syntax, "--top", "Use the N best-ranked factors.");
    only = syntax.texts("--only", "FACTOR", "Use this factor (repeatable).");
    without = syntax.texts("--without", "FACTOR", "Leave this factor out (repeatable).");
    cites = cites(syntax);
  }

  /** Declares in what order the factors come. */
  static OptionValue<Order> order(Syntax syntax) {
    return syntax.oneOf(
        "--order",
        "ORDER",
        Order.BUILD,
        "build (default: the case against first, your strongest last), strongest-first,"
            + " strongest-last, as-written, chronological, sides or alternating.");
  }

  /** Declares how sources are cited. */
  static OptionValue<CitationStyle> cites(Syntax syntax) {
    return syntax.oneOf(
        "--cite",
        "STYLE",
        CitationStyle.AUTHOR_DATE,
        "author-date (default), ids (of the map) or pandoc ([@key, p. 14], for pandoc to list the"
            + " sources).");
  }

  /** The order that was asked for; where none was, the map may say. */
  static Optional<Order> given(OptionValue<Order> order) {
    return order.isGiven() ? Optional.of(order.value()) : Optional.empty();
  }

  /** The choices as they apply to a map. */
  PlanOptions of(MapInput.Argument read) {
    return new PlanOptions(
        given(order),
        scheme.value(),
        budget.value(),
        detail.value(),
        standpoint.value(),
        new Selection(
            top.isGiven() ? OptionalInt.of(top.value()) : OptionalInt.empty(),
            ids(read, only.value()),
            ids(read, without.value())),
        cites.value());
  }

  private static List<String> ids(MapInput.Argument read, List<String> typed) {
    List<String> ids = new ArrayList<>();
    for (Factor factor : FactorNames.find(read, typed)) {
      ids.add(factor.id());
    }
    return ids;
  }
}
