package io.github.essayplanner.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** The commands by name, in the order of the help. */
final class Commands {
  private static final Map<String, Class<?>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("plan", PlanCommand.class);
    ALL.put("evidence", EvidenceCommand.class);
    ALL.put("rank", RankCommand.class);
    ALL.put("check", CheckCommand.class);
    ALL.put("timeline", TimelineCommand.class);
    ALL.put("draw", DrawCommand.class);
    ALL.put("new", NewCommand.class);
    ALL.put("add", AddCommand.class);
    ALL.put("set", SetCommand.class);
    ALL.put("rename", RenameCommand.class);
    ALL.put("remove", RemoveCommand.class);
    ALL.put("list", ListCommand.class);
    ALL.put("schema", SchemaCommand.class);
    ALL.put("completion", CompletionCommand.class);
    ALL.put("complete", CompleteCommand.class);
    ALL.put("manual", ManualCommand.class);
  }

  private Commands() {}

  /**
   * Adds the command that a line asks for. Where it names none, all are added by name and
   * description only, for the help and for suggestions: each command's options cost start-up.
   */
  static void addTo(CommandLine line, List<String> args) {
    for (String arg : args) {
      if (ALL.containsKey(arg)) {
        line.addSubcommand(arg, ALL.get(arg));
        return;
      }
    }
    for (Map.Entry<String, Class<?>> entry : ALL.entrySet()) {
      CommandSpec named = CommandSpec.create();
      Command command = entry.getValue().getAnnotation(Command.class);
      named.usageMessage().description(command.description()).hidden(command.hidden());
      line.addSubcommand(entry.getKey(), named);
    }
  }

  /** Adds every command with all its options, for the manual. */
  static void addAllTo(CommandLine line) {
    ALL.forEach(line::addSubcommand);
  }
}
