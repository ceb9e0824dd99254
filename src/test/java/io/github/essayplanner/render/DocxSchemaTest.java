package io.github.essayplanner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Word documents against the schemas of ECMA-376 (transitional), as POI carries them. */
@Tag("slow")
class DocxSchemaTest {
  @Test
  void everyReportKeepsToTheSchemas() throws Exception {
    for (Reports.Report report : Reports.all()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      report.write().accept(new DocxPage(bytes));
      assertEquals(List.of(), mistakes(bytes.toByteArray()), report.name());
    }
  }

  @Test
  void aRunOutsideAParagraphIsAMistake() throws Exception {
    assertFalse(mistakes("word/footer1.xml", "<w:ftr " + NAMESPACE + "><w:r/></w:ftr>").isEmpty());
  }

  private static final String NAMESPACE =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private static List<String> mistakes(byte[] document) throws IOException, XmlException {
    List<String> all = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        if (part.getName().matches("word/[a-z0-9]+[.]xml")) {
          all.addAll(mistakes(part.getName(), withoutExtensions(xml)));
        }
      }
    }
    return all;
  }

  /** What the standard tells a reader to pass over where it doesn't know it: a box to tick. */
  private static String withoutExtensions(String xml) {
    return xml.replaceAll("<w14:checkbox>.*?</w14:checkbox>", "")
        .replace(" mc:Ignorable=\"w14\"", "");
  }

  private static List<String> mistakes(String part, String xml) throws XmlException {
    XmlObject typed =
        switch (part.replaceAll("word/|[0-9]*[.]xml", "")) {
          case "document" -> DocumentDocument.Factory.parse(xml);
          case "styles" -> StylesDocument.Factory.parse(xml);
          case "numbering" -> NumberingDocument.Factory.parse(xml);
          case "settings" -> SettingsDocument.Factory.parse(xml);
          case "footer" -> FtrDocument.Factory.parse(xml);
          case "footnotes" -> FootnotesDocument.Factory.parse(xml);
          case "comments" -> CommentsDocument.Factory.parse(xml);
          default -> throw new AssertionError("no schema for " + part);
        };
    List<String> mistakes = new ArrayList<>();
    List<org.apache.xmlbeans.XmlError> errors = new ArrayList<>();
    typed.validate(new XmlOptions().setErrorListener(errors));
    errors.forEach(error -> mistakes.add(part + ": " + error.getMessage()));
    return mistakes;
  }
}
