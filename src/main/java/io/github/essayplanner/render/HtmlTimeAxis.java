package io.github.essayplanner.render;

import io.github.essayplanner.draw.TimeAxis;
import io.github.essayplanner.draw.TimeAxis.Lane;
import io.github.essayplanner.draw.TimeAxis.Mark;
import io.github.essayplanner.draw.TimeAxis.Stretch;
import io.github.essayplanner.draw.TimeAxis.Tick;
import io.github.essayplanner.draw.TimeAxis.Where;
import io.github.essayplanner.model.Side;
import io.github.essayplanner.words.Label;
import java.util.ArrayList;
import java.util.List;

/** A time axis as part of a page: a row a factor, and the years below. */
final class HtmlTimeAxis {
  private static final int HEIGHT = 32;

  /** Stretches no longer than this are points. */
  private static final int SHORT = 15;

  /** Half of what a character of a year takes on the narrowest screen. */
  private static final int HALF_CHARACTER = 11;

  /** How far a triangle reaches that stands for evidence beyond the axis. */
  private static final int TIP = 9;

  private final TimeAxis axis;
  private final StringBuilder html = new StringBuilder();

  private HtmlTimeAxis(TimeAxis axis) {
    this.axis = axis;
  }

  static String of(TimeAxis axis) {
    HtmlTimeAxis writer = new HtmlTimeAxis(axis);
    writer.write();
    return writer.html.toString();
  }

  private void write() {
    html.append("<figure class=\"axis\">\n<figcaption>").append(Label.EVIDENCE_IN_TIME.text());
    html.append("</figcaption>\n<ul class=\"legend\">");
    legend("for", Label.EVIDENCE_FOR);
    legend("against", Label.EVIDENCE_AGAINST);
    legend("background", Label.BACKGROUND);
    if (axis.period().isPresent()) {
      legend("period", Label.PERIOD);
    }
    if (!axis.gaps().isEmpty()) {
      legend("gap", Label.NO_EVIDENCE_HERE);
    }
    if (isBeyond()) {
      legend("beyond", Label.OUTSIDE_THE_AXIS);
    }
    html.append("</ul>\n");
    axis.lanes().forEach(this::lane);
    html.append("<svg aria-hidden=\"true\" class=\"years\" width=\"100%\" height=\"20\">");
    axis.ticks().forEach(this::year);
    html.append("</svg>\n</figure>\n");
  }

  private boolean isBeyond() {
    for (Lane lane : axis.lanes()) {
      for (Mark mark : lane.marks()) {
        if (mark.where() != Where.WITHIN) {
          return true;
        }
      }
    }
    return false;
  }

  private void legend(String kind, Label label) {
    html.append("<li><svg aria-hidden=\"true\" width=\"22\" height=\"14\">");
    html.append(
        switch (kind) {
          case "period", "gap" -> "<rect class=\"" + kind + "\" width=\"22\" height=\"14\"/>";
          case "beyond" -> "<path class=\"beyond\" d=\"M6 7 L14 2 V12 Z\"/>";
          default ->
              "<line class=\"mark " + kind + " w2\" x1=\"11\" x2=\"11\" y1=\"7\" y2=\"7.01\"/>";
        });
    html.append("</svg> ").append(label.text()).append("</li>");
  }

  private void lane(Lane lane) {
    List<String> words = new ArrayList<>();
    lane.marks().forEach(mark -> words.add(mark.date() + ": " + mark.fact()));
    html.append("<div class=\"row\"><span class=\"what\">");
    html.append(Markup.escaped(lane.factor().name()));
    html.append("</span><svg role=\"img\" aria-label=\"");
    html.append(Markup.escaped(String.join("; ", words)));
    html.append("\" width=\"100%\" height=\"").append(HEIGHT).append("\">");
    axis.period().ifPresent(period -> area("period", period));
    axis.gaps().forEach(gap -> area("gap", gap));
    for (Tick tick : axis.ticks()) {
      vertical(tick);
    }
    line("span", new Stretch(0, 1000), HEIGHT / 2);
    html.append("/>");
    lane.marks().forEach(this::mark);
    html.append("</svg></div>\n");
  }

  private void area(String kind, Stretch time) {
    html.append("<rect class=\"").append(kind).append("\" x=\"").append(percent(time.from()));
    html.append("\" width=\"").append(percent(time.to() - time.from()));
    html.append("\" height=\"100%\"/>");
  }

  private void vertical(Tick tick) {
    String x = percent(tick.at());
    html.append("<line class=\"tick\" x1=\"").append(x).append("\" x2=\"").append(x);
    html.append("\" y1=\"0\" y2=\"100%\"/>");
  }

  private void mark(Mark mark) {
    String title = "<title>" + Markup.escaped(mark.date() + ": " + mark.fact()) + "</title>";
    if (mark.where() == Where.WITHIN) {
      String kind = "mark " + mark.side().word() + " w" + mark.weight();
      line(kind, mark.time(), height(mark.side()));
      html.append('>').append(title).append("</line>");
    } else {
      triangle(mark, title);
    }
  }

  /** It points to where its evidence lies. */
  private void triangle(Mark mark, String title) {
    boolean isBefore = mark.where() == Where.BEFORE;
    html.append("<svg x=\"").append(isBefore ? "0%" : "100%").append("\" y=\"");
    html.append(height(mark.side())).append("\"><path class=\"beyond ");
    html.append(mark.side().word()).append("\" d=\"M0 0 L");
    html.append(isBefore ? TIP : -TIP).append(" -5 V5 Z\">");
    html.append(title).append("</path></svg>");
  }

  /** What speaks for a point is above the line, what speaks against it below. */
  private static int height(Side side) {
    return switch (side) {
      case FOR -> HEIGHT / 4;
      case AGAINST -> HEIGHT * 3 / 4;
      case BACKGROUND -> HEIGHT / 2;
    };
  }

  private void line(String kind, Stretch time, int y) {
    // A line as short as a day still shows its round or square ends, and on paper the square ones
    // only if it has some length.
    boolean isLong = time.to() - time.from() > SHORT;
    html.append("<line class=\"").append(kind).append(isLong ? " long" : "");
    html.append("\" x1=\"").append(percent(time.from())).append("\" x2=\"");
    html.append(percent(isLong ? time.to() : time.from())).append("\" y1=\"").append(y);
    html.append("\" y2=\"").append(y).append(isLong ? "\"" : ".01\"");
  }

  private void year(Tick tick) {
    int near = tick.year().length() * HALF_CHARACTER;
    String anchor = tick.at() < near ? "start" : tick.at() > 1000 - near ? "end" : "middle";
    html.append("<text x=\"").append(percent(tick.at())).append("\" y=\"15\" text-anchor=\"");
    html.append(anchor).append("\">").append(tick.year()).append("</text>");
  }

  /** Thousandths as per cent. */
  private static String percent(int place) {
    return place / 10 + "." + place % 10 + "%";
  }
}
