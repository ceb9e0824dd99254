package io.github.essayplanner.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The styles that pages and drawings carry with them. */
final class Stylesheet {
  private static final String CARDS = read("cards.css");

  /** The rules for paper have the last word. */
  static final String PAGE =
      read("page.css")
          + cards("screen and (max-width: 40rem)", "table")
          + cards("screen and (max-width: 62rem)", "table.many")
          + cards("all", "table.crowd")
          + read("print.css");

  static final String DRAWING = read("drawing.css");

  private Stylesheet() {}

  /** Each row of such tables as a card, in which each cell says what it is. */
  private static String cards(String media, String table) {
    return "@media " + media + " {\n" + CARDS.replace("TABLE", table) + "}\n";
  }

  private static String read(String name) {
    try (InputStream in = Stylesheet.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
