package io.github.essayplanner.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Gives a copy the owner, group, mode, access list and extended attributes of its original, or
 * refuses: nobody gains a right or loses one because a text was changed.
 */
final class Likeness {
  private static final int MODE_BITS = 07777;
  private static final long PATIENCE = 10;

  private final Path original;
  private final Path copy;

  private Likeness(Path original, Path copy) {
    this.original = original;
    this.copy = copy;
  }

  /**
   * Makes a copy with what the library can copy besides the text. It opens both files, which would
   * end a lock.
   */
  static void copy(Path original, Path copy) throws IOException {
    try {
      Files.copy(original, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
      if (!attributes(original).equals(attributes(copy))) {
        throw new Likeness(original, copy).cantKeep("its extended attributes");
      }
    } catch (IOException | RuntimeException failed) {
      throw failed;
    } catch (Exception undeclared) {
      // What the system says when a file is closed, as on a network disk that is full.
      throw new FileSystemException(original.toString(), null, undeclared.getMessage());
    }
  }

  /**
   * Gives a copy the rest, opening neither file.
   *
   * @throws FileSystemException where something can't be kept
   */
  static void give(Path original, Path copy) throws IOException {
    Likeness likeness = new Likeness(original, copy);
    if (FileState.isUnix()) {
      likeness.giveOwner();
      likeness.giveAccessList();
      likeness.giveMode();
    } else {
      likeness.giveWindowsAccess();
    }
  }

  private FileSystemException cantKeep(String what) {
    return new FileSystemException(
        original.toString(), null, what + " can't be kept, and nothing was changed");
  }

  private void giveOwner() throws IOException {
    for (String who : List.of("gid", "uid")) {
      int wanted = FileState.number(original, who);
      if (FileState.number(copy, who) != wanted) {
        try {
          Files.setAttribute(copy, "unix:" + who, wanted);
        } catch (FileSystemException notAllowed) {
          String name = who.equals("uid") ? Files.getOwner(original).getName() : "another group";
          throw cantKeep("it belongs to " + name + ", which");
        }
      }
    }
  }

  private void giveMode() throws IOException {
    setMode(copy, FileState.number(original, "mode") & MODE_BITS);
    if (FileState.number(copy, "mode") != FileState.number(original, "mode")) {
      throw cantKeep("its mode");
    }
  }

  /** All bits of a mode, which the library's permissions don't have. */
  static void setMode(Path file, int mode) throws IOException {
    Files.setAttribute(file, "unix:mode", mode);
  }

  /**
   * Java sees no access list, but {@code ls} marks one with a plus. The copy may have one of its
   * folder's, which only {@code cp} can take away.
   */
  private void giveAccessList() throws IOException {
    if (!Files.isExecutable(Path.of("/bin/ls"))) {
      return;
    }
    String both = marks();
    if (both.indexOf('+') >= 0) {
      String what = "--preserve=mode,ownership,xattr";
      run("/bin/cp", "--attributes-only", what, "--", original.toString(), copy.toString());
      both = marks();
    }
    int half = both.length() / 2;
    if (!both.substring(0, half).equals(both.substring(half))) {
      throw cantKeep("its access list (ACL)");
    }
  }

  /** The last character of each of the two modes as {@code ls} shows them, if it is a mark. */
  private String marks() throws IOException {
    StringBuilder marks = new StringBuilder();
    for (String line : run("/bin/ls", "-ldnq", "--", original.toString(), copy.toString())) {
      String mode = line.substring(0, Math.max(0, line.indexOf(' ')));
      marks.append(mode.length() > 10 ? mode.substring(10) : "-");
    }
    return marks.toString();
  }

  private List<String> run(String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    process.getOutputStream().close();
    List<String> lines = new ArrayList<>();
    try (var said = process.inputReader()) {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        lines.add(line);
      }
      if (!process.waitFor(PATIENCE, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroy();
        throw cantKeep("its access list (ACL)");
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw cantKeep("its access list (ACL)");
    }
    return lines;
  }

  private void giveWindowsAccess() throws IOException {
    AclFileAttributeView from = Files.getFileAttributeView(original, AclFileAttributeView.class);
    AclFileAttributeView to = Files.getFileAttributeView(copy, AclFileAttributeView.class);
    if (from != null && to != null) {
      to.setAcl(from.getAcl());
    }
  }

  private static Map<String, ByteBuffer> attributes(Path file) throws IOException {
    UserDefinedFileAttributeView view =
        Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
    Map<String, ByteBuffer> all = new TreeMap<>();
    if (view != null && Files.getFileStore(file).supportsFileAttributeView("user")) {
      for (String name : view.list()) {
        ByteBuffer value = ByteBuffer.allocate(view.size(name));
        view.read(name, value);
        all.put(name, value.flip());
      }
    }
    return all;
  }
}
