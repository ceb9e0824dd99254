package io.github.essayplanner.draft;

import java.util.Arrays;
import java.util.List;

/** Names that stand where the fact has another: "Malcolm's wife" for "Macduff's wife". */
final class NameConflicts {
  private static final double NEARLY_ALL = 0.4;

  private NameConflicts() {}

  static void add(Match match, List<Contradiction> all) {
    List<ProseName> said = said(match);
    if (said.isEmpty()) {
      return;
    }
    List<ProseName> open = open(match, match.item().fact(), match.alignment().names());
    LoneNames lone = new LoneNames(match, said, List.copyOf(open));
    open.addAll(open(match, match.item().quote(), null));
    for (ProseName name : said) {
      for (ProseName other : open) {
        if (name.isInPlaceOf(other)
            || isOtherSubject(match, name, other)
            || lone.isFor(name, other)) {
          all.add(new Contradiction(match.fact(), name.start(), name.end(), other.typed()));
        }
      }
    }
  }

  /**
   * The names of the sentence that nothing in it and in the map's words of the fact accounts for.
   */
  private static List<ProseName> said(Match match) {
    Vocabulary vocabulary = match.alignment().vocabulary();
    Statement statement = match.statement();
    String fact = match.item().fact();
    int[] known = vocabulary.stems(fact + " " + match.fact().admitted().text());
    List<ProseName> said =
        ProseName.in(
            match.text(),
            statement.start(),
            statement.end(),
            vocabulary,
            match.alignment().names());
    said.removeIf(
        name ->
            Arrays.binarySearch(known, name.stem()) >= 0
                || match.isQuoted(name.start())
                || isOfOther(match, name));
    return said;
  }

  /** The names of a text of the map that the sentence does not have. */
  private static List<ProseName> open(Match match, String text, KnownNames known) {
    List<ProseName> open =
        ProseName.in(text, 0, text.length(), match.alignment().vocabulary(), known);
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
