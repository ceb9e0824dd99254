package io.github.essayplanner.words;

/** Where the writer's clause stands before another sentence. */
public final class Sentence {
  private static final String STOPS = ".!?…;:";
  private static final String CLOSING = "\"'”’)]";

  private Sentence() {}

  /** The text with a full stop, unless it already ends with a stop. */
  public static String ended(String text) {
    int last = text.length() - 1;
    while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return text.isEmpty() || STOPS.indexOf(text.charAt(last)) >= 0 ? text : text + ".";
  }
}
