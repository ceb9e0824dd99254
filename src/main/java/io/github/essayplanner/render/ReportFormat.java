package io.github.essayplanner.render;

import io.github.essayplanner.draw.Picture;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.text.Visible;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The formats of reports, in the order of the help. Only the one that is asked for is loaded. */
public enum ReportFormat {
  TEXT(Report.Found.class, "", "txt"),
  MARKDOWN(Report.Paged.class, "", "md", "markdown"),
  HTML(Report.Paged.class, "", "html", "htm"),
  DOCX(Report.Paged.class, "for Word", "docx"),
  JSON(Report.Data.class, "", "json"),
  CSV(Report.Tabular.class, "for spreadsheets", "csv"),
  GITHUB(Report.Found.class, "marks in a pull request"),
  SVG(Report.Drawn.class, "", "svg"),
  DOT(Report.Drawn.class, "for Graphviz", "dot", "gv"),
  MERMAID(Report.Drawn.class, "", "mmd", "mermaid");

  private final Class<? extends Report> part;
  private final String remark;
  private final List<String> endings;

  ReportFormat(Class<? extends Report> part, String remark, String... endings) {
    this.part = part;
    this.remark = remark;
    this.endings = List.of(endings);
  }

  /** What the names of its files end in, the usual ending first; none where it has no files. */
  public List<String> endings() {
    return endings;
  }

  /** What the help says of it behind its name, or nothing. */
  public String remark() {
    return remark;
  }

  /** Whether its bytes are no text. */
  public boolean isBinary() {
    return this == DOCX;
  }

  /** The formats that a kind of report can have. */
  public static List<ReportFormat> of(Class<? extends Report> report) {
    List<ReportFormat> formats = new ArrayList<>();
    for (ReportFormat format : values()) {
      if (format.part.isAssignableFrom(report)) {
        formats.add(format);
      }
    }
    return formats;
  }

  /**
   * Writes a report.
   *
   * @return whether pictures were left out that the format has no place for
   * @throws ClassCastException where the report has no such format; {@link #of(Class)} tells
   */
  public boolean write(Report report, Sink sink) {
    PrintWriter out = sink.text();
    boolean leftOut = false;
    switch (this) {
      case TEXT -> text((Report.Found) report, sink, out);
      case MARKDOWN ->
          ((Report.Paged) report).page(new MarkdownPage(out, sink.columns(), sink.color()));
      case HTML -> ((Report.Paged) report).page(new HtmlPage(out));
      case DOCX -> {
        DocxPage page = new DocxPage(sink.bytes());
        ((Report.Paged) report).page(page);
        leftOut = page.lacksFigure();
      }
      case JSON -> Json.write(out, ((Report.Data) report)::json);
      case CSV -> ((Report.Tabular) report).csv(new Csv(out));
      case GITHUB -> github((Report.Found) report, out);
      case SVG, DOT, MERMAID -> out.print(drawing((Report.Drawn) report));
    }
    out.flush();
    return leftOut;
  }

  /** The findings of each text, and where there are several a line for each. */
  private static void text(Report.Found report, Sink sink, PrintWriter out) {
    Map<Text, List<Finding>> found = report.findings();
    for (Map.Entry<Text, List<Finding>> one : found.entrySet()) {
      FindingsText.write(one.getKey(), one.getValue(), sink.color(), sink.columns(), out);
    }
    if (found.size() > 1) {
      for (Map.Entry<Text, List<Finding>> one : found.entrySet()) {
        out.print(
            Visible.line(one.getKey().name()) + ": " + FindingCounts.of(one.getValue()) + "\n");
      }
    }
  }

  private static void github(Report.Found report, PrintWriter out) {
    for (Map.Entry<Text, List<Finding>> one : report.findings().entrySet()) {
      FindingsGitHub.write(one.getKey(), one.getValue(), out);
    }
  }

  private String drawing(Report.Drawn report) {
    return switch (this) {
      case DOT -> DotDrawing.of(report.diagram());
      case MERMAID -> MermaidDrawing.of(report.diagram());
      default -> SvgDrawing.file(Picture.of(report.diagram(), report.depth()));
    };
  }
}
