package io.github.essayplanner.plan;

import io.github.essayplanner.model.Citation;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What a plan has printed so far, so that it prints nothing twice. */
final class Printed {
  private final Map<String, Integer> sections = new HashMap<>();
  private final Set<String> texts = new HashSet<>();
  private final Set<String> sources = new LinkedHashSet<>();
  private String last = "";
  private String beforeLast = "";

  /**
   * The number of the section where a piece of evidence stands whole already; 0 where it doesn't.
   */
  int section(Evidence item) {
    return sections.getOrDefault(key(item), 0);
  }

  void add(Evidence item, int section) {
    sections.putIfAbsent(key(item), section);
  }

  private static String key(Evidence item) {
    return item.fact().isEmpty() ? "\"" + plain(item.quote()) : plain(item.fact());
  }

  /** Whether a text stands here for the first time. */
  boolean isNew(String text) {
    return text.isEmpty() || texts.add(plain(text));
  }

  private static String plain(String text) {
    return text.strip().replaceAll("[.;]$", "").replaceAll("\\s+", " ");
  }

  /** Notes that a source is cited; whether for the first time. */
  boolean cites(Citation.Cited cited) {
    beforeLast = last;
    last = cited.source();
    return sources.add(cited.source());
  }

  /** Whether another source was cited before the last one, so that a place alone would be of it. */
  boolean changesSource() {
    return !last.equals(beforeLast);
  }

  boolean hasCited(Source source) {
    return sources.contains(source.id());
  }
}
