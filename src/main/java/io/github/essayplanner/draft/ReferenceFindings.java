package io.github.essayplanner.draft;

import io.github.essayplanner.model.Citation;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Source;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds references that name a source which the map does not have, or leave out the page that it
 * has.
 */
final class ReferenceFindings {
  /** A source that was perhaps meant is looked for so many times: more nobody reads. */
  private static final int MOST_LOOKED_FOR = 1_000;

  private final Alignment alignment;
  private final MapPlaces places;
  private final List<Finding> findings;

  /** What evidence names as its source, which may be more than the ids of the map's list. */
  private final Set<String> typed = new LinkedHashSet<>();

  /** The ids and the authors' last names. */
  private final List<String> known = new ArrayList<>();

  /** What is found of a name that the map doesn't list: drafts cite a source again and again. */
  private final Map<String, Optional<Finding>> unlisted = new HashMap<>();

  private ReferenceFindings(Alignment alignment, MapPlaces places, List<Finding> findings) {
    this.alignment = alignment;
    this.places = places;
    this.findings = findings;
    for (Factor factor : alignment.map().factors()) {
      for (Evidence item : factor.evidence()) {
        typed.add(Spelling.composed(item.source().typed()));
      }
    }
    for (Source source : alignment.map().sources()) {
      known.add(source.id());
      if (!source.published().key().isEmpty()) {
        known.add(source.published().key());
      }
      String author = source.author();
      String name = author.substring(author.lastIndexOf(' ') + 1);
      if (!name.isEmpty()) {
        known.add(name);
      }
    }
  }

  static void add(Alignment alignment, MapPlaces places, List<Finding> findings) {
    ReferenceFindings all = new ReferenceFindings(alignment, places, findings);
    for (ProseText.BracketedReference reference : alignment.essay().references()) {
      for (String named : ReferenceText.named(reference)) {
        all.add(reference, named);
      }
    }
  }

  private void add(ProseText.BracketedReference reference, String named) {
    Optional<Source> source = alignment.sources().meant(named);
    if (source.isPresent()) {
      addNoPage(reference, source.get());
    } else if (!known.isEmpty()) {
      Span span = new Span(reference.start(), reference.end());
      Optional<Finding> found = unlisted.get(named);
      if (found == null) {
        found = isTyped(named) ? Optional.empty() : Optional.of(unknown(named, span));
        unlisted.put(named, found);
      }
      found.ifPresent(one -> findings.add(at(span, one)));
    }
  }

  private static Finding at(Span span, Finding found) {
    return new Finding(found.rule(), span, found.message(), found.suggestion());
  }

  private boolean isTyped(String named) {
    String wanted = Spelling.composed(named);
    for (String source : typed) {
      if (hasWord(source, wanted)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name is among the words of a source: "row" is not in "rowe". */
  private static boolean hasWord(String source, String name) {
    for (int at = source.indexOf(name); at >= 0; at = source.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(source.charAt(at - 1));
      if (begins && (end == source.length() || !Character.isLetterOrDigit(source.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private Finding unknown(String named, Span span) {
    return new Finding(
        DraftRule.DRAFT_UNKNOWN_SOURCE,
        span,
        "The map has no source \"" + named + "\".",
        unlisted.size() < MOST_LOOKED_FOR ? Spelling.didYouMean(named, known) : "");
  }

  private void addNoPage(ProseText.BracketedReference reference, Source source) {
    if (ReferenceText.hasPage(reference)) {
      return;
    }
    for (FactProfile fact : alignment.facts()) {
      Scored match = alignment.best(fact);
      boolean here =
          match != null && isIn(reference, alignment.essay().statements().get(match.statement()));
      String place = here ? place(fact.item().source(), source.id()) : "";
      if (!place.isEmpty()
          && !ReferenceText.hasPlace(reference, source.year(), place)
          && !isSaid(place, alignment.essay().statements().get(match.statement()))) {
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

  /** Whether a sentence itself says a place, and not a number alone that may be of anything. */
  private boolean isSaid(String place, Statement statement) {
    String said = alignment.essay().text().substring(statement.start(), statement.end());
    Scene scene = Scene.in(place, 0);
    Scene other = scene == null ? null : Scene.in(said, 0);
    return other != null && other.meets(scene)
        || !place.chars().allMatch(Character::isDigit)
            && hasWord(CitedNames.plain(said), CitedNames.plain(place));
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
