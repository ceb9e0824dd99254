package io.github.essayplanner.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** The commands by name, in the order of the help. */
final class Commands {
  private static final Map<String, Function<Syntax, Callable<Integer>>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("plan", PlanCommand::new);
    ALL.put("evidence", EvidenceCommand::new);
    ALL.put("rank", RankCommand::new);
    ALL.put("check", CheckCommand::new);
    ALL.put("timeline", TimelineCommand::new);
    ALL.put("draw", DrawCommand::new);
    ALL.put("new", NewCommand::new);
    ALL.put("add", AddCommand::new);
    ALL.put("set", SetCommand::new);
    ALL.put("rename", RenameCommand::new);
    ALL.put("remove", RemoveCommand::new);
    ALL.put("list", ListCommand::new);
    ALL.put("schema", SchemaCommand::new);
    ALL.put("completion", CompletionCommand::new);
    ALL.put("complete", CompleteCommand::new);
    ALL.put("manual", ManualCommand::new);
  }

  private Commands() {}

  /** Declares the command that a line asks for, or all of them where it names none. */
  static void declare(Syntax program, List<String> args) {
    for (String arg : args) {
      if (ALL.containsKey(arg)) {
        program.subcommand(arg, ALL.get(arg));
        return;
      }
    }
    ALL.forEach(program::subcommand);
  }
}
