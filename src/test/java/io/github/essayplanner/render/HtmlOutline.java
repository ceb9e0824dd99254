package io.github.essayplanner.render;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The outline of a page of HTML, as another program made it from Markdown or as we did. */
final class HtmlOutline {
  private final Outline outline = new Outline();

  private HtmlOutline() {}

  static List<String> of(String html) {
    HtmlOutline reader = new HtmlOutline();
    for (Element block : Jsoup.parse(html).body().children()) {
      reader.block(block);
    }
    return reader.outline.lines;
  }

  private void block(Element block) {
    if (block.hasClass("margin")) {
      return; // It is beside the page and no part of it.
    }
    switch (block.normalName()) {
      case "header", "main", "section", "div" -> block.children().forEach(this::block);
      case "nav", "figure" -> {}
      case "blockquote" -> block.children().forEach(p -> outline.add("quotation", text(p)));
      case "ul" -> block.children().forEach(item -> item("bullet", item));
      case "ol" -> block.children().forEach(item -> item("number", item));
      // Markdown has no table without a header, so that one may be empty.
      case "table" ->
          block
              .select("th:not(:empty), td")
              .forEach(cell -> outline.add(cell.normalName(), text(cell)));
      default -> outline.add(block.normalName(), text(block));
    }
  }

  private void item(String kind, Element item) {
    StringBuilder text = new StringBuilder();
    Element under = null;
    boolean task = false;
    for (Node child : item.childNodes()) {
      if (child instanceof Element element && element.normalName().matches("ul|ol")) {
        under = element;
      } else if (child instanceof Element element && element.normalName().equals("label")) {
        task = true;
        text.append(text(element));
      } else if (child instanceof Element element && element.normalName().equals("p")) {
        text.append(text(element));
      } else {
        task |= child.nodeName().equals("input");
        text.append(inline(child));
      }
    }
    outline.add(task ? "task" : kind, text.toString());
    if (under != null) {
      under.children().forEach(inner -> item("under bullet", inner));
    }
  }

  private static String text(Element element) {
    StringBuilder text = new StringBuilder();
    element.childNodes().forEach(child -> text.append(inline(child)));
    return text.toString();
  }

  private static String inline(Node node) {
    if (node instanceof TextNode text) {
      return text.getWholeText();
    }
    if (!(node instanceof Element element)) {
      return "";
    }
    return switch (element.normalName()) {
      case "br" -> Outline.BREAK;
      case "input", "wbr" -> "";
      case "span" -> text(element); // Words of the sentence, set back.
      case "strong" -> Outline.OPEN_STRONG + text(element) + Outline.CLOSE_STRONG;
      case "em" -> Outline.OPEN_EMPHASIS + text(element) + Outline.CLOSE_EMPHASIS;
      case "a" -> link(element);
      default -> "<" + element.normalName() + ">" + text(element);
    };
  }

  /** GitHub makes addresses of e-mail links whatever the marks; the text is the same. */
  private static String link(Element link) {
    String mail = "mailto:" + link.text();
    return link.attr("href").equals(mail)
        ? text(link)
        : "<a " + link.attr("href") + ">" + text(link);
  }
}
