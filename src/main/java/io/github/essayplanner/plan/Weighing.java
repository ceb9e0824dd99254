package io.github.essayplanner.plan;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Criterion;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.plan.Paragraph.Kind;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.rank.Stability;
import io.github.essayplanner.rank.StabilityClass;
import io.github.essayplanner.rank.Weighted;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Numbers;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Prompt;
import io.github.essayplanner.words.Sentence;
import io.github.essayplanner.words.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Weighs the factor in first place against its rival: on what it wins, and how close it is. */
final class Weighing {
  private final ArgumentMap map;
  private final Ranking ranking;
  private final Prompts prompts;
  private final String conceded;

  /**
   * @param conceded a reason that is printed already, or empty
   */
  Weighing(ArgumentMap map, Ranking ranking, Prompts prompts, String conceded) {
    this.map = map;
    this.ranking = ranking;
    this.prompts = prompts;
    this.conceded = conceded;
  }

  List<Paragraph> paragraphs() {
    List<Paragraph> all = new ArrayList<>();
    decision().ifPresent(all::add);
    closeness().ifPresent(all::add);
    return all;
  }

  private Optional<Paragraph> decision() {
    List<Ranked> leaders = ranking.leaders();
    if (leaders.size() != 1) {
      return undecided(leaders);
    }
    Factor leader = leaders.get(0).factor();
    Optional<Ranked> rival = rival(leader);
    if (rival.isEmpty()) {
      return Optional.empty();
    }
    if (!isSure(rival.get(), leader)) {
      return undecided(leaders);
    }
    Factor other = rival.get().factor();
    return Optional.of(
        ranking.weights().isEmpty()
            ? decidedByReason(leader, other)
            : decidedByTests(leader, other));
  }

  private Optional<Paragraph> undecided(List<Ranked> leaders) {
    if (map.factors().size() < 2) {
      return Optional.empty();
    }
    Phrase text = Phrase.of(Label.BLANK.text());
    List<String> unfinished = unfinished();
    if (prompts.areAsked()) {
      text = text.plain(" ").then(prompts.ask(Prompt.RANKING));
    } else if (leaders.size() > 1) {
      text = text.plain(" ").then(Template.SHARED_BETWEEN.gap(names(Ranked.factors(leaders))));
    } else if (!unfinished.isEmpty()) {
      text = text.plain(" ").then(Template.FINISH_SCORES.gap(Numbers.list(unfinished)));
    }
    return Optional.of(Paragraph.of(Kind.DECISION, Label.WHAT_DECIDES, text));
  }

  private static String names(List<Factor> factors) {
    List<String> names = new ArrayList<>();
    for (Factor factor : factors) {
      names.add(factor.name());
    }
    return Numbers.list(names);
  }

  /** Factors that lack a score, where there are tests. */
  private List<String> unfinished() {
    List<String> names = new ArrayList<>();
    for (Factor factor : map.factors()) {
      for (Weighted weight : ranking.weights()) {
        if (!factor.scores().containsKey(weight.criterion().id())
            && !names.contains(factor.name())) {
          names.add(factor.name());
        }
      }
    }
    return names;
  }

  /** The highest-ranked that challenges or limits what supports the thesis, else the runner-up. */
  private Optional<Ranked> rival(Factor leader) {
    Optional<Ranked> runnerUp = Optional.empty();
    for (Ranked row : ranking.rows()) {
      boolean isOther = row.isRanked() && !row.factor().id().equals(leader.id());
      if (isOther && opposes(row.factor(), leader)) {
        return Optional.of(row);
      }
      runnerUp = isOther && runnerUp.isEmpty() ? Optional.of(row) : runnerUp;
    }
    return runnerUp;
  }

  private static boolean opposes(Factor factor, Factor leader) {
    return leader.stance() == Stance.SUPPORTS && factor.stance() != Stance.SUPPORTS;
  }

  /** Whether no missing score could put another in a rival's place. */
  private boolean isSure(Ranked rival, Factor leader) {
    boolean opposes = opposes(rival.factor(), leader);
    for (Ranked row : ranking.rows()) {
      boolean isOther = row != rival && !row.factor().id().equals(leader.id());
      boolean isOfKind = !opposes || opposes(row.factor(), leader);
      if (isOther && isOfKind && (!row.isRanked() || row.bestRank() < rival.worstRank())) {
        return false;
      }
    }
    return true;
  }

  private static Phrase against(Factor leader, Factor rival) {
    return Template.OUTWEIGHS.with(
        Phrase.ofEmphasis(leader.name()), Phrase.ofEmphasis(rival.name()));
  }

