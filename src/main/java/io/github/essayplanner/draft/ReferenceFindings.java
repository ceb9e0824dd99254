package io.github.essayplanner.draft;

import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Citation;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Source;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds references that name a source which the map does not have, or leave out the page that it
 * has.
 */
final class ReferenceFindings {
  private ReferenceFindings() {}

  static void add(Alignment alignment, MapPlaces places, List<Finding> findings) {
    ArgumentMap map = alignment.map();
    for (ProseText.BracketedReference reference : alignment.essay().references()) {
      for (String named : ReferenceText.named(reference)) {
        Optional<Source> source = ReferenceText.source(named, map);
        if (source.isPresent()) {
          addNoPage(alignment, places, reference, source.get(), findings);
        } else if (!map.sources().isEmpty() && !isInMap(named, map)) {
          findings.add(unknown(reference, named, map));
        }
      }
    }
  }

  /** Evidence may name a source by more than the ids of the map's list. */
  private static boolean isInMap(String named, ArgumentMap map) {
    String wanted = Spelling.composed(named);
    for (Factor factor : map.factors()) {
      for (Evidence item : factor.evidence()) {
        if (Spelling.composed(item.source().typed()).contains(wanted)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Finding unknown(
      ProseText.BracketedReference reference, String named, ArgumentMap map) {
    List<String> known = new ArrayList<>();
    for (Source source : map.sources()) {
      known.add(source.id());
      known.add(source.published().key());
      String author = source.author();
      known.add(author.substring(author.lastIndexOf(' ') + 1));
    }
    return new Finding(
        DraftRule.DRAFT_UNKNOWN_SOURCE,
        new Span(reference.start(), reference.end()),
        "The map has no source \"" + named + "\".",
        Spelling.didYouMean(named, known));
  }

  private static void addNoPage(
      Alignment alignment,
      MapPlaces places,
      ProseText.BracketedReference reference,
      Source source,
      List<Finding> findings) {
    for (FactProfile fact : alignment.facts()) {
      Scored match = alignment.best(fact);
      String place = place(fact.item().source(), source.id());
      boolean here =
          match != null
              && !place.isEmpty()
              && isIn(reference, alignment.essay().statements().get(match.statement()));
      if (here && !ReferenceText.hasPage(reference)) {
        findings.add(
            new Finding(
                DraftRule.DRAFT_NO_PAGE,
                new Span(reference.start(), reference.end()),
                "This reference has no page; the map has \"" + place + "\".",
                places.of(fact.item().place(), "source")));
        return;
      }
    }
  }

  /** The page or place that evidence gives with a source, or empty. */
  private static String place(Citation citation, String source) {
    for (Citation.Cited one : citation.cited()) {
      if (one.source().equals(source)) {
        return one.place();
      }
    }
    return "";
  }

  /** A reference stands before its sentence's full stop or right behind it. */
  private static boolean isIn(ProseText.BracketedReference reference, Statement statement) {
    return reference.start() >= statement.start() && reference.start() <= statement.end() + 1;
  }
}
