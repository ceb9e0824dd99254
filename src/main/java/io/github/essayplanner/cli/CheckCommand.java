package io.github.essayplanner.cli;

import io.github.essayplanner.check.ArgumentCheck;
import io.github.essayplanner.check.Rules;
import io.github.essayplanner.read.Reading;
import io.github.essayplanner.render.FindingsGitHub;
import io.github.essayplanner.render.FindingsJson;
import io.github.essayplanner.render.FindingsReport;
import io.github.essayplanner.render.FindingsText;
import io.github.essayplanner.render.HtmlPage;
import io.github.essayplanner.render.MarkdownPage;
import io.github.essayplanner.render.RuleText;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Severity;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.words.Numbers;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code essay check [MAP…]}. */
@Command(
    name = "check",
    sortOptions = false,
    description = "What is wrong or weak in a map, each at its place.",
    footer = {
      "",
      "Examples:",
      "  essay check peaceful-coexistence --fail-on warning",
      "  essay check --explain one-sided",
      "",
      "Exit codes: 0 nothing as grave as --fail-on, 1 something is, 2 can't be done."
    })
final class CheckCommand implements Callable<Integer> {
  enum Format {
    TEXT,
    HTML,
    JSON,
    GITHUB
  }

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "MAP",
      arity = "0..*",
      description = "Files, names in arguments/, or - for standard input (default: all of them).")
  private List<String> maps;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "Exit with 1 from error (default), warning or advice on.",
      defaultValue = "error")
  private Severity failOn;

  @Option(
      names = "--only",
      paramLabel = "RULE",
      description = "Only what this rule finds; may be given again.",
      converter = Words.RuleIds.class)
  private List<Rule> only;

  @Option(
      names = "--ignore",
      paramLabel = "RULE",
      description = "Not what this rule finds; may be given again.",
      converter = Words.RuleIds.class)
  private List<Rule> ignored;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), html, json or github (marks in a pull request).",
      defaultValue = "text")
  private Format format;

  @Option(names = "--rules", description = "List all rules and look at no map.")
  private boolean rules;

  @Option(
      names = "--explain",
      paramLabel = "RULE",
      description = "Say why a rule matters, with an example, and look at no map.",
      converter = Words.RuleIds.class)
  private Rule explained;

  @Option(
      names = "--max-size",
      paramLabel = "BYTES",
      description = "Largest map to read (default: 1048576).",
      defaultValue = "1048576",
      converter = Words.Sizes.class)
  private long maxSize;

  @Mixin private Help help;

  @Override
  public Integer call() {
    if (rules) {
      RuleText.writeTable(Rules.all(), new MarkdownPage(console().out()));
      return 0;
    }
    if (explained != null) {
      RuleText.writeOne(explained, console().out());
      return 0;
    }
    Map<Text, List<Finding>> found = new LinkedHashMap<>();
    for (MapFile file : files()) {
      Reading reading = file.read(maxSize);
      found.put(reading.text(), findings(reading));
    }
    write(found);
    return count(found) ? 1 : 0;
  }

  private List<MapFile> files() {
    try {
      List<String> named = maps == null ? all() : maps;
      return named.stream().distinct().map(map -> new MapFile(map, console())).toList();
    } catch (IOException e) {
      throw new Refusal("can't read " + MapNames.FOLDER + "/: " + Failure.reason(e));
    }
  }

  private List<String> all() throws IOException {
    List<Path> files = MapNames.files(console());
    if (files.isEmpty()) {
      throw new Refusal("there are no maps in " + MapNames.FOLDER + "/; name the map to check");
    }
    return files.stream().map(file -> MapNames.FOLDER + "/" + file.getFileName()).toList();
  }

  private List<Finding> findings(Reading reading) {
    List<Finding> all = new ArrayList<>(reading.findings());
    reading.map().ifPresent(map -> all.addAll(ArgumentCheck.of(map, reading.findings())));
    all.removeIf(
        finding ->
            only != null && !only.contains(finding.rule())
                || ignored != null && ignored.contains(finding.rule()));
    all.sort(Comparator.comparingInt(finding -> finding.span().start()));
    return all;
  }

  private void write(Map<Text, List<Finding>> found) {
    PrintWriter out = console().out();
    boolean color = Color.isOn(help.color(), console(), Color.OUT);
    switch (format) {
      case TEXT -> found.forEach((text, all) -> FindingsText.write(text, all, color, out));
      case HTML -> FindingsReport.write(found, new HtmlPage(out));
      case JSON -> FindingsJson.write(found, out);
      case GITHUB -> found.forEach((text, all) -> FindingsGitHub.write(text, all, out));
    }
  }

  /** Says how many findings there are, if any, and whether one is as grave as asked. */
  private boolean count(Map<Text, List<Finding>> found) {
    int[] counts = new int[Severity.values().length];
    found.values().forEach(all -> all.forEach(f -> counts[f.rule().severity().ordinal()]++));
    List<String> parts = new ArrayList<>();
    boolean fails = false;
    for (Severity severity : Severity.values()) {
      int number = counts[severity.ordinal()];
      if (number > 0) {
        parts.add(counted(severity, number));
        fails |= severity.compareTo(failOn) <= 0;
      }
    }
    if (!parts.isEmpty()) {
      console()
          .err()
          .println(Numbers.list(parts) + " in " + Numbers.count(found.size(), "map") + ".");
    }
    return fails;
  }

  private static String counted(Severity severity, int number) {
    return severity == Severity.ADVICE
        ? Numbers.count(number, "piece") + " of advice"
        : Numbers.count(number, severity.word());
  }

  private Console console() {
    return ((Essay) spec.root().userObject()).console();
  }
}
