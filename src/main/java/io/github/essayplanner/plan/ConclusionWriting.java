package io.github.essayplanner.plan;

import io.github.essayplanner.check.NamedFactors;
import io.github.essayplanner.model.ArgumentMap;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Composes the conclusion: what is conceded, what decides, how close it is, the last sentence. */
final class ConclusionWriting {
  private final ArgumentMap map;
  private final Ranking ranking;
  private final boolean isAgainst;
  private final Prompts prompts;
  private final int most;
  private final Set<String> planned;
  private final Set<String> repeated = new HashSet<>();

  /**
   * @param sections whose factors have a paragraph
   * @param most how many of the map's own words there is room for
   */
  ConclusionWriting(
      ArgumentMap map,
      Ranking ranking,
      boolean isAgainst,
      Prompts prompts,
      List<Section> sections,
      int most) {
    this.map = map;
    this.ranking = ranking;
    this.isAgainst = isAgainst;
    this.prompts = prompts;
    this.most = most;
    this.planned = new HashSet<>();
    for (Section section : sections) {
      for (Factor factor : section.factors()) {
        planned.add(factor.id());
      }
    }
  }

  List<Paragraph> paragraphs() {
    List<Paragraph> all = new ArrayList<>();
    Optional<Paragraph> concession = concession();
    Paragraph end = end();
    int words = Sentence.words(end.text().plainText());
    if (concession.isPresent()) {
      all.add(concession.get());
      words += Sentence.words(concession.get().text().plainText());
    }
    if (!isAgainst) {
      Optional<Paragraph> decision = decision();
      if (decision.isPresent()
          && words + Sentence.words(decision.get().text().plainText()) <= most) {
        words += Sentence.words(decision.get().text().plainText());
        all.add(decision.get());
      }
      Optional<Paragraph> close = closeness();
      if (close.isPresent() && words + Sentence.words(close.get().text().plainText()) <= most) {
        all.add(close.get());
      }
    }
    all.add(end);
    return all;
  }

  private boolean opposes(Factor factor, Stance stance) {
    return isAgainst ? factor.stance() == Stance.SUPPORTS : factor.stance() == stance;
  }

  /** The strongest that challenges, else that limits, with what closes its paragraph. */
  private Optional<Paragraph> concession() {
    List<Factor> opposing = opposing(Stance.CHALLENGES);
    opposing = opposing.isEmpty() ? opposing(Stance.QUALIFIES) : opposing;
    if (opposing.isEmpty()) {
      return Optional.empty();
    }
    Factor strongest = opposing.get(0);
    if (opposing.size() > 1 && !isSurelyFirst(opposing)) {
      return Optional.of(
          Paragraph.of(
              Kind.CONCESSION,
              Label.CONCEDE,
              Phrase.of(Label.BLANK.text() + " ").emphasis(Label.ASK_STRONGER.text())));
    }
    Reasons reasons = Reasons.of(strongest, ranking);
    Phrase name = Phrase.ofEmphasis(strongest.name()).plain(": ");
    if (reasons.all().isEmpty()) {
      return Optional.of(
          Paragraph.of(Kind.CONCESSION, Label.CONCEDE, name.plain(Label.BLANK.text())));
    }
    String text = reasons.closing().text();
    repeated.add(text);
    return Optional.of(
        Paragraph.of(
            Kind.CONCESSION, Label.CONCEDE, name.then(Phrase.ofTyped(Sentence.whole(text)))));
  }

  private List<Factor> opposing(Stance stance) {
    List<Factor> opposing = new ArrayList<>();
    for (Ranked row : ranking.rows()) {
      if (opposes(row.factor(), stance)) {
        opposing.add(row.factor());
      }
    }
    return opposing;
  }

  private boolean isSurelyFirst(List<Factor> byRank) {
    Ranked first = ranking.row(byRank.get(0).id()).orElseThrow();
    Ranked second = ranking.row(byRank.get(1).id()).orElseThrow();
    return first.isRanked() && (!second.isRanked() || first.worstRank() < second.bestRank());
  }

