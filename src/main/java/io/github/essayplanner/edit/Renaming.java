package io.github.essayplanner.edit;

import io.github.essayplanner.edit.Change.Rename;
import io.github.essayplanner.edit.Change.Swap;
import io.github.essayplanner.edit.EditResult.Done;
import io.github.essayplanner.format.Thing;
import io.github.essayplanner.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Carries out {@code rename}: a thing gets another id, here and wherever it is referred to. */
public final class Renaming {
  private Renaming() {}

  /**
   * The text with an id renamed, together with every reference to it.
   *
   * @param old an id, or the way to what has it, as the user typed it
   * @throws EditRefused where nothing or more than one thing has that id, or the new one is taken
   */
  public static EditResult of(Text text, String old, String fresh) {
    Revision draft = Revision.of(text);
    Definition thing = thing(draft, old.strip());
    if (!thing.id().equals(fresh)) {
      Adding.checkNew(draft, thing.kind(), fresh);
    }
    List<Reference> references = Reference.to(draft, thing);
    List<Change> changes = new ArrayList<>();
    Map<YamlPath, Set<Integer>> texts = new LinkedHashMap<>();
    for (Reference reference : references) {
      if (reference.isKey()) {
        changes.add(new Rename(reference.at(), fresh));
      } else {
        texts.computeIfAbsent(reference.at(), at -> new HashSet<>()).add(reference.nth());
      }
    }
    texts.forEach((at, nths) -> changes.add(new Swap(at, thing.id(), fresh, nths)));
    boolean isEvidence = thing.kind() == Thing.EVIDENCE;
    YamlPath id = isEvidence ? thing.way().to("id") : thing.way();
    changes.add(isEvidence ? new Swap(id, thing.id(), fresh, Set.of(0)) : new Rename(id, fresh));
    Revision after = draft.with(changes);
    return EditResult.reworded(text, after, done(draft, thing, fresh, references, id));
  }

  /** Renaming moves no line, so the old places are the new ones. */
  private static List<Done> done(
      Revision draft, Definition thing, String fresh, List<Reference> references, YamlPath id) {
    List<Done> done = new ArrayList<>();
    done.add(
        EditResult.done(
            draft, id, "renamed the " + thing.kind().word() + " " + thing.id() + " to " + fresh));
    for (Reference reference : references) {
      done.add(EditResult.done(draft, reference.at(), "also in " + reference.what()));
    }
    return done;
  }

  private static Definition thing(Revision draft, String old) {
    List<Definition> named = Definition.named(draft, old);
    if (named.size() > 1) {
      throw new EditRefused(Definition.ambiguous(old, named));
    }
    if (named.size() == 1) {
      return named.get(0);
    }
    YamlPath way = FieldPath.find(draft, old).way();
    Optional<Definition> found =
        Definition.all(draft).stream().filter(d -> d.way().equals(way)).findFirst();
    return found.orElseThrow(
        () ->
            new EditRefused(
                old
                    + " has no id to rename; ids belong to factors, criteria, sources, questions"
                    + " and evidence"));
  }
}
