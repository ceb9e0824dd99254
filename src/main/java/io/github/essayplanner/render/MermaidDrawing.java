package io.github.essayplanner.render;

import io.github.essayplanner.draw.Diagram;
import io.github.essayplanner.draw.Diagram.FactorBranch;
import io.github.essayplanner.draw.Diagram.Join;
import io.github.essayplanner.draw.Diagram.Leaf;
import io.github.essayplanner.draw.Role;
import io.github.essayplanner.words.Label;
import java.util.Locale;

/** A diagram for Mermaid, which GitHub and others draw. */
public final class MermaidDrawing {
  private static final int STRONG = 3;

  private final StringBuilder mermaid = new StringBuilder();

  private MermaidDrawing() {}

  /** The whole file, ending with a line break. */
  public static String of(Diagram diagram) {
    MermaidDrawing drawing = new MermaidDrawing();
    drawing.draw(diagram);
    return drawing.mermaid.toString();
  }

  private void draw(Diagram diagram) {
    mermaid.append("flowchart RL\n");
    node("thesis", Role.THESIS, Label.THESIS.text(), diagram.thesis());
    for (int i = 0; i < diagram.branches().size(); i++) {
      branch("f" + i, diagram.branches().get(i));
    }
    for (int i = 0; i < diagram.joins().size(); i++) {
      join("l" + i, diagram, diagram.joins().get(i));
    }
    mermaid.append("  classDef thesis stroke:#6d747f,stroke-width:3px\n");
    mermaid.append("  classDef supports stroke:#0b5394,stroke-width:2px\n");
    mermaid.append("  classDef qualifies stroke:#7a5200,stroke-width:2px,stroke-dasharray:6 3\n");
    mermaid.append("  classDef challenges stroke:#a3271b,stroke-width:4px\n");
    mermaid.append("  classDef for stroke:#3d6b4f\n");
    mermaid.append("  classDef against stroke:#a3271b,stroke-dasharray:6 3\n");
    mermaid.append("  classDef counter stroke:#a3271b,stroke-dasharray:2 3\n");
    mermaid.append("  classDef link stroke:#9aa0a8,stroke-dasharray:2 3\n");
  }

  private void branch(String id, FactorBranch branch) {
    node(id, branch.tone(), DiagramWords.heading(branch), branch.point(), branch.but());
    edge(id, "-->", branch.factor().stanceWord(), "thesis");
    for (int i = 0; i < branch.leaves().size(); i++) {
      Leaf leaf = branch.leaves().get(i);
      String leafId = id + "e" + i;
      node(leafId, leaf.tone(), leaf.label(), leaf.text());
      edge(leafId, leaf.weight() == STRONG ? "==>" : "-->", "", id);
      if (!leaf.reply().isEmpty()) {
        node(leafId + "r", Role.REPLY, Label.REPLY.text(), leaf.reply());
        edge(leafId + "r", "-->", "", leafId);
      }
    }
  }

  /** A line to the other factor would pull it out of its place by rank: a link names it instead. */
  private void join(String id, Diagram diagram, Join join) {
    node(id, Role.LINK, diagram.towards(join), join.how());
    edge(id, "-.-", "", "f" + join.from());
  }

  private void node(String id, Role tone, String heading, String... texts) {
    mermaid.append("  ").append(id).append("[\"").append(escaped(heading));
    for (String text : texts) {
      if (!text.isEmpty()) {
        // A tag would make Mermaid break lines at a backslash before an n as well.
        mermaid.append('\n').append(escaped(text));
      }
    }
    mermaid.append("\"]:::").append(tone.name().toLowerCase(Locale.ROOT)).append('\n');
  }

  private void edge(String from, String arrow, String label, String to) {
    mermaid.append("  ").append(from).append(' ').append(arrow);
    if (!label.isEmpty()) {
      mermaid.append("|\"").append(escaped(label)).append("\"|");
    }
    mermaid.append(' ').append(to).append('\n');
  }

  private static String escaped(String text) {
    return DiagramWords.numbered(text, "#");
  }
}
