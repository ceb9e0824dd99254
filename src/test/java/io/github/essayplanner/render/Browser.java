package io.github.essayplanner.render;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.essayplanner.Programs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The Chromium that is installed, without a window and with nothing of a user's. */
final class Browser implements AutoCloseable {
  /** Where npm has put its packages, as Node itself is told. */
  private static final Path NPM =
      Path.of(System.getenv().getOrDefault("NODE_PATH", "node_modules"));

  private static final Pattern REQUEST =
      Pattern.compile("\"Network\\.requestWillBeSent\".*?\"url\":\"([^\"]*)\"");

  private final Path folder;
  private final ChromeDriver driver;

  /** Skips the test, by name, where Chromium or its driver is not installed. */
  Browser() {
    assumeTrue(Programs.installed("chromium"), "chromium is not installed");
    assumeTrue(Programs.installed("chromedriver"), "chromedriver is not installed");
    try {
      folder = Files.createTempDirectory("browser");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(Programs.path("chromium").toFile());
    options.setCapability("goog:loggingPrefs", logs);
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--user-data-dir=" + folder.resolve("profile"));
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(Programs.path("chromedriver").toFile())
            .withSilent(true)
            .build();
    driver = new ChromeDriver(service, options);
  }

  /** The source of a file that npm installed; skips the test, by name, where it is missing. */
  static String npm(String file) {
    Path path = NPM.resolve(file);
    assumeTrue(Files.exists(path), path + " is not installed");
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens a page and answers what it asked the network for besides itself. */
  List<String> open(String page, String name) {
    try {
      Path file = folder.resolve(name);
      Files.writeString(file, page);
      messages();
      requests(file);
      driver.get(file.toUri().toString());
      return requests(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> requests(Path page) {
    List<String> requests = new ArrayList<>();
    for (var entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      Matcher request = REQUEST.matcher(entry.getMessage());
      if (request.find() && !request.group(1).equals(page.toUri().toString())) {
        requests.add(request.group(1));
      }
    }
    return requests;
  }

  /** What the console has said since it was last asked. */
  List<String> messages() {
    List<String> messages = new ArrayList<>();
    driver.manage().logs().get(LogType.BROWSER).forEach(entry -> messages.add(entry.getMessage()));
    return messages;
  }

  void width(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
  }

  /** {@code dark} or {@code light}, on a {@code screen} or in {@code print}. */
  void media(String media, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            media,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  Object runAsync(String script, Object... arguments) {
    return driver.executeAsyncScript(script, arguments);
  }

  @SuppressWarnings("unchecked")
  List<String> strings(String script, Object... arguments) {
    return (List<String>) driver.executeScript(script, arguments);
  }

  String source() {
    return driver.getPageSource();
  }

  byte[] screenshot() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
