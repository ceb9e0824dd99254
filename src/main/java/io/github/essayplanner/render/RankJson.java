package io.github.essayplanner.render;

import io.github.essayplanner.check.ArgumentCheck;
import io.github.essayplanner.check.Weakness;
import io.github.essayplanner.model.Because;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Judgement;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.rank.Agreement;
import io.github.essayplanner.rank.Balance;
import io.github.essayplanner.rank.Fraction;
import io.github.essayplanner.rank.RankAcceptability;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.rank.Stability;
import io.github.essayplanner.rank.StabilityClass;
import io.github.essayplanner.rank.StabilityInterval;
import io.github.essayplanner.rank.WeightToMove;
import io.github.essayplanner.rank.Weighted;
import io.github.essayplanner.verdict.RankReasonText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A ranking as data. */
public final class RankJson {
  /** Enough for six decimals of any per cent. */
  private static final int DIGITS = 12;

  private final Ranking ranking;
  private final Json json;

  private RankJson(Ranking ranking, Json json) {
    this.ranking = ranking;
    this.json = json;
  }

  /** Writes the ranking, how firm it is, and the warnings. */
  public static void write(Ranking ranking, Json json) {
    json.object(new RankJson(ranking, json)::write);
  }

  private void write() {
    Judgement judgement = ranking.map().judgement();
    json.text("question", ranking.map().question())
        .choice("method", ranking.method())
        .object("scale", () -> json.number("min", judgement.low()).number("max", judgement.high()))
        .list("criteria", ranking.weights(), this::criterion)
        .list("factors", ranking.rows(), this::factor)
        .object("agreement", () -> agreement(Balance.agreement(ranking)))
        .object("stability", () -> stability(Stability.of(ranking)))
        .list("warnings", ArgumentCheck.ofJudgement(ranking), this::warning);
  }

  private void criterion(Weighted weight) {
    json.text("id", weight.criterion().id())
        .text("name", weight.criterion().name())
        .number("given", weight.criterion().weight())
        .number("weight", number(weight.share()));
  }

  private void factor(Ranked row) {
    Factor factor = row.factor();
    Balance balance = Balance.of(factor);
    json.text("id", factor.id())
        .text("name", factor.name())
        .choice("stance", factor.stance())
        .number("rank", row.rank())
        .text("rankLabel", row.rankLabel())
        .number("score", row.score().map(RankJson::number))
        .object("scores", () -> factor.scores().forEach(json::number))
        .object(
            "evidence",
            () ->
                json.number("for", balance.speaksFor())
                    .number("against", balance.speaksAgainst())
                    .number("net", balance.net())
                    .object("pieces", () -> pieces(factor)));
    because(factor.because());
    json.text("why", RankReasonText.of(ranking, row).plainText())
        .truth("provisional", row.provisional());
    if (row.provisional()) {
      Ranked.Range range = row.values().orElseThrow();
      json.numbers("scoreRange", List.of(number(range.low()), number(range.high())))
          .numbers(
              "rankRange",
              List.of(BigDecimal.valueOf(row.bestRank()), BigDecimal.valueOf(row.worstRank())));
    }
  }

  private void pieces(Factor factor) {
    json.number("for", factor.count(Side.FOR)).number("against", factor.count(Side.AGAINST));
  }

  /** How the scores and the net evidence agree; tauB is null where either puts all level. */
  private void agreement(Agreement agreement) {
    json.number("alike", BigDecimal.valueOf(agreement.alike()))
        .number("opposed", BigDecimal.valueOf(agreement.opposed()))
        .number("tauB", agreement.tau().map(tau -> tau.round(new MathContext(DIGITS))));
  }

  /** One text, or one for each criterion, as it was written. */
  private void because(Because because) {
    if (because.byCriterion().isEmpty()) {
      json.text("because", because.text());
    } else {
      json.object("because", () -> because.byCriterion().forEach(json::text));
    }
  }

  private void stability(Stability stability) {
    json.texts("leader", stability.leaders().stream().map(Factor::id).toList())
        .text("label", stability.label().map(StabilityClass::word).orElse(""));
    weightToMove(stability.weightToMove());
    json.object("weightToMoveByRival", () -> stability.rivals().forEach(this::rival))
        .object("intervals", () -> stability.intervals().forEach(this::interval))
        .number("wobble", stability.wobble().map(RankJson::number))
        .truth("oneStepTest", stability.oneStepTest())
        .truth("orderTest", stability.orderTest());
    Optional<RankAcceptability> shares = RankAcceptability.of(ranking);
    if (shares.isPresent()) {
      json.object("shares", () -> shares(shares.get()));
    } else {
      json.nothing("shares");
    }
  }

  private void weightToMove(Optional<WeightToMove> least) {
    if (least.isEmpty()) {
      json.nothing("weightToMove");
      return;
    }
    json.object(
        "weightToMove",
        () ->
            json.text("rival", least.get().rival().id())
                .number("percent", percent(least.get().amount()))
                .list("moves", least.get().moves(), this::move));
  }

  private void move(WeightToMove.Move move) {
    json.text("from", move.from().id())
        .text("to", move.to().id())
        .number("percent", percent(move.amount()));
  }

  private void rival(Stability.Rival rival) {
    json.number(rival.factor().id(), rival.weightToMove().map(w -> percent(w.amount())));
  }

  private void interval(StabilityInterval interval) {
    json.object(
        interval.weight().criterion().id(),
        () ->
            json.number("low", number(interval.low()))
                .number("high", number(interval.high()))
                .text("lowRival", interval.lowRival().map(Factor::id).orElse(""))
                .text("highRival", interval.highRival().map(Factor::id).orElse("")));
  }

  private void shares(RankAcceptability shares) {
    json.text("method", method(shares.isExact()))
        .text("orderKeptMethod", method(shares.isOrderKeptExact()))
        .object("all", () -> shares(shares.all()))
        .object("orderKept", () -> shares(shares.orderKept()));
  }

  private void shares(Map<String, Fraction> shares) {
    shares.forEach((id, share) -> json.number(id, number(share)));
  }

  private static String method(boolean isExact) {
    return isExact ? "exact" : "simulated";
  }

  private void warning(Weakness warning) {
    json.text("rule", warning.rule().id()).text("message", warning.finding().message());
  }

  private static BigDecimal percent(Fraction share) {
    return number(share.times(100));
  }

  private static BigDecimal number(Fraction value) {
    return value.significant(DIGITS);
  }
}
