package io.github.essayplanner.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives a copy the owner, group, mode, access list and extended attributes of its original, or
 * refuses: nobody gains a right or loses one because a text was changed.
 */
final class Likeness {
  private static final int MODE_BITS = 07777;
  private static final long PATIENCE = 10;
  private static final String ACCESS_LIST = "its access list (ACL)";

  /** Other programs of the name {@code cp} may not know how. */
  private static final String COPYING =
      """
      /bin/cp --attributes-only --preserve=all,xattr -- "$1" "$2" 2>&1 || echo failed
      exec /bin/ls -ldnq -- "$1" "$2"
      """;

  /** An attribute that only the super-user can give; some systems give theirs to every file. */
  private static final Pattern LOST =
      Pattern.compile("setting attribute '(?!security\\.(?:ima|SMACK))([\\w.-]+)'");

  private final Path original;
  private final Path copy;

  private Likeness(Path original, Path copy) {
    this.original = original;
    this.copy = copy;
  }

  /**
   * Gives a copy the extended attributes that the library knows. It opens both files, which would
   * end a lock.
   *
   * @throws FileSystemException where they can't be kept
   */
  static void giveAttributes(Path original, Path copy) throws IOException {
    Map<String, ByteBuffer> wanted = attributes(original);
    try {
      for (var attribute : wanted.entrySet()) {
        Files.setAttribute(copy, "user:" + attribute.getKey(), attribute.getValue().duplicate());
      }
    } catch (NoSuchFileException gone) {
      throw gone;
    } catch (IOException | UnsupportedOperationException refused) {
      throw new Likeness(original, copy).cantKeep("its extended attributes");
    }
    if (!attributes(copy).equals(wanted)) {
      throw new Likeness(original, copy).cantKeep("its extended attributes");
    }
  }

  /**
   * Gives a copy the rest, opening neither file. One that only its owner may use gains no right on
   * the way that it hasn't in the end: who opens a file keeps it open.
   *
   * @throws FileSystemException where something can't be kept
   */
  static void give(Path original, Path copy) throws IOException {
    Likeness likeness = new Likeness(original, copy);
    if (FileState.isUnix()) {
      likeness.giveOwner();
      likeness.giveAccess();
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
          Files.setAttribute(copy, "unix:" + who, wanted, LinkOption.NOFOLLOW_LINKS);
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

  /**
   * Sets all bits of a mode, which the library's permissions don't have; where they are so already,
   * the system isn't asked, for on some disks it always refuses.
   */
  static void setMode(Path file, int mode) throws IOException {
    if ((FileState.number(file, "mode") & MODE_BITS) != mode) {
      Files.setAttribute(file, "unix:mode", mode);
    }
  }

  /**
   * Java sees neither an access list, which {@code ls} marks with a plus, nor the attributes of the
   * system. The copy may have an access list of its folder's, which only {@code cp} can take away.
   */
  private void giveAccess() throws IOException {
    if (!Files.isExecutable(Path.of("/bin/ls"))) {
      return;
    }
    List<String> lines = run("/bin/sh", "-c", COPYING, "sh", original.toString(), copy.toString());
    for (String line : lines) {
      Matcher lost = LOST.matcher(line);
      if (lost.find()) {
        throw cantKeep("its extended attribute " + lost.group(1));
      }
    }
    requireAccess(lines);
  }

  /** Two lists look alike to {@code ls}, so it isn't asked alone. */
  private void requireAccess(List<String> lines) throws IOException {
    int last = lines.size() - 1;
    String wanted = last < 1 ? "none" : mark(lines.get(last - 1));
    boolean same = last > 0 && wanted.equals(mark(lines.get(last)));
    if (!same || wanted.equals("+") && lines.contains("failed")) {
      throw cantKeep(ACCESS_LIST);
    }
  }

  /** The last character of a mode as {@code ls} shows it, if it is a mark. */
  private static String mark(String line) {
    String mode = line.substring(0, Math.max(0, line.indexOf(' ')));
    return mode.length() > 10 ? mode.substring(10) : "-";
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
        throw cantKeep(ACCESS_LIST);
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw cantKeep(ACCESS_LIST);
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
