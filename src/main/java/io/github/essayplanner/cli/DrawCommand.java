package io.github.essayplanner.cli;

import io.github.essayplanner.draw.Depth;
import io.github.essayplanner.draw.Diagram;
import io.github.essayplanner.draw.Picture;
import io.github.essayplanner.model.ArgumentMap;
import io.github.essayplanner.rank.Ranking;
import io.github.essayplanner.render.DotDrawing;
import io.github.essayplanner.render.MermaidDrawing;
import io.github.essayplanner.render.SvgDrawing;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code essay draw MAP}. */
@Command(
    name = "draw",
    sortOptions = false,
    description = "The argument as a picture: thesis, factors by rank, evidence and links.",
    footer = {
      "",
      "Example:",
      "  essay draw peaceful-coexistence --depth factors -o argument.svg",
      "",
      "Exit codes: 0 done, 2 can't be done (the map's mistakes are on standard error)."
    })
final class DrawCommand implements Callable<Integer> {
  enum Format {
    SVG,
    DOT,
    MERMAID
  }

  @Mixin private MapInput input;

  @Option(
      names = "--factor",
      paramLabel = "FACTOR",
      description = "Only this factor's part of the argument.")
  private String factor;

  @Option(
      names = "--depth",
      paramLabel = "DEPTH",
      description = "factors, evidence or all (default: all).",
      defaultValue = "all")
  private Depth depth;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "svg (default), dot (for Graphviz) or mermaid.",
      defaultValue = "svg")
  private Format format;

  @Mixin private ReportOutput output;
  @Mixin private Help help;

  @Override
  public Integer call() {
    ArgumentMap whole = input.read().argument();
    Ranking ranking = Ranking.of(whole);
    ArgumentMap map =
        factor == null ? whole : whole.withFactors(List.of(FactorNames.find(whole, factor)));
    output.write(
        input.path(),
        out ->
            out.print(
                switch (format) {
                  case SVG -> SvgDrawing.file(Picture.of(map, ranking, depth));
                  case DOT -> DotDrawing.of(Diagram.of(map, ranking, depth));
                  case MERMAID -> MermaidDrawing.of(Diagram.of(map, ranking, depth));
                }));
    return 0;
  }
}
