package io.github.essayplanner.render;

import io.github.essayplanner.text.CellWidth;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Phrase.Run;
import java.util.function.UnaryOperator;

/** One phrase as HTML. */
final class HtmlLine {
  /** Longer words may be broken in a cell, which else could not be narrower than they are. */
  private static final int LONG_WORD = 18;

  private HtmlLine() {}

  static String of(Phrase phrase) {
    return html(phrase, Markup::escaped);
  }

  static String ofCell(Phrase phrase) {
    return html(phrase, HtmlLine::breakable);
  }

  private static String html(Phrase phrase, UnaryOperator<String> escaper) {
    StringBuilder html = new StringBuilder();
    for (Run run : phrase.runs()) {
      String text = escaper.apply(run.text());
      String styled =
          switch (run.style()) {
            case BREAK -> "<br>";
            case STRONG -> "<strong>" + text + "</strong>";
            case EMPHASIS -> "<em>" + text + "</em>";
            case PLAIN, MARK -> Links.address(run.url()).map(url -> link(url, text)).orElse(text);
          };
      html.append(
          switch (run.role()) {
            case ASIDE, CITATION -> "<span class=\"aside\">" + styled + "</span>";
            case TEXT, STRESS, QUESTION -> styled;
          });
    }
    return html.toString();
  }

  private static String link(String address, String text) {
    return "<a href=\"" + Markup.escaped(address) + "\" rel=\"noreferrer\">" + text + "</a>";
  }

  private static String breakable(String text) {
    String clean = Characters.clean(text);
    StringBuilder html = new StringBuilder();
    int start = 0;
    int length = 0;
    for (int i = 0; i < clean.length(); i += Character.charCount(clean.codePointAt(i))) {
      int c = clean.codePointAt(i);
      if (length >= LONG_WORD && CellWidth.of(c) > 0 && clean.codePointBefore(i) != '\u200d') {
        html.append(Markup.escaped(clean.substring(start, i))).append("<wbr>");
        start = i;
        length = 0;
      }
      length = c == ' ' ? 0 : length + 1;
    }
    return html.append(Markup.escaped(clean.substring(start))).toString();
  }
}
