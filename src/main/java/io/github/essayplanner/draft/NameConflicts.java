package io.github.essayplanner.draft;

import java.util.Arrays;
import java.util.List;

/** Names that stand where the fact has another: "Malcolm's wife" for "Macduff's wife". */
final class NameConflicts {
  private static final double NEARLY_ALL = 0.4;

  private NameConflicts() {}

  static void add(Match match, List<Contradiction> all) {
    Vocabulary vocabulary = match.alignment().vocabulary();
    String fact = match.item().fact();
    String quote = match.item().quote();
    KnownNames names = match.alignment().names();
    List<ProseName> given = ProseName.in(fact, 0, fact.length(), vocabulary, names);
    given.addAll(ProseName.in(quote, 0, quote.length(), vocabulary));
    int[] known = vocabulary.stems(fact + " " + match.fact().admitted().text());
    Statement statement = match.statement();
    for (ProseName name :
        ProseName.in(match.text(), statement.start(), statement.end(), vocabulary, names)) {
      boolean own = Arrays.binarySearch(known, name.stem()) >= 0;
      if (own || match.isQuoted(name.start()) || isOfOther(match, name)) {
        continue;
      }
      for (ProseName other : given) {
        if (!statement.has(other.stem())
            && (name.isInPlaceOf(other) || isOtherSubject(match, name, other))) {
          all.add(new Contradiction(match.fact(), name.start(), name.end(), other.typed()));
        }
      }
    }
  }

  /** Where nearly all of a fact is told of another whom the map knows. */
  private static boolean isOtherSubject(Match match, ProseName name, ProseName other) {
    Alignment alignment = match.alignment();
    return name.opensLike(other)
        && alignment.names().has(name.stem())
        && !match.fact().isContext()
        && alignment.best(match.fact()).statement() == match.statement().number()
        && alignment.best(match.fact()).own() >= NEARLY_ALL;
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
