package io.github.essayplanner.convert;

import java.util.ArrayList;
import java.util.List;

/**
 * A statement of a debate with those that speak for it and against it, as Argdown and Kialo have
 * them.
 *
 * @param title a name of its own; empty where it has none
 * @param against whether it speaks against the one above it
 */
record StatementTree(
    int line, String title, String text, boolean against, List<StatementTree> below) {
  StatementTree(int line, String title, String text, boolean against) {
    this(line, title, text, against, new ArrayList<>());
  }

  /** What it is called and says: both are the author's words. */
  private String whole() {
    return title.isEmpty() || text.isEmpty() ? title + text : title + ": " + text;
  }

  /** What argues directly for or against the thesis is a factor; what is below it backs that. */
  static void sort(List<StatementTree> top, Outline outline) {
    for (StatementTree thesis : top) {
      if (top.size() == 1 && outline.thesis.isEmpty()) {
        outline.thesis = thesis.text.isEmpty() ? thesis.title : thesis.text;
        if (!thesis.title.isEmpty() && !thesis.text.isEmpty()) {
          outline.comments.add(thesis.title);
        }
        thesis.below.forEach(argument -> outline.factors.add(argument.factor()));
      } else {
        outline.factors.add(thesis.factor());
      }
    }
  }

  private Outline.Argument factor() {
    Outline.Argument factor = new Outline.Argument(line, title.isEmpty() ? text : title);
    factor.point = title.isEmpty() ? "" : text;
    factor.challenges = against;
    for (StatementTree one : below) {
      if (one.against) {
        factor.counter.add(one.objection(factor));
      } else {
        one.addTo(factor, false);
      }
    }
    return factor;
  }

  /** The first answer to an objection is its reply; whatever else is said there is evidence. */
  private Outline.Counterclaim objection(Outline.Argument factor) {
    String reply = "";
    for (StatementTree one : below) {
      if (one.against && reply.isEmpty()) {
        reply = one.whole();
        one.below.forEach(deeper -> deeper.addTo(factor, deeper.against));
      } else {
        one.addTo(factor, !one.against);
      }
    }
    return new Outline.Counterclaim(whole(), reply);
  }

  /** What speaks against what speaks against the factor speaks for it. */
  private void addTo(Outline.Argument factor, boolean speaksAgainst) {
    factor.evidence.add(Fact.of(line, whole(), speaksAgainst));
    below.forEach(one -> one.addTo(factor, speaksAgainst != one.against));
  }
}
