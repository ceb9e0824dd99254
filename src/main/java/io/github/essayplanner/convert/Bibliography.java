package io.github.essayplanner.convert;

import io.github.essayplanner.text.Text;
import java.io.IOException;
import java.io.InputStream;
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
    List<BibliographyEntry> all, List<BadEntry> mistakes, List<String> remarks) {
  /** The bytes that may be white space before a text, or the mark of its encoding. */
  private static final int OPENING = 64;

  private static final String MARK = "\u00ef\u00bb\u00bf\u00fe\u00ff";

  /**
   * Where a file is no such file.
   *
   * @param line from 1
   * @param column from 1
   * @param message a sentence without its full stop
   */
  public record BadEntry(int line, int column, String message) {}

  public Bibliography {
    all = List.copyOf(all);
    mistakes = List.copyOf(mistakes);
    remarks = List.copyOf(remarks);
  }

  /** Reads BibTeX. */
  public static Bibliography of(Text text) {
    return BibTex.read(text.content());
  }

  /**
   * Reads CSL-JSON, source by source.
   *
   * @throws java.io.UncheckedIOException where the stream can't be read on
   */
  public static Bibliography ofJson(InputStream in) {
    return CslJson.read(in);
  }

  /** Whether a stream that can be marked begins as JSON does; it then stands there. */
  public static boolean isJson(InputStream in) throws IOException {
    in.mark(OPENING);
    int first = in.read();
    for (int i = 1; i < OPENING && (first <= ' ' && first >= 0 || MARK.indexOf(first) >= 0); i++) {
      first = in.read();
    }
    in.reset();
    return first == '[' || first == '{';
  }

  static Bibliography broken(int line, int column, String message) {
    List<BadEntry> mistakes = new ArrayList<>();
    mistakes.add(new BadEntry(line, column, message));
    return new Bibliography(List.of(), mistakes, List.of());
  }
}
