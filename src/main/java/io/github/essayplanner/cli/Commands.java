package io.github.essayplanner.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The commands by name. */
final class Commands {
  private static final Map<String, Supplier<Object>> ALL = new LinkedHashMap<>();

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
    ALL.put("completion", CompletionCommand::new);
    ALL.put("complete", CompleteCommand::new);
  }

  private Commands() {}

  /** Adds the command that a line asks for, or all where it names none: each costs start-up. */
  static void addTo(CommandLine line, List<String> args) {
    Supplier<Object> asked = args.isEmpty() ? null : ALL.get(args.get(0));
    if (asked != null) {
      line.addSubcommand(args.get(0), asked.get());
    } else {
      ALL.forEach((name, command) -> line.addSubcommand(name, command.get()));
    }
  }
}
