package io.github.essayplanner.cli;

import io.github.essayplanner.check.Rules;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Question;
import io.github.essayplanner.model.Source;
import java.nio.file.InvalidPathException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What may stand at the end of a command line that is being typed. All candidates are given: the
 * shell drops those that don't begin like the word, by its own rules.
 */
final class Completion {
  /** In the place of a candidate: the shell adds YAML files and folders. */
  static final String MAP_FILES = ":maps";

  /** In the place of a candidate: the shell adds files and folders. */
  static final String FILES = ":files";

  /** The largest map to look into, in bytes: whoever presses a key waits for the answer. */
  private static final long LARGEST = 1 << 24;

  private final TypedLine line;
  private final Console console;

  /** Candidates with what they mean, which may be empty. */
  private final Map<String, String> found = new LinkedHashMap<>();

  private Completion(TypedLine line, Console console) {
    this.line = line;
    this.console = console;
  }

  /** The candidates in the order they are offered, each with a few words on it or none. */
  static Map<String, String> of(TypedLine line, Console console) {
    Completion completion = new Completion(line, console);
    completion.find();
    return completion.found;
  }

  private void find() {
    if (line.open().isPresent()) {
      addValues(line.open().get());
    } else if (line.endsInOption()) {
      addOptions();
    } else if (!line.command().subcommands().isEmpty()) {
      line.command().subcommands().values().forEach(this::addCommand);
    } else if (line.argument().isPresent()) {
      addValues(line.argument().get());
    } else if (!line.onlyArguments()) {
      addOptions();
    }
  }

  private void addCommand(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    if (!spec.usageMessage().hidden()) {
      found.put(spec.name(), String.join(" ", spec.usageMessage().description()));
    }
  }

  private void addOptions() {
    for (OptionSpec option : line.command().options()) {
      if (!option.hidden() && (option.isMultiValue() || !line.given().contains(option))) {
        found.put(option.longestName(), String.join(" ", option.description()));
      }
    }
  }

  private void addValues(ArgSpec arg) {
    for (ITypeConverter<?> converter : arg.converters()) {
      if (converter instanceof Converters.OneOf<?> one) {
        addWords(one.constants());
        return;
      }
    }
    if (arg.completionCandidates() != null) {
      arg.completionCandidates().forEach(word -> found.put(word, ""));
      return;
    }
    switch (arg.paramLabel()) {
      case "MAP" -> addMaps();
      case "FILE" -> found.put(FILES, "");
      case "RULE" -> Rules.all().forEach(rule -> found.put(rule.id(), rule.summary()));
      default -> map().ifPresent(map -> addIds(arg, map));
    }
  }

  private void addWords(List<? extends Enum<?>> constants) {
    Converters.of(constants).forEach(word -> found.put(word, ""));
  }

  /**
   * A new map has a name that isn't there yet; only the folders on the way to it can be offered.
   */
  private void addMaps() {
    if (!line.command().name().equals("new")) {
      MapNames.in(console).forEach(name -> found.put(name, ""));
    }
    found.put(MAP_FILES, "");
  }

  private void addIds(ArgSpec arg, ArgumentMap map) {
    switch (arg.paramLabel()) {
      case "FACTOR", "TO" -> add(map.factors(), Factor::id, Factor::name);
      case "SOURCE" -> add(map.sources(), Source::id, Source::title);
      case "TAG" ->
          map.factors().forEach(f -> f.evidence().forEach(e -> add(e.tags(), t -> t, t -> "")));
      case "OLD" -> addAllIds(map);
      case "ID" -> {
        if (names(arg, "--question")) {
          add(map.questions(), Question::id, Question::question);
        } else if (names(arg, "--see")) {
          addEvidence(map);
        }
      }
      default -> {
        // Free text has no candidates.
      }
    }
  }

  private void addAllIds(ArgumentMap map) {
    add(map.factors(), Factor::id, Factor::name);
    add(map.judgement().criteria(), c -> c.id(), c -> c.name());
    add(map.sources(), Source::id, Source::title);
    add(map.questions(), Question::id, Question::question);
    addEvidence(map);
  }

  private void addEvidence(ArgumentMap map) {
    map.factors().forEach(f -> add(f.evidence(), Evidence::id, Evidence::fact));
    found.remove("");
  }

  private static boolean names(ArgSpec arg, String option) {
    return arg instanceof OptionSpec spec && spec.longestName().equals(option);
  }

  private <T> void add(Iterable<T> all, Function<T, String> id, Function<T, String> meaning) {
    all.forEach(one -> found.putIfAbsent(id.apply(one), meaning.apply(one)));
  }

  /**
   * The map on the line; none where it can't be read, since a shell has no place for complaints.
   */
  private Optional<ArgumentMap> map() {
    try {
      return line.map().flatMap(map -> new MapFile(map, console).read(LARGEST).map());
    } catch (Refusal | InvalidPathException unreadable) {
      return Optional.empty();
    }
  }
}
