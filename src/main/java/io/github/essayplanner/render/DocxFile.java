package io.github.essayplanner.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a Word document in their archive. They are stored as they are, since every build of
 * the compression gives other bytes.
 */
final class DocxFile {
  private static final String OFFICE = "http://schemas.openxmlformats.org/";
  private static final String MAIN = OFFICE + "wordprocessingml/2006/main";
  private static final String RELATIONSHIPS = OFFICE + "officeDocument/2006/relationships";
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /** No date at all would be today's, and the archive knows none that is earlier. */
  private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;

  private DocxFile(ZipOutputStream zip) {
    this.zip = zip;
  }

  /**
   * Writes a document.
   *
   * @param body its paragraphs and tables
   * @param numberedLists the numbers of its lists that count from 1
   * @throws UncheckedIOException where the bytes are not taken
   */
  static void write(
      String title, String body, List<Integer> numberedLists, DocxParts parts, OutputStream out) {
    try {
      ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
      zip.setMethod(ZipOutputStream.STORED);
      DocxFile file = new DocxFile(zip);
      file.part("[Content_Types].xml", contentTypes(parts.comments()));
      file.part("_rels/.rels", resource("relationships"));
      file.part("docProps/core.xml", properties(title));
      file.part("word/_rels/document.xml.rels", documentRelationships(parts));
      file.part("word/document.xml", document(body));
      file.part("word/styles.xml", resource("styles"));
      file.part("word/numbering.xml", resource("numbering") + lists(numberedLists));
      file.part("word/settings.xml", resource("settings"));
      file.part("word/footer1.xml", resource("footer"));
      file.part("word/footnotes.xml", footnotes(parts.footnotes()));
      if (!parts.comments().isEmpty()) {
        file.part("word/comments.xml", comments(parts.comments()));
      }
      zip.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void part(String name, String xml) throws IOException {
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(DATE);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = DocxFile.class.getResourceAsStream("docx/" + name + ".xml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }

  private static String properties(String title) {
    return XML
        + "<cp:coreProperties xmlns:cp=\""
        + OFFICE
        + "package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        + "<dc:title>"
        + Markup.escaped(title)
        + "</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>\n";
  }

  private static String contentTypes(DocxComments comments) throws IOException {
    String types = resource("content-types");
    return comments.isEmpty()
        ? types
        : types.replace(
            "</Types>",
            "<Override PartName=\"/word/comments.xml\" ContentType=\""
                + "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
                + "\"/>\n</Types>");
  }

  private static String comments(DocxComments comments) {
    return XML + "<w:comments xmlns:w=\"" + MAIN + "\">\n" + comments.xml() + "</w:comments>\n";
  }

  private static String footnotes(DocxFootnotes footnotes) throws IOException {
    return resource("footnotes").replace("</w:footnotes>", footnotes.xml() + "</w:footnotes>");
  }

  private static String documentRelationships(DocxParts parts) {
    return XML
        + "<Relationships xmlns=\""
        + OFFICE
        + "package/2006/relationships\">\n"
        + relationship("rId1", "styles", "styles.xml")
        + relationship("rId2", "numbering", "numbering.xml")
        + relationship("rId3", "settings", "settings.xml")
        + relationship("rId4", "footer", "footer1.xml")
        + relationship("rId5", "footnotes", "footnotes.xml")
        + (parts.comments().isEmpty() ? "" : relationship("rId6", "comments", "comments.xml"))
        + parts.links().xml()
        + "</Relationships>\n";
  }

  /** One relationship on a line. */
  static String relationship(String id, String kind, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + RELATIONSHIPS
        + "/"
        + kind
        + "\" Target=\""
        + target
        + "\"/>\n";
  }

  private static String document(String body) {
    return XML
        + "<w:document xmlns:w=\""
        + MAIN
        + "\" xmlns:r=\""
        + RELATIONSHIPS
        + "\" xmlns:mc=\""
        + OFFICE
        + "markup-compatibility/2006\""
        + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
        + " mc:Ignorable=\"w14\"><w:body>\n"
        + body
        + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/>"
        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
        + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\""
        + " w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>\n";
  }

  /** The bullets are list 1; each list that counts is one of its own, or it would count on. */
  private static String lists(List<Integer> numberedLists) {
    StringBuilder xml = new StringBuilder(list(1, 0, ""));
    for (int list : numberedLists) {
      xml.append(
          list(
              list,
              1,
              "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"));
    }
    return xml.append("</w:numbering>\n").toString();
  }

  private static String list(int number, int kind, String start) {
    return "<w:num w:numId=\""
        + number
        + "\"><w:abstractNumId w:val=\""
        + kind
        + "\"/>"
        + start
        + "</w:num>\n";
  }
}
