package io.github.essayplanner.render;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.essayplanner.Programs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern PRINTED_PAGE = Pattern.compile("/Type\\s*/Page\\b");

  /** A script for texts of a drawing that reach beyond the edge of their box. */
  static final String OUTSIDE_ITS_BOX =
      """
      const found = [];
      for (const box of document.querySelectorAll('g.box')) {
        const edge = box.querySelector('.edge').getBBox();
        for (const text of box.querySelectorAll('text')) {
          const t = text.getBBox();
          if (t.x < edge.x || t.x + t.width > edge.x + edge.width + 0.5
              || t.y + t.height > edge.y + edge.height + 2)
            found.push(text.textContent + ' ' + (t.x + t.width - edge.x - edge.width));
        }
      }
      return found;
      """;

  /** A script for texts of drawings that stand out from what is under them less than AA asks. */
  static final String FAINT =
      """
      const light = colour => {
        const [r, g, b] = colour.match(/[\\d.]+/g).map(n => n / 255)
          .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const fill = e => getComputedStyle(e).fill;
      const found = new Set();
      for (const text of document.querySelectorAll('svg.argument text')) {
        const box = text.closest('g.box'), edge = box.querySelector('.edge');
        const under = text.matches('.on-badge') ? box.querySelector('.badge')
          : fill(edge) === 'none' ? text.closest('svg').querySelector('.sheet') : edge;
        const [a, b] = [light(fill(text)), light(fill(under))].sort((x, y) => y - x);
        const contrast = (a + 0.05) / (b + 0.05);
        if (contrast < 4.5) found.add(text.getAttribute('class') + ' ' + fill(text) + ' on ' + fill(under) + ' ' + contrast);
      }
      return [...found];
      """;

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
      media("", "light");
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
      // The browser's own first page, to which no page of ours can lead, may still be loading.
      if (request.find()
          && !request.group(1).equals(page.toUri().toString())
          && !request.group(1).startsWith("chrome:")) {
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

  /** {@code dark} or {@code light}, on a {@code screen}, in {@code print} or, if empty, in both. */
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

  /** How many pages the page takes on paper. */
  int printedPages() {
    Map<String, Object> printed =
        driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true));
    byte[] pdf = Base64.getDecoder().decode(printed.get("data").toString());
    Matcher page = PRINTED_PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
    int pages = 0;
    while (page.find()) {
      pages++;
    }
    return pages;
  }

  String source() {
    return driver.getPageSource();
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
