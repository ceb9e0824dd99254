package io.github.essayplanner.plan;

import io.github.essayplanner.check.SharedStems;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Link;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.model.Stance;
import io.github.essayplanner.plan.Paragraph.Kind;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Sentence;
import io.github.essayplanner.words.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that could stand in a paragraph of the essay, in the order in which it would. */
final class SectionPieces {
  private final ArgumentMap map;
  private final Ranking ranking;
  private final SharedStems stems;
  private final Map<String, Integer> places = new HashMap<>();
  private final boolean isShort;
  private final boolean isAgainst;
  private final Scheme scheme;
  private final List<Piece> all = new ArrayList<>();

  /**
   * @param sections all of the essay's, in its order
   * @param options a budget keeps the first and the last of many reasons
   */
  SectionPieces(
      ArgumentMap map,
      Ranking ranking,
      SharedStems stems,
      List<Section> sections,
      PlanOptions options) {
    this.map = map;
    this.ranking = ranking;
    this.stems = stems;
    for (int i = 0; i < sections.size(); i++) {
      for (Factor factor : sections.get(i).factors()) {
        places.put(factor.id(), i);
      }
    }
    this.isShort = options.isShort();
    this.isAgainst = options.isAgainst();
    this.scheme = options.scheme();
  }

  List<Piece> of(Section section) {
    all.clear();
    Factor factor = section.factor();
    addText(
        Kind.POINT,
        label(section.role(), Label.POINT, Label.THEY_ARGUE).opening(),
        factor,
        factor.point());
    for (Factor each : section.factors()) {
      for (Evidence item : EvidenceOrder.of(each.evidence(Side.BACKGROUND))) {
        Phrase opening = Label.BACKGROUND.before();
        all.add(Piece.ofEvidence(Kind.BACKGROUND, opening, each, List.of(item)));
      }
    }
    addEvidence(Kind.EVIDENCE, Phrase.EMPTY, factor, Side.FOR);
    if (section.role() == SectionRole.ATTACKED) {
      addTheirReasons(factor);
    }
    addOtherSide(section.role(), factor);
    if (section.with().isPresent()) {
      addShared(section, section.with().get());
    }
    for (Factor each : section.sentences()) {
      addSentence(each);
    }
    addReasons(section);
    addJoints(section);
    return List.copyOf(all);
  }

  private static Label label(SectionRole role, Label own, Label attacked) {
    return role == SectionRole.ATTACKED ? attacked : own;
  }

  private void addText(Kind kind, Phrase opening, Factor factor, String text) {
    all.add(Piece.ofText(kind, opening, factor, Phrase.ofTyped(text)));
  }

  /** Premises are the steps of one argument, kept or left out together. */
  private void addEvidence(Kind kind, Phrase opening, Factor factor, Side side) {
    List<Evidence> premises = new ArrayList<>();
    int at = all.size();
    for (Evidence item : EvidenceOrder.of(factor.evidence(side))) {
      if (item.isPremise()) {
        at = premises.isEmpty() ? all.size() : at;
        premises.add(item);
      } else {
        all.add(Piece.ofEvidence(kind, opening, factor, List.of(item)));
      }
    }
    if (!premises.isEmpty()) {
      all.add(at, Piece.ofEvidence(kind, opening, factor, premises));
    }
  }

  private void addOtherSide(SectionRole role, Factor factor) {
    if (role == SectionRole.OWN) {
      addObjections(role, factor, Objection.to(factor, map, stems));
      return;
    }
    addObjections(role, factor, Objection.claims(factor, map));
    addEvidence(
        Kind.BUT,
        label(role, Label.BUT_FOR_THESIS, Label.BUT_FOR_YOU).opening(),
        factor,
        Side.AGAINST);
  }

  private void addObjections(SectionRole role, Factor factor, List<Objection> objections) {
    for (Objection objection : objections) {
      all.add(Piece.of(Kind.AGAINST, role.objection().opening(), factor, objection));
    }
  }

  /** The point and evidence of the second factor of a paragraph. */
  private void addShared(Section section, Factor other) {
    boolean alike = section.factor().stance() == other.stance();
    Phrase opening = (alike ? Label.AND : Label.BUT_FOR_THESIS).opening();
    addText(Kind.BUT, opening, other, other.point());
    addEvidence(Kind.BUT, opening, other, Side.FOR);
  }

