package io.github.essayplanner.mend;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Origins;
import io.github.essayplanner.text.Replacement;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A map's text as its mistakes of writing would be mended, to be read on.
 *
 * @param text the mended text
 * @param origins where its parts stand in the file as it is
 * @param findings what was mended in it, at its places in the file as it is
 */
public record Mended(Text text, Origins origins, List<Finding> findings) {
  public Mended {
    findings = List.copyOf(findings);
  }

  /** Mends a text of at least one line; it may still hold what YAML can't read. */
  public static Mended of(Text text) {
    MapScan scan = new MapScan(text);
    List<Finding> findings = new ArrayList<>();
    List<Replacement> edits = new ArrayList<>();
    for (Mistake mistake : scan.run()) {
      findings.add(mistake.finding());
      edits.addAll(mistake.edits());
    }
    if (scan.reached() <= text.lineCount()) {
      int rest = text.lineStart(scan.reached());
      edits.removeIf(edit -> edit.span().end() > rest);
      edits.add(new Replacement(new Span(rest, text.content().length()), ""));
    }
    List<Replacement> apart = Replacement.apart(edits);
    String content = Replacement.apply(text.content(), apart);
    return new Mended(new Text(text.name(), content), Origins.of(apart), findings);
  }
}
