package io.github.essayplanner.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;

/** The commands by name, in the order of the help. */
final class Commands {
  private static final List<String> NAMES =
      List.of(
          "plan",
          "evidence",
          "rank",
          "check",
          "timeline",
          "draw",
          "draft",
          "new",
          "add",
          "set",
          "rename",
          "remove",
          "move",
          "list",
          "schema",
          "completion",
          "help",
          "complete",
          "manual");

  private Commands() {}

  /** Declares the command that a line asks for, or all of them where it names none. */
  static void declare(Syntax program, List<String> args) {
    String first = first(args);
    if (NAMES.contains(first)) {
      program.subcommand(first, constructor(first));
      return;
    }
    for (String name : NAMES) {
      program.subcommand(name, constructor(name));
    }
  }

  /** The first word that is no option, nor what one says; a misspelt command is one, too. */
  private static String first(List<String> args) {
    for (int i = 0; i < args.size(); i++) {
      if (args.get(i).equals("--color")) {
        i++;
      } else if (!args.get(i).startsWith("-")) {
        return args.get(i);
      }
    }
    return "";
  }

  /**
   * Refuses a line whose first word is no command: else a later one might be taken for it.
   *
   * @throws Refusal that names the nearest
   */
  static void refuseUnknown(List<String> args, CommandLine program) {
    String first = first(args);
    if (!first.isEmpty() && !NAMES.contains(first)) {
      throw new Refusal(UsageErrors.noCommand(first, program), "See 'essay --help'.");
    }
  }

  /**
   * The command of some names, one below the other.
   *
   * @throws Refusal where there is none
   */
  static CommandLine find(Console console, List<String> names) {
    CommandLine command = Essay.commandLine(console, List.of());
    for (String name : names) {
      CommandLine inner = command.getSubcommands().get(name);
      if (inner == null) {
        throw new Refusal(UsageErrors.noCommand(name, command));
      }
      command = inner;
    }
    return command;
  }

  /** In a switch only the constructor that is wanted costs time at the start. */
  private static Function<Syntax, Callable<Integer>> constructor(String name) {
    return switch (name) {
      case "plan" -> PlanCommand::new;
      case "evidence" -> EvidenceCommand::new;
      case "rank" -> RankCommand::new;
      case "check" -> CheckCommand::new;
      case "timeline" -> TimelineCommand::new;
      case "draw" -> DrawCommand::new;
      case "draft" -> DraftCommand::new;
      case "new" -> NewCommand::new;
      case "add" -> AddCommand::new;
      case "set" -> SetCommand::new;
      case "rename" -> RenameCommand::new;
      case "remove" -> RemoveCommand::new;
      case "move" -> MoveCommand::new;
      case "list" -> ListCommand::new;
      case "schema" -> SchemaCommand::new;
      case "completion" -> CompletionCommand::new;
      case "help" -> HelpCommand::new;
      case "complete" -> CompleteCommand::new;
      case "manual" -> ManualCommand::new;
      default -> throw new IllegalArgumentException(name);
    };
  }
}
