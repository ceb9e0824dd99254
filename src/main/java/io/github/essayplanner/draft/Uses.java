package io.github.essayplanner.draft;

import io.github.essayplanner.draft.DraftCheck.CounterUse;
import io.github.essayplanner.draft.DraftCheck.Difference;
import io.github.essayplanner.draft.DraftCheck.EvidenceUse;
import io.github.essayplanner.draft.DraftCheck.WrittenParagraph;
import io.github.essayplanner.draft.DraftCheck.WrittenPart;
import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.plan.EssayPlan;
import io.github.essayplanner.plan.Part;
import io.github.essayplanner.text.Position;
import io.github.essayplanner.text.Positions;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.words.Stems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which parts of a plan a draft uses, and where: an alignment turned into the values of a draft
 * check.
 */
final class Uses {
  private static final double ANSWERED = 0.3;

  private final Alignment alignment;
  private final WrittenEssay essay;
  private final EssayPlan plan;
  private final Positions positions;

  Uses(Alignment alignment, EssayPlan plan) {
    this.alignment = alignment;
    this.essay = alignment.essay();
    this.plan = plan;
    this.positions = new Positions(essay.draft().text());
  }

  private Optional<Factor> factorOf(int passage) {
    int number = alignment.factors().numbers()[passage];
    return number < 0 ? Optional.empty() : Optional.of(plan.map().factors().get(number));
  }

  private Factor factor(FactProfile fact) {
    return plan.map().factors().get(fact.factor());
  }

  List<WrittenParagraph> paragraphs() {
    List<WrittenParagraph> all = new ArrayList<>();
    for (int p = 0; p < essay.passages().size(); p++) {
      Passage passage = essay.passages().get(p);
      Span span = new Span(passage.block().start(), passage.block().end());
      all.add(
          new WrittenParagraph(
              alignment.frame(p),
              factorOf(p),
              alignment.factors().isCertain(p),
              span,
              essay.lineAt(span.start()),
              passage.words()));
    }
    return all;
  }

  List<WrittenPart> parts() {
    List<WrittenPart> parts = new ArrayList<>();
    for (WrittenParagraph one : paragraphs()) {
      if (one.frame() == Frame.ASIDE) {
        continue;
      }
      WrittenPart last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
      if (last != null && last.frame() == one.frame() && last.factor().equals(one.factor())) {
        parts.set(parts.size() - 1, joined(last, one));
      } else {
        parts.add(part(one));
      }
    }
    return parts;
  }

  private static WrittenPart joined(WrittenPart part, WrittenParagraph more) {
    return new WrittenPart(
        part.frame(),
        part.factor(),
        part.certain() && more.certain(),
        part.line(),
        part.words() + more.words(),
        part.planned(),
        part.place());
  }

  private WrittenPart part(WrittenParagraph one) {
    Optional<Part> planned = planned(one);
    return new WrittenPart(
        one.frame(),
        one.factor(),
        one.certain(),
        one.line(),
        one.words(),
        planned.isPresent() ? planned.get().words() : OptionalInt.empty(),
        planned.isPresent()
            ? OptionalInt.of(plan.parts().indexOf(planned.get()) + 1)
            : OptionalInt.empty());
  }

  private Optional<Part> planned(WrittenParagraph one) {
    for (Part part : plan.parts()) {
      boolean meant =
          switch (part.kind()) {
            case INTRODUCTION -> one.frame() == Frame.INTRODUCTION;
            case CONCLUSION -> one.frame() == Frame.CONCLUSION;
            case FACTOR -> one.factor().isPresent() && one.factor().equals(part.factor());
          };
      if (meant) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  List<EvidenceUse> evidence() {
    List<EvidenceUse> all = new ArrayList<>();
    for (FactProfile fact : alignment.facts()) {
      Scored match = alignment.best(fact);
      if (match == null) {
        all.add(use(fact, Optional.empty(), List.of(), Optional.empty(), Optional.empty()));
        continue;
      }
      Statement statement = essay.statements().get(match.statement());
      Optional<Factor> under =
          factorOf(statement.passage()).filter(factor -> factor != factor(fact));
      int again = alignment.again(fact);
      Optional<Position> second = again < 0 ? Optional.empty() : Optional.of(at(again));
      all.add(use(fact, Optional.of(match), matched(fact, statement), under, second));
    }
    return all;
  }

  private EvidenceUse use(
      FactProfile fact,
      Optional<Scored> match,
      List<String> matched,
      Optional<Factor> under,
      Optional<Position> again) {
    return new EvidenceUse(
        factor(fact),
        fact.index() + 1,
        fact.item(),
        alignment.found(fact),
        match.map(scored -> at(scored.statement())),
        matched,
        match,
        under,
        again);
  }

  private Position at(int statement) {
    return positions.of(essay.statements().get(statement).start());
  }

  private static List<String> matched(FactProfile fact, Statement statement) {
    Set<String> words = new LinkedHashSet<>();
    for (int i = 0; i < statement.stems().length; i++) {
      Stems.Word word = statement.words().get(i);
      if (fact.says(statement.stems()[i])) {
        words.add(word.typed());
      }
    }
    return List.copyOf(words);
  }

  List<CounterUse> counters() {
    List<CounterUse> all = new ArrayList<>();
    for (Factor factor : plan.map().factors()) {
      for (Counter counter : factor.counters()) {
        int closest = alignment.closest(counter.claim());
        boolean raised =
            closest >= 0 && alignment.share(counter.claim(), closest) >= Alignment.RAISED;
        boolean answered =
            !counter.reply().isEmpty()
                && alignment.answered(counter.claim(), counter.reply(), raised ? closest : 0)
                    >= ANSWERED;
        all.add(new CounterUse(factor, counter, raised, answered));
      }
    }
    return all;
  }

  List<Difference> contradictions() {
    List<Difference> all = new ArrayList<>();
    for (Contradiction one : Contradictions.of(alignment)) {
      all.add(difference(one.fact(), one.start(), one.end(), one.mapSays()));
    }
    return all;
  }

  List<Difference> misquotes() {
    List<Difference> all = new ArrayList<>();
    for (Quoted one : alignment.quoted()) {
      if (!one.exact()) {
        Quotation quotation = one.quotation();
        all.add(difference(one.fact(), quotation.start(), quotation.end(), one.inSource()));
      }
    }
    return all;
  }

  private Difference difference(FactProfile fact, int start, int end, String mapSays) {
    String says = essay.draft().text().content().substring(start, end).replaceAll("\\s+", " ");
    Optional<Factor> factor = fact.isContext() ? Optional.empty() : Optional.of(factor(fact));
    return new Difference(
        factor,
        fact.isContext() ? 0 : fact.index() + 1,
        fact.item(),
        new Span(start, end),
        positions.of(start),
        says,
        mapSays);
  }
}
