package io.github.essayplanner.rank;

/** How firm first place is, in a word. The limits are conventions, in shares of all the weight. */
public enum StabilityClass {
  /** No rival scores higher on any criterion. */
  HOLDS("holds whatever the weights"),
  /** At least 15 per cent of the weight must move, and both tests are passed. */
  SECURE("secure"),
  /** At least 5 per cent of the weight must move. */
  ARGUABLE("arguable"),
  /** Less than 5 per cent of the weight need move. */
  KNIFE_EDGE("knife-edge"),
  /** Several factors have it. */
  SHARED("shared");

  private static final Fraction KNIFE_EDGE_BELOW = Fraction.of(5, 100);
  private static final Fraction SECURE_FROM = Fraction.of(15, 100);

  private final String word;

  StabilityClass(String word) {
    this.word = word;
  }

  /** The word in outputs. */
  public String word() {
    return word;
  }

  /** The label of a single leader whose place some weights would cost it. */
  static StabilityClass of(Fraction weightToMove, boolean passesTests) {
    if (weightToMove.isBelow(KNIFE_EDGE_BELOW)) {
      return KNIFE_EDGE;
    }
    return weightToMove.isBelow(SECURE_FROM) || !passesTests ? ARGUABLE : SECURE;
  }
}
