package io.github.essayplanner.model;

import java.util.regex.Pattern;

/**
 * A source's key as pandoc's Markdown cites it: {@code @taubman2003}, with braces where it has
 * other characters than letters, digits, underlines and single marks between them.
 */
final class PandocKey {
  private static final Pattern BARE =
      Pattern.compile("[\\p{L}\\p{N}_]+(?:[:.#$%&+?<>~/-][\\p{L}\\p{N}_]+)*");

  /** No braces hold these, or another reader of Markdown would take them for marks. */
  private static final Pattern UNUSABLE =
      Pattern.compile(".*[\\s\\p{Z}\\p{C}{}\\[\\]`|\\\\].*|.*<.*>.*", Pattern.DOTALL);

  private PandocKey() {}

  /** The key that a reference manager knows the source by; its id where there is no usable one. */
  static String of(Source source) {
    String key = source.published().key();
    if (key.isEmpty() || UNUSABLE.matcher(key).matches()) {
      return "@" + source.id();
    }
    return BARE.matcher(key).matches() ? "@" + key : "@{" + key + "}";
  }
}
