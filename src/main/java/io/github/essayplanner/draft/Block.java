package io.github.essayplanner.draft;

/**
 * A stretch of whole lines of a draft.
 *
 * @param start the index of its first {@code char} in the draft's text
 * @param end the index after its last, without the line break
 * @param level of a heading from 1, else 0
 */
record Block(Kind kind, int start, int end, int level) {
  /** What a stretch of lines is; only paragraphs are the essay's own words. */
  enum Kind {
    HEADING,
    PARAGRAPH,
    /** A block quotation, which is a paragraph all of whose words are quoted. */
    QUOTATION,
    FOOTNOTE,
    /** Code, comments and rules: nothing to read. */
    OTHER
  }

  boolean isProse() {
    return kind == Kind.PARAGRAPH || kind == Kind.QUOTATION;
  }
}
