package io.github.essayplanner.edit;

import io.github.essayplanner.edit.Change.Put;
import io.github.essayplanner.edit.Change.Remove;
import io.github.essayplanner.edit.EditResult.Done;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Scalar;
import io.github.essayplanner.yaml.Value.Leaf;
import java.util.ArrayList;
import java.util.List;

/** Carries out {@code remove}: a field goes, or a thing with all that it says. */
public final class Removing {
  private Removing() {}

  /**
   * The text without a factor, an item or a field, and without the comments that belong to it.
   *
   * @param field the way through the map, or an id, as the user typed it
   * @param withLinks whether what refers to it goes too
   * @param mostReadAgain how many values may be read again, the whole map for each reference
   * @throws EditRefused where there is no such thing, something refers to it and is to stay, or the
   *     layout has no safe place
   */
  public static EditResult of(Text text, String field, boolean withLinks, int mostReadAgain) {
    Revision draft = Revision.of(text);
    FieldPath address = FieldPath.find(draft, field);
    FieldPath written = written(draft, address);
    if (!isThere(draft, written.way())) {
      throw new EditRefused("there is no " + address + " in this map");
    }
    checkOnly(draft, address);
    YamlPath whole = TreeEdit.whole(draft, written);
    List<Definition> going =
        Definition.all(draft).stream().filter(d -> d.way().startsWith(whole)).toList();
    List<Reference> references =
        references(draft, going).stream().filter(r -> !r.at().startsWith(whole)).toList();
    if (!references.isEmpty() && !withLinks) {
      throw new EditRefused(refersTo(draft, address, references));
    }
    if ((long) references.size() * draft.values() > mostReadAgain) {
      throw new EditRefused(
          "%s is referred to in %d places, too many for a map of this size; remove some of them first, or say --max-size"
              .formatted(address, references.size()));
    }
    List<Done> done = new ArrayList<>();
    String what = "removed " + TakenAway.of(draft, address);
    Revision after = takeAll(draft, written, what, going, done);
    return EditResult.reworded(text, after, done);
  }

  /** Takes something out, and then what refers to it, one after the other. */
  private static Revision takeAll(
      Revision draft, FieldPath address, String what, List<Definition> going, List<Done> done) {
    String shifted = TakenAway.shifted(draft, address);
    Revision after = take(draft, address, what, done);
    if (!shifted.isEmpty()) {
      done.add(new Done(done.get(0).line(), shifted));
    }
    List<Reference> left = references(after, going);
    while (!left.isEmpty()) {
      after = take(after, left.get(0), done);
      left = references(after, going);
    }
    return after;
  }

  /** The same place as it is written: an item that stands alone may have no list round it. */
  private static FieldPath written(Revision draft, FieldPath address) {
    return isThere(draft, address.way()) ? address : FieldPath.of(Items.bare(draft, address));
  }

  private static boolean isThere(Revision draft, YamlPath way) {
    return way.last() instanceof YamlPath.Step.Index
        ? draft.has(way.parent())
        : way.entryIn(draft.root()).isPresent();
  }

  /** The one field of an item is the item. */
  private static void checkOnly(Revision draft, FieldPath address) {
    YamlPath parent = address.way().length() > 1 ? address.way().parent() : YamlPath.ROOT;
    if (parent.length() == 0 || !(parent.last() instanceof YamlPath.Step.Index)) {
      return;
    }
    FieldPath item = address.first(parent.length());
    Node said = draft.at(Items.bare(draft, item)).orElseThrow();
    if (said instanceof Scalar || said instanceof Mapping one && one.entries().size() == 1) {
      throw new EditRefused("this is all that " + item + " says; remove " + item + " itself");
    }
  }

  private static List<Reference> references(Revision draft, List<Definition> things) {
    return things.stream().flatMap(thing -> Reference.to(draft, thing).stream()).toList();
  }

  private static String refersTo(Revision draft, FieldPath address, List<Reference> references) {
    StringBuilder message = new StringBuilder(address + " is referred to elsewhere:");
    for (Reference reference : references) {
      int line = EditResult.done(draft, reference.at(), "").line();
      message.append("\n    ").append(draft.text().name()).append(':').append(line).append(": ");
      message.append(reference.what());
    }
    return message.append("\n  --with-links removes these too").toString();
  }

  private static Revision take(Revision draft, Reference reference, List<Done> done) {
    String what = "also removed " + reference.what();
    if (reference.rest().isEmpty()) {
      FieldPath whole = FieldPath.of(reference.whole());
      String full = TakenAway.of(draft, whole);
      String all = full.equals(whole.toString()) ? what : what + ", " + full;
      return take(draft, whole, all, done);
    }
    Revision after = draft.with(new Put(reference.at(), new Leaf(reference.rest()), List.of()));
    String part = TakenAway.part(reference.part(), FieldPath.of(reference.at()));
    done.add(EditResult.done(after, reference.at(), what + ", " + part));
    return after;
  }

  private static Revision take(Revision draft, FieldPath address, String what, List<Done> done) {
    Remove remove = new Remove(TreeEdit.whole(draft, address));
    int line = EditResult.done(draft, remove.at(), "").line();
    List<String> comments = TakenAway.comments(draft, remove.at());
    Revision after = draft.with(remove);
    int gone = draft.text().lineCount() - after.text().lineCount();
    done.replaceAll(d -> d.line() > line ? new Done(d.line() - gone, d.what()) : d);
    int where = Math.min(line, after.text().lineCount());
    done.add(new Done(where, what));
    comments.forEach(c -> done.add(new Done(where, "also removed the comment " + c)));
    return after;
  }
}
