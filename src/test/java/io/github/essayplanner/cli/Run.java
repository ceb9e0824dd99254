package io.github.essayplanner.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the program in this JVM, in a folder, with a standard input. */
public final class Run {
  /** What a run gave. */
  public record Result(int exit, String out, String err) {}

  private Run() {}

  public static Result essay(Path folder, byte[] stdin, List<String> args) {
    return essay(folder, stdin, Map.of("TERM", "dumb"), args);
  }

  /** Runs it in an environment, as on a terminal. */
  public static Result essay(
      Path folder, byte[] stdin, Map<String, String> environment, List<String> args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = Essay.run(args, new ByteArrayInputStream(stdin), out, err, environment, folder);
    return new Result(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  public static Result essay(Path folder, String... args) {
    return essay(folder, new byte[0], List.of(args));
  }

  /** The words of a command line, with quotes as in a shell. */
  public static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean inWord = false;
    char quote = 0;
    for (char c : line.strip().toCharArray()) {
      if (quote != 0 && c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
        inWord = true;
      } else if (quote == 0 && c == ' ') {
        if (inWord) {
          words.add(word.toString());
        }
        word.setLength(0);
        inWord = false;
      } else {
        word.append(c);
        inWord = true;
      }
    }
    if (inWord) {
      words.add(word.toString());
    }
    return words;
  }
}
