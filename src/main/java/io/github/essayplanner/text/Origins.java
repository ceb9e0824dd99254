package io.github.essayplanner.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where each {@code char} of a changed text stood in the text before. */
public final class Origins {
  /** Where nothing was changed. */
  public static final Origins SAME = new Origins(List.of());

  private final int[] before;
  private final int[] beforeEnd;
  private final int[] after;
  private final int[] afterEnd;

  private Origins(List<Replacement> edits) {
    before = new int[edits.size()];
    beforeEnd = new int[edits.size()];
    after = new int[edits.size()];
    afterEnd = new int[edits.size()];
    int moved = 0;
    for (int i = 0; i < edits.size(); i++) {
      Replacement edit = edits.get(i);
      before[i] = edit.span().start();
      beforeEnd[i] = edit.span().end();
      after[i] = before[i] + moved;
      afterEnd[i] = after[i] + edit.text().length();
      moved = afterEnd[i] - beforeEnd[i];
    }
  }

  /** The origins of what replacements that don't overlap made of a text. */
  public static Origins of(List<Replacement> edits) {
    List<Replacement> ordered = new ArrayList<>(edits);
    ordered.sort(Comparator.comparingInt(edit -> edit.span().start()));
    return new Origins(ordered);
  }

  /** The place in the text before; of what was put in, the place that it was put at. */
  public int of(int offset) {
    int low = 0;
    int high = after.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (after[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int edit = low - 1;
    if (edit < 0) {
      return offset;
    }
    return offset >= afterEnd[edit]
        ? offset - afterEnd[edit] + beforeEnd[edit]
        : Math.min(before[edit] + offset - after[edit], beforeEnd[edit]);
  }

  /** The same stretch in the text before. */
  public Span of(Span span) {
    int start = of(span.start());
    return new Span(start, Math.max(start, of(span.end())));
  }

  /** The same finding, with its place and its edits in the text before. */
  public Finding of(Finding finding) {
    if (before.length == 0) {
      return finding;
    }
    Finding moved =
        new Finding(finding.rule(), of(finding.span()), finding.message(), finding.suggestion());
    return finding.fix().isEmpty() ? moved : moved.with(of(finding.fix().get()));
  }

  private Fix of(Fix fix) {
    List<Replacement> edits = new ArrayList<>();
    for (Replacement edit : fix.edits()) {
      edits.add(new Replacement(of(edit.span()), edit.text()));
    }
    return new Fix(fix.safe(), edits);
  }
}
