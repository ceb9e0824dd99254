package io.github.essayplanner.draft;

import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.words.Stems;
import java.util.List;

/**
 * Finds another name before a quotation than the source has there: "it was Malcolm who was
 * “from…”".
 */
final class SubjectConflicts {
  /** A name and what stands between it and the quotation: "Malcolm who was". */
  private static final int LONGEST = 3;

  private SubjectConflicts() {}

  static void add(Match match, List<Contradiction> all) {
    if (match.fact().isContext() || !match.alignment().best(match.fact()).quoted()) {
      return;
    }
    Statement statement = match.statement();
    for (Quoted quoted : match.alignment().quotedIn(statement, match.fact())) {
      String quote = match.item().quote();
      int at = quoted.quotation().start();
      Stems.Word right = nameBefore(quote, 0, quote.indexOf(quoted.inSource()));
      Stems.Word said = nameBefore(match.text(), statement.start(), at);
      if (right != null
          && said != null
          && match.item().hasTag(right.plain())
          && isTag(match, said.plain())
          && !statement.has(match.alignment().vocabulary().number(right.plain()))) {
        all.add(new Contradiction(match.fact(), said.start(), said.end(), right.typed()));
      }
    }
  }

  /** The last name before a place, where only words that tell nothing stand between; or null. */
  private static Stems.Word nameBefore(String text, int from, int at) {
    List<Stems.Word> words = Stems.words(text.substring(from, Math.max(from, at)));
    for (int i = words.size() - 1; i >= Math.max(0, words.size() - LONGEST); i--) {
      Stems.Word word = words.get(i);
      if (!word.isFiller()) {
        boolean name = Character.isUpperCase(word.typed().codePointAt(0));
        return name ? new Stems.Word(word.typed(), word.plain(), from + word.start()) : null;
      }
    }
    return null;
  }

  /** Whether the map has a word among its tags, as plays have their characters. */
  private static boolean isTag(Match match, String plain) {
    for (Factor factor : match.alignment().map().factors()) {
      for (Evidence item : factor.evidence()) {
        if (item.hasTag(plain)) {
          return true;
        }
      }
    }
    return false;
  }
}
