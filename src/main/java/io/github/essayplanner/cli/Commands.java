package io.github.essayplanner.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

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
          "complete",
          "manual");

  private Commands() {}

  /** Declares the command that a line asks for, or all of them where it names none. */
  static void declare(Syntax program, List<String> args) {
    for (String arg : args) {
      if (NAMES.contains(arg)) {
        program.subcommand(arg, constructor(arg));
        return;
      }
    }
    for (String name : NAMES) {
      program.subcommand(name, constructor(name));
    }
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
      case "complete" -> CompleteCommand::new;
      case "manual" -> ManualCommand::new;
      default -> throw new IllegalArgumentException(name);
    };
  }
}
