package io.github.essayplanner.draw;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.rank.Fraction;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Sentence;
import io.github.essayplanner.words.Template;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * An argument's shape: what is joined to what, with the words in each place.
 *
 * @param thesis the thesis, or empty where the picture is to do without
 * @param branches the factors, by rank
 * @param best the best score there could be
 */
public record Diagram(
    String heading, String thesis, List<FactorBranch> branches, List<Join> joins, int best) {
  /**
   * A factor with what hangs on it.
   *
   * @param rank its place as printed, or empty
   * @param score its score as printed, or empty
   * @param filled its score in thousandths of the best there could be, the worse end if it is a
   *     range
   * @param point what the factor argues, or empty where that is not shown
   * @param tally how much evidence it has, in words
   * @param objection what speaks against it most plainly, where counter-arguments are not shown
   */
  public record FactorBranch(
      Factor factor,
      String rank,
      String score,
      OptionalInt filled,
      String point,
      String tally,
      String objection,
      List<Leaf> leaves) {
    public FactorBranch {
      point = Sentence.unmarked(point);
      objection = Sentence.unmarked(objection);
      leaves = List.copyOf(leaves);
    }

    FactorBranch withoutPoint() {
      return new FactorBranch(factor, rank, score, filled, "", tally, objection, leaves);
    }

    FactorBranch inBrief() {
      return new FactorBranch(factor, rank, score, filled, "", tally, "", List.of());
    }

    /** The colour that its stance has. */
    public Role tone() {
      return Role.of(factor.stance());
    }

    /** What speaks against it, with its label, or empty. */
    public String but() {
      return objection.isEmpty() ? "" : Label.BUT.text() + ": " + objection;
    }
  }

  /**
   * A piece of evidence or a counter-argument.
   *
   * @param label what it is, in a few words
   * @param weight 1 to 3: how much it proves
   * @param reply the answer to a counter-argument, or empty
   */
  public record Leaf(Role tone, String label, String text, int weight, String reply) {
    public Leaf {
      text = Sentence.unmarked(text);
      reply = Sentence.unmarked(reply);
    }
  }

  /** How one factor bears on another; both are indexes into the branches. */
  public record Join(int from, int to, String how) {
    public Join {
      how = Sentence.unmarked(how);
    }
  }

  public Diagram {
    heading = Sentence.unmarked(heading);
    thesis = Sentence.unmarked(thesis);
    branches = List.copyOf(branches);
    joins = List.copyOf(joins);
  }

  /**
   * The shape of a map's argument.
   *
   * @param ranking the ranking of all its factors, or of more
   */
  public static Diagram of(ArgumentMap map, Ranking ranking, Depth depth) {
    List<FactorBranch> branches = new ArrayList<>();
    for (Ranked row : ranking.rows()) {
      map.factor(row.factor().id()).ifPresent(f -> branches.add(branch(map, f, row, depth)));
    }
    String thesis = map.thesis().isEmpty() ? Label.NO_THESIS_YET.text() : map.thesis();
    return new Diagram(map.heading(), thesis, branches, joins(branches), best(map));
  }

  /** Where a link leads, in words, for its label. */
  public String towards(Join join) {
    return "→ " + branches.get(join.to()).factor().name();
  }

  /** The same without its thesis, for places that have just said it. */
  Diagram withoutThesis() {
    return new Diagram(heading, "", branches, joins, best);
  }

  /** The factors with what speaks against them, to be taken in at a glance. */
  Diagram withoutPoints() {
    return new Diagram(
        heading,
        thesis,
        branches.stream().map(FactorBranch::withoutPoint).toList(),
        List.of(),
        best);
  }

  /** The factors' names, stances and scores alone. */
  Diagram inBrief() {
    return new Diagram(
        heading, thesis, branches.stream().map(FactorBranch::inBrief).toList(), List.of(), best);
  }

  private static int best(ArgumentMap map) {
    return map.judgement().criteria().isEmpty() ? Factor.MOST_IMPORTANT : map.judgement().high();
  }

  private static OptionalInt filled(Ranked row, int best) {
    return row.values()
        .map(range -> range.low().times(1000).over(Fraction.of(best)))
        .map(part -> OptionalInt.of(part.rounded(0, RoundingMode.HALF_UP).intValue()))
        .orElse(OptionalInt.empty());
  }

  private static FactorBranch branch(ArgumentMap map, Factor factor, Ranked row, Depth depth) {
    return new FactorBranch(
        factor,
        row.rankLabel(),
        row.scoreLabel(),
        filled(row, best(map)),
        factor.point().isEmpty() ? Label.NO_POINT_YET.text() : factor.point(),
        tally(factor),
        depth == Depth.FACTORS ? objection(map, factor) : "",
        leaves(map, factor, depth));
  }

  private static String tally(Factor factor) {
    int supporting = factor.evidence(Side.FOR).size();
    int against = factor.evidence(Side.AGAINST).size();
    return supporting + against == 0
        ? Label.NO_EVIDENCE_YET.text()
        : Template.EVIDENCE_COUNTED.with(supporting, against).plainText();
  }

  /** The first counter-argument, else the strongest evidence against. */
  private static String objection(ArgumentMap map, Factor factor) {
    if (!factor.counters().isEmpty()) {
      return claim(map, factor.counters().get(0));
    }
    Evidence strongest = null;
    for (Evidence item : factor.evidence(Side.AGAINST)) {
      if (strongest == null || item.weight() > strongest.weight()) {
        strongest = item;
      }
    }
    return strongest == null ? "" : fact(map, strongest);
  }

  private static String claim(ArgumentMap map, Counter counter) {
    return Attribution.by(map, counter.source()) + counter.claim();
  }

  private static String fact(ArgumentMap map, Evidence item) {
    return Attribution.by(map, item.source()) + item.factOrMarkedQuote();
  }

  private static List<Leaf> leaves(ArgumentMap map, Factor factor, Depth depth) {
    List<Leaf> leaves = new ArrayList<>();
    if (depth == Depth.FACTORS) {
      return leaves;
    }
    factor.evidence(Side.FOR).forEach(item -> leaves.add(leaf(map, item)));
    factor.evidence(Side.AGAINST).forEach(item -> leaves.add(leaf(map, item)));
    if (depth == Depth.ALL) {
      factor
          .counters()
          .forEach(
              c ->
                  leaves.add(
                      new Leaf(Role.COUNTER, Label.COUNTER.text(), claim(map, c), 2, c.reply())));
      factor.evidence(Side.BACKGROUND).forEach(item -> leaves.add(leaf(map, item)));
    }
    return leaves;
  }

  private static Leaf leaf(ArgumentMap map, Evidence item) {
    String label =
        item.side().word()
            + item.strength().map(strength -> " · " + strength.word()).orElse("")
            + (item.date().isGiven() ? " · " + item.date().typed() : "");
    return new Leaf(Role.of(item.side()), label, fact(map, item), item.weight(), "");
  }

  private static List<Join> joins(List<FactorBranch> branches) {
    List<String> ids = branches.stream().map(branch -> branch.factor().id()).toList();
    List<Join> joins = new ArrayList<>();
    for (int i = 0; i < branches.size(); i++) {
      for (var link : branches.get(i).factor().links()) {
        int to = ids.indexOf(link.to());
        if (to >= 0 && to != i) {
          joins.add(new Join(i, to, link.how()));
        }
      }
    }
    return joins;
  }
}
