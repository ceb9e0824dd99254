package io.github.essayplanner.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The styles that pages and drawings carry with them. */
final class Stylesheet {
  static final String PAGE = read("page.css");
  static final String DRAWING = read("drawing.css");

  private Stylesheet() {}

  private static String read(String name) {
    try (InputStream in = Stylesheet.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
