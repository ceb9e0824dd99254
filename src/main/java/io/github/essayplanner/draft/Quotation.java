package io.github.essayplanner.draft;

/**
 * Words in quotation marks, or a block quotation.
 *
 * @param start the index of the first {@code char} inside the marks
 * @param end the index of the closing mark
 */
record Quotation(int start, int end) {
  boolean contains(int offset) {
    return offset >= start && offset < end;
  }
}
