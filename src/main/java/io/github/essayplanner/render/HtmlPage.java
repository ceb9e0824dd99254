package io.github.essayplanner.render;

import io.github.essayplanner.draw.Figure;
import io.github.essayplanner.words.Label;
import io.github.essayplanner.words.Phrase;
import io.github.essayplanner.words.Phrase.Run;
import io.github.essayplanner.words.Phrase.RunRole;
import io.github.essayplanner.words.Phrase.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;

/**
 * A page of HTML: one file that needs no other, no script and no network, for screens of any width,
 * for paper and for screen readers.
 */
public final class HtmlPage implements Page {
  /** A page of fewer sections is seen at once, and needs no list of them. */
  private static final int SECTIONS_TO_LIST = 3;

  /** A long page is written in pieces of this length, rather than doubled in memory. */
  private static final int PIECE = 1 << 16;

  private final Appendable out;
  private final HtmlIds ids = new HtmlIds();
  private final StringBuilder contents = new StringBuilder();
  private final StringBuilder body = new StringBuilder();
  private String title = "";
  private String masthead = "";
  private int sections;
  private boolean hasFigure;

  /** Writes where {@code out} does; what goes wrong there is an {@link UncheckedIOException}. */
  public HtmlPage(Appendable out) {
    this.out = out;
  }

  @Override
  public void heading(int level, Phrase text) {
    String id = ids.of(text.plainText());
    String heading =
        "<h" + level + " id=\"" + id + "\">" + HtmlLine.of(text) + "</h" + level + ">\n";
    if (level == 1) {
      title = text.plainText();
      masthead = heading;
      return;
    }
    if (level == 2) {
      endSection();
      sections++;
      contents.append("<li><a href=\"#").append(id).append("\">").append(HtmlLine.of(text));
      contents.append("</a></li>\n");
      body.append("<section aria-labelledby=\"").append(id).append("\">\n");
    }
    body.append(heading);
  }

  private void endSection() {
    if (sections > 0) {
      body.append("</section>\n");
    }
  }

  @Override
  public void paragraph(Phrase text) {
    if (!text.isEmpty()) {
      body.append("<p").append(kind(text)).append('>').append(HtmlLine.of(text)).append("</p>\n");
    }
  }

  /** A class after the label that opens a text, so that the style can tell them apart. */
  private static String kind(Phrase text) {
    Run first = text.isEmpty() ? new Run("", Style.PLAIN, "") : text.runs().get(0);
    if (first.style() != Style.STRONG || first.role() == RunRole.STRESS) {
      return "";
    }
    return " class=\"labelled " + new HtmlIds().of("is " + first.text()) + "\"";
  }

  @Override
  public void quotation(Phrase text) {
    body.append("<blockquote><p>").append(HtmlLine.of(text)).append("</p></blockquote>\n");
  }

  @Override
  public void bullets(List<Item> items) {
    list("ul", items);
  }

  @Override
  public void numbered(List<Item> items) {
    list("ol", items);
  }

  private void list(String element, List<Item> items) {
    body.append('<').append(element).append(">\n");
    for (Item item : items) {
      body.append("<li").append(kind(item.text())).append('>').append(HtmlLine.of(item.text()));
      under(item);
    }
    body.append("</").append(element).append(">\n");
  }

  private void under(Item item) {
    if (!item.under().isEmpty()) {
      body.append('\n');
      list("ul", item.under());
    }
    body.append("</li>\n");
  }

  @Override
  public void tasks(List<Item> items) {
    body.append("<ul class=\"tasks\">\n");
    for (Item item : items) {
      body.append("<li><label><input type=\"checkbox\"> ");
      body.append(HtmlLine.of(item.text())).append("</label>");
      under(item);
    }
    body.append("</ul>\n");
  }

  @Override
  public void table(
      List<Phrase> header, List<List<Phrase>> rows, List<Integer> numeric, List<Integer> prose) {
    HtmlTable.write(header, rows, numeric, body);
  }

  @Override
  public boolean margin(Phrase heading, List<Remark> remarks) {
    body.append("<div class=\"margin\" role=\"note\"><p>")
        .append(HtmlLine.of(heading))
        .append("</p>\n");
    list("ul", CommentLines.items(remarks));
    body.append("</div>\n");
    return true;
  }

  @Override
  public void ruledLines(int count) {
    body.append("<hr>\n".repeat(count));
  }

  @Override
  public void figure(Supplier<? extends Figure> figure) {
    body.append(HtmlFigure.of(figure.get(), ids.of("figure")));
    hasFigure = true;
  }

  @Override
  public void annotated(Phrase heading, List<Annotated> texts) {
    heading(2, heading);
    for (Annotated one : texts) {
      body.append("<div class=\"annotated\">\n<p>")
          .append(HtmlLine.of(one.text()))
          .append("</p>\n");
      if (!one.notes().isEmpty()) {
        list("ul", one.notes().stream().map(Item::of).toList());
      }
      body.append("</div>\n");
    }
  }

  @Override
  public void end() {
    endSection();
    write("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    // Should the writer's text ever get past the escaping, the browser still runs none of it.
    write("<meta http-equiv=\"Content-Security-Policy\" content=\"");
    write(
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n");
    write("<meta name=\"color-scheme\" content=\"light dark\">\n");
    write("<title>" + Markup.escaped(title) + "</title>\n");
    write(
        "<style>\n"
            + Stylesheet.PAGE
            + (hasFigure ? Stylesheet.DRAWING : "")
            + "</style>\n</head>\n<body>\n");
    write("<header>\n" + masthead + "</header>\n");
    if (sections >= SECTIONS_TO_LIST) {
      write(
          "<nav aria-label=\""
              + Label.ON_THIS_PAGE.text()
              + "\">\n<ul>\n"
              + contents
              + "</ul>\n</nav>\n");
    }
    write("<main>\n");
    for (int i = 0; i < body.length(); i += PIECE) {
      write(body.substring(i, Math.min(body.length(), i + PIECE)));
    }
    write("</main>\n</body>\n</html>\n");
  }

  private void write(String text) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
