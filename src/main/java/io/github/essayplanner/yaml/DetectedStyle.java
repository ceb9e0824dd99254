package io.github.essayplanner.yaml;

import io.github.essayplanner.text.Text;
import io.github.essayplanner.yaml.Node.Entry;
import io.github.essayplanner.yaml.Node.Mapping;
import io.github.essayplanner.yaml.Node.Scalar;
import io.github.essayplanner.yaml.Node.Sequence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How the writer of a map is used to typing it, as far as the map shows; else the usual way. */
public final class DetectedStyle {
  private static final int NARROWEST = 60;
  private static final int USUAL = 100;
  private static final int WIDEST = 120;

  private final Text text;
  private final Map<String, Boolean> bracketed = new HashMap<>();
  private final int[] steps = new int[9];
  private final int[] listSteps = new int[9];
  private int quotes;
  private int longestFolded;

  private DetectedStyle(Text text) {
    this.text = text;
  }

  /** The style of a map's text, which the root of its tree was read from. */
  public static DetectedStyle of(Text text, Optional<Node> root) {
    DetectedStyle habits = new DetectedStyle(text);
    root.ifPresent(habits::look);
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
      boolean flow = "[{".indexOf(firstChar(value)) >= 0;
      bracketed.put(entry.key().value(), flow);
      int deeper = column(value) - column(entry.key());
      if (!flow && deeper >= 0 && deeper < steps.length) {
        (value instanceof Mapping ? steps : listSteps)[deeper]++;
      }
    }
    look(value);
  }

  private void look(Scalar scalar) {
    String raw = text.content().substring(scalar.span().start(), scalar.span().end());
    if (!raw.isEmpty() && "|>".indexOf(raw.charAt(0)) >= 0) {
      raw.lines().skip(1).forEach(this::lookAtFolded);
    } else if (!scalar.plain()) {
      quotes += raw.startsWith("'") ? 1 : -1;
    }
  }

  private char firstChar(Node node) {
    int start = node.span().start();
    return start < text.content().length() ? text.content().charAt(start) : '\0';
  }

  private int column(Node node) {
    int start = node.span().start();
    return start - text.lineStart(text.lineAt(start));
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
    return text.lineBreak();
  }
}
