package io.github.essayplanner.plan;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.model.Strength;
import io.github.essayplanner.plan.Paragraph.Kind;
import io.github.essayplanner.words.Clause;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what a plan leaves out, and says it in a line. */
final class Leaving {
  /** Of one factor so much is named, what matters first; the rest is counted, and data has it. */
  private static final int MOST_NAMED = 3;

  private final ArgumentMap map;
  private final Printed printed;
  private final List<LeftOut> all = new ArrayList<>();

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

  void add(Factor factor) {
    String cue = factor.cue();
    String name = cue.isEmpty() ? factor.name() : cue;
    all.add(new LeftOut(LeftOut.Kind.FACTOR, factor.id(), 0, name, "", true));
  }

  /** What a section's pieces lose to the budget, or for want of a place in a scheme. */
  void add(List<Piece> pieces, SectionChoice choice) {
    for (Piece piece : pieces) {
      if (!choice.has(piece)) {
        add(piece, choice.says(piece));
      }
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
        boolean strong = item.strength().orElse(null) == Strength.STRONG;
        int index = index(item, piece.factor().evidence());
        boolean matters = strong || !item.cue().isEmpty();
        add(LeftOut.Kind.EVIDENCE, piece.factor(), index, ItemText.cue(item), matters);
      }
    }
    if (piece.claims() && !isSaid) {
      Counter counter = piece.counter().orElseThrow();
      boolean interprets = Objection.isInterpretation(counter.source(), map);
      String name = Clause.first(counter.claim());
      int index = index(counter, piece.factor().counters());
      add(LeftOut.Kind.COUNTER, piece.factor(), index, name, interprets);
    }
  }

  /** The place of a thing, counted from 1; comparing whole records would cost time at a start. */
  private static int index(Object one, List<?> all) {
    int index = all.size();
    while (index > 0 && all.get(index - 1) != one) {
      index--;
    }
    return index;
  }

  private void add(LeftOut.Kind kind, Factor factor, int index, String name, boolean matters) {
    all.add(new LeftOut(kind, factor.id(), index, name, factor.name(), matters));
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
