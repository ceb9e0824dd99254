package io.github.essayplanner.convert;

import io.github.essayplanner.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * What a file of references holds.
 *
 * @param all in the order written
 * @param mistakes what keeps the file from being read; {@code all} may then lack some
 * @param remarks what is worth knowing and keeps nothing from being read, in sentences
 */
public record Bibliography(
    List<BibliographyEntry> all, List<Mistake> mistakes, List<String> remarks) {
  /**
   * Where a file is no such file.
   *
   * @param line from 1
   * @param column from 1
   * @param message a sentence without its full stop
   */
  public record Mistake(int line, int column, String message) {}

  public Bibliography {
    all = List.copyOf(all);
    mistakes = List.copyOf(mistakes);
    remarks = List.copyOf(remarks);
  }

  /** Reads BibTeX, or CSL-JSON where the text is data in JSON. */
  public static Bibliography of(Text text) {
    String start = text.content().stripLeading();
    return start.startsWith("[") || start.startsWith("{")
        ? CslJson.read(text.content())
        : BibTex.read(text.content());
  }

  static Bibliography broken(int line, int column, String message) {
    List<Mistake> mistakes = new ArrayList<>();
    mistakes.add(new Mistake(line, column, message));
    return new Bibliography(List.of(), mistakes, List.of());
  }
}
