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

/** {@code essay draw MAP}. */
final class DrawCommand implements Callable<Integer> {
  enum Format {
    SVG,
    DOT,
    MERMAID
  }

  private final MapInput input;
  private final OptionValue<String> factor;
  private final OptionValue<Depth> depth;
  private final OptionValue<Format> format;
  private final ReportOutput output;

  DrawCommand(Syntax syntax) {
    syntax.describe("The argument as a picture: thesis, factors by rank, evidence and links.");
    input = new MapInput(syntax);
    factor = syntax.text("--factor", "FACTOR", "Only this factor's part of the argument.");
    depth = syntax.oneOf("--depth", "DEPTH", Depth.ALL, "factors, evidence or all (default: all).");
    format =
        syntax.oneOf(
            "--format", "FORMAT", Format.SVG, "svg (default), dot (for Graphviz) or mermaid.");
    output = new ReportOutput(syntax);
    syntax.examples("essay draw peaceful-coexistence --depth factors -o argument.svg");
  }

  @Override
  public Integer call() {
    ArgumentMap whole = input.read().argument();
    Ranking ranking = Ranking.of(whole);
    ArgumentMap map =
        factor.isGiven()
            ? whole.withFactors(List.of(FactorNames.find(whole, factor.value())))
            : whole;
    Diagram diagram = Diagram.of(map, ranking, depth.value());
    Limits.refuse(Limits.excess(diagram, input.maxSize()));
    output.write(
        input.path(),
        out ->
            out.print(
                switch (format.value()) {
                  case SVG -> SvgDrawing.file(Picture.of(diagram, depth.value()));
                  case DOT -> DotDrawing.of(diagram);
                  case MERMAID -> MermaidDrawing.of(diagram);
                }));
    return 0;
  }
}
