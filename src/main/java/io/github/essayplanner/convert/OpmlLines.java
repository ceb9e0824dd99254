package io.github.essayplanner.convert;

import io.github.essayplanner.convert.RawLine.Kind;
import io.github.essayplanner.text.Text;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the outline of an OPML file as lines: an item a line, indented by its level. */
final class OpmlLines {
  private static final int STEP = 4;

  /** Deeper than anyone's outline; it keeps the tree from exhausting the stack. */
  private static final int DEEPEST = 500;

  private static final Pattern ENTITY =
      Pattern.compile("&(?!(?:amp|lt|gt|quot|apos);)[\\p{L}_:][\\p{L}\\p{N}_:.-]*;");

  private final XMLStreamReader in;
  private final List<RawLine> lines = new ArrayList<>();
  private boolean inTitle;
  private int depth;

  private OpmlLines(XMLStreamReader in) {
    this.in = in;
  }

  static boolean is(Text text) {
    String start = text.content().substring(0, Math.min(2000, text.content().length()));
    return start.stripLeading().startsWith("<") && start.toLowerCase().contains("<opml");
  }

  /**
   * The lines of an outline; what a note of an item says stands below it without a mark.
   *
   * @throws NotReadable where the XML is broken
   */
  static List<RawLine> of(Text text) {
    try {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      factory.setProperty(XMLInputFactory.IS_COALESCING, true);
      String content = text.content().stripLeading();
      return new OpmlLines(factory.createXMLStreamReader(new StringReader(content))).read();
    } catch (XMLStreamException broken) {
      int line =
          Math.max(1, broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber());
      throw new NotReadable(line, reason(text, line));
    }
  }

  /** A file may define entities of its own, which is sound; none but XML's five are read. */
  private static String reason(Text text, int line) {
    Matcher entity =
        ENTITY.matcher(
            text.content().stripLeading().lines().skip(line - 1L).findFirst().orElse(""));
    return entity.find()
        ? "entities such as " + entity.group() + " aren't read; write what it stands for instead"
        : "the XML of this OPML file is broken here";
  }

  private List<RawLine> read() throws XMLStreamException {
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS -> title();
        default -> {}
      }
    }
    return lines;
  }

  private void start() {
    inTitle = in.getLocalName().equalsIgnoreCase("title");
    if (!in.getLocalName().equalsIgnoreCase("outline")) {
      return;
    }
    depth++;
    if (depth > DEEPEST) {
      throw new NotReadable(line(), "this outline is more than " + DEEPEST + " levels deep");
    }
    add("text", Kind.ITEM);
    add("url", Kind.COMMENT);
    add("_note", Kind.TEXT);
  }

  private int line() {
    return Math.max(1, in.getLocation().getLineNumber());
  }

  private void add(String attribute, Kind kind) {
    String typed = in.getAttributeValue(null, attribute);
    String text = typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
    if (!text.isEmpty()) {
      int deeper = kind == Kind.ITEM ? 0 : STEP / 2;
      lines.add(new RawLine(line(), kind, (depth - 1) * STEP + deeper, 0, text));
      if (kind == Kind.TEXT) {
        lines.add(RawLine.text(line(), ""));
      }
    }
  }

  private void end() {
    inTitle = false;
    if (in.getLocalName().equalsIgnoreCase("outline")) {
      depth--;
    }
  }

  private void title() {
    String text = inTitle ? in.getText().strip().replaceAll("\\s+", " ") : "";
    if (!text.isEmpty()) {
      lines.add(RawLine.text(line(), "").heading(1, text));
    }
  }
}
