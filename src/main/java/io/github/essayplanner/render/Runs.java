package io.github.essayplanner.render;

import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Phrase.Run;
import io.github.essayplanner.words.Phrase.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * A phrase's runs as a format without nesting needs them: clean, of a style unlike their
 * neighbours', and only plain ones with spaces at their ends.
 */
final class Runs {
  private final List<Run> runs = new ArrayList<>();

  private Runs() {}

  static List<Run> of(Phrase phrase) {
    Runs tidy = new Runs();
    for (Run run : phrase.runs()) {
      tidy.add(run);
    }
    return tidy.runs;
  }

  private void add(Run run) {
    if (run.style() == Style.BREAK) {
      runs.add(run);
      return;
    }
    String text = Characters.clean(run.text());
    String url = Links.address(run.url()).orElse("");
    if (run.style() == Style.PLAIN && url.isEmpty()) {
      append(text, Style.PLAIN, "");
      return;
    }
    int start = 0;
    while (start < text.length() && Character.isSpaceChar(text.charAt(start))) {
      start++;
    }
    int end = text.length();
    while (end > start && Character.isSpaceChar(text.charAt(end - 1))) {
      end--;
    }
    append(text.substring(0, start), Style.PLAIN, "");
    append(text.substring(start, end), run.style(), url);
    append(text.substring(end), Style.PLAIN, "");
  }

  private void append(String text, Style style, String url) {
    if (text.isEmpty()) {
      return;
    }
    Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    if (last != null && last.style() == style && last.url().equals(url)) {
      runs.set(runs.size() - 1, new Run(last.text() + text, style, url));
    } else {
      runs.add(new Run(text, style, url));
    }
  }
}
