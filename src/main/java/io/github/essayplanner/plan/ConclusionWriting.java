package io.github.essayplanner.plan;

import io.github.essayplanner.check.ConclusionRules;
import io.github.essayplanner.check.NamedFactors;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.plan.Paragraph.Kind;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Prompt;
import io.github.essayplanner.words.Sentence;
import io.github.essayplanner.words.Template;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Composes the conclusion: what is conceded, what decides, the last sentence. */
final class ConclusionWriting {
  private final ArgumentMap map;
  private final ArgumentMap first;
  private final Ranking ranking;
  private final boolean isAgainst;
  private final Prompts prompts;
  private final int most;
  private final Set<String> planned;

  /** The reason that is conceded, which isn't printed again. */
  private String conceded = "";

  /**
   * @param first the map as its first question has it
   * @param sections whose factors have a paragraph
   * @param most how many of the map's own words there is room for
   */
  ConclusionWriting(
      ArgumentMap map,
      ArgumentMap first,
      Ranking ranking,
      boolean isAgainst,
      Prompts prompts,
      List<Section> sections,
      int most) {
    this.map = map;
    this.first = first;
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
      for (Weighing.Weighed one : new Weighing(map, ranking, prompts, conceded).all()) {
        words += one.words();
        if (words > most) {
          break;
        }
        all.add(one.paragraph());
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
              Phrase.of(Label.BLANK.text() + " ").then(prompts.inShort(Label.ASK_STRONGER))));
    }
    Reasons reasons = Reasons.of(strongest, ranking);
    Phrase name = Phrase.ofEmphasis(strongest.name()).plain(": ");
    if (reasons.all().isEmpty()) {
      return Optional.of(
          Paragraph.of(Kind.CONCESSION, Label.CONCEDE, name.plain(Label.BLANK.text())));
    }
    String text = reasons.closing().text();
    conceded = text;
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

  /** Whether no missing score could put another of them level with the first. */
  private boolean isSurelyFirst(List<Factor> byRank) {
    Ranked first = ranking.row(byRank.get(0).id()).orElseThrow();
    for (Factor factor : byRank.subList(1, byRank.size())) {
      if (!first.isSurelyAbove(ranking.row(factor.id()).orElseThrow())) {
        return false;
      }
    }
    return true;
  }

  private Paragraph end() {
    boolean isOurs =
        !isAgainst && !map.conclusion().isEmpty() && !map.conclusion().equals(map.thesis());
    if (!isOurs) {
      Phrase question =
          prompts.areAsked()
              ? prompts.ask(Prompt.LAST_WORD)
              : prompts.inShort(Label.ASK_LAST_SENTENCE);
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
    for (String name : ConclusionRules.unplannedNames(map)) {
      text = text.plain(" ").then(Template.NO_PARAGRAPH.gap(name));
    }
    return Paragraph.of(
        Kind.END, Label.END_ON, isInherited() ? text.plain(" ").then(asked()) : text);
  }

  private boolean isInherited() {
    return !map.question().equals(first.question()) && map.conclusion().equals(first.conclusion());
  }

  private static Phrase asked() {
    return Phrase.ofEmphasis(Label.OF_FIRST_QUESTION.text()).as(Phrase.RunRole.QUESTION);
  }
}
