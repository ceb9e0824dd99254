package io.github.essayplanner.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of a program in roff, for {@code man}: the words of its helps and no others. */
final class Manual {
  private final StringBuilder page = new StringBuilder();

  private Manual() {}

  static String of(CommandLine program) {
    Manual manual = new Manual();
    manual.write(program);
    return manual.page.toString();
  }

  private void write(CommandLine program) {
    CommandSpec spec = program.getCommandSpec();
    String name = spec.qualifiedName("-");
    request(".TH", name.toUpperCase(Locale.ROOT), "1", "", Version.name(), spec.root().name());
    request(".SH", "NAME");
    text(name + " - " + String.join(" ", spec.usageMessage().description()));
    request(".SH", "SYNOPSIS");
    synopsis(spec);
    boolean isWhole = spec.root() == spec;
    if (!isWhole) {
      request(".SH", "OPTIONS");
      spec.positionalParameters().forEach(this::parameter);
      spec.options().forEach(this::option);
      request(".SH", "NOTES");
    }
    footer(spec);
    if (!spec.subcommands().isEmpty()) {
      request(".SH", "COMMANDS");
      spec.subcommands().values().forEach(command -> command(command.getCommandSpec()));
    }
    if (isWhole) {
      request(".SH", "OPTIONS OF ALL COMMANDS");
      spec.options().forEach(this::option);
    } else {
      request(".SH", "SEE ALSO");
      page.append(bold(spec.root().name())).append("(1)\n");
    }
  }

  private void command(CommandSpec spec) {
    if (spec.usageMessage().hidden()) {
      return;
    }
    request(".SS", spec.qualifiedName(" "));
    synopsis(spec);
    request(".PP");
    text(String.join(" ", spec.usageMessage().description()));
    spec.positionalParameters().forEach(this::parameter);
    spec.options().stream().filter(o -> !isCommon(spec, o)).forEach(this::option);
    footer(spec);
    spec.subcommands().values().forEach(command -> command(command.getCommandSpec()));
  }

  private static boolean isCommon(CommandSpec spec, OptionSpec option) {
    return spec.root().optionsMap().containsKey(option.longestName());
  }

  private void synopsis(CommandSpec spec) {
    List<String> words = new ArrayList<>();
    words.add(bold(spec.qualifiedName(" ")));
    if (spec.options().stream().anyMatch(o -> !o.hidden())) {
      words.add("[" + italic("OPTION") + "]...");
    }
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      words.add(shape(parameter));
    }
    if (!spec.subcommands().isEmpty()) {
      words.add(italic(spec.usageMessage().synopsisSubcommandLabel()));
    }
    page.append(String.join(" ", words)).append('\n');
  }

  private static String shape(PositionalParamSpec parameter) {
    String label =
        italic(parameter.paramLabel())
            + (parameter.arity().max() > 1 || parameter.isMultiValue() ? "..." : "");
    return parameter.arity().min() == 0 || parameter.isMultiValue() ? "[" + label + "]" : label;
  }

  private void parameter(PositionalParamSpec parameter) {
    request(".TP");
    page.append(italic(parameter.paramLabel())).append('\n');
    text(String.join(" ", parameter.description()));
  }

  private void option(OptionSpec option) {
    if (option.hidden()) {
      return;
    }
    List<String> names = new ArrayList<>();
    for (String name : option.names()) {
      names.add(bold(name));
    }
    String value = option.arity().max() > 0 ? " " + italic(option.paramLabel()) : "";
    request(".TP");
    page.append(String.join(", ", names)).append(value).append('\n');
    text(String.join(" ", option.description()));
  }

  /** Prose stands at the margin of a footer, examples are indented: these keep their lines. */
  private void footer(CommandSpec spec) {
    boolean example = false;
    for (String line : spec.usageMessage().footer()) {
      boolean indented = line.startsWith("  ");
      if (indented != example) {
        request(indented ? ".EX" : ".EE");
        example = indented;
      }
      if (line.isBlank()) {
        request(".PP");
      } else {
        text(line);
      }
    }
    if (example) {
      request(".EE");
    }
  }

  private void request(String name, String... arguments) {
    page.append(name);
    for (String argument : arguments) {
      page.append(" \"").append(escaped(argument).replace("\"", "\\(dq")).append('"');
    }
    page.append('\n');
  }

  /** A line of text; one that begins like a request is kept from being one. */
  private void text(String line) {
    page.append(line.startsWith(".") || line.startsWith("'") ? "\\&" : "")
        .append(escaped(line))
        .append('\n');
  }

  private static String bold(String words) {
    return "\\fB" + escaped(words) + "\\fR";
  }

  private static String italic(String words) {
    return "\\fI" + escaped(words) + "\\fR";
  }

  /** Characters that roff would print as others; beyond ASCII it wants code points. */
  private static String escaped(String words) {
    StringBuilder escaped = new StringBuilder();
    for (int c : words.codePoints().toArray()) {
      switch (c) {
        case '\\' -> escaped.append("\\e");
        case '-' -> escaped.append("\\-");
        case '\'' -> escaped.append("\\(aq");
        case '`' -> escaped.append("\\(ga");
        case '^' -> escaped.append("\\(ha");
        case '~' -> escaped.append("\\(ti");
        default -> {
          if (c < 0x80) {
            escaped.append((char) c);
          } else {
            escaped.append("\\[u").append(hex(c)).append(']');
          }
        }
      }
    }
    return escaped.toString();
  }

  private static String hex(int codePoint) {
    String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