  private Optional<Paragraph> decision() {
    List<Ranked> leaders = ranking.leaders();
    if (leaders.size() != 1) {
      return undecided(leaders);
    }
    Factor leader = leaders.get(0).factor();
    Optional<Factor> rival = rival(leader);
    if (rival.isEmpty()) {
      return Optional.empty();
    }
    return ranking.weights().isEmpty()
        ? Optional.of(decidedByReason(leader, rival.get()))
        : Optional.of(decidedByTests(leader, rival.get()));
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
  private Optional<Factor> rival(Factor leader) {
    Optional<Factor> runnerUp = Optional.empty();
    for (Ranked row : ranking.rows()) {
      boolean isOther = row.isRanked() && !row.factor().id().equals(leader.id());
      boolean opposes =
          leader.stance() == Stance.SUPPORTS && row.factor().stance() != Stance.SUPPORTS;
      if (isOther && opposes) {
        return Optional.of(row.factor());
      }
      runnerUp = isOther && runnerUp.isEmpty() ? Optional.of(row.factor()) : runnerUp;
    }
    return runnerUp;
  }

  private static Phrase against(Factor leader, Factor rival) {
    return Template.OUTWEIGHS.with(
        Phrase.ofEmphasis(leader.name()), Phrase.ofEmphasis(rival.name()));
  }

  private Paragraph decidedByReason(Factor leader, Factor rival) {
    String because = leader.because().text();
    Phrase text = against(leader, rival).plain(": ");
    boolean isNew = !because.isEmpty() && repeated.add(because);
    return Paragraph.of(
        Kind.DECISION,
        Label.WHAT_DECIDES,
        text.then(isNew ? Phrase.ofTyped(Sentence.whole(because)) : Phrase.of(Label.BLANK.text())));
  }

  private Paragraph decidedByTests(Factor leader, Factor rival) {
    List<Phrase> won = new ArrayList<>();
    List<Phrase> lost = new ArrayList<>();
    String reason = "";
    List<Weighted> byWeight = new ArrayList<>(ranking.weights());
    byWeight.sort((a, b) -> b.share().compareTo(a.share()));
    for (Weighted weight : byWeight) {
      String id = weight.criterion().id();
      Integer mine = leader.scores().get(id);
      Integer its = rival.scores().get(id);
      if (mine == null || its == null || mine.equals(its)) {
        continue;
      }
      (mine > its ? won : lost).add(Phrase.ofEmphasis(weight.criterion().name()));
      String because = leader.because().byCriterion().getOrDefault(id, "");
      reason = mine > its && reason.isEmpty() && !repeated.contains(because) ? because : reason;
    }
    Phrase text = against(leader, rival);
    if (won.size() > 1 && won.size() == ranking.weights().size()) {
      text = Template.DECIDED_ON_ALL.with(text);
    } else if (!won.isEmpty()) {
      text = Template.DECIDED_ON.with(text, Numbers.listed(won));
    }
    text =
        reason.isEmpty()
            ? text.plain(".")
            : text.plain(": ").then(Phrase.ofTyped(Sentence.ended(reason)));
    if (!lost.isEmpty()) {
      text =
          text.plain(" ")
              .then(Template.WEAKER_ON.with(Phrase.ofEmphasis(rival.name()), Numbers.listed(lost)))
              .plain(".");
    }
    return Paragraph.of(Kind.DECISION, Label.WHAT_DECIDES, text);
  }

  /** Said only of a first place that little would change. */
  private Optional<Paragraph> closeness() {
    Stability stability = Stability.of(ranking);
    StabilityClass label = stability.label().orElse(StabilityClass.HOLDS);
    boolean isClose = label == StabilityClass.ARGUABLE || label == StabilityClass.KNIFE_EDGE;
    if (!isClose || stability.leaders().size() != 1) {
      return Optional.empty();
    }
    Factor leader = stability.leaders().get(0);
    Factor near =
        stability.weightToMove().isPresent()
            ? stability.weightToMove().get().rival()
            : rival(leader).orElse(leader);
    return Optional.of(
        Paragraph.of(
            Kind.CLOSENESS,
            Label.IT_IS_CLOSE,
            Template.CLOSE_BETWEEN.with(
                Phrase.ofEmphasis(leader.name()), Phrase.ofEmphasis(near.name()))));
  }

  private Paragraph end() {
    boolean isOurs =
        !isAgainst && !map.conclusion().isEmpty() && !map.conclusion().equals(map.thesis());
    if (!isOurs) {
      Phrase question =
          prompts.areAsked()
              ? prompts.ask(Prompt.LAST_WORD)
              : Phrase.ofEmphasis(Label.ASK_LAST_SENTENCE.text());
      return Paragraph.of(
          Kind.END, Label.END_ON, Phrase.of(Label.BLANK.text() + " ").then(question));
    }
    Phrase text = Phrase.ofTyped(map.conclusion());
    for (String id : NamedFactors.of(map).in(map.conclusion())) {
      if (!planned.contains(id)) {
        String name = map.factor(id).orElseThrow().name();
        text = text.plain(" ").then(Template.NO_PARAGRAPH.gap(name));
      }
    }
    return Paragraph.of(Kind.END, Label.END_ON, text);
  }
}
