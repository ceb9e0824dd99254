package io.github.essayplanner.draft;

import java.util.regex.Pattern;

/** What a sentence says only to set it aside: "it was not in 1958, but in 1961, that". */
final class Denial {
  /** "Not only in" and "not until" deny nothing; "not in" and "rather than in" do. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:\\bnot|n['’]t|\\bnor|\\bneither|\\brather than|\\binstead of)"
              + "(?:\\s+(?:in|on|at|as early as|as late as|from|for|of|the|a|even|yet|really))*\\s+£?$");

  private static final int LONGEST = 40;

  private Denial() {}

  /** Whether the words right before a place of a text deny what stands there. */
  static boolean isOf(String text, int at) {
    int from = Math.max(0, at - LONGEST);
    return BEFORE.matcher(text).region(from, at).useTransparentBounds(true).find();
  }
}
