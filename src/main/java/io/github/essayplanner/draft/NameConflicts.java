package io.github.essayplanner.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds names that stand where the fact has another: "Malcolm's wife" for "Macduff's wife". */
final class NameConflicts {
  private static final double NEARLY_ALL = 0.4;

  private NameConflicts() {}

  static void add(Match match, List<Contradiction> all) {
    List<ProseName> every = match.names();
    List<ProseName> own = match.factNames();
    if (match.sure() && match.told() >= NEARLY_ALL) {
      addSwapped(match, every, own, all);
    }
    List<ProseName> said = said(match, every);
    if (said.isEmpty()) {
      return;
    }
    List<ProseName> open = open(match, own);
    LoneNames lone = new LoneNames(match, said, List.copyOf(open));
    String quote = match.item().quote();
    Vocabulary vocabulary = match.alignment().vocabulary();
    open.addAll(open(match, ProseName.in(quote, 0, quote.length(), vocabulary)));
    for (ProseName name : said) {
      for (ProseName other : open) {
        if (name.isCountry() == other.isCountry()
            && (name.isInPlaceOf(other)
                || isOtherSubject(match, name, other)
                || lone.isFor(name, other))) {
          all.add(new Contradiction(match.fact(), name.start(), name.end(), other.typed()));
        }
      }
    }
  }

  /** "Malcolm slew Macduff" where the fact has "Macduff slew Malcolm". */
  private static void addSwapped(
      Match match, List<ProseName> said, List<ProseName> own, List<Contradiction> all) {
    for (ProseName name : said) {
      for (ProseName other : own) {
        if (name.stem() != other.stem()
            && name.doesLike(other)
            && has(said, other, false)
            && has(own, name, false)
            && !has(said, other, true)
            && !has(own, name, true)
            && !match.isQuoted(name.start())) {
          all.add(new Contradiction(match.fact(), name.start(), name.end(), other.typed()));
        }
      }
    }
  }

  /** Whether a name is among some, and, where that is asked, before the same word. */
  private static boolean has(List<ProseName> names, ProseName wanted, boolean beforeSame) {
    for (ProseName name : names) {
      if (name.stem() == wanted.stem() && (!beforeSame || name.after() == wanted.after())) {
        return true;
      }
    }
    return false;
  }

  /** The names that nothing in the sentence and in the map's words of the fact accounts for. */
  private static List<ProseName> said(Match match, List<ProseName> every) {
    String given = match.item().fact() + " " + match.fact().admitted().text();
    int[] known = match.alignment().vocabulary().stems(given);
    List<ProseName> said = new ArrayList<>(every);
    said.removeIf(
        name ->
            Arrays.binarySearch(known, name.stem()) >= 0
                || match.isQuoted(name.start())
                || isOfOther(match, name));
    return said;
  }

  /** Those of the map's names that the sentence does not have. */
  private static List<ProseName> open(Match match, List<ProseName> given) {
    List<ProseName> open = new ArrayList<>(given);
    open.removeIf(name -> match.statement().has(name.stem()));
    return open;
  }

  /** Where nearly all of a fact is told of another whom the map knows. */
  private static boolean isOtherSubject(Match match, ProseName name, ProseName other) {
    return name.opensLike(other)
        && match.alignment().names().has(name.stem())
        && match.strength() >= NEARLY_ALL;
  }

  private static boolean isOfOther(Match match, ProseName name) {
    for (FactProfile other : match.others()) {
      if (other.says(name.stem())) {
        return true;
      }
    }
    return false;
  }
}
