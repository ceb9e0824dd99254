package io.github.essayplanner.cli;

import io.github.essayplanner.render.Report;
import io.github.essayplanner.render.ReportFormat;
import io.github.essayplanner.render.Sink;
import io.github.essayplanner.words.Numbers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** In what format a report is written, and where it goes. */
final class ReportOutput {
  private final List<ReportFormat> formats;
  private final OptionValue<ReportFormat> format;
  private final OptionValue<Integer> width;
  private final OutputOption output;
  private final Console console;
  private int columns = Sink.UNBOUND;

  /**
   * Declares the options.
   *
   * @param report decides which formats there are
   */
  ReportOutput(Syntax syntax, Class<? extends Report> report, ReportFormat usual) {
    console = syntax.console();
    formats = ReportFormat.of(report);
    format =
        syntax.value(
            "--format",
            "FORMAT",
            ReportFormat.class,
            new Converters.OneOf<>(formats),
            usual,
            described(formats, usual));
    width =
        syntax.value(
            "--width",
            "N",
            Integer.class,
            new Converters.Widths(),
            null,
            "Columns of a line of Markdown, or none (default: the terminal's, at most 100; none in a"
                + " file or a pipe).");
    output = new OutputOption(syntax, "; its ending decides the format.");
  }

  /** {@code svg (default), dot (for Graphviz) or mermaid.} */
  private static String described(List<ReportFormat> formats, ReportFormat usual) {
    StringBuilder all = new StringBuilder(Converters.of(usual)).append(" (default)");
    int left = formats.size() - 1;
    for (ReportFormat one : formats) {
      if (one != usual) {
        left--;
        all.append(left == 0 ? " or " : ", ").append(Converters.of(one));
        all.append(one.remark().isEmpty() ? "" : " (" + one.remark() + ")");
      }
    }
    return all.append('.').toString();
  }

  /** The format that is asked for, be it by the ending of the file. */
  ReportFormat format() {
    String ending = output.ending();
    if (format.isGiven() || ending.isEmpty()) {
      return format.value();
    }
    List<String> endings = new ArrayList<>();
    for (ReportFormat one : formats) {
      if (one.endings().contains(ending.toLowerCase(Locale.ROOT))) {
        return one;
      }
      one.endings().stream().limit(1).forEach(first -> endings.add("." + first));
    }
    throw output.unwritable(
        "there is no format for ." + ending + ", only for " + Numbers.list(endings));
  }

  /** Whether it goes to a file. */
  boolean isFile() {
    return !output.isStandardOutput();
  }

  /** Lets lines of text take so many columns where the user hasn't said and no terminal reads. */
  void wrapAt(int most) {
    columns = most;
  }

  /**
   * Refuses where the report can't go to its place at all.
   *
   * @param inputs the files it is made from, which are never written over
   */
  void require(List<Path> inputs) {
    output.spare(inputs);
    ReportFormat wanted = format();
    if (wanted.isBinary() && output.goesToTerminal()) {
      throw new Refusal("a terminal can't show " + Converters.of(wanted) + ": name a file with -o");
    }
  }

  /** Writes a report that is made from files. */
  void write(List<Path> inputs, Report report) {
    require(inputs);
    ReportFormat wanted = format();
    output.write(
        sink -> {
          int usual = sink.columns() == Sink.UNBOUND ? columns : sink.columns();
          boolean leftOut = wanted.write(report, sink.ofColumns(width.optional().orElse(usual)));
          if (leftOut) {
            console.say(
                "essay: note: the pictures are left out of a Word document; --format html has them");
          }
        });
  }
}
