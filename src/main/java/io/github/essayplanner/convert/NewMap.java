package io.github.essayplanner.convert;

import io.github.essayplanner.read.Ids;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.DetectedStyle;
import io.github.essayplanner.yaml.Value;
import io.github.essayplanner.yaml.Value.FieldValue;
import io.github.essayplanner.yaml.Value.Leaf;
import io.github.essayplanner.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes a fresh map to fill in, empty or with what a note says. */
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

  /** How often an id was wanted again: two factors may have one name. */
  private final Map<String, Integer> taken = new HashMap<>();

  private NewMap() {}

  /**
   * A map's text, commented, with a question to plan from.
   *
   * @param name the map's, as the commands take it
   * @param question the question as set; empty for the note's or else the map's name
   * @param thesis the first answer; empty for the note's
   * @param factors names of factors; they come before those of the note
   * @param note what has been jotted down so far; may be empty
   */
  public static String text(
      String name, String question, String thesis, List<String> factors, Outline note) {
    return new NewMap().written(name, question, thesis, factors, note);
  }

  private String written(
      String name, String question, String thesis, List<String> factors, Outline note) {
    intro(name);
    List<String> remarks = new ArrayList<>(note.comments);
    head(name, question, thesis, note, remarks);
    comments(remarks, "", "From the outline:");
    lines.add("");
    lines.addAll(CRITERIA.lines().toList());
    lines.add("");
    List<Outline.Argument> parts = new ArrayList<>();
    factors.forEach(factor -> parts.add(new Outline.Argument(0, factor)));
    parts.addAll(note.factors);
    factors(name, parts);
    if (!note.inbox.isEmpty()) {
      lines.add("");
      lines.add("inbox:");
      note.inbox.forEach(text -> item(new Leaf(text), 2));
    }
    comments(note.sources, "", "Sources, as they stand in the outline:");
    return String.join("\n", lines) + "\n";
  }

  /** What the command line says comes first; what the note says instead is not lost. */
  private void head(
      String name, String question, String thesis, Outline note, List<String> remarks) {
    String asked = note.question.text();
    String title = note.title;
    if (!question.isEmpty() && !asked.isEmpty() && !asked.equals(question)) {
      if (title.isEmpty()) {
        title = asked;
      } else {
        remarks.add(0, asked);
      }
    }
    if (!thesis.isEmpty() && !note.thesis.isEmpty()) {
      remarks.add(note.thesis);
    }
    optional("title", title);
    String set = question.isEmpty() ? asked : question;
    field("question", set.isEmpty() ? asQuestion(name.replaceAll("\\.ya?ml$", "")) : set);
    field("thesis", thesis.isEmpty() ? note.thesis : thesis);
    optional("context", note.context);
    optional("conclusion", note.conclusion);
  }

  /** A name of nothing but hyphens is no word. */
  private static String asQuestion(String name) {
    String question = Ids.nameFor(name);
    return question.isBlank() ? name : question;
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

  private void optional(String key, String text) {
    if (!text.isEmpty()) {
      field(key, text);
    }
  }

  private void factors(String name, List<Outline.Argument> parts) {
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

  private void factor(Outline.Argument part, int number) {
    String id = freshId(part.name, number);
    lines.add("  " + id + ":");
    if (!part.name.equals(Ids.nameFor(id))) {
      nested("name", new Leaf(part.name));
    }
    if (part.challenges) {
      nested("stance", new Leaf("challenges"));
    }
    nested("point", new Leaf(part.point));
    comments(part.comments, "    ", "");
    nested("evidence", Value.NOTHING);
    for (Fact fact : part.evidence) {
      item(evidence(fact), 6);
      comments(fact.comments(), "        ", "");
    }
    if (!part.counter.isEmpty()) {
      nested("counter", Value.NOTHING);
      part.counter.forEach(objection -> item(counter(objection), 6));
    }
  }

  private static Value evidence(Fact fact) {
    List<FieldValue> fields = new ArrayList<>();
    add(fields, "fact", fact.fact());
    add(fields, "date", fact.date());
    add(fields, "side", fact.against() ? "against" : "");
    add(fields, "shows", fact.shows());
    add(fields, "quote", fact.quote());
    add(fields, "source", fact.source());
    boolean bare = fields.size() == 1 && !fact.fact().isEmpty();
    return bare ? fields.get(0).value() : Value.fields(fields);
  }

  private static Value counter(Outline.Counterclaim objection) {
    List<FieldValue> fields = new ArrayList<>();
    add(fields, "claim", objection.claim());
    add(fields, "reply", objection.reply());
    return fields.size() == 1 ? fields.get(0).value() : Value.fields(fields);
  }

  private static void add(List<FieldValue> fields, String key, String text) {
    if (!text.isEmpty()) {
      fields.add(new FieldValue(key, new Leaf(text)));
    }
  }

  private void item(Value value, int indent) {
    List<String> written = hand.item(value, indent);
    lines.add(" ".repeat(indent) + written.get(0));
    lines.addAll(written.subList(1, written.size()));
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
    while (!ids.add(free)) {
      free = id + "-" + taken.merge(id, 2, (before, two) -> before + 1);
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
