package io.github.essayplanner.verdict;

import io.github.essayplanner.model.Factor;
import io.github.essayplanner.rank.Fraction;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.rank.RankingMethod;
import io.github.essayplanner.rank.Stability;
import io.github.essayplanner.rank.StabilityClass;
import io.github.essayplanner.rank.WeightToMove;
import io.github.essayplanner.rank.WeightToMove.Move;
import io.github.essayplanner.rank.Weighted;
import io.github.essayplanner.words.Numbers;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Sentence;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The first thing to say of first place: whether anyone has it, and what it would take to lose it.
 */
final class StabilityVerdict {
  /** Of a criterion's own weight. */
  private static final Fraction NEARLY_ALL = Fraction.of(9, 10);

  private final Ranking ranking;
  private final Stability stability;
  private final SensitivityText margins;

  StabilityVerdict(Ranking ranking, Stability stability) {
    this.ranking = ranking;
    this.stability = stability;
    this.margins = new SensitivityText(ranking, stability);
  }

  /** {@code **First place is arguable.** …} */
  Phrase inFull() {
    return Phrase.ofStrong("First place " + verdict() + ".").plain(" ").then(reason());
  }

  /** {@code Arguable. …}, after a label that says what this is about. */
  Phrase inShort() {
    String verdict = verdict();
    String rest = verdict.startsWith("is ") ? verdict.substring(3) : verdict;
    return Phrase.of(Sentence.opened(rest) + ". ").then(reason());
  }

  private String verdict() {
    if (stability.leaders().isEmpty()) {
      return "is open";
    }
    if (ranking.method() == RankingMethod.IMPORTANCE) {
      return "rests on importance alone";
    }
    if (stability.label().isPresent()) {
      StabilityClass label = stability.label().get();
      return switch (label) {
        case HOLDS -> label.word();
        case KNIFE_EDGE -> "is on a " + label.word();
        case SECURE, ARGUABLE, SHARED -> "is " + label.word();
      };
    }
    return ranking.weights().size() == 1 ? "rests on one criterion" : "can't be tested yet";
  }

  private Phrase reason() {
    if (stability.leaders().isEmpty()) {
      return MissingScoresText.open(ranking);
    }
    if (stability.leaders().size() > 1) {
      return shared();
    }
    if (stability.label().isPresent()) {
      Optional<WeightToMove> least = stability.weightToMove();
      return least.isPresent() ? movable(least.get()) : holds().then(unsupported());
    }
    return ranking.complete().size() < 2 && ranking.method() == RankingMethod.CRITERIA
        ? unopposed()
        : untested();
  }

  private Factor leader() {
    return stability.leaders().get(0);
  }

  private Phrase movable(WeightToMove least) {
    Phrase said =
        Wording.name(leader())
            .plain(
                " stays first unless " + Percent.about(least.amount()) + " per cent of the weight")
            .plain(" moves from " + route(least) + "; then ")
            .then(Wording.name(least.rival()))
            .plain(" draws level.");
    return stability.isHeldBack() ? said.plain(" ").then(heldBack()) : said;
  }

  /**
   * {@code Scope to Directness}, {@code Scope to Directness (almost all the weight of Scope)}; with
   * several origins the amount of each.
   */
  private String route(WeightToMove least) {
    List<Move> moves = least.moves();
    List<String> from = new ArrayList<>();
    for (Move move : moves) {
      String amount = moves.size() == 1 ? "" : Percent.of(move.amount());
      String whole = moves.size() == 1 ? "" : whole(move, ", ", "its weight");
      from.add(move.from().name() + (amount.isEmpty() ? "" : " (" + amount + whole + ")"));
    }
    String route = Numbers.list(from) + " to " + moves.get(0).to().name();
    String whole = whole(moves.get(0), " (", "the weight of " + moves.get(0).from().name() + ")");
    return moves.size() == 1 ? route + whole : route;
  }

  /** What a move takes, where that is nearly everything; or empty. */
  private String whole(Move move, String before, String weight) {
    for (Weighted own : ranking.weights()) {
      if (own.criterion().equals(move.from())) {
        boolean isAll = move.amount().equals(own.share());
        boolean isNearly = move.amount().over(own.share()).isAbove(NEARLY_ALL);
        return isNearly ? before + (isAll ? "all " : "almost all ") + weight : "";
      }
    }
    return "";
  }

