package io.github.essayplanner.words;

/** The fixed sentences of outputs, with empty places for names, numbers and the writer's words. */
public enum Template {
  NOTHING_LEFT("No evidence is left after {}."),
  NOTHING_BETWEEN("Nothing between {} and {}: {}"),
  NOTHING_BEFORE("Nothing before {}: {}"),
  NOTHING_AFTER("Nothing after {}: {}"),
  FROM_TO("{} to {} per cent"),
  NOW("now {}"),
  FIRST_PLACE_HOLDS("First place holds from {}; {}"),
  EVIDENCE_COUNTED("evidence: {} for, {} against");

  private static final String PLACE = "{}";

  private final String text;

  Template(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  /**
   * The sentence with its places filled in.
   *
   * @param fillings one a place: a {@link Phrase} keeps its style, anything else is plain text
   */
  public Phrase with(Object... fillings) {
    Phrase phrase = Phrase.EMPTY;
    int from = 0;
    for (Object filling : fillings) {
      int place = text.indexOf(PLACE, from);
      phrase = phrase.plain(text.substring(from, place));
      phrase = filling instanceof Phrase p ? phrase.then(p) : phrase.plain(filling.toString());
      from = place + PLACE.length();
    }
    return phrase.plain(text.substring(from));
  }

  /** The sentence as a gap, all in italics. */
  public Phrase gap(Object... fillings) {
    return Phrase.ofEmphasis(with(fillings).plainText());
  }
}
