package io.github.essayplanner.draft;

/**
 * How long a draft is. A word is what stands between spaces and has a letter or digit.
 *
 * @param essay in paragraphs and block quotations
 * @param headings in headings and title lines
 * @param footnotes in footnotes
 * @param sources in a list of sources at the end
 */
public record WordCount(int essay, int headings, int footnotes, int sources) {
  /** The words of a text. */
  static int of(String text, int from, int to) {
    int count = 0;
    boolean counted = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(c)) {
        counted = true;
        count++;
      }
    }
    return count;
  }
}
