package io.github.essayplanner.draft;

import io.github.essayplanner.model.Citation;
import io.github.essayplanner.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds references behind quotations that give another page or year than the map does. */
final class CitationConflicts {
  private static final Pattern PAGE =
      Pattern.compile("\\bp{1,2}\\. ?(\\d{1,4})(?:[–-](\\d{1,4}))?");
  private static final Pattern YEAR = Pattern.compile("\\b(1\\d{3}|20\\d\\d)\\b");

  /** How far behind its quotation's closing mark a reference begins. */
  private static final int NEAR = 3;

  private final Alignment alignment;
  private final List<Contradiction> all;

  private CitationConflicts(Alignment alignment, List<Contradiction> all) {
    this.alignment = alignment;
    this.all = all;
  }

  static void add(Alignment alignment, List<Contradiction> all) {
    CitationConflicts conflicts = new CitationConflicts(alignment, all);
    List<ProseText.BracketedReference> references = alignment.essay().references();
    int next = 0;
    for (Quoted quoted : alignment.quoted()) {
      int end = quoted.quotation().end();
      while (next < references.size() && references.get(next).start() < end) {
        next++;
      }
      if (next < references.size() && references.get(next).start() <= end + NEAR) {
        conflicts.compare(quoted.fact(), references.get(next));
      }
    }
  }

  private void compare(FactProfile fact, ProseText.BracketedReference reference) {
    List<Citation.Cited> cited = fact.item().source().cited();
    Source source = cited.size() == 1 ? source(cited.get(0).source()) : null;
    List<String> named = ReferenceText.named(reference);
    if (source == null || named.size() > 1 || !named.isEmpty() && !isBy(named.get(0), source)) {
      return;
    }
    Matcher year = YEAR.matcher(reference.text());
    Matcher page = PAGE.matcher(reference.text());
    Matcher right = PAGE.matcher(cited.get(0).place());
    boolean dated = !named.isEmpty() && !source.year().isEmpty() && year.find();
    if (dated && !source.year().contains(year.group())) {
      tell(fact, reference, year, source.year());
    } else if (page.find() && right.find() && !meet(page, right)) {
      tell(fact, reference, page, right.group());
    }
  }

  private void tell(
      FactProfile fact, ProseText.BracketedReference reference, Matcher said, String right) {
    int start = reference.start();
    all.add(new Contradiction(fact, start + said.start(), start + said.end(), right));
  }

  private Source source(String id) {
    for (Source source : alignment.map().sources()) {
      if (source.id().equals(id)) {
        return source;
      }
    }
    return null;
  }

  /** Whether a reference names a source's author, be it with another work. */
  private boolean isBy(String named, Source source) {
    Optional<Source> said = alignment.sources().meant(named);
    return said.isPresent() && said.get().author().equals(source.author());
  }

  private static boolean meet(Matcher one, Matcher other) {
    return first(one) <= last(other) && first(other) <= last(one);
  }

  private static int first(Matcher pages) {
    return Integer.parseInt(pages.group(1));
  }

  /** "130–1" is of 131. */
  private static int last(Matcher pages) {
    String last = pages.group(2);
    if (last == null) {
      return first(pages);
    }
    String from = pages.group(1);
    int kept = Math.max(0, from.length() - last.length());
    return Integer.parseInt(from.substring(0, kept) + last);
  }
}
