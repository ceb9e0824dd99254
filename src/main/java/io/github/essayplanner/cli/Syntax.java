package io.github.essayplanner.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * How one command is typed, and its help. A command declares its arguments and options in its
 * constructor, in the order of the help, and keeps what each declaration gives. They are calls and
 * no annotations, because the library reads annotations by reflection, at every start. And here no
 * lambda may touch a type of the library: it would keep its old class files out of the class-data
 * archive.
 */
final class Syntax {
  /** Shows the trace of a bug; in no help. */
  static final String DEBUG = "--debug";

  private final Console console;
  private final List<ArgSpec> declared = new ArrayList<>();
  private final List<CommandSpec> subcommands = new ArrayList<>();
  private final List<String> footer = new ArrayList<>();
  private String description = "";
  private String exits = "0 done, 2 can't be done.";
  private String subcommandLabel = "";
  private boolean hidden;

  private Syntax(Console console) {
    this.console = console;
  }

  /** A command with what its constructor declares. */
  static CommandSpec of(
      String name, Console console, Function<Syntax, Callable<Integer>> constructor) {
    Syntax syntax = new Syntax(console);
    CommandSpec spec = CommandSpec.wrapWithoutInspection(constructor.apply(syntax)).name(name);
    syntax.declareCommonOptions();
    for (ArgSpec declared : syntax.declared) {
      spec.add(declared);
    }
    for (CommandSpec subcommand : syntax.subcommands) {
      spec.addSubcommand(subcommand.name(), subcommand);
    }
    syntax.writeHelp(spec.usageMessage());
    return spec.versionProvider(new Version());
  }

  private void declareCommonOptions() {
    oneOf("--color", "WHEN", Color.When.AUTO, "Colour messages: auto (default), always or never.");
    declared.add(flagNamed("-h,--help", "Show this help.").usageHelp(true).build());
    declared.add(flagNamed("-V,--version", "Show the version.").versionHelp(true).build());
    declared.add(flagNamed(DEBUG, "").hidden(true).build());
  }

  private void writeHelp(UsageMessageSpec help) {
    footer.add("");
    footer.add("Exit codes: " + exits);
    help.sortOptions(false)
        .description(description)
        .synopsisSubcommandLabel(subcommandLabel)
        .footer(footer.toArray(String[]::new))
        .hidden(hidden);
  }

  Console console() {
    return console;
  }

  /** What the command does, in a sentence. */
  void describe(String sentence) {
    description = sentence;
  }

  /** Paragraphs below the options. */
  void explain(String... paragraphs) {
    for (String paragraph : paragraphs) {
      footer.add("");
      footer.add(paragraph);
    }
  }

  /** Whole command lines to try, below what is explained. */
  void examples(String... lines) {
    footer.add("");
    footer.add(lines.length == 1 ? "Example:" : "Examples:");
    for (String line : lines) {
      footer.add("  " + line);
    }
  }

  /** What the exit codes mean, where they mean more than done or not. */
  void exits(String meanings) {
    exits = meanings;
  }

  /** Leaves the command out of the help. */
  void hide() {
    hidden = true;
  }

  /** What stands in the help for the commands that follow this one. */
  void subcommandLabel(String label) {
    subcommandLabel = label;
  }

  /** Lets a command follow this one. */
  void subcommand(String name, Function<Syntax, Callable<Integer>> constructor) {
    subcommands.add(of(name, console, constructor));
  }

  /** An argument that has to be given; the first is number 0. */
  OptionValue<String> argument(int number, String label, String description) {
    return add(argument(String.valueOf(number), "1", label, description), null);
  }

  /** An argument that may be left out. */
  OptionValue<String> optionalArgument(int number, String label, String description) {
    return add(argument(String.valueOf(number), "0..1", label, description), null);
  }