  private Paragraph decidedByReason(Factor leader, Factor rival) {
    String because = leader.because().text();
    Phrase text = against(leader, rival).plain(": ");
    boolean isNew = !because.isEmpty() && !because.equals(conceded);
    return Paragraph.of(
        Kind.DECISION,
        Label.WHAT_DECIDES,
        text.then(isNew ? Phrase.ofTyped(Sentence.whole(because)) : Phrase.of(Label.BLANK.text())));
  }

  private Paragraph decidedByTests(Factor leader, Factor rival) {
    Tests tests = Tests.of(leader, rival, ranking);
    Phrase text = against(leader, rival);
    if (tests.won().size() > 1 && tests.won().size() == ranking.weights().size()) {
      text = Template.DECIDED_ON_ALL.with(text);
    } else if (!tests.won().isEmpty()) {
      text = Template.DECIDED_ON.with(text, Numbers.listed(tests.names(tests.won())));
    }
    Phrase reason = reason(leader, tests);
    text = reason.isEmpty() ? text.plain(".") : text.plain(": ").then(reason);
    if (!tests.lost().isEmpty()) {
      text = text.plain(" ").then(stronger(rival, tests.names(tests.lost()))).plain(".");
    }
    return Paragraph.of(Kind.DECISION, Label.WHAT_DECIDES, text);
  }

  private static Phrase stronger(Factor factor, List<Phrase> tests) {
    return Template.STRONGER_ON.with(Phrase.ofEmphasis(factor.name()), Numbers.listed(tests));
  }

  /** The writer's reason for the heaviest test that a leader wins, else the one for all. */
  private Phrase reason(Factor leader, Tests tests) {
    boolean isOneOfMany = tests.won().size() > 1;
    for (Criterion criterion : tests.won()) {
      String because = leader.because().byCriterion().getOrDefault(criterion.id(), "");
      if (!because.isEmpty() && !because.equals(conceded)) {
        String name = isOneOfMany ? criterion.name() : "";
        return new Reasons.Reason("", name, Sentence.ended(because)).said(false);
      }
    }
    String because = tests.won().isEmpty() ? "" : leader.because().text();
    return because.isEmpty() || because.equals(conceded)
        ? Phrase.EMPTY
        : Phrase.ofTyped(Sentence.ended(because));
  }

  /** Said only of a first place that little would change: between which two, and on what. */
  private Optional<Paragraph> closeness() {
    Stability stability = Stability.of(ranking);
    StabilityClass label = stability.label().orElse(StabilityClass.HOLDS);
    boolean isClose = label == StabilityClass.ARGUABLE || label == StabilityClass.KNIFE_EDGE;
    if (!isClose || stability.leaders().size() != 1) {
      return Optional.empty();
    }
    Factor leader = stability.leaders().get(0);
    Optional<Factor> rival = rival(leader).map(Ranked::factor);
    Factor near =
        stability.weightToMove().isPresent()
            ? stability.weightToMove().get().rival()
            : rival.orElse(leader);
    Tests tests = Tests.of(leader, near, ranking);
    boolean isSaid = rival.isPresent() && rival.get().id().equals(near.id());
    Phrase text =
        isSaid || tests.won().isEmpty() || tests.lost().isEmpty()
            ? Template.CLOSE_BETWEEN.with(
                Phrase.ofEmphasis(leader.name()), Phrase.ofEmphasis(near.name()))
            : Template.CLOSE_ON.with(
                stronger(leader, tests.names(tests.won())),
                stronger(near, tests.names(tests.lost())));
    return Optional.of(Paragraph.of(Kind.CLOSENESS, Label.IT_IS_CLOSE, text));
  }

  /**
   * On which tests one factor scores higher than another and on which lower, the heaviest first; a
   * test on which a score is missing is in neither.
   */
  private record Tests(List<Criterion> won, List<Criterion> lost) {
    static Tests of(Factor one, Factor other, Ranking ranking) {
      List<Criterion> won = new ArrayList<>();
      List<Criterion> lost = new ArrayList<>();
      List<Weighted> byWeight = new ArrayList<>(ranking.weights());
      byWeight.sort((a, b) -> b.share().compareTo(a.share()));
      for (Weighted weight : byWeight) {
        Integer mine = one.scores().get(weight.criterion().id());
        Integer its = other.scores().get(weight.criterion().id());
        if (mine != null && its != null && !mine.equals(its)) {
          (mine > its ? won : lost).add(weight.criterion());
        }
      }
      return new Tests(won, lost);
    }

    List<Phrase> names(List<Criterion> tests) {
      List<Phrase> names = new ArrayList<>();
      for (Criterion test : tests) {
        names.add(Phrase.ofEmphasis(test.name()));
      }
      return names;
    }
  }
}
