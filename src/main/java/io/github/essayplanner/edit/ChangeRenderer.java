package io.github.essayplanner.edit;

import io.github.essayplanner.edit.Change.Append;
import io.github.essayplanner.edit.Change.AsList;
import io.github.essayplanner.edit.Change.Put;
import io.github.essayplanner.edit.Change.Remove;
import io.github.essayplanner.edit.Change.Rename;
import io.github.essayplanner.edit.Change.Restyle;
import io.github.essayplanner.edit.Change.Shift;
import io.github.essayplanner.edit.Change.Swap;
import io.github.essayplanner.edit.Change.Unfold;
import io.github.essayplanner.edit.Change.Widen;
import io.github.essayplanner.text.Replacement;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.yaml.DetectedStyle;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Scalar;
import io.github.essayplanner.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells which bytes of a text a change replaces, and by which. */
final class ChangeRenderer {
  private ChangeRenderer() {}

  /**
   * What to replace for a change.
   *
   * @throws EditRefused where the layout has no safe place for it
   */
  static List<Replacement> of(Change change, SourceLayout layout) {
    if (change instanceof Rename rename) {
      return List.of(rename(rename, layout));
    }
    if (change instanceof Swap swap) {
      return swapped(layout, swap.at().in(layout.root()).orElseThrow(), swap);
    }
    // The style is told from the whole map, too slow for each of thousands of references above.
    YamlWriter hand = new YamlWriter(DetectedStyle.of(layout.text(), layout.root()));
    if (change instanceof Put put) {
      return new Insertion(layout, hand).put(put);
    }
    if (change instanceof Append append) {
      return new Insertion(layout, hand).append(append);
    }
    if (change instanceof Remove remove) {
      return List.of(new Removal(layout).of(remove));
    }
    if (change instanceof Shift shift) {
      return Relocation.shift(layout, shift);
    }
    if (change instanceof Restyle restyle) {
      return Relocation.restyle(layout, hand, restyle);
    }
    BlockConversion reshaping = new BlockConversion(layout, hand);
    if (change instanceof Widen widen) {
      return reshaping.widen(widen);
    }
    return change instanceof AsList one
        ? reshaping.list(one)
        : reshaping.unfold(((Unfold) change).at());
  }

  private static Replacement rename(Rename rename, SourceLayout layout) {
    Scalar key = rename.at().entryIn(layout.root()).orElseThrow().key();
    Swap whole = new Swap(rename.at(), rename.at().lastKey(), rename.to(), Set.of(0));
    return swapped(layout, key, whole).get(0);
  }

  /** Replaces parts of a scalar's text and leaves its quotes and the rest as they are. */
  private static List<Replacement> swapped(SourceLayout layout, Node scalar, Swap swap) {
    List<Replacement> all = new ArrayList<>();
    for (int at : swap.in(layout.raw(scalar.span()))) {
      int start = scalar.span().start() + at;
      all.add(new Replacement(new Span(start, start + swap.old().length()), swap.fresh()));
    }
    if (all.size() < swap.nths().size()) {
      throw new EditRefused("\"" + swap.old() + "\" is written with escapes; rename it by hand");
    }
    return all;
  }

  /**
   * The refusal of a change that has no safe place, with what to paste where there is something.
   */
  static EditRefused noPlace(Change change, SourceLayout layout) {
    return InTheWay.inBrackets(layout, change.at()).orElseGet(() -> unsafe(change, layout));
  }

  private static EditRefused unsafe(Change change, SourceLayout layout) {
    int line = layout.text().lineAt(nearest(change.at(), layout));
    YamlWriter hand = new YamlWriter(DetectedStyle.of(layout.text(), layout.root()));
    String message = "can't do this safely in the layout round line " + line;
    boolean isThere = change.at().in(layout.root()).isPresent();
    if (change instanceof Put put && !put.at().lastKey().isEmpty() && !isThere) {
      return new EditRefused(
          message, String.join("\n", hand.entry(put.at().lastKey(), put.value(), 0)));
    }
    if (change instanceof Append append) {
      return new EditRefused(message, String.join("\n", hand.item(append.value(), 0)));
    }
    return new EditRefused(message + "; do it there by hand");
  }

  private static int nearest(YamlPath way, SourceLayout layout) {
    for (int length = way.length(); length >= 0; length--) {
      if (way.first(length).in(layout.root()).isPresent()) {
        return way.first(length).in(layout.root()).get().span().start();
      }
    }
    return 0;
  }
}
