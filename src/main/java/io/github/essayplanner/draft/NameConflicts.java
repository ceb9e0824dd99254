package io.github.essayplanner.draft;

import java.util.Arrays;
import java.util.List;

/** Names that stand where the fact has another: "Malcolm's wife" for "Macduff's wife". */
final class NameConflicts {
  private NameConflicts() {}

  static void add(Match match, List<Contradiction> all) {
    Vocabulary vocabulary = match.alignment().vocabulary();
    String fact = match.item().fact();
    String quote = match.item().quote();
    List<ProseName> given = ProseName.in(fact, 0, fact.length(), vocabulary);
    given.addAll(ProseName.in(quote, 0, quote.length(), vocabulary));
    int[] known = vocabulary.stems(fact + " " + match.fact().admitted().text());
    Statement statement = match.statement();
    for (ProseName name :
        ProseName.in(match.text(), statement.start(), statement.end(), vocabulary)) {
      boolean own = Arrays.binarySearch(known, name.stem()) >= 0;
      if (own || match.isQuoted(name.start()) || isOfOther(match, name)) {
        continue;
      }
      for (ProseName other : given) {
        if (!statement.has(other.stem()) && name.isInPlaceOf(other)) {
          all.add(new Contradiction(match.fact(), name.start(), name.end(), other.typed()));
        }
      }
    }
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