  /**
   * An argument whose place the one before it has where only one of the two is given, so that the
   * help shows this one as the one that has to be given.
   */
  OptionValue<String> lastArgument(int number, String label, String description) {
    return add(
        argument(String.valueOf(number), "0..1", label, description).hideParamSyntax(true), null);
  }

  /** All arguments from this one on. */
  OptionValue<List<String>> arguments(int first, String label, String description) {
    return add(
        argument(first + "..*", "0..*", label, description)
            .type(List.class)
            .auxiliaryTypes(String.class),
        List.of());
  }

  /** An argument that has to be one of an enum's words. */
  <T extends Enum<T>> OptionValue<T> argument(
      int number, String label, Class<T> words, String description) {
    return add(
        argument(String.valueOf(number), "1", label, description)
            .type(words)
            .converters(new Converters.OneOf<>(words)),
        null);
  }

  private static PositionalParamSpec.Builder argument(
      String numbers, String arity, String label, String description) {
    return PositionalParamSpec.builder()
        .index(numbers)
        .arity(arity)
        .required(arity.equals("1"))
        .type(String.class)
        .paramLabel(label)
        .description(description);
  }

  /** An option with a text. */
  OptionValue<String> text(String name, String label, String description) {
    return add(option(name, label, description).type(String.class), "");
  }

  /** An option with a text that whoever reads it wants to be one of some words. */
  OptionValue<String> word(String name, String label, List<String> words, String description) {
    return add(option(name, label, description).type(String.class).completionCandidates(words), "");
  }

  /** An option with a text that may be given again. */
  OptionValue<List<String>> texts(String name, String label, String description) {
    return add(
        option(name, label, description).type(List.class).auxiliaryTypes(String.class), List.of());
  }

  /** An option that is there or not. */
  OptionValue<Boolean> flag(String name, String description) {
    return add(flagNamed(name, description), false);
  }

  /** An option whose value is one of an enum's words. */
  <T extends Enum<T>> OptionValue<T> oneOf(String name, String label, T usual, String description) {
    Class<T> words = usual.getDeclaringClass();
    return value(name, label, words, new Converters.OneOf<>(words), usual, description);
  }

  /** An option whose value is one of an enum's words, or none of them. */
  <T extends Enum<T>> OptionValue<T> oneOf(
      String name, String label, Class<T> words, String description) {
    return value(name, label, words, new Converters.OneOf<>(words), null, description);
  }

  /**
   * An option whose value is made from its text.
   *
   * @param usual what counts where it isn't given; null where that is nothing
   */
  <T> OptionValue<T> value(
      String name,
      String label,
      Class<T> type,
      ITypeConverter<T> converter,
      T usual,
      String description) {
    return add(option(name, label, description).type(type).converters(converter), usual);
  }

  /** An option whose value is made from its text and that may be given again. */
  <T> OptionValue<List<T>> values(
      String name, String label, Class<T> type, ITypeConverter<T> converter, String description) {
    return add(
        option(name, label, description)
            .type(List.class)
            .auxiliaryTypes(type)
            .converters(converter),
        List.of());
  }

  private static OptionSpec.Builder option(String names, String label, String description) {
    return named(names, description).arity("1").paramLabel(label);
  }

  private static OptionSpec.Builder flagNamed(String names, String description) {
    return named(names, description).arity("0").type(Boolean.class);
  }

  /**
   * @param names one name, or a short and a long one with a comma between
   */
  private static OptionSpec.Builder named(String names, String description) {
    return OptionSpec.builder(names.split(",")).description(description);
  }

  private <T> OptionValue<T> add(OptionSpec.Builder option, T usual) {
    OptionValue<T> given = new OptionValue<>(usual);
    declared.add(option.setter(given).getter(given).build());
    return given;
  }

  private <T> OptionValue<T> add(PositionalParamSpec.Builder argument, T usual) {
    OptionValue<T> given = new OptionValue<>(usual);
    declared.add(argument.setter(given).getter(given).build());
    return given;
  }
}
