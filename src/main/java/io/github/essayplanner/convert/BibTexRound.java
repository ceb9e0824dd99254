package io.github.essayplanner.convert;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Entries in round brackets, which BibTeX allows and its parser here doesn't: they become those in
 * braces, each letter in its place.
 */
final class BibTexRound {
  private static final Pattern ENTRY = Pattern.compile("(?m)^[ \\t]*@\\w+\\s*([{(])");

  private BibTexRound() {}

  /** The text with braces; one that is never closed stays, and what is below it. */
  static String braced(String bibtex) {
    if (bibtex.indexOf('(') < 0) {
      return bibtex;
    }
    StringBuilder braced = new StringBuilder(bibtex);
    Matcher entry = ENTRY.matcher(bibtex);
    int from = 0;
    while (from >= 0 && entry.find(from)) {
      boolean isRound = entry.group(1).equals("(");
      from = end(bibtex, entry.end(), isRound);
      if (isRound && from > 0) {
        braced.setCharAt(entry.start(1), '{');
        braced.setCharAt(from, '}');
      }
    }
    return braced.toString();
  }

  /** The index of the bracket that closes an entry, outside braces and quotation marks; or −1. */
  private static int end(String bibtex, int from, boolean isRound) {
    int depth = 0;
    boolean quoted = false;
    for (int i = from; i < bibtex.length(); i++) {
      char c = bibtex.charAt(i);
      if (c == '\\' && depth + (quoted ? 1 : 0) > 0) {
        i++;
      } else if (c == '"' && depth == 0) {
        quoted = !quoted;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && depth > 0) {
        depth--;
      } else if (depth == 0 && !quoted && c == (isRound ? ')' : '}')) {
        return i;
      }
    }
    return -1;
  }
}
