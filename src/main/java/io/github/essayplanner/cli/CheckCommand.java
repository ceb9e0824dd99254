package io.github.essayplanner.cli;

import io.github.essayplanner.check.MapCheck;
import io.github.essayplanner.read.Mending;
import io.github.essayplanner.read.Reading;
import io.github.essayplanner.render.FindingCounts;
import io.github.essayplanner.render.FindingsJson;
import io.github.essayplanner.render.FindingsReport;
import io.github.essayplanner.render.Json;
import io.github.essayplanner.render.MarkdownPage;
import io.github.essayplanner.render.Page;
import io.github.essayplanner.render.Report;
import io.github.essayplanner.render.ReportFormat;
import io.github.essayplanner.render.RuleText;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Severity;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.text.Visible;
import io.github.essayplanner.words.Numbers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code essay check [MAP…]}. */
final class CheckCommand implements Callable<Integer> {
  /**
   * Findings of one map that programs are given. No editor shows more, and a file that is no map at
   * all has hundreds of thousands.
   */
  private static final int MOST = 10_000;

  private final Console console;
  private final OptionValue<List<String>> maps;
  private final OptionValue<Severity> failOn;
  private final OptionValue<Severity> severity;
  private final OptionValue<Boolean> fix;
  private final OptionValue<Boolean> dryRun;
  private final OptionValue<List<Rule>> only;
  private final OptionValue<List<Rule>> ignored;
  private final ReportOutput output;
  private final OptionValue<Boolean> rules;
  private final OptionValue<Rule> explained;
  private final OptionValue<Long> maxSize;

  CheckCommand(Syntax syntax) {
    console = syntax.console();
    syntax.describe("What is wrong or weak in a map, each at its place.");
    maps =
        syntax.arguments(
            0,
            "MAP",
            "Files, names in arguments/, or - for standard input (default: all of them).");
    failOn =
        syntax.oneOf(
            "--fail-on",
            "SEVERITY",
            Severity.ERROR,
            "Exit with 1 from error (default), warning or advice on.");
    severity =
        syntax.oneOf(
            "--severity",
            "SEVERITY",
            Severity.ADVICE,
            "The least that is told: error, warning or advice (default).");
    only =
        rules(syntax, "--only", "Only what this rule finds, and all errors; may be given again.");
    ignored =
        rules(syntax, "--ignore", "Not what this rule finds, but for errors; may be given again.");
    fix = syntax.flag("--fix", "Mend what can be mended without asking, and tell the rest.");
    dryRun = syntax.flag("--dry-run", "With --fix: print the change as a diff, and write nothing.");
    rules = syntax.flag("--rules", "List all rules and look at no map.");
    explained =
        syntax.value(
            "--explain",
            "RULE",
            Rule.class,
            new Converters.RuleIds(),
            null,
            "Say why a rule matters, with an example, and look at no map.");
    maxSize = MapFile.maxSize(syntax);
    output = new ReportOutput(syntax, Result.class, ReportFormat.TEXT);
    syntax.examples(
        "essay check peaceful-coexistence --fail-on warning",
        "essay check my-essay.yaml --fix",
        "essay check --explain one-sided");
    syntax.exits("0 nothing as grave as --fail-on, 1 something is, 2 can't be done.");
  }

  private static OptionValue<List<Rule>> rules(Syntax syntax, String name, String description) {
    return syntax.values(name, "RULE", Rule.class, new Converters.RuleIds(), description);
  }

  @Override
  public Integer call() {
    if (rules.value()) {
      RuleText.writeTable(KnownRules.all(), new MarkdownPage(console.out()));
      return 0;
    }
    if (explained.isGiven()) {
      RuleText.writeOne(explained.value(), console.out());
      return 0;
    }
    if (dryRun.value() && !fix.value()) {
      throw new Refusal("--dry-run goes with --fix: there is nothing else that check would write");
    }
    return checkAll();
  }

  private int checkAll() {
    List<MapFile> files = files();
    List<Path> read = new ArrayList<>();
    for (MapFile file : files) {
      read.addAll(file.paths());
    }
    MapMending mending = fix.value() ? mending(read) : null;
    Map<Text, List<Finding>> found = new LinkedHashMap<>();
    List<String> unchecked = new ArrayList<>();
    for (MapFile file : files) {
      try {
        check(mending == null ? file.read(maxSize.value()) : mending.mend(file), found, unchecked);
      } catch (Refusal unreadable) {
        unchecked.add(unreadable.getMessage());
      }
    }
    write(read, found);
    boolean fails = count(found);
    if (!unchecked.isEmpty()) {
      List<String> others = new ArrayList<>();
      for (String other : unchecked.subList(1, unchecked.size())) {
        others.add("essay: error: " + other);
      }
      throw new Refusal(unchecked.get(0), others.toArray(new String[0]));
    }
    return fails ? 1 : 0;
  }

