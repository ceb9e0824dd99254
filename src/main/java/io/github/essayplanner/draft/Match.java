package io.github.essayplanner.draft;

import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.words.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A fact in the sentence where it is found.
 *
 * @param sure whether it surely is; where it is not, only what is nearly the map's is told
 */
record Match(Alignment alignment, FactProfile fact, Statement statement, boolean sure) {
  /** So much of the fact's weight in the sentence itself, and the sentence tells it. */
  private static final double TOLD = 0.25;

  Evidence item() {
    return fact.item();
  }

  /** Whether the fact is in the draft, be it by one telling word. */
  boolean isFound() {
    return sure || !fact.isContext() && alignment.found(fact) == Presence.YES;
  }

  /**
   * How much of the fact the sentence has; nothing where only a sentence beside it is the fact's.
   */
  double strength() {
    if (fact.isContext()) {
      return alignment.share(fact.item().fact(), statement.number());
    }
    Scored best = alignment.best(fact);
    return best != null && best.statement() == statement.number() ? best.own() : 0;
  }

  /** Whether the sentence itself tells the fact, be it in part. */
  boolean isTold() {
    return strength() >= TOLD;
  }

  /** The names of the sentence. */
  List<ProseName> names() {
    return ProseName.in(
        text(), statement.start(), statement.end(), alignment.vocabulary(), alignment.names());
  }

  /** The names of the fact. */
  List<ProseName> factNames() {
    String own = fact.item().fact();
    return ProseName.in(own, 0, own.length(), alignment.vocabulary(), alignment.names());
  }

  /** Whether the sentence has a stem. */
  boolean says(String stem) {
    return !stem.isEmpty() && statement.has(alignment.vocabulary().numberOfStem(stem));
  }

  /** How much of the fact's own words the sentence has, whatever it quotes. */
  double told() {
    return strength() == 0 || fact.isContext() ? 0 : alignment.best(fact).core();
  }

  /** Whether the sentence right before or after it has a stem. */
  boolean isNear(int stem) {
    List<Statement> all = alignment.essay().statements();
    int s = statement.number();
    return s > 0 && all.get(s - 1).has(stem) || s + 1 < all.size() && all.get(s + 1).has(stem);
  }

  String text() {
    return alignment.essay().text();
  }

  Passage passage() {
    return alignment.essay().passages().get(statement.passage());
  }

  /** The other facts found in the sentence. */
  List<FactProfile> others() {
    List<FactProfile> others = new ArrayList<>();
    for (FactProfile other : alignment.factsIn(statement.number())) {
      if (other != fact) {
        others.add(other);
      }
    }
    return others;
  }

  /**
   * Whether the clause of a place tells of another country than the fact does, of which the rest of
   * the sentence tells: "the French sailed in 1852, and the British a year later".
   */
  boolean isOfOtherCountry(int at) {
    Optional<ProseName> own = factNames().stream().filter(ProseName::isCountry).findFirst();
    if (own.isEmpty() || !statement.has(own.get().stem())) {
      return false;
    }
    List<ProseClause> clauses = ProseClause.in(statement, text());
    ProseClause clause = clauses.get(clauseAt(clauses, at));
    boolean other = false;
    for (ProseName name : names()) {
      boolean here = name.start() >= clause.start() && name.start() < clause.end();
      if (here && name.stem() == own.get().stem()) {
        return false;
      }
      other |= here && name.isCountry();
    }
    return other;
  }

  /** Whether the clause of a place has words of the fact. */
  boolean isInOwnClause(int at) {
    List<ProseClause> clauses = ProseClause.in(statement, text());
    return clauses.get(clauseAt(clauses, at)).tells(statement, fact);
  }

  /** Whether the clause of a place, or one after it, has words of the fact. */
  boolean isToldFrom(int at) {
    for (ProseClause clause : ProseClause.in(statement, text())) {
      if (clause.end() > at && clause.tells(statement, fact)) {
        return true;
      }
    }
    return false;
  }

  private static int clauseAt(List<ProseClause> clauses, int at) {
    int i = 0;
    while (i + 1 < clauses.size() && clauses.get(i).end() <= at) {
      i++;
    }
    return i;
  }

  /** Whether a place belongs to this fact: by its clause, and by whose words stand nearest. */
  boolean isOwn(int at) {
    List<ProseClause> clauses = ProseClause.in(statement, text());
    int i = clauseAt(clauses, at);
    boolean told =
        clauses.get(i).tells(statement)
            ? clauses.get(i).tells(statement, fact)
            : i > 0 && clauses.get(i - 1).tells(statement, fact)
                || i + 1 < clauses.size() && clauses.get(i + 1).tells(statement, fact);
    return told && isNearest(at);
  }

  /** Whether the sentence tells nothing besides the fact and a time. */
  boolean isAlone() {
    for (int i = 0; i < statement.stems().length; i++) {
      Stems.Word word = statement.words().get(i);
      if (!fact.says(statement.stems()[i]) && !ProseClause.isOfTime(word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether what stands at a place is neither quoted nor denied. */
  boolean isAsserted(int at) {
    return !isQuoted(at) && !Denial.isOf(text(), at);
  }

  boolean isQuoted(int at) {
    return alignment.essay().isQuoted(at, statement);
  }

  /** Whether no other fact's words in the sentence stand nearer to a place than this one's. */
  boolean isNearest(int at) {
    int own = distance(fact, at, Integer.MAX_VALUE);
    for (FactProfile other : own < Integer.MAX_VALUE ? others() : List.<FactProfile>of()) {
      if (distance(other, at, own) < own) {
        return false;
      }
    }
    return own < Integer.MAX_VALUE;
  }

  /** How far a fact's nearest word is, or {@code most} where none is nearer than that. */
  private int distance(FactProfile of, int at, int most) {
    List<Stems.Word> words = statement.words();
    int after = firstFrom(at);
    int least = most;
    for (int i = after; i < words.size() && words.get(i).start() - at < least; i++) {
      least = tells(of, i) ? words.get(i).start() - at : least;
    }
    for (int i = after - 1; i >= 0 && at - words.get(i).start() < least; i--) {
      least = tells(of, i) ? at - words.get(i).start() : least;
    }
    return least;
  }

  /** Another fact's "days" and "months" say little of whose a place is. */
  private boolean tells(FactProfile of, int word) {
    Stems.Word typed = statement.words().get(word);
    boolean time = of == fact ? isFigure(typed) : ProseClause.isOfTime(typed);
    return of.says(statement.stems()[word]) && !time;
  }

  private static boolean isFigure(Stems.Word word) {
    return Character.isDigit(word.plain().charAt(0));
  }

  /** The number of the first word that begins at a place or after it. */
  private int firstFrom(int at) {
    int low = 0;
    int high = statement.words().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (statement.words().get(middle).start() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The stem of a word. */
  String stem(String plain) {
    return alignment.vocabulary().stem(alignment.vocabulary().number(plain));
  }
}
