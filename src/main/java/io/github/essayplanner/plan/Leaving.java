package io.github.essayplanner.plan;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.model.Strength;
import io.github.essayplanner.plan.Paragraph.Kind;
import io.github.essayplanner.rank.Ranked;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.words.Clause;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what a plan leaves out, and what can go next; says it in a line. */
final class Leaving {
  /** Of one factor so much is named, what matters first; the rest is counted, and data has it. */
  private static final int MOST_NAMED = 3;

  private final ArgumentMap map;
  private final Printed printed;
  private final List<LeftOut> all = new ArrayList<>();
  private final Map<String, LeftOut> next = new HashMap<>();

  Leaving(ArgumentMap map, Printed printed) {
    this.map = map;
    this.printed = printed;
  }

  /** All but evidence that another paragraph prints. */
  List<LeftOut> all() {
    List<LeftOut> left = new ArrayList<>();
    for (LeftOut one : all) {
      if (!isPrinted(one)) {
        left.add(one);
      }
    }
    return left;
  }

  private boolean isPrinted(LeftOut one) {
    boolean isEvidence = one.kind() == LeftOut.Kind.EVIDENCE && one.index() > 0;
    return isEvidence
        && printed.section(map.factor(one.factor()).orElseThrow().evidence().get(one.index() - 1))
            > 0;
  }

  /** What can go if time runs short, of the sections that weigh least first. */
  List<LeftOut> next(Ranking ranking) {
    List<LeftOut> first = new ArrayList<>();
    List<Ranked> rows = ranking.rows();
    for (int i = rows.size() - 1; i >= 0; i--) {
      LeftOut one = next.get(rows.get(i).factor().id());
      if (one != null) {
        first.add(one);
      }
    }
    return first;
  }

  void add(Factor factor) {
    all.add(of(factor));
  }

  private static LeftOut of(Factor factor) {
    String cue = factor.cue();
    String name = cue.isEmpty() ? factor.name() : cue;
    return new LeftOut(LeftOut.Kind.FACTOR, factor.id(), 0, name, "", true);
  }

  /**
   * What a section's pieces lose to the budget, or for want of a place in a scheme.
   *
   * @param spare what can go if time runs short
   */
  void add(Section section, List<Piece> pieces, SectionChoice choice, Optional<Piece> spare) {
    for (Piece piece : pieces) {
      if (!choice.has(piece)) {
        add(piece, choice.says(piece));
      }
    }
    if (spare.isPresent()) {
      Piece last = spare.get();
      boolean isFactor = last.kind() == Kind.SENTENCE;
      next.put(
          section.factor().id(),
          isFactor ? of(last.factor()) : of(last.evidence().get(0), last.factor()));
    }
  }

  /**
   * Adds what a piece loses.
   *
   * @param isSaid whether the claim stays that stands for its evidence
   */
  private void add(Piece piece, boolean isSaid) {
    if (piece.kind() == Kind.SENTENCE) {
      add(piece.factor());
      return;
    }
    if (piece.kind() == Kind.JOINT || piece.kind() == Kind.BACKGROUND) {
      return;
    }
    for (Evidence item : piece.evidence()) {
      if (item.side() != Side.BACKGROUND) {
        all.add(of(item, piece.factor()));
      }
    }
    if (piece.claims() && !isSaid) {
      Counter counter = piece.counter().orElseThrow();
      boolean interprets = Objection.isInterpretation(counter.source(), map);
      String name = Clause.first(counter.claim());
      int index = index(counter, piece.factor().counters());
      Factor factor = piece.factor();
      all.add(
          new LeftOut(LeftOut.Kind.COUNTER, factor.id(), index, name, factor.name(), interprets));
    }
  }

  private static LeftOut of(Evidence item, Factor factor) {
    boolean strong = item.strength().orElse(null) == Strength.STRONG;
    boolean matters = strong || !item.cue().isEmpty();
    int index = index(item, factor.evidence());
    return new LeftOut(
        LeftOut.Kind.EVIDENCE, factor.id(), index, ItemText.cue(item), factor.name(), matters);
  }

  /** The place of a thing, counted from 1; comparing whole records would cost time at a start. */
  private static int index(Object one, List<?> all) {
    int index = all.size();
    while (index > 0 && all.get(index - 1) != one) {
      index--;
    }
    return index;
  }

  /**
   * The line, or nothing.
   *
   * @param opponents how many factors of the whole map challenge the thesis
   * @param asked the ids of factors that the question names
   */
  Phrase line(long opponents, List<String> asked) {
    List<Phrase> parts = new ArrayList<>();
    Map<String, List<LeftOut>> byFactor = new LinkedHashMap<>();
    for (LeftOut one : all()) {
      if (one.kind() == LeftOut.Kind.FACTOR) {
        parts.add(factor(one, opponents, asked));
      } else if (one.kind() != LeftOut.Kind.LINK) {
        List<LeftOut> its = byFactor.getOrDefault(one.where(), new ArrayList<>());
        its.add(one);
        byFactor.put(one.where(), its);
      }
    }
    for (Map.Entry<String, List<LeftOut>> its : byFactor.entrySet()) {
      Phrase name = Phrase.ofEmphasis(its.getKey());
      parts.add(name.plain(" (").typed(named(its.getValue())).plain(")"));
    }
    return parts.isEmpty() ? Phrase.EMPTY : Phrase.joined(parts, "; ").plain(".");
  }

  private Phrase factor(LeftOut one, long opponents, List<String> asked) {
    Phrase name = Phrase.ofEmphasis(one.name());
    boolean opposes =
        map.factor(one.factor()).filter(f -> f.stance() == Stance.CHALLENGES).isPresent();
    if (opposes && opponents == 1) {
      return Template.ONLY_CHALLENGE.with(name);
    }
    return asked.contains(one.factor()) ? Template.NAMED_BY_QUESTION.with(name) : name;
  }

  private static String named(List<LeftOut> things) {
    List<LeftOut> sorted = new ArrayList<>(things);
    sorted.sort((a, b) -> Boolean.compare(b.matters(), a.matters()));
    List<String> names = new ArrayList<>();
    for (LeftOut one : sorted.subList(0, Math.min(MOST_NAMED, sorted.size()))) {
      names.add(one.name());
    }
    int rest = things.size() - names.size();
    if (rest > 0) {
      names.add(Template.MORE.with(rest).plainText());
    }
    return String.join("; ", names);
  }
}
