package io.github.essayplanner.plan;

import io.github.essayplanner.model.Days;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.TextPlace;
import java.util.ArrayList;
import java.util.List;

/**
 * In what order a paragraph gives its evidence: by time where every piece has a date, by place
 * where all cite one text with numbers, else as written.
 */
final class EvidenceOrder {
  private EvidenceOrder() {}

  static List<Evidence> of(List<Evidence> asWritten) {
    if (hasPremise(asWritten)) {
      return asWritten;
    }
    if (areDated(asWritten)) {
      return inserted(asWritten, EvidenceOrder::isEarlier);
    }
    return citeOneText(asWritten) ? inserted(asWritten, EvidenceOrder::isBefore) : asWritten;
  }

  private static boolean hasPremise(List<Evidence> items) {
    for (Evidence item : items) {
      if (item.isPremise()) {
        return true;
      }
    }
    return false;
  }

  private static boolean areDated(List<Evidence> items) {
    for (Evidence item : items) {
      if (item.date().days().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static boolean citeOneText(List<Evidence> items) {
    String first = TextPlace.text(items.get(0));
    for (Evidence item : items) {
      if (!TextPlace.text(item).equals(first) || TextPlace.of(item).isEmpty()) {
        return false;
      }
    }
    return !first.isEmpty();
  }

  private interface Before {
    boolean test(Evidence one, Evidence other);
  }

  /** Each moves up past those that it surely comes before, and past no other. */
  private static List<Evidence> inserted(List<Evidence> asWritten, Before before) {
    List<Evidence> ordered = new ArrayList<>();
    for (Evidence item : asWritten) {
      int at = ordered.size();
      while (at > 0 && before.test(item, ordered.get(at - 1))) {
        at--;
      }
      ordered.add(at, item);
    }
    return ordered;
  }

  private static boolean isEarlier(Evidence one, Evidence other) {
    Days its = one.date().days().orElseThrow();
    Days others = other.date().days().orElseThrow();
    return its.last().isBefore(others.first());
  }

  private static boolean isBefore(Evidence one, Evidence other) {
    List<Integer> its = TextPlace.of(one);
    List<Integer> others = TextPlace.of(other);
    for (int i = 0; i < Math.min(its.size(), others.size()); i++) {
      if (!its.get(i).equals(others.get(i))) {
        return its.get(i) < others.get(i);
      }
    }
    return its.size() < others.size();
  }
}
