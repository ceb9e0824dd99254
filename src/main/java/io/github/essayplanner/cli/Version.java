package io.github.essayplanner.cli;

import picocli.CommandLine.IVersionProvider;

/**
 * Which essay this is, and which Java it runs on. The manifest has both in one: {@code
 * VERSION+COMMIT}.
 */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      name(),
      "Build " + build(),
      "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")"
    };
  }

  /** The program with its version. */
  static String name() {
    return "essay " + packaged().split("\\+")[0];
  }

  /** The commit that was built, with "-dirty" behind it where files had been changed since. */
  private static String build() {
    int plus = packaged().indexOf('+');
    return plus < 0 ? "unknown" : packaged().substring(plus + 1);
  }

  private static String packaged() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "(unpackaged)" : version;
  }
}
