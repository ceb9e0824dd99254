package io.github.essayplanner.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** Which essay this is, and which Java it runs on. */
final class Version implements IVersionProvider {
  /** A resource that the build writes: the version and the commit, with a space between. */
  private static final String RESOURCE = "version";

  @Override
  public String[] getVersion() {
    return new String[] {
      name(),
      "Build " + packaged().substring(packaged().indexOf(' ') + 1),
      "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")"
    };
  }

  /** The program with its version. */
  static String name() {
    return "essay " + packaged().substring(0, packaged().indexOf(' '));
  }

  private static String packaged() {
    try (InputStream resource = Version.class.getResourceAsStream(RESOURCE)) {
      return resource == null
          ? "(unpackaged) unknown"
          : new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
