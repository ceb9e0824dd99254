package io.github.essayplanner.plan;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.plan.Paragraph.Kind;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.rank.Stability;
import io.github.essayplanner.rank.StabilityClass;
import io.github.essayplanner.rank.WeightToMove;
import io.github.essayplanner.rank.Weighted;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Numbers;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Prompt;
import io.github.essayplanner.words.Sentence;
import io.github.essayplanner.words.Template;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  /**
   * What is weighed.
   *
   * @param words how many of its words are the map's own: names and reasons, and not the labels
   */
  record Weighed(Paragraph paragraph, int words) {
    static Weighed of(Kind kind, Label label, Phrase text, Phrase reason) {
      int words = Sentence.words(reason.plainText());
      for (Phrase.Run run : text.runs()) {
        words += run.style() == Phrase.Style.EMPHASIS ? Sentence.words(run.text()) : 0;
      }
      return new Weighed(Paragraph.of(kind, label, text.then(reason)), words);
    }
  }

  /** What decides, then how close it is, where there is anything to say. */
  List<Weighed> all() {
    List<Weighed> all = new ArrayList<>();
    for (Optional<Weighed> one : List.of(decision(), closeness())) {
      if (one.isPresent()) {
        all.add(one.get());
      }
    }
    return all;
  }

  private Optional<Weighed> decision() {
    List<Ranked> leaders = ranking.leaders();
    if (leaders.size() != 1) {
      return undecided(leaders, ranking.rows());
    }
    Factor leader = leaders.get(0).factor();
    Optional<Ranked> rival = rival(leader);
    if (rival.isEmpty()) {
      return Optional.empty();
    }
    List<Ranked> passing = passing(rival.get(), leader);
    if (!passing.isEmpty()) {
      passing.add(rival.get());
      return undecided(leaders, passing);
    }
    Factor other = rival.get().factor();
    return Optional.of(
        ranking.weights().isEmpty()
            ? decidedByReason(leader, other)
            : decidedByTests(leader, other));
  }

  /**
   * Asks for what would decide.
   *
   * @param open whose places it hangs on
   */
  private Optional<Weighed> undecided(List<Ranked> leaders, List<Ranked> open) {
    if (map.factors().size() < 2) {
      return Optional.empty();
    }
    Phrase text = Phrase.of(Label.BLANK.text());
    List<String> unfinished = unfinished(open);
    if (prompts.areAsked()) {
      text = text.plain(" ").then(prompts.ask(Prompt.RANKING));
    } else if (leaders.size() > 1) {
      text = text.plain(" ").then(Template.SHARED_BETWEEN.gap(names(Ranked.factors(leaders))));
    } else if (!unfinished.isEmpty()) {
      text = text.plain(" ").then(Template.FINISH_SCORES.gap(Numbers.list(unfinished)));
    }
    return Optional.of(Weighed.of(Kind.DECISION, Label.WHAT_DECIDES, text, Phrase.EMPTY));
  }

  private static String names(List<Factor> factors) {
    List<String> names = new ArrayList<>();
    for (Factor factor : factors) {
      names.add(factor.name());
    }
    return Numbers.list(names);
  }

  /** Those of some factors that lack a score, as written, where there are tests. */
  private List<String> unfinished(List<Ranked> some) {
    Set<String> ids = new HashSet<>();
    for (Ranked row : some) {
      ids.add(row.factor().id());
    }
    Set<String> names = new LinkedHashSet<>();
    for (Factor factor : map.factors()) {
      for (Weighted weight : ranking.weights()) {
        boolean lacks = !factor.scores().containsKey(weight.criterion().id());
        if (lacks && ids.contains(factor.id())) {
          names.add(factor.name());
        }
      }
    }
    return List.copyOf(names);
  }

  /** The highest-ranked on the other side of the thesis, else the runner-up. */
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
    return (leader.stance() == Stance.SUPPORTS) != (factor.stance() == Stance.SUPPORTS);
  }

  /** Those that missing scores could put in a rival's place. */
  private List<Ranked> passing(Ranked rival, Factor leader) {
    List<Ranked> passing = new ArrayList<>();
    boolean opposes = opposes(rival.factor(), leader);
    for (Ranked row : ranking.rows()) {
      boolean isOther = row != rival && !row.factor().id().equals(leader.id());
      boolean isOfKind = !opposes || opposes(row.factor(), leader);
      if (isOther && isOfKind && row.mayPass(rival)) {
        passing.add(row);
      }
    }
    return passing;
  }

  private static Phrase over(Factor leader, Factor rival) {
    return Template.OVER.with(Phrase.ofEmphasis(leader.name()), Phrase.ofEmphasis(rival.name()));
  }

  private Weighed decidedByReason(Factor leader, Factor rival) {
    String because = leader.because().text();
    Phrase text = over(leader, rival);
    if (!because.isEmpty() && because.equals(conceded)) {
      return Weighed.of(Kind.DECISION, Label.WHAT_DECIDES, text.plain("."), Phrase.EMPTY);
    }
    Phrase reason =
        because.isEmpty() ? Phrase.of(Label.BLANK.text()) : Phrase.ofTyped(Sentence.whole(because));
    return Weighed.of(Kind.DECISION, Label.WHAT_DECIDES, text.plain(": "), reason);
  }

  private Weighed decidedByTests(Factor leader, Factor rival) {
    WonAndLost tests = WonAndLost.of(leader, rival, ranking);
    Phrase text = over(leader, rival);
    if (tests.won().size() > 1 && tests.won().size() == ranking.weights().size()) {
      text = Template.DECIDED_ON_ALL.with(text);
    } else if (!tests.won().isEmpty()) {
      text = Template.DECIDED_ON.with(text, Numbers.listed(tests.names(tests.won())));
    }
    if (!tests.lost().isEmpty()) {
      text = Template.OTHER_WAY_ROUND.with(text, Numbers.listed(tests.names(tests.lost())));
    }
    Phrase reason = reason(leader, tests);
    text = text.plain(reason.isEmpty() ? "." : ". ");
    return Weighed.of(Kind.DECISION, Label.WHAT_DECIDES, text, reason);
  }

  /**
   * Of the writer's reasons for the tests that a leader wins the one that stands last in its
   * paragraph, and so is the last to be only granted there; else the one for all.
   */
  private Phrase reason(Factor leader, WonAndLost tests) {
    Phrase best = Phrase.EMPTY;
    for (Reasons.Reason reason : Reasons.of(leader, ranking).all()) {
      if (tests.isWon(reason.id()) && !reason.text().equals(conceded)) {
        String name = tests.won().size() > 1 ? reason.criterion() : "";
        best = new Reasons.Reason("", name, Sentence.ended(reason.text())).said(true);
      }
    }
    if (!best.isEmpty()) {
      return best;
    }
    String because = tests.won().isEmpty() ? "" : leader.because().text();
    return because.isEmpty() || because.equals(conceded)
        ? Phrase.EMPTY
        : Phrase.ofTyped(Sentence.whole(because));
  }

  /** Said only of a first place that little would change. */
  private Optional<Weighed> closeness() {
    Stability stability = Stability.of(ranking);
    StabilityClass label = stability.label().orElse(StabilityClass.HOLDS);
    boolean isClose = label == StabilityClass.ARGUABLE || label == StabilityClass.KNIFE_EDGE;
    if (!isClose || stability.leaders().size() != 1) {
      return Optional.empty();
    }
    Phrase text =
        stability.weightToMove().isPresent()
            ? turned(stability.weightToMove().get())
            : near(stability.leaders().get(0));
    return Optional.of(Weighed.of(Kind.CLOSENESS, Label.IT_IS_CLOSE, text, Phrase.EMPTY));
  }

  /** With more weight on which test another would be first. */
  private static Phrase turned(WeightToMove weight) {
    WeightToMove.Move move = weight.moves().get(weight.moves().size() - 1);
    return Template.CLOSE_IF.with(
        Phrase.ofEmphasis(move.to().name()), Phrase.ofEmphasis(weight.rival().name()));
  }

  private Phrase near(Factor leader) {
    Optional<Ranked> second = rival(leader);
    Factor rival = second.isPresent() ? second.get().factor() : leader;
    return Template.CLOSE_BETWEEN.with(
        Phrase.ofEmphasis(leader.name()), Phrase.ofEmphasis(rival.name()));
  }
}
