package io.github.essayplanner.plan;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Link;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What joins a factor's section to the sections beside it and to other factors. */
final class FactorLinks {
  private final ArgumentMap map;
  private final Factor factor;
  private final Optional<Joint> before;
  private final Optional<Joint> after;
  private final Prompts prompts;

  /**
   * @param previous the factor of the section before
   * @param next the factor of the section after
   */
  FactorLinks(
      ArgumentMap map,
      Factor factor,
      Optional<Factor> previous,
      Optional<Factor> next,
      Prompts prompts) {
    this.map = map;
    this.factor = factor;
    this.before = previous.map(other -> Joint.of(other, factor));
    this.after = next.map(other -> Joint.of(factor, other));
    this.prompts = prompts;
  }

  /** How the section before leads to this one; the first section has none. */
  Optional<Paragraph> transition() {
    return before.map(joint -> joint.transition(prompts));
  }

  /** The links that {@link #transition} doesn't tell, the one to the next section first. */
  List<Item> others() {
    Optional<Link> opening = before.flatMap(Joint::link);
    List<Item> bridges = new ArrayList<>();
    for (Link link : factor.links()) {
      // Compared as the same object: a record's equals costs a twentieth of the start.
      if (opening.orElse(null) != link) {
        add(link, after.flatMap(Joint::link).orElse(null) == link, bridges);
      }
    }
    return bridges;
  }

  private boolean isNext(Link link) {
    return after.map(joint -> joint.after().id().equals(link.to())).orElse(false);
  }

  private void add(Link link, boolean told, List<Item> bridges) {
    Optional<Factor> to = map.factor(link.to());
    to.ifPresent(
        target ->
            bridges.add(
                isNext(link) ? countNext(bridges) : bridges.size(),
                new Item.Bridge(link, target, isNext(link), told)));
  }

  private static int countNext(List<Item> bridges) {
    return (int) bridges.stream().filter(item -> item instanceof Item.Bridge b && b.next()).count();
  }

  /** Every link, for a scheme that ends on them: the next section first, or its gap. */
  Paragraph closing(Label label) {
    List<Item> lines = new ArrayList<>();
    after.ifPresent(joint -> lines.addAll(opening(joint)));
    List<Item> own = new ArrayList<>();
    factor.links().forEach(link -> add(link, false, own));
    lines.addAll(own);
    if (lines.isEmpty()) {
      return Paragraph.missing(label, Label.NO_LINK_YET, prompts);
    }
    return lines.size() == 1 && lines.get(0) instanceof Item.Line gap
        ? Paragraph.missing(label, gap.text(), Phrase.EMPTY)
        : Paragraph.of(label, lines);
  }

  /** What the factor's own links don't say of the next section. */
  private List<Item> opening(Joint joint) {
    if (joint.link().isEmpty()) {
      return List.of(new Item.Line(noLink(joint.after())));
    }
    Link link = joint.link().get();
    return factor.links().stream().anyMatch(own -> own == link)
        ? List.of()
        : List.of(new Item.Bridge(link, joint.after(), true, false));
  }

  private Phrase noLink(Factor next) {
    Phrase gap = Joint.missing(next);
    Phrase question = prompts.forGap(Label.NO_LINK_YET);
    return question.isEmpty() ? gap : gap.plain(" ").then(question);
  }
}
