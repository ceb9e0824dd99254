package io.github.essayplanner.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is given to a stream of the system arrives, and when nobody is left to read it. */
class OpenOutputTest {
  @TempDir Path folder;

  @Test
  void everyPieceOfALargePartIsWrittenOnceAndInItsOrder() throws IOException {
    byte[] bytes = new byte[300_000];
    new Random(3).nextBytes(bytes);
    Path file = folder.resolve("out");
    for (int length : new int[] {0, 1, 1 << 16, (1 << 16) + 1, 1 << 17, 299_990}) {
      try (FileOutputStream stream = new FileOutputStream(file.toFile());
          OpenOutput out = OpenOutput.of(stream.getFD())) {
        out.write(bytes, 7, length);
      }
      assertArrayEquals(Arrays.copyOfRange(bytes, 7, 7 + length), Files.readAllBytes(file));
    }
  }

  @Test
  void aSingleByteIsWritten() throws IOException {
    Path file = folder.resolve("out");
    try (FileOutputStream stream = new FileOutputStream(file.toFile());
        OpenOutput out = OpenOutput.of(stream.getFD())) {
      out.write('a');
      out.write(0x1E9);
    }
    assertArrayEquals(new byte[] {'a', (byte) 0xE9}, Files.readAllBytes(file));
  }

  @Test
  void nothingIsWrittenToAStreamThatIsClosed() throws IOException {
    Path file = folder.resolve("out");
    try (FileOutputStream stream = new FileOutputStream(file.toFile())) {
      OpenOutput out = OpenOutput.of(stream.getFD());
      out.close();
      assertThrows(IOException.class, () -> out.write("late".getBytes(UTF_8)));
    }
    assertEquals(0, Files.size(file));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aPipeHasNoReaderOnceAllHaveGoneAndAFileNeedsNone() throws Exception {
    Path pipe = Pipes.in(folder);
    FileChannel reader = Pipes.open(pipe);
    try (OpenOutput out = new OpenOutput(FileChannel.open(pipe, StandardOpenOption.WRITE))) {
      assertFalse(out.hasNoReader());
      reader.close();
      assertThrows(IOException.class, () -> out.write("late".getBytes(UTF_8)));
      assertTrue(out.hasNoReader());
    }
    Path file = Files.createFile(folder.resolve("out"));
    try (OpenOutput out = new OpenOutput(FileChannel.open(file, StandardOpenOption.WRITE))) {
      assertFalse(out.hasNoReader());
    }
    assertEquals(0, Files.size(file));
  }
}