  private void addSentence(Factor factor) {
    String text = factor.point();
    if (factor.stance() == Stance.CHALLENGES && !isAgainst) {
      Reasons reasons = Reasons.of(factor, ranking);
      text = reasons.all().isEmpty() ? text : reasons.closing().text();
    }
    Phrase opening =
        Phrase.ofStrong(Label.IN_A_SENTENCE.text() + ",")
            .plain(" ")
            .emphasis(factor.name())
            .plain(": ");
    all.add(Piece.ofText(Kind.SENTENCE, opening, factor, Phrase.ofTyped(Sentence.whole(text))));
  }

  private void addReasons(Section section) {
    Factor factor = section.factor();
    Reasons reasons = Reasons.of(factor, ranking);
    reasons = isShort ? reasons.shortened() : reasons;
    if (section.role() == SectionRole.ATTACKED) {
      addText(Kind.SO, question(Label.SO_FOR_YOU), factor, "");
      return;
    }
    if (reasons.granted()) {
      addSaid(Kind.GRANTED, Label.GRANTED.opening(), factor, reasons.all().subList(0, 1));
    }
    boolean challenges = section.role() == SectionRole.CHALLENGE;
    Phrase opening = challenges ? question(Label.SO_FOR_THESIS) : Label.SO.opening();
    addSaid(Kind.SO, opening, factor, reasons.arguing());
  }

  /** What the other side concludes stands before what speaks against it. */
  private void addTheirReasons(Factor factor) {
    Reasons reasons = Reasons.of(factor, ranking);
    reasons = isShort ? reasons.shortened() : reasons;
    if (!reasons.all().isEmpty()) {
      addSaid(Kind.GRANTED, Label.THEY_CONCLUDE.opening(), factor, reasons.all());
    }
  }

  private static Phrase question(Label label) {
    return Phrase.ofStrong(label.text()).plain(" ");
  }

  private void addSaid(Kind kind, Phrase opening, Factor factor, List<Reasons.Reason> reasons) {
    all.add(Piece.ofText(kind, opening, factor, Reasons.sentence(reasons)));
  }

  /** The best joint first; the first link of a challenge that isn't answered is asked about. */
  private void addJoints(Section section) {
    int at = place(section.factor().id());
    List<Piece> next = new ArrayList<>();
    List<Piece> back = new ArrayList<>();
    List<Piece> on = new ArrayList<>();
    Optional<Link> asked = asked(section);
    for (Factor factor : section.factors()) {
      for (Link link : factor.links()) {
        int to = place(link.to());
        if (to >= 0 && to != at && asked.orElse(null) != link) {
          Template label = to < at ? Template.LOOKS_BACK_TO : Template.LEADS_TO;
          Phrase opening = Phrase.ofStrong(label.with(name(link)).plainText() + ":").plain(" ");
          (to == at + 1 ? next : to < at ? back : on)
              .add(Piece.ofText(Kind.JOINT, opening, factor, Phrase.ofTyped(link.how())));
        }
      }
    }
    all.addAll(next);
    all.addAll(back);
    all.addAll(on);
  }

  private String name(Link link) {
    return map.factor(link.to()).orElseThrow().name();
  }

  private int place(String factorId) {
    return places.getOrDefault(factorId, -1);
  }

  /**
   * What a challenge without a So might be answered by: a link to or from the other side. Other
   * schemes don't ask, and print it with the links.
   */
  Optional<Link> asked(Section section) {
    Factor factor = section.factor();
    boolean isOpen = section.role() == SectionRole.CHALLENGE && factor.because().isEmpty();
    if (!isOpen || scheme != Scheme.FULL) {
      return Optional.empty();
    }
    for (Link link : factor.links()) {
      if (!link.how().isEmpty() && isOnOtherSide(map.factor(link.to()))) {
        return Optional.of(link);
      }
    }
    for (Factor other : map.factors()) {
      for (Link link : other.links()) {
        boolean joins = link.to().equals(factor.id()) && !link.how().isEmpty();
        if (joins && isOnOtherSide(Optional.of(other))) {
          return Optional.of(link);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOnOtherSide(Optional<Factor> factor) {
    return factor.filter(f -> f.stance() != Stance.CHALLENGES).isPresent();
  }
}
