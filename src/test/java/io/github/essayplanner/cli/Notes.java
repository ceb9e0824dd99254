package io.github.essayplanner.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A process that adds one note after another to {@code map.yaml} and says which are in. */
public final class Notes {
  private Notes() {}

  /** Arguments: a folder, a word for the notes, how many. */
  public static void main(String[] args) {
    System.out.println("ready");
    for (int i = 0; i < Integer.parseInt(args[2]); i++) {
      String note = args[1] + " " + i;
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      int exit =
          Essay.run(
              List.of("add", "note", "map.yaml", note),
              InputStream.nullInputStream(),
              out,
              out,
              Map.of(),
              Path.of(args[0]));
      System.out.println(exit == 0 ? note : out.toString(StandardCharsets.UTF_8));
      System.out.flush();
    }
  }

  /** Starts such a process. */
  static Process start(Path folder, String word, int count) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Notes.class.getName()));
    command.addAll(List.of(folder.toString(), word, String.valueOf(count)));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }
}
