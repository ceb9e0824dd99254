package io.github.essayplanner.render;

import io.github.essayplanner.draw.Diagram;
import io.github.essayplanner.draw.Diagram.FactorBranch;
import io.github.essayplanner.draw.Diagram.Join;
import io.github.essayplanner.draw.Diagram.Leaf;
import io.github.essayplanner.draw.Role;
import io.github.essayplanner.draw.TextStyle;
import io.github.essayplanner.words.Label;

/** A diagram for Graphviz. */
public final class DotDrawing {
  private static final int WIDTH = 320;
  private static final String LINK = "color=\"#9aa0a8\", style=dotted";

  private final StringBuilder dot = new StringBuilder();

  private DotDrawing() {}

  /** The whole file, ending with a line break. */
  public static String of(Diagram diagram) {
    DotDrawing drawing = new DotDrawing();
    drawing.draw(diagram);
    return drawing.dot.toString();
  }

  private void draw(Diagram diagram) {
    dot.append("digraph argument {\n");
    dot.append("  graph [rankdir=RL, labelloc=t, fontname=\"sans-serif\", label=\"");
    lines(diagram.heading());
    dot.append("\"];\n");
    dot.append("  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n");
    dot.append("  edge [fontname=\"sans-serif\"];\n");
    node("thesis", "shape=box, style=bold", Label.THESIS.text(), diagram.thesis());
    for (int i = 0; i < diagram.branches().size(); i++) {
      branch("f" + i, diagram.branches().get(i));
    }
    for (int i = 0; i < diagram.joins().size(); i++) {
      join("l" + i, diagram, diagram.joins().get(i));
    }
    dot.append("}\n");
  }

  private void branch(String id, FactorBranch branch) {
    node(id, look(branch.tone()), DiagramWords.heading(branch), branch.point(), branch.but());
    edge(id, "thesis", look(branch.tone()), branch.factor().stanceWord());
    for (int i = 0; i < branch.leaves().size(); i++) {
      Leaf leaf = branch.leaves().get(i);
      String leafId = id + "e" + i;
      node(leafId, look(leaf.tone()), leaf.label(), leaf.text());
      edge(leafId, id, look(leaf.tone()) + ", penwidth=" + leaf.weight(), "");
      if (!leaf.reply().isEmpty()) {
        node(leafId + "r", look(Role.REPLY), Label.REPLY.text(), leaf.reply());
        edge(leafId + "r", leafId, look(Role.REPLY), "");
      }
    }
  }

  /** A line to the other factor would run under other lines' words: a link names it instead. */
  private void join(String id, Diagram diagram, Join join) {
    node(id, LINK, diagram.towards(join), join.how());
    edge(id, "f" + join.from(), LINK + ", dir=none", "");
  }

  private void node(String id, String look, String heading, String... texts) {
    dot.append("  ").append(id).append(" [").append(look).append(", label=\"");
    lines(heading);
    for (String text : texts) {
      if (!text.isEmpty()) {
        dot.append("\\n");
        lines(text);
      }
    }
    dot.append("\"];\n");
  }

  private void edge(String from, String to, String look, String label) {
    dot.append("  ").append(from).append(" -> ").append(to).append(" [").append(look);
    dot.append(", label=\"");
    lines(label);
    dot.append("\"];\n");
  }

  private static String look(Role tone) {
    return switch (tone) {
      case SUPPORTS -> "color=\"#0b5394\"";
      case QUALIFIES -> "color=\"#7a5200\", style=dashed";
      case CHALLENGES -> "color=\"#a3271b\", style=bold";
      case AGAINST -> "color=\"#a3271b\", style=dashed";
      case COUNTER -> "color=\"#a3271b\", style=dotted";
      case FOR -> "color=\"#3d6b4f\"";
      case THESIS, BACKGROUND, REPLY, LINK, KEY -> "color=\"#6d747f\"";
    };
  }

  /**
   * Graphviz breaks no lines of its own, and takes a backslash for one even when it is a number.
   */
  private void lines(String text) {
    String separator = "";
    for (String line : TextStyle.BODY.lines(text, WIDTH)) {
      dot.append(separator).append(DiagramWords.numbered(line, "&#").replace("&#92;", "\\\\"));
      separator = "\\n";
    }
  }
}
