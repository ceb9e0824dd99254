package io.github.essayplanner.edit;

import io.github.essayplanner.yaml.Node;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Scalar;
import io.github.essayplanner.yaml.Node.Sequence;
import java.util.HashMap;
import java.util.Map;

/** How the writer of a map is used to typing it, as far as the map shows; else the usual way. */
final class DetectedStyle {
  private static final int NARROWEST = 60;
  private static final int USUAL = 100;
  private static final int WIDEST = 120;

  private final SourceLayout layout;
  private final Map<String, Boolean> bracketed = new HashMap<>();
  private final int[] steps = new int[9];
  private final int[] listSteps = new int[9];
  private int quotes;
  private int longestFolded;

  private DetectedStyle(SourceLayout layout) {
    this.layout = layout;
  }

  static DetectedStyle of(SourceLayout layout) {
    DetectedStyle habits = new DetectedStyle(layout);
    layout.root().ifPresent(habits::look);
    return habits;
  }

  private void look(Node node) {
    if (node instanceof Mapping mapping) {
      mapping.entries().forEach(this::look);
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(this::look);
    } else {
      look((Scalar) node);
    }
  }

  private void look(Entry entry) {
    Node value = entry.value();
    if (!(value instanceof Scalar)) {
      boolean flow = layout.isFlow(value);
      bracketed.put(entry.key().value(), flow);
      int deeper = layout.column(value.span().start()) - layout.column(entry.key().span().start());
      if (!flow && deeper >= 0 && deeper < steps.length) {
        (value instanceof Mapping ? steps : listSteps)[deeper]++;
      }
    }
    look(value);
  }

  private void look(Scalar scalar) {
    if (layout.isBlockScalar(scalar)) {
      layout.raw(scalar.span()).lines().skip(1).forEach(this::lookAtFolded);
    } else if (!scalar.plain()) {
      quotes += layout.raw(scalar.span()).startsWith("'") ? 1 : -1;
    }
  }

  private void lookAtFolded(String line) {
    longestFolded = Math.max(longestFolded, line.length());
  }

  /** How many columns a mapping stands further in than its key. */
  int step() {
    int most = mostUsed(steps);
    return most < 1 ? 2 : most;
  }

  /** How many columns a list's dashes stand further in than its key. */
  int listStep() {
    int most = mostUsed(listSteps);
    return most < 0 ? step() : most;
  }

  /** The index of the greatest count, −1 where all are 0. */
  private static int mostUsed(int[] counts) {
    int most = -1;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > (most < 0 ? 0 : counts[most])) {
        most = i;
      }
    }
    return most;
  }

  /** Whether the list or mapping under this key, where it was last written, stood in brackets. */
  boolean isBracketed(String key) {
    return bracketed.getOrDefault(key, true);
  }

  /** The quotation mark used more often; double where neither is. */
  char quote() {
    return quotes > 0 ? '\'' : '"';
  }

  /** The columns of a folded text. */
  int width() {
    return longestFolded == 0 ? USUAL : Math.min(WIDEST, Math.max(NARROWEST, longestFolded));
  }

  /** The line break that ends the first line. */
  String lineBreak() {
    String content = layout.text().content();
    int lf = content.indexOf('\n');
    int cr = content.indexOf('\r');
    if (cr < 0 || lf >= 0 && lf < cr) {
      return "\n";
    }
    return cr + 1 == lf ? "\r\n" : "\r";
  }
}
