package io.github.essayplanner.edit;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.yaml.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * What questions say of evidence, which stands under its factor there too and goes with it to
 * another.
 *
 * @param draft with it under the other factor
 * @param ways where it stands there
 */
record TakenAlong(Revision draft, List<YamlPath> ways) {
  /**
   * The draft with what questions say of evidence under the factor that the evidence goes to.
   *
   * @param from the evidence
   * @param to the evidence of a factor, or another list
   * @throws EditRefused where comments would be lost, or a counter-argument names the evidence
   */
  static TakenAlong of(Revision before, FieldPath from, FieldPath to) {
    Revision draft = before;
    List<YamlPath> ways = new ArrayList<>();
    String id = from.kind() == Thing.EVIDENCE ? Items.text(draft, from.way(), "id") : "";
    if (id.isEmpty() || to.way().length() != from.way().length() - 1) {
      return new TakenAlong(draft, ways);
    }
    checkAnswered(draft, id, from);
    for (Definition question : Definition.under(draft, YamlPath.of("questions"), Thing.QUESTION)) {
      YamlPath factors = question.way().to("factors");
      YamlPath old = in(factors, from.way()).to(id);
      if (draft.at(old).isPresent()) {
        checkComments(draft, question.id(), old, from);
        YamlPath now = in(factors, to.way()).to(id);
        Value said = Value.of(draft.at(old).orElseThrow());
        draft = TreeEdit.remove(TreeEdit.put(draft, FieldPath.of(now), said), FieldPath.of(old));
        ways.add(now);
      }
    }
    return new TakenAlong(draft, ways);
  }

  /** A counter-argument speaks against evidence of its own factor only. */
  private static void checkAnswered(Revision draft, String id, FieldPath from) {
    for (Reference one : Reference.to(draft, new Definition(Thing.EVIDENCE, id, "", from.way()))) {
      if (!one.isKey() && one.at().lastKey().equals("evidence")) {
        FieldPath field = FieldPath.of(one.at());
        throw new EditRefused(
            "%s (line %d) names %s, and can name evidence of its own factor only; remove %1$s first"
                .formatted(field, EditResult.done(draft, one.at(), "").line(), from));
      }
    }
  }

  /** The evidence of the same factor in a question. */
  private static YamlPath in(YamlPath factors, YamlPath evidence) {
    return factors.to(evidence.first(2).lastKey()).to("evidence");
  }

  private static void checkComments(Revision draft, String question, YamlPath old, FieldPath from) {
    if (!TakenAway.comments(draft, old).isEmpty()) {
      throw new EditRefused(
          "the question %s says something of %s with comments, which would be lost; remove them first (line %d)"
              .formatted(question, from, EditResult.done(draft, old, "").line()));
    }
  }

  /** What is said of it once all is done. */
  List<EditResult.Done> done(Revision after) {
    List<EditResult.Done> done = new ArrayList<>();
    for (YamlPath way : ways) {
      done.add(EditResult.done(after, way, "what the question says of it is now " + way(way)));
    }
    return done;
  }

  private static String way(YamlPath way) {
    return FieldPath.of(way).toString();
  }
}
