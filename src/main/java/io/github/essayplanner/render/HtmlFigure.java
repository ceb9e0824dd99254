package io.github.essayplanner.render;

import io.github.essayplanner.draw.Figure;
import io.github.essayplanner.draw.Figure.Bar;
import io.github.essayplanner.draw.Figure.BarPart;
import io.github.essayplanner.draw.Figure.Overview;
import io.github.essayplanner.draw.Figure.ScoreBars;
import io.github.essayplanner.draw.Figure.WeightStrips;
import io.github.essayplanner.draw.Picture;
import io.github.essayplanner.draw.TimeAxis;
import io.github.essayplanner.rank.Fraction;
import io.github.essayplanner.rank.StabilityInterval;
import io.github.essayplanner.verdict.Wording;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Template;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Figures as parts of a page. Lengths are shares of whatever width there is. */
final class HtmlFigure {
  /** The least share of a narrow bar's width in which a number can be read. */
  private static final BigDecimal ROOM_FOR_A_NUMBER = new BigDecimal(11);

  /** The same of a wide bar. */
  private static final BigDecimal LITTLE_ROOM = new BigDecimal(4);

  private final StringBuilder html = new StringBuilder();

  private HtmlFigure() {}

  /**
   * The figure as HTML.
   *
   * @param id what the page knows it by
   */
  static String of(Figure figure, String id) {
    HtmlFigure writer = new HtmlFigure();
    if (figure instanceof Overview overview) {
      writer.overview(overview, id);
    } else if (figure instanceof ScoreBars bars) {
      writer.bars(bars);
    } else if (figure instanceof WeightStrips strips) {
      writer.strips(strips);
    } else if (figure instanceof TimeAxis axis) {
      writer.html.append(HtmlTimeAxis.of(axis));
    }
    return writer.html.toString();
  }

  private void overview(Overview overview, String id) {
    html.append("<figure class=\"overview\">\n");
    picture("wide", overview.wide(), id);
    picture("narrow", overview.narrow(), id + "-narrow");
    picture("paper", overview.paper(), id + "-paper");
    html.append("</figure>\n");
  }

  private void picture(String kind, Picture picture, String id) {
    html.append("<div class=\"").append(kind).append("\">\n");
    html.append(SvgDrawing.part(picture, id)).append("</div>\n");
  }

  private void bars(ScoreBars figure) {
    html.append("<figure class=\"bars\">\n<figcaption>");
    html.append(Label.WHERE_SCORES_COME_FROM.text())
        .append("</figcaption>\n<ul class=\"legend\">\n");
    for (int i = 0; i < figure.criteria().size(); i++) {
      html.append("<li><svg aria-hidden=\"true\" width=\"14\" height=\"14\">");
      html.append("<rect class=\"part p").append(i % 6);
      html.append("\" width=\"14\" height=\"14\"/></svg> ");
      html.append(Markup.escaped(figure.criteria().get(i))).append("</li>\n");
    }
    html.append("</ul>\n");
    figure.bars().forEach(bar -> bar(figure, bar));
    html.append("</figure>\n");
  }

  private void bar(ScoreBars figure, Bar bar) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < bar.parts().size(); i++) {
      words.add(figure.criteria().get(i) + " " + Wording.score(bar.parts().get(i).value()));
    }
    html.append("<div class=\"row\"><span class=\"what\">").append(Markup.escaped(bar.rank()));
    html.append(". ").append(Markup.escaped(bar.name())).append("</span>");
    html.append("<span class=\"value\">").append(Markup.escaped(bar.score())).append("</span>");
    open(String.join(", ", words), 26);
    Fraction start = Fraction.ZERO;
    for (int i = 0; i < bar.parts().size(); i++) {
      part(i, start, bar.parts().get(i));
      start = start.plus(bar.parts().get(i).length());
    }
    html.append("</svg></div>\n");
  }

  private void part(int i, Fraction start, BarPart part) {
    rect("part p" + i % 6, start, part.length());
    BigDecimal length = percent(part.length());
    if (length.compareTo(LITTLE_ROOM) >= 0) {
      Fraction middle = start.plus(part.length().over(Fraction.of(2)));
      html.append("<text class=\"t").append(i % 6);
      html.append(length.compareTo(ROOM_FOR_A_NUMBER) < 0 ? " small" : "")
          .append("\" x=\"")
          .append(percent(middle));
      html.append("%\" y=\"18\" text-anchor=\"middle\">").append(Wording.score(part.value()));
      html.append("</text>");
    }
  }

  private void strips(WeightStrips figure) {
    html.append("<figure class=\"strips\">\n<figcaption>");
    html.append(Label.WEIGHTS_THAT_HOLD.text()).append("</figcaption>\n");
    figure.strips().forEach(this::strip);
    html.append("</figure>\n");
  }

  private void strip(StabilityInterval strip) {
    String now = whole(strip.weight().share());
    String range = Template.FROM_TO.with(whole(strip.low()), whole(strip.high())).plainText();
    String share = Template.NOW.with(now).plainText();
    html.append("<div class=\"row\"><span class=\"what\">");
    html.append(Markup.escaped(strip.weight().criterion().name()));
    html.append("</span><span class=\"value\">").append(range).append("</span>");
    open(Template.FIRST_PLACE_HOLDS.with(range, share).plainText(), 22);
    rect("track", Fraction.ZERO, Fraction.ONE);
    rect("holds", strip.low(), strip.high().minus(strip.low()));
    html.append("<line class=\"now\" x1=\"").append(percent(strip.weight().share()));
    html.append("%\" x2=\"").append(percent(strip.weight().share()));
    html.append("%\" y1=\"0\" y2=\"22\"/></svg><span class=\"now\">").append(share);
    html.append("</span></div>\n");
  }

  private void open(String label, int height) {
    html.append("<svg role=\"img\" aria-label=\"").append(Markup.escaped(label));
    html.append("\" width=\"100%\" height=\"").append(height).append("\">");
  }

  private void rect(String kind, Fraction start, Fraction length) {
    html.append("<rect class=\"").append(kind).append("\" x=\"").append(percent(start));
    html.append("%\" width=\"").append(percent(length)).append("%\" height=\"100%\"/>");
  }

  private static BigDecimal percent(Fraction share) {
    return share.times(100).rounded(2, RoundingMode.HALF_UP);
  }

  private static String whole(Fraction share) {
    return share.times(100).rounded(0, RoundingMode.HALF_UP).toString();
  }
}
