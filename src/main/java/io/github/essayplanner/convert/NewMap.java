package io.github.essayplanner.convert;

import io.github.essayplanner.read.Ids;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.DetectedStyle;
import io.github.essayplanner.yaml.Value;
import io.github.essayplanner.yaml.Value.Leaf;
import io.github.essayplanner.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes a fresh map to fill in. */
public final class NewMap {
  private static final String CRITERIA =
      """
      # By what will you judge which factor matters most? Take away the # from the criteria that fit
      # your question, and from the two lines above them.
      #
      # judgement:
      #   criteria:
      #     difference:
      #       name: Difference made
      #       asks: Without it, how different would the outcome have been?
      #     depth:
      #       asks: How far does it reach to what lay beneath the events?
      #     scope:
      #       asks: How much of what the question asks about does it touch?
      #     duration:
      #       asks: For how long was it at work?
      #     directness:
      #       asks: How directly did it lead to the outcome?
      """;

  private final YamlWriter hand =
      new YamlWriter(DetectedStyle.of(new Text("", ""), Optional.empty()));
  private final List<String> lines = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private NewMap() {}

  /**
   * A map's text, commented, with a question to plan from.
   *
   * @param name the map's, as the commands take it
   * @param question the question as set; empty for the outline's title or else the map's name
   * @param thesis the first answer; may be empty
   * @param factors names of factors; they come before those of the outline
   * @param outline what has been jotted down so far; may be empty
   */
  public static String text(
      String name, String question, String thesis, List<String> factors, String outline) {
    return new NewMap().written(name, question, thesis, factors, Outline.of(outline));
  }

  private String written(
      String name, String question, String thesis, List<String> factors, Outline outline) {
    intro(name);
    if (!question.isEmpty() && !outline.title().isEmpty()) {
      field("title", outline.title());
    }
    String asked = question.isEmpty() ? outline.title() : question;
    field("question", asked.isEmpty() ? Ids.nameFor(name.replaceAll("\\.ya?ml$", "")) : asked);
    field("thesis", thesis);
    comments(outline.remarks(), "", "From the outline:");
    lines.add("");
    lines.addAll(CRITERIA.lines().toList());
    lines.add("");
    List<Outline.Part> parts = new ArrayList<>(factors.stream().map(Outline.Part::new).toList());
    parts.addAll(outline.parts());
    factors(name, parts);
    return String.join("\n", lines) + "\n";
  }

  private void intro(String name) {
    lines.add("# yaml-language-server: $schema=argument-map.schema.json");
    lines.add("#");
    lines.add(
        "# Fill in what you have, in any order; only the question is needed. A # begins a note");
    lines.add("# like this one, which essay does not read.");
    lines.add("#   essay plan " + name + "     the plan so far, with its gaps");
    lines.add("#   essay check " + name + "    what is still missing or weak");
    lines.add("");
  }

  private void field(String key, String text) {
    lines.addAll(hand.entry(key, new Leaf(text), 0));
  }

  private void factors(String name, List<Outline.Part> parts) {
    lines.add(
        "# A factor is one line of argument: what it argues, and the evidence for it and against.");
    if (parts.isEmpty()) {
      lines.add("#   essay add factor " + name + " \"The first idea\" --point \"What it argues.\"");
    }
    lines.add("factors:");
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        lines.add("");
      }
      factor(parts.get(i), i + 1);
    }
  }

  private void factor(Outline.Part part, int number) {
    String id = freshId(part.name(), number);
    lines.add("  " + id + ":");
    if (!part.name().equals(Ids.nameFor(id))) {
      nested("name", new Leaf(part.name()));
    }
    nested("point", Value.NOTHING);
    comments(part.remarks(), "    ", "");
    nested("evidence", Value.NOTHING);
    for (Outline.Item item : part.items()) {
      List<String> written = hand.item(new Leaf(item.text()), 6);
      lines.add("      " + written.get(0));
      lines.addAll(written.subList(1, written.size()));
      comments(item.remarks(), "        ", "");
    }
  }

  private void nested(String key, Value value) {
    List<String> written = hand.entry(key, value, 4);
    lines.add("    " + written.get(0));
    lines.addAll(written.subList(1, written.size()));
  }

  private String freshId(String name, int number) {
    String made = Ids.idFor(name);
    String id = made.isEmpty() ? "factor-" + number : made;
    String free = id;
    for (int i = 2; !ids.add(free); i++) {
      free = id + "-" + i;
    }
    return free;
  }

  private void comments(List<String> remarks, String indent, String heading) {
    if (!remarks.isEmpty() && !heading.isEmpty()) {
      lines.add("");
      lines.add(indent + "# " + heading);
    }
    remarks.forEach(remark -> lines.add(indent + "# " + remark));
  }
}
