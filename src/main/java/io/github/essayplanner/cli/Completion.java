package io.github.essayplanner.cli;

import io.github.essayplanner.format.Thing;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.model.Evidence;
import io.github.essayplanner.model.Factor;
import io.github.essayplanner.model.Question;
import io.github.essayplanner.model.Source;
import io.github.essayplanner.read.Ids;
import io.github.essayplanner.text.Spelling;
import io.github.essayplanner.text.Visible;
import java.nio.file.Files;
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
  /** The largest map to look into, in bytes: whoever presses a key waits for the answer. */
  private static final long LARGEST = 1 << 24;

  private final TypedLine line;
  private final Console console;

  /** Candidates with what they mean, which may be empty. */
  private final Map<String, String> found = new LinkedHashMap<>();

  private String files = "";

  private Completion(TypedLine line, Console console) {
    this.line = line;
    this.console = console;
  }

  static Completion of(TypedLine line, Console console) {
    Completion completion = new Completion(line, console);
    completion.find();
    completion.found.keySet().removeIf(value -> !isOffered(value));
    return completion;
  }

  /** The candidates in the order they are offered, each with a few words on it or none. */
  Map<String, String> found() {
    return found;
  }

  /** What the shell adds: {@code maps}, YAML files and folders; {@code files}; or nothing. */
  String files() {
    return files;
  }

  /** A line that a key press wrote must show all that it will do. */
  private static boolean isOffered(String value) {
    return !value.isEmpty() && value.chars().allMatch(Completion::isVisible);
  }

  /** Whether a character neither moves the cursor nor turns the order of others round. */
  static boolean isVisible(int c) {
    return !Visible.isHidden(c) && c != 0xFEFF && c < 0xFFFE;
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
      // Without a -- before it, such a name would be an option.
      found.keySet().removeIf(value -> value.startsWith("-") && !line.onlyArguments());
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
      case "FILE", "DRAFT" -> files = "files";
      case "RULE" -> KnownRules.all().forEach(rule -> found.put(rule.id(), rule.summary()));
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
    files = "maps";
  }

  private void addIds(ArgSpec arg, ArgumentMap map) {
    switch (arg.paramLabel()) {
      case "FACTOR", "TO" -> addTargets(map);
      case "WHAT" -> MovableItems.add(map, found);
      case "FIELD" -> addRemovable(map);
      case "OTHER" -> {
        add(map.factors(), Factor::id, Factor::name);
        add(map.judgement().criteria(), c -> c.id(), c -> c.name());
        addEvidence(map);
      }
      case "[FIELD]" -> {
        add(map.factors(), Factor::id, Factor::name);
        addEvidence(map);
      }
      case "ORDER" -> {
        Thing.MAP.field("order").choices().forEach(one -> found.put(one.word(), one.meaning()));
        add(map.factors(), Factor::id, Factor::name);
      }
      case "SOURCE" -> add(map.sources(), Source::id, Source::title);
      case "TAG" -> map.factors().forEach(f -> f.evidence().forEach(e -> addTags(e.tags())));
      case "OLD" -> addAllIds(map);
      case "ID" -> {
        if (names(arg, "--question")) {
          add(map.questions(), Question::id, Question::question);
        } else if (names(arg, "--see") || names(arg, "--evidence")) {
          addEvidence(map);
        }
      }
      default -> {
        // Free text has no candidates.
      }
    }
  }

  private void addTargets(ArgumentMap map) {
    add(map.factors(), Factor::id, Factor::name);
    if (line.command().name().equals("move")) {
      found.put("inbox", "");
    }
  }

  private void addRemovable(ArgumentMap map) {
    if (line.command().name().equals("remove")) {
      MovableItems.add(map, found);
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
    map.factors().forEach(f -> add(f.evidence(), Evidence::id, Evidence::factOrQuote));
  }

  private static boolean names(ArgSpec arg, String option) {
    return arg instanceof OptionSpec spec && spec.longestName().equals(option);
  }

  /** However its accents are encoded in the map, a tag is offered once, as keyboards type it. */
  private void addTags(Iterable<String> tags) {
    tags.forEach(tag -> found.putIfAbsent(Spelling.composed(tag), ""));
  }

  /** A map with mistakes may have anything where an id belongs. */
  private <T> void add(Iterable<T> all, Function<T, String> id, Function<T, String> meaning) {
    for (T one : all) {
      if (Ids.isId(id.apply(one))) {
        found.putIfAbsent(id.apply(one), meaning.apply(one));
      }
    }
  }

  /**
   * The map on the line; none where it can't be read, since a shell has no place for complaints.
   */
  private Optional<ArgumentMap> map() {
    try {
      return line.map()
          .map(map -> new MapFile(map, console))
          .filter(map -> Files.isRegularFile(map.file()))
          .flatMap(map -> map.read(LARGEST).map());
    } catch (Refusal | InvalidPathException unreadable) {
      return Optional.empty();
    }
  }
}
