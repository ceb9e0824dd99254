package io.github.essayplanner.draft;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The paragraphs in the XML of a Word document, by ECMA-376 (WordprocessingML). */
final class WordXml {
  /** Text that is not there for the reader: taken out, moved away, doubled for old programs. */
  private static final Set<String> SKIPPED =
      Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "txbxContent");

  private final XMLStreamReader xml;
  private final Map<String, Integer> levels;
  private final List<WordLine> lines = new ArrayList<>();
  private StringBuilder text = new StringBuilder();
  private String style = "";
  private int outline = -1;
  private String note = "";

  /** A paragraph of the document. */
  record WordLine(String text, Block.Kind kind, int level) {}

  private WordXml(byte[] part, Map<String, Integer> levels) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    this.xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
    this.levels = levels;
  }

  /** The paragraphs of the body. */
  static List<WordLine> lines(byte[] part, Map<String, Integer> levels) throws XMLStreamException {
    WordXml reader = new WordXml(part, levels);
    reader.read();
    return reader.lines;
  }

  /** The paragraphs of the footnotes. */
  static List<WordLine> footnotes(byte[] part) throws XMLStreamException {
    List<WordLine> notes = new ArrayList<>();
    for (WordLine line : lines(part, Map.of())) {
      if (!line.text().substring(line.text().indexOf(':') + 1).isBlank()) {
        notes.add(new WordLine(line.text(), Block.Kind.FOOTNOTE, 0));
      }
    }
    return notes;
  }

  /** The level of each style that is a heading, a title's as well; 0 for a block quotation. */
  static Map<String, Integer> headingStyles(byte[] part) throws XMLStreamException {
    WordXml reader = new WordXml(part, Map.of());
    Map<String, Integer> levels = new HashMap<>();
    String id = "";
    while (reader.xml.hasNext()) {
      if (reader.xml.next() == XMLStreamConstants.START_ELEMENT) {
        String value = reader.attribute("val");
        switch (reader.xml.getLocalName()) {
          case "style" -> id = reader.attribute("styleId");
          case "name" -> put(id, value.toLowerCase(Locale.ROOT), levels);
          case "outlineLvl" -> putLevel(id, value, levels);
          default -> {}
        }
      }
    }
    return levels;
  }

  private static void put(String id, String name, Map<String, Integer> levels) {
    if (name.equals("title")) {
      levels.put(id, 1);
    } else if (name.startsWith("heading ")) {
      putLevel(id, String.valueOf(name.charAt(8) - '1'), levels);
    } else if (name.equals("quote") || name.equals("intense quote")) {
      levels.put(id, 0);
    }
  }

  private static void putLevel(String id, String value, Map<String, Integer> levels) {
    if (value.length() == 1 && value.charAt(0) >= '0' && value.charAt(0) < '9') {
      levels.putIfAbsent(id, value.charAt(0) - '0' + 1);
    }
  }

  private String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private void read() throws XMLStreamException {
    int skipped = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (skipped > 0 || SKIPPED.contains(xml.getLocalName())) {
          skipped++;
        } else {
          start(xml.getLocalName());
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (skipped > 0) {
          skipped--;
        } else if (xml.getLocalName().equals("p")) {
          end();
        }
      }
    }
  }

  private void start(String element) throws XMLStreamException {
    switch (element) {
      case "p" -> begin();
      case "pStyle" -> style = attribute("val");
      case "outlineLvl" ->
          outline = attribute("val").isEmpty() ? -1 : attribute("val").charAt(0) - '0';
      case "t" -> text.append(xml.getElementText());
      case "tab", "br", "cr" -> text.append(text.length() == 0 ? "" : " ");
      case "noBreakHyphen" -> text.append('-');
      case "footnoteReference" -> text.append("[^").append(attribute("id")).append(']');
      case "footnote" -> note = attribute("id");
      default -> {}
    }
  }

  private void begin() {
    text = new StringBuilder(note.isEmpty() ? "" : "[^" + note + "]: ");
    style = "";
    outline = -1;
  }

  private void end() {
    int level = outline >= 0 && outline < 9 ? outline + 1 : levels.getOrDefault(style, -1);
    Block.Kind kind =
        level > 0 ? Block.Kind.HEADING : level == 0 ? Block.Kind.QUOTATION : Block.Kind.PARAGRAPH;
    String line = text.toString().replace('\n', ' ').replace('\r', ' ');
    lines.add(new WordLine(line, kind, Math.max(0, level)));
    text = new StringBuilder();
  }
}
