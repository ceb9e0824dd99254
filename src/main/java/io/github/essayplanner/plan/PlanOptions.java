package io.github.essayplanner.plan;

/**
 * What kind of plan is asked for.
 *
 * @param order of the factors
 * @param scheme by which a factor's section is built
 * @param detail how much of it is shown
 * @param cause which side the plan takes
 * @param selection which factors it uses
 */
public record PlanOptions(
    Order order,
    Scheme scheme,
    Budget budget,
    Detail detail,
    Standpoint cause,
    Selection selection) {
  /** The full plan of all factors for the thesis, the strongest first, without a limit. */
  public static final PlanOptions PLAIN =
      new PlanOptions(
          Order.STRONGEST_FIRST,
          Scheme.FULL,
          Budget.NONE,
          Detail.FULL,
          Standpoint.FOR,
          Selection.ALL);

  /** How much of a plan is shown. */
  public enum Detail {
    FULL,
    /** One screen: the thesis and a line a factor. */
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
    return cause == Standpoint.AGAINST;
  }
}
