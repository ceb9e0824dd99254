package io.github.essayplanner.yaml;

import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import tools.jackson.core.JsonParser;

/**
 * Where a parser stands in a text. It counts code points, and a text {@code char}s; its places only
 * move forward, a little back at most.
 */
final class Offsets {
  private final Text text;
  private final String content;
  private int codePoints;
  private int chars;

  Offsets(Text text) {
    this.text = text;
    this.content = text.content();
  }

  /** The place of the token that was read last. */
  Span span(JsonParser parser) {
    int start = offset(parser.currentTokenLocation().getCharOffset());
    int end = offset(parser.currentLocation().getCharOffset());
    return new Span(start, Math.max(start, end));
  }

  /** The index up to which tokens were read. */
  int reached() {
    return chars;
  }

  private int offset(long target) {
    int wanted = (int) Math.max(0, target);
    if (!text.hasPairs()) {
      chars = Math.min(wanted, content.length());
      return chars;
    }
    while (codePoints < wanted && chars < content.length()) {
      chars += Character.charCount(content.codePointAt(chars));
      codePoints++;
    }
    while (codePoints > wanted && chars > 0) {
      chars -= Character.charCount(content.codePointBefore(chars));
      codePoints--;
    }
    return chars;
  }
}
