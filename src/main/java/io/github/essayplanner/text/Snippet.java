package io.github.essayplanner.text;

/** The beginning of a writer's text, by which a message names it. */
public final class Snippet {
  private static final int LONGEST = 45;

  private Snippet() {}

  /** The text in quotes; where it is long its first words and …, one line in any case. */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length() && shown.length() <= LONGEST; i++) {
      char c = text.charAt(i);
      shown.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
    }
    if (shown.length() <= LONGEST) {
      return "\"" + shown + "\"";
    }
    int end = shown.lastIndexOf(" ");
    if (end <= 0) {
      end = Character.isHighSurrogate(shown.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }
    return "\"" + shown.substring(0, end).strip() + " …\"";
  }
}
