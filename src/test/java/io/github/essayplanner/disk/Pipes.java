package io.github.essayplanner.disk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.essayplanner.Programs;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Pipes with a name, as {@code mkfifo} makes them. */
final class Pipes {
  private Pipes() {}

  static Path in(Path folder) throws Exception {
    assumeTrue(Programs.installed("mkfifo"), "mkfifo is not installed");
    Path pipe = folder.resolve("pipe");
    Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assumeTrue(made.waitFor() == 0, "no pipe can be made here");
    return pipe;
  }

  /** Its reader, who could write as well and so needn't wait for a writer. */
  static FileChannel open(Path pipe) throws IOException {
    return FileChannel.open(pipe, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }
}
