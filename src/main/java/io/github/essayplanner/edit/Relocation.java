package io.github.essayplanner.edit;

import io.github.essayplanner.edit.Change.Restyle;
import io.github.essayplanner.edit.Change.Shift;
import io.github.essayplanner.text.Replacement;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Changes places of the lines of neighbours, for {@link Moving}; what stands between them, blank
 * lines above all, stays.
 */
final class Relocation {
  private Relocation() {}

  /**
   * Each of the lines between the old and the new place goes one further, with its own line break.
   */
  static List<Replacement> shift(SourceLayout layout, Shift shift) {
    Siblings siblings = new Siblings(layout, shift.at().in(layout.root()).orElseThrow());
    int low = Math.min(shift.from(), shift.to());
    int high = Math.max(shift.from(), shift.to());
    if (low == high) {
      return List.of();
    }
    List<Span> places = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    List<String> breaks = new ArrayList<>();
    for (int i = low; i <= high; i++) {
      Span lines = siblings.lines(i);
      int end = siblings.isInFlow() ? lines.end() : layout.nextLine(lines.end());
      places.add(new Span(lines.start(), end));
      texts.add(layout.raw(lines));
      breaks.add(layout.raw(new Span(lines.end(), end)));
    }
    texts.add(shift.to() - low, texts.remove(shift.from() - low));
    breaks.add(shift.to() - low, breaks.remove(shift.from() - low));
    if (breaks.contains("")) { // The last line of a file that ends without a line break.
      Collections.swap(breaks, breaks.indexOf(""), high - low);
    }
    List<Replacement> replacements = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      replacements.add(new Replacement(places.get(i), texts.get(i) + breaks.get(i)));
    }
    return replacements;
  }

  static List<Replacement> restyle(SourceLayout layout, YamlWriter hand, Restyle restyle) {
    Node list = restyle.at().in(layout.root()).orElseThrow();
    Siblings siblings = new Siblings(layout, list);
    String indent = " ".repeat(siblings.column(restyle.item()));
    Span own = siblings.own(restyle.item());
    int start = layout.text().lineStart(layout.text().lineAt(own.start()));
    Span lines = new Span(start, siblings.lines(restyle.item()).end());
    List<String> typed = new ArrayList<>();
    restyle.lines().forEach(line -> typed.add(line.isEmpty() ? line : indent + line));
    return List.of(new Replacement(lines, String.join(hand.lineBreak(), typed)));
  }
}
