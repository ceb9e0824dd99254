package io.github.essayplanner.plan;

import io.github.essayplanner.model.CitationStyle;
import java.util.Optional;

/**
 * What kind of plan is asked for.
 *
 * @param order of the factors; empty where the map or the usual order decides
 * @param scheme by which a factor's section is built
 * @param detail how much of it is shown
 * @param standpoint which side the plan takes
 * @param selection which factors it uses
 * @param cites how it cites its sources
 */
public record PlanOptions(
    Optional<Order> order,
    Scheme scheme,
    Budget budget,
    Detail detail,
    Standpoint standpoint,
    Selection selection,
    CitationStyle cites) {
  /** The full plan of all factors for the thesis, in the usual order, without a limit. */
  public static final PlanOptions PLAIN = plain(Optional.empty(), Budget.NONE);

  /** A plan that cites by author and year. */
  public PlanOptions(
      Optional<Order> order,
      Scheme scheme,
      Budget budget,
      Detail detail,
      Standpoint standpoint,
      Selection selection) {
    this(order, scheme, budget, detail, standpoint, selection, CitationStyle.AUTHOR_DATE);
  }

  /** The same in an order and with a limit. */
  public static PlanOptions plain(Optional<Order> order, Budget budget) {
    return new PlanOptions(order, Scheme.FULL, budget, Detail.FULL, Standpoint.FOR, Selection.ALL);
  }

  /** How much of a plan is shown. */
  public enum Detail {
    FULL,
    /** A card to write from: the thesis, and four lines a paragraph. */
    BRIEF,
    /** The full plan with a question in every empty place. */
    PROMPTS,
    /** A worksheet: the parts and their questions, none of the content. */
    BLANK
  }

  /** Which side a plan takes of the map's thesis. */
  public enum Standpoint {
    FOR,
    /** The devil's advocate's: what challenges the thesis leads, and the rest is attacked. */
    AGAINST
  }

  boolean isAgainst() {
    return standpoint == Standpoint.AGAINST;
  }

  /** Whether only what fits is printed; what is asked for by name is printed whole. */
  boolean isShort() {
    boolean isLimited = budget.words().isPresent() || detail == Detail.BRIEF;
    return isLimited && !selection.isByName() && detail != Detail.BLANK;
  }
}
