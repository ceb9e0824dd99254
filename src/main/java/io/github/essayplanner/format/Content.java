package io.github.essayplanner.format;

/** What stands in a field whose parts have no fields of their own. */
public enum Content implements FieldKind {
  /** Sentences; they never go inside brackets. */
  PROSE,
  /** A name, a number as it is printed, a link. */
  TEXT,
  ID,
  DATE,
  /** One of the field's allowed words. */
  CHOICE,
  /** The id of a source and, after a comma, the place in it; or several such texts. */
  CITATION,
  SCALE,
  WEIGHT,
  IMPORTANCE,
  /** A list of short words, such as tags. */
  WORDS,
  /** One of the field's words, or the ids of factors. */
  ORDER,
  /** Texts by the words they explain. */
  TERMS,
  /** Whole numbers by the ids of criteria. */
  SCORES,
  /** One text, or one for each criterion by its id. */
  REASONS;

  /** The highest end of a scale. */
  public static final int HIGHEST_SCORE = 100;

  /** Whether one text is all that it may be. */
  public boolean isText() {
    return compareTo(WORDS) < 0;
  }

  /** Whether it may be texts or numbers by key. */
  public boolean isByKey() {
    return compareTo(ORDER) > 0;
  }

  @Override
  public boolean isHusk() {
    return !isText();
  }
}
