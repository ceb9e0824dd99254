package io.github.essayplanner.cli;

import picocli.CommandLine.IVersionProvider;

/** Which essay this is, and which Java it runs on. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "essay " + (version == null ? "(unpackaged)" : version),
      "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")"
    };
  }
}
