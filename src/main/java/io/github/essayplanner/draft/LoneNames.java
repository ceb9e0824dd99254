package io.github.essayplanner.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells whether the one strange name of a sentence stands for the one name of the fact that the
 * sentence lacks. Two countries are taken for each other where all else of the fact is told; other
 * names have to stand beside words of the fact as well.
 */
final class LoneNames {
  private static final double NEARLY_ALL = 0.6;

  private final Match match;
  private final List<ProseName> said;
  private final List<ProseName> open;

  /**
   * Names to compare.
   *
   * @param said those of the sentence that are not the fact's
   * @param open those of the fact that the sentence does not have
   */
  LoneNames(Match match, List<ProseName> said, List<ProseName> open) {
    this.match = match;
    this.said = said;
    this.open = open;
  }

  /** Whether one is said for the other. */
  boolean isFor(ProseName name, ProseName other) {
    boolean mayBe = open.contains(other) && match.sure() && match.isTold();
    return mayBe
        && Arrays.binarySearch(match.fact().extra(), name.stem()) < 0
        && (isLoneAuthor(name, other)
            || isLoneStranger(name, other)
            || match.isOwn(name.start())
                && (isLoneCountry(name, other) || isLoneName(name, other)));
  }

  private boolean isLoneCountry(ProseName name, ProseName other) {
    return name.isRivalOf(other) && countries(said) == 1 && countries(open) == 1;
  }

  private static int countries(List<ProseName> names) {
    List<Integer> stems = new ArrayList<>();
    for (ProseName name : names) {
      if (name.isCountry() && !stems.contains(name.stem())) {
        stems.add(name.stem());
      }
    }
    return stems.size();
  }

  private boolean isLoneName(ProseName name, ProseName other) {
    return !name.isCountry()
        && !other.isCountry()
        && !match.isNear(other.stem())
        && match.alignment().names().has(name.stem())
        && !name.isLike(other)
        && (name.opensLike(other) || isLoneBeside(name, other));
  }

  /** "An ability, says Churchland": both are authors, and the fact is the other's. */
  private boolean isLoneAuthor(ProseName name, ProseName other) {
    KnownNames names = match.alignment().names();
    return names.isAuthor(name.stem())
        && names.isAuthor(other.stem())
        && match.others().isEmpty()
        && !match.isNear(other.stem())
        && authors(said) == 1
        && authors(open) == 1;
  }

  /** A name that the map does not know, where nearly all of a fact is told with it. */
  private boolean isLoneStranger(ProseName name, ProseName other) {
    return match.told() >= NEARLY_ALL
        && match.others().isEmpty()
        && !name.isCountry()
        && !other.isCountry()
        && !name.joint().equals("the")
        && !name.isLike(other)
        && !match.isNear(other.stem())
        && isLone();
  }

  private boolean isLone() {
    return ProseName.joined(said, match.text()).size() == 1
        && ProseName.joined(open, match.item().fact()).size() == 1;
  }

  private int authors(List<ProseName> names) {
    int authors = 0;
    for (ProseName name : names) {
      authors += match.alignment().names().isAuthor(name.stem()) ? 1 : 0;
    }
    return authors;
  }

  private boolean isLoneBeside(ProseName name, ProseName other) {
    return (!name.opens() || !other.opens()) && isBesideFact(name) && isLone();
  }

  /** Whether the telling word right before or after a name is the fact's. */
  private boolean isBesideFact(ProseName name) {
    return name.before() >= 0 && match.fact().says(name.before())
        || name.after() >= 0 && match.fact().says(name.after());
  }
}
