package io.github.essayplanner.edit;

import io.github.essayplanner.edit.Change.Remove;
import io.github.essayplanner.edit.Edited.Done;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.Node.Mapping;
import java.util.ArrayList;
import java.util.List;

/** Takes things out of a map. */
public final class Removing {
  private Removing() {}

  /**
   * The text without a factor, an item or a field, and without the comments that belong to it.
   *
   * @param field the way through the map, or an id, as the user typed it
   * @param withLinks whether what refers to it goes too
   * @param mostReadAgain how many values may be read again, the whole map for each reference
   * @throws CantEdit where there is no such thing, something refers to it and is to stay, or the
   *     layout has no safe place
   */
  public static Edited of(Text text, String field, boolean withLinks, int mostReadAgain) {
    Draft draft = Draft.of(text);
    Address address = Address.find(draft, field);
    if (!isThere(draft, address.way())) {
      throw new CantEdit("there is no " + address + " in this map");
    }
    checkOnly(draft, address);
    Way whole = Room.whole(draft, address);
    List<Definition> going =
        Definition.all(draft).stream().filter(d -> d.way().startsWith(whole)).toList();
    List<Reference> references =
        references(draft, going).stream().filter(r -> !r.at().startsWith(whole)).toList();
    if (!references.isEmpty() && !withLinks) {
      throw new CantEdit(refersTo(draft, address, references));
    }
    if ((long) references.size() * draft.values() > mostReadAgain) {
      throw new CantEdit(
          "%s is referred to in %d places, too many for a map of this size; remove some of them first, or say --max-size"
              .formatted(address, references.size()));
    }
    List<Done> done = new ArrayList<>();
    Draft after = take(draft, address, "removed " + address, done);
    List<Reference> left = references(after, going);
    while (!left.isEmpty()) {
      Reference reference = left.get(0);
      after = take(after, Address.of(reference.whole()), "also removed " + reference.what(), done);
      left = references(after, going);
    }
    return Edited.reworded(text, after, done);
  }

  private static boolean isThere(Draft draft, Way way) {
    return way.last() instanceof Way.Step.Item
        ? draft.has(way.parent())
        : way.entryIn(draft.root()).isPresent();
  }

  /** The one field of an item is the item. */
  private static void checkOnly(Draft draft, Address address) {
    Way parent = address.way().length() > 1 ? address.way().parent() : Way.ROOT;
    if (parent.length() > 0
        && parent.last() instanceof Way.Step.Item
        && draft.at(parent).orElse(null) instanceof Mapping mapping
        && mapping.entries().size() == 1) {
      Address item = address.first(parent.length());
      throw new CantEdit("this is all that " + item + " says; remove " + item + " itself");
    }
  }

  private static List<Reference> references(Draft draft, List<Definition> things) {
    return things.stream().flatMap(thing -> Reference.to(draft, thing).stream()).toList();
  }

  private static String refersTo(Draft draft, Address address, List<Reference> references) {
    StringBuilder message = new StringBuilder(address + " is referred to elsewhere:");
    for (Reference reference : references) {
      int line = Edited.done(draft, reference.at(), "").line();
      message.append("\n    ").append(draft.text().name()).append(':').append(line).append(": ");
      message.append(reference.what());
    }
    return message.append("\n  --with-links removes these too").toString();
  }

  private static Draft take(Draft draft, Address address, String what, List<Done> done) {
    Remove remove = new Remove(Room.whole(draft, address));
    int line = Edited.done(draft, remove.at(), "").line();
    List<String> comments =
        draft.layout().comments(Placement.of(remove, draft.layout()).get(0).span());
    Draft after = draft.with(remove);
    int gone = draft.text().lineCount() - after.text().lineCount();
    done.replaceAll(d -> d.line() > line ? new Done(d.line() - gone, d.what()) : d);
    int where = Math.min(line, after.text().lineCount());
    done.add(new Done(where, what));
    comments.forEach(c -> done.add(new Done(where, "also removed the comment " + c)));
    return after;
  }
}
