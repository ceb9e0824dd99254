package io.github.essayplanner.cli;

import io.github.essayplanner.draw.Depth;
import io.github.essayplanner.draw.Diagram;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.render.Report;
import io.github.essayplanner.render.ReportFormat;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code essay draw MAP}. */
final class DrawCommand implements Callable<Integer> {
  private final MapInput input;
  private final OptionValue<String> factor;
  private final OptionValue<Depth> depth;
  private final ReportOutput output;

  DrawCommand(Syntax syntax) {
    syntax.describe("The argument as a picture: thesis, factors by rank, evidence and links.");
    input = new MapInput(syntax);
    factor = syntax.text("--factor", "FACTOR", "Only this factor's part of the argument.");
    depth = syntax.oneOf("--depth", "DEPTH", Depth.ALL, "factors, evidence or all (default: all).");
    output = new ReportOutput(syntax, Result.class, ReportFormat.SVG);
    syntax.examples("essay draw peaceful-coexistence --depth factors -o argument.svg");
  }

  @Override
  public Integer call() {
    MapInput.Argument read = input.read();
    ArgumentMap whole = read.argument();
    Ranking ranking = Ranking.of(whole);
    ArgumentMap map =
        factor.isGiven()
            ? whole.withFactors(List.of(FactorNames.find(read, factor.value())))
            : whole;
    Diagram diagram = Diagram.of(map, ranking, depth.value());
    Limits.refuse(Limits.excess(diagram, input.maxSize()));
    output.write(input.paths(), new Result(diagram, depth.value()));
    return 0;
  }

  private record Result(Diagram diagram, Depth depth) implements Report.Drawn {}
}