  private void check(Reading reading, Map<Text, List<Finding>> found, List<String> unchecked) {
    String excess = Limits.excess(reading, maxSize);
    if (!excess.isEmpty()) {
      unchecked.add(Visible.line(reading.text().name() + ": " + excess));
    }
    List<Finding> findings = findings(reading, excess.isEmpty());
    if (excess.isEmpty() || !findings.isEmpty()) {
      found.put(reading.text(), findings);
    }
  }

  /**
   * Tells what it mends among the findings, where these are no data for programs. Where they can't
   * be written at all, nothing is mended.
   */
  private MapMending mending(List<Path> read) {
    output.require(read);
    boolean isText = output.format() == ReportFormat.TEXT && !output.isFile();
    return new MapMending(
        console, maxSize.value(), dryRun.value(), isText ? console.out() : console.err());
  }

  private List<MapFile> files() {
    try {
      List<String> named = maps.isGiven() ? maps.value() : all();
      List<MapFile> files = new ArrayList<>();
      for (String map : new LinkedHashSet<>(named)) {
        files.add(new MapFile(map, console));
      }
      return files;
    } catch (IOException e) {
      throw new Refusal("can't read " + MapNames.FOLDER + "/: " + Failure.reason(e));
    }
  }

  private List<String> all() throws IOException {
    MapNames.Found found = MapNames.files(console);
    found.tell(console);
    if (found.maps().isEmpty()) {
      throw new Refusal("there are no maps in " + MapNames.FOLDER + "/; name the map to check");
    }
    List<String> names = new ArrayList<>();
    for (Path file : found.maps()) {
      names.add(MapNames.FOLDER + "/" + file.getFileName());
    }
    return names;
  }

  private List<Finding> findings(Reading reading, boolean withArgument) {
    List<Finding> all = withArgument ? MapCheck.of(reading).findings() : reading.findings();
    List<Finding> wanted = new ArrayList<>();
    for (Finding finding : all) {
      if (isWanted(finding.rule())) {
        wanted.add(finding);
      }
    }
    return wanted;
  }

  /** Errors are always told: nothing can be made of a map that has one. */
  private boolean isWanted(Rule rule) {
    boolean isAsked =
        rule.severity().compareTo(severity.value()) <= 0
            && (!only.isGiven() || only.value().contains(rule))
            && !ignored.value().contains(rule);
    return isAsked || rule.severity() == Severity.ERROR;
  }

  private void write(List<Path> maps, Map<Text, List<Finding>> found) {
    boolean forPrograms =
        output.format() == ReportFormat.JSON || output.format() == ReportFormat.GITHUB;
    output.write(maps, new Result(forPrograms ? first(found) : found));
  }

  private record Result(Map<Text, List<Finding>> findings)
      implements Report.Found, Report.Paged, Report.Data {
    @Override
    public void page(Page page) {
      FindingsReport.write(findings, page);
    }

    @Override
    public void json(Json json) {
      FindingsJson.write(findings, json);
    }
  }

  /** The findings that programs are given, after saying how many more there are. */
  private Map<Text, List<Finding>> first(Map<Text, List<Finding>> found) {
    Map<Text, List<Finding>> first = new LinkedHashMap<>();
    for (Map.Entry<Text, List<Finding>> one : found.entrySet()) {
      int all = one.getValue().size();
      first.put(one.getKey(), one.getValue().subList(0, Math.min(all, MOST)));
      if (all > MOST) {
        console.say(one.getKey().name() + ": and " + (all - MOST) + " more");
      }
    }
    return first;
  }

  /** Says how many findings there are, if any, and whether one is as grave as asked. */
  private boolean count(Map<Text, List<Finding>> found) {
    List<Finding> all = new ArrayList<>();
    found.values().forEach(all::addAll);
    if (!all.isEmpty()) {
      console.say(FindingCounts.of(all) + " in " + Numbers.count(found.size(), "map") + ".");
    }
    boolean fails = false;
    int safe = 0;
    for (Finding finding : all) {
      fails |= finding.rule().severity().compareTo(failOn.value()) <= 0;
    }
    for (List<Finding> findings : found.values()) {
      safe += Mending.count(findings);
    }
    if (safe > 0) {
      console.say(
          safe == all.size() && safe > 1
              ? "All of them can be mended without asking: add --fix."
              : safe + " of them" + " can be mended without asking: add --fix.");
    }
    return fails;
  }
}
