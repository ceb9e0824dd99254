package io.github.essayplanner.plan;

import io.github.essayplanner.model.Counter;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Composes a factor's part by the scheme asked for. */
final class FactorWriting {
  private final Factor factor;
  private final FactorLinks links;
  private final JudgementWriting judgement;
  private final Scheme scheme;
  private final Prompts prompts;

  /** Whether the plan is the other side's, and the factor supports the thesis. */
  private final boolean attack;

  /** How many more pieces of evidence the budget has room for. */
  private int room;

  /**
   * @param room for how many pieces of evidence the budget has room, from 1
   */
  FactorWriting(
      Factor factor,
      FactorLinks links,
      JudgementWriting judgement,
      Scheme scheme,
      Prompts prompts,
      boolean attack,
      int room) {
    this.factor = factor;
    this.links = links;
    this.judgement = judgement;
    this.scheme = scheme;
    this.prompts = prompts;
    this.attack = attack;
    this.room = room;
  }

  List<Paragraph> paragraphs() {
    List<Paragraph> all = new ArrayList<>();
    if (!scheme.closesWithLink()) {
      addIfAny(links.transition(), all);
    }
    for (Scheme.Slot slot : scheme.slots(attack)) {
      addIfAny(paragraph(slot), all);
    }
    return all;
  }

  private static void addIfAny(Optional<Paragraph> paragraph, List<Paragraph> all) {
    if (paragraph.isPresent()) {
      all.add(paragraph.get());
    }
  }

  private Optional<Paragraph> paragraph(Scheme.Slot slot) {
    Label label = slot.label();
    return switch (slot.content()) {
      case POINT ->
          Optional.of(attack ? listed(label, claims(), Label.NO_COUNTER_YET) : point(label));
      case ATTACKED_POINT -> Optional.of(point(label));
      case EVIDENCE -> Optional.of(listed(label, facts(ours()), noEvidence()));
      case EVIDENCE_AGAINST -> evidenceAgainst(label);
      case BACKGROUND -> ifAny(label, facts(Side.BACKGROUND));
      case FACTS -> Optional.of(listed(label, numbered(ours()), noEvidence()));
      case MEANINGS -> Optional.of(listed(label, meanings(ours()), Label.NO_SHOWS_YET));
      case COUNTERS -> Optional.of(listed(label, objections(), Label.NO_COUNTER_YET));
      case OTHER_SIDE -> Optional.of(listed(label, otherSide(), Label.NO_COUNTER_YET));
      case ANSWER -> Optional.of(answer(label));
      case JUDGEMENT -> Optional.of(judgement.paragraph(label));
      case LINKS -> Optional.of(links.closing(label));
      case OTHER_LINKS -> ifAny(label, links.others());
    };
  }

  private Paragraph listed(Label label, List<Item> items, Label gap) {
    return items.isEmpty() ? Paragraph.missing(label, gap, prompts) : Paragraph.of(label, items);
  }

  private static Optional<Paragraph> ifAny(Label label, List<Item> items) {
    return items.isEmpty() ? Optional.empty() : Optional.of(Paragraph.of(label, items));
  }

  /** An essay can do without it, so that only a plan with prompts shows the gap. */
  private Optional<Paragraph> evidenceAgainst(Label label) {
    List<Item> items = facts(theirs());
    Label gap = attack ? Label.NO_EVIDENCE_YET : Label.NO_EVIDENCE_AGAINST_YET;
    return items.isEmpty() && !prompts.areAsked()
        ? Optional.empty()
        : Optional.of(listed(label, items, gap));
  }

  private Paragraph point(Label label) {
    return Paragraph.written(label, factor.point(), Label.NO_POINT_YET, prompts);
  }

  private Side ours() {
    return attack ? Side.AGAINST : Side.FOR;
  }

  private Side theirs() {
    return attack ? Side.FOR : Side.AGAINST;
  }

  private Label noEvidence() {
    return attack ? Label.NO_EVIDENCE_AGAINST_YET : Label.NO_EVIDENCE_YET;
  }

  /** Strongest first, then as written. */
  private List<Evidence> evidence(Side side) {
    List<Evidence> evidence = new ArrayList<>(factor.evidence(side));
    evidence.sort((a, b) -> Integer.compare(b.weight(), a.weight()));
    return evidence;
  }

  private List<Item> facts(Side side) {
    List<Item> facts = new ArrayList<>();
    for (Evidence item : evidence(side)) {
      facts.add(fact(item, 0));
    }
    return facts;
  }

  private List<Item> numbered(Side side) {
    List<Item> facts = new ArrayList<>();
    for (Evidence item : evidence(side)) {
      facts.add(fact(item, facts.size() + 1));
    }
    return facts;
  }

  private Item fact(Evidence item, int number) {
    room--;
    return new Item.Fact(item, factor, number, room < 0);
  }

  private List<Item> meanings(Side side) {
    List<Item> meanings = new ArrayList<>();
    for (Evidence item : evidence(side)) {
      meanings.add(new Item.Meaning(item, meanings.size() + 1));
    }
    return meanings;
  }

  private List<Item> claims() {
    return factor.counters().stream().<Item>map(Item.Claim::new).toList();
  }

  private List<Item> objections() {
    List<Item> objections = new ArrayList<>();
    for (Counter counter : factor.counters()) {
      objections.add(new Item.Objection(counter, attack ? Label.THEIR_REPLY : Label.REPLY));
    }
    return objections;
  }

  private List<Item> otherSide() {
    List<Item> items = new ArrayList<>();
    if (!attack) {
      items.addAll(claims());
    } else if (!factor.point().isEmpty()) {
      items.add(new Item.Line(Phrase.of(factor.point())));
    }
    items.addAll(facts(theirs()));
    return items;
  }

  private Paragraph answer(Label label) {
    List<Item> lines = new ArrayList<>();
    for (Counter counter : factor.counters()) {
      Label reply = attack ? Label.THEIR_REPLY : Label.REPLY;
      lines.add(
          new Item.Line(
              counter.reply().isEmpty()
                  ? prompts.gap(Label.NO_REPLY_YET)
                  : reply.before().plain(counter.reply())));
    }
    judgement.lines().forEach(line -> lines.add(new Item.Line(line)));
    return lines.size() == 1 && lines.get(0) instanceof Item.Line line
        ? Paragraph.of(label, line.text())
        : Paragraph.of(label, lines);
  }
}
