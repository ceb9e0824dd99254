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
  private final Optional<Transition> before;
  private final Optional<Transition> after;
  private final Prompts prompts;

  /**
   * @param before where the section before meets the factor's; empty for the first section
   * @param after where the factor's meets the section after; empty for the last section
   */
  FactorLinks(
      ArgumentMap map,
      Factor factor,
      Optional<Transition> before,
      Optional<Transition> after,
      Prompts prompts) {
    this.map = map;
    this.factor = factor;
    this.before = before;
    this.after = after;
    this.prompts = prompts;
  }

  /** How the section before leads to this one; the first section has none. */
  Optional<Paragraph> transition() {
    return before.isPresent() ? Optional.of(before.get().transition(prompts)) : Optional.empty();
  }

  /** The links that {@link #transition} doesn't tell, the one to the next section first. */
  List<Item> others() {
    return bridges(false);
  }

  /**
   * The links to the next section, then the others.
   *
   * @param closing whether they are all that is said of links, so that none is told elsewhere
   */
  private List<Item> bridges(boolean closing) {
    List<Item> bridges = new ArrayList<>();
    List<Item> others = new ArrayList<>();
    for (Link link : factor.links()) {
      Optional<Factor> to = map.factor(link.to());
      if (to.isPresent() && (closing || !isOf(before, link))) {
        boolean told = !closing && isOf(after, link);
        Item bridge = new Item.Bridge(link, to.get(), isNext(link), told);
        (isNext(link) ? bridges : others).add(bridge);
      }
    }
    bridges.addAll(others);
    return bridges;
  }

  /** Compared as the same object: a record's equals costs a twentieth of the start. */
  private static boolean isOf(Optional<Transition> joint, Link link) {
    return joint.isPresent() && joint.get().link().orElse(null) == link;
  }

  private boolean isNext(Link link) {
    return after.isPresent() && after.get().after().id().equals(link.to());
  }

  /** Every link, for a scheme that ends on them: the next section first, or its gap. */
  Paragraph closing(Label label) {
    List<Item> lines = new ArrayList<>();
    after.ifPresent(joint -> lines.addAll(opening(joint)));
    lines.addAll(bridges(true));
    if (lines.isEmpty()) {
      return Paragraph.missing(label, Label.NO_LINK_YET, prompts);
    }
    return lines.size() == 1 && lines.get(0) instanceof Item.Line gap
        ? Paragraph.missing(label, gap.text(), Phrase.EMPTY)
        : Paragraph.of(label, lines);
  }

  /** What the factor's own links don't say of the next section. */
  private List<Item> opening(Transition joint) {
    if (joint.link().isEmpty()) {
      return List.of(new Item.Line(noLink(joint.after())));
    }
    Link link = joint.link().get();
    return factor.links().stream().anyMatch(own -> own == link)
        ? List.of()
        : List.of(new Item.Bridge(link, joint.after(), true, false));
  }

  private Phrase noLink(Factor next) {
    Phrase gap = Transition.missing(next);
    Phrase question = prompts.forGap(Label.NO_LINK_YET);
    return question.isEmpty() ? gap : gap.plain(" ").then(question);
  }
}