  /** Why so much weight is not enough to be called secure. */
  private Phrase heldBack() {
    List<Phrase> reasons = new ArrayList<>();
    margins.upset().ifPresent(reasons::add);
    margins.otherByOrder().ifPresent(reasons::add);
    Phrase all = Phrase.of("So much weight would make it secure, but ");
    for (int i = 0; i < reasons.size(); i++) {
      all = all.plain(i == 0 ? "" : "; and ").then(reasons.get(i));
    }
    return all.plain(".");
  }

  private Phrase holds() {
    List<Factor> others = stability.rivals().stream().map(Stability.Rival::factor).toList();
    if (others.size() == 1) {
      return Wording.name(others.get(0))
          .plain(" scores no higher than ")
          .then(Wording.name(leader()))
          .plain(" on any criterion: no weights could put it first.");
    }
    String other = ranking.complete().size() < ranking.rows().size() ? "fully scored " : "other ";
    return Phrase.of("No " + other + "factor scores higher than ")
        .then(Wording.name(leader()))
        .plain(" on any criterion: no weights could put another first.");
  }

  /** That no weights matter says nothing of whether the scores are right. */
  private Phrase unsupported() {
    if (!leader().evidence().isEmpty()) {
      return Phrase.EMPTY;
    }
    return Factor.evidence(ranking.map().factors()).isEmpty()
        ? Phrase.of(" But the map has no evidence yet that bears the scores out.")
        : Phrase.of(" But there is no evidence yet that bears its own scores out.");
  }

  private Phrase shared() {
    List<Factor> leaders = stability.leaders();
    Phrase all = Wording.names(leaders).plain(leaders.size() == 2 ? " both have " : " all have ");
    String score = ranking.row(leader().id()).orElseThrow().scoreLabel();
    if (ranking.method() == RankingMethod.IMPORTANCE) {
      return all.plain("importance " + score + ", and there are no criteria to part them.");
    }
    return all.plain(score + ": ").then(parting(leaders));
  }

  private Phrase parting(List<Factor> leaders) {
    List<List<Factor>> twins = new ArrayList<>();
    Collection<List<Factor>> groups = alike(leaders);
    for (List<Factor> group : groups) {
      if (group.size() > 1) {
        twins.add(group);
      }
    }
    if (groups.size() == 1) {
      return Phrase.of("their scores are the same throughout, so no weights can part them.");
    }
    Phrase said = Phrase.of("a small change of weights can part them");
    return twins.size() == 1
        ? said.plain(", but not ")
            .then(Wording.names(twins.get(0)))
            .plain(", whose scores are the same throughout.")
        : said.plain(".");
  }

  /** Those together that have the same scores on every criterion that counts. */
  private Collection<List<Factor>> alike(List<Factor> factors) {
    Map<List<Integer>, List<Factor>> groups = new LinkedHashMap<>();
    for (Factor factor : factors) {
      List<Integer> scores = new ArrayList<>();
      for (Weighted weight : ranking.weights()) {
        scores.add(factor.scores().get(weight.criterion().id()));
      }
      groups.computeIfAbsent(scores, none -> new ArrayList<>()).add(factor);
    }
    return groups.values();
  }

  private Phrase unopposed() {
    return Wording.name(leader())
        .plain(" is first whatever the missing scores turn out to be; but no other factor has a")
        .plain(" score on every criterion, so there is nothing to weigh it against.");
  }

  /** With importance or one criterion there are no weights to change. */
  private Phrase untested() {
    boolean byImportance = ranking.method() == RankingMethod.IMPORTANCE;
    Ranked first = ranking.row(leader().id()).orElseThrow();
    Phrase said = Wording.name(leader());
    String criterion = byImportance ? "" : " on " + ranking.weights().get(0).criterion().name();
    said = said.plain(" has " + number(first) + criterion);
    Optional<Ranked> next =
        ranking.complete().stream()
            .filter(r -> r.factor() != leader())
            .reduce((a, b) -> b.range().low().isAbove(a.range().low()) ? b : a);
    if (next.isPresent()) {
      said =
          said.plain(" and ")
              .then(Wording.name(next.get().factor()))
              .plain(", the next, " + number(next.get()));
    }
    return said.plain(
        byImportance
            ? ". There are no criteria, so there are no weights to put to the test."
            : ". With one criterion there are no weights to put to the test.");
  }

  /** A score on one criterion, or an importance: a whole number. */
  private static String number(Ranked row) {
    return row.range().low().rounded(0, RoundingMode.HALF_UP).toString();
  }
}
