package io.github.essayplanner.draw;

import io.github.essayplanner.draw.Diagram.FactorBranch;
import io.github.essayplanner.draw.Diagram.Join;
import io.github.essayplanner.draw.Diagram.Leaf;
import io.github.essayplanner.words.Label;

/** A diagram in sentences, for those who can't see it. */
final class Description {
  private final Diagram diagram;
  private final StringBuilder text = new StringBuilder();

  private Description(Diagram diagram) {
    this.diagram = diagram;
  }

  static String of(Diagram diagram) {
    Description description = new Description(diagram);
    if (!diagram.thesis().isEmpty()) {
      description.text.append(Label.THESIS.text()).append(": ").append(diagram.thesis());
    }
    diagram.branches().forEach(description::add);
    diagram.joins().forEach(description::add);
    return description.text.toString();
  }

  private void add(FactorBranch branch) {
    text.append(text.isEmpty() ? "" : "\n");
    if (!branch.rank().isEmpty()) {
      text.append(branch.rank()).append(". ");
    }
    String stance = branch.factor().stanceWord();
    String between = stance.isEmpty() || branch.score().isEmpty() ? "" : ", ";
    String judged = stance + between + branch.score();
    text.append(branch.factor().name()).append(" (").append(judged);
    text.append(judged.isEmpty() ? "" : "; ").append(branch.tally()).append(')');
    if (!branch.point().isEmpty()) {
      text.append(": ").append(branch.point());
    }
    if (!branch.objection().isEmpty()) {
      text.append('\n').append(branch.but());
    }
    for (Leaf leaf : branch.leaves()) {
      text.append('\n').append(leaf.label()).append(": ").append(leaf.text());
      if (!leaf.reply().isEmpty()) {
        text.append(' ').append(Label.REPLY.text()).append(": ").append(leaf.reply());
      }
    }
  }

  private void add(Join join) {
    text.append('\n').append(diagram.branches().get(join.from()).factor().name()).append(" → ");
    text.append(diagram.branches().get(join.to()).factor().name()).append(": ").append(join.how());
  }
}
