package io.github.essayplanner.draft;

import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.words.Stems;
import java.util.List;

/**
 * A fact in the sentence where it is found.
 *
 * @param sure whether it surely is; where it is not, only what is nearly the map's is told
 */
record Match(Alignment alignment, FactProfile fact, Statement statement, boolean sure) {
  static Match of(Alignment alignment, FactProfile fact) {
    int statement = alignment.best(fact).statement();
    return new Match(
        alignment,
        fact,
        alignment.essay().statements().get(statement),
        alignment.found(fact) == Presence.YES);
  }

  Evidence item() {
    return fact.item();
  }

  String text() {
    return alignment.essay().text();
  }

  /** What the map says of the fact besides: a number or date from there contradicts nothing. */
  String admitted() {
    Evidence item = item();
    return item.caveat() + " " + item.shows() + " " + item.quote() + " " + item.id();
  }

  /** The other facts found in the sentence. */
  List<FactProfile> others() {
    List<FactProfile> others = alignment.factsIn(statement.number());
    others.remove(fact);
    return others;
  }

  boolean isQuoted(int at) {
    return alignment.essay().isQuoted(at, statement);
  }

  /** Whether no other fact's words in the sentence stand nearer to a place than this one's. */
  boolean isNearest(int at) {
    int own = distance(fact, at);
    for (FactProfile other : others()) {
      if (distance(other, at) < own) {
        return false;
      }
    }
    return own < Integer.MAX_VALUE;
  }

  private int distance(FactProfile of, int at) {
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < statement.stems().length; i++) {
      Stems.Word word = statement.words().get(i);
      if (of.says(statement.stems()[i]) && !Character.isDigit(word.plain().charAt(0))) {
        least = Math.min(least, Math.abs(word.start() - at));
      }
    }
    return least;
  }

  /** The stem of a word. */
  String stem(String plain) {
    return alignment.vocabulary().stem(alignment.vocabulary().number(plain));
  }
}
