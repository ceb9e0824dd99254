package io.github.essayplanner.convert;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names a factor that is a whole paragraph by its first sentence. */
final class FirstSentence {
  /** A name of so many letters still reads as a heading. */
  private static final int LONGEST = 80;

  /** Neither an initial nor an abbreviation ends one. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(\\p{Lu}.{8,78}?\\p{Ll}{3,})[.;:]\\s+[\\p{Lu}\\p{Lt}\"“«„‘'(\\p{N}].*", Pattern.DOTALL);

  private FirstSentence() {}

  /**
   * If the name of a factor is a paragraph and it has no point, the paragraph becomes its point.
   */
  static void name(Outline.Argument factor) {
    Matcher sentence = SENTENCE.matcher(factor.name);
    if (factor.name.length() > LONGEST && factor.point.isEmpty() && sentence.matches()) {
      factor.point = factor.name;
      factor.name = sentence.group(1);
    }
  }
}
