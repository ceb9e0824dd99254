package io.github.essayplanner.draft;

import io.github.essayplanner.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the text of a .docx: paragraphs, headings by their styles, footnotes. A paragraph is a line
 * of the draft. Nothing outside the file is ever read, and only the parts of it that hold text;
 * what they unpack to is limited, since a few kilobytes of zip can hold gigabytes.
 */
public final class WordDocument {
  /** A thesis of 100,000 words has about 12 MB of this XML. */
  private static final int MOST_BYTES = 64 << 20;

  private static final String BODY = "word/document.xml";
  private static final String STYLES = "word/styles.xml";
  private static final String FOOTNOTES = "word/footnotes.xml";

  /** What the text of an .odt is called, which is looked for only to say what the file is. */
  private static final String OPEN_DOCUMENT = "content.xml";

  private WordDocument() {}

  /**
   * The draft in a .docx.
   *
   * @param name what messages call it
   * @param mostChars how much text it may have
   * @throws DraftRefused where it is broken, no Word document or too large
   */
  public static Draft read(String name, byte[] bytes, long mostChars) throws DraftRefused {
    Map<String, byte[]> parts = unpack(bytes);
    if (!parts.containsKey(BODY)) {
      throw new DraftRefused(
          parts.containsKey(OPEN_DOCUMENT)
              ? "it is an OpenDocument file; save it as .docx or plain text"
              : "it is a zip file and no Word document");
    }
    try {
      Map<String, Integer> levels =
          parts.containsKey(STYLES) ? WordXml.headingStyles(parts.get(STYLES)) : Map.of();
      List<WordXml.WordLine> lines = new ArrayList<>(WordXml.lines(parts.get(BODY), levels));
      if (parts.containsKey(FOOTNOTES)) {
        lines.addAll(WordXml.footnotes(parts.get(FOOTNOTES)));
      }
      return draft(name, lines, mostChars);
    } catch (XMLStreamException broken) {
      throw new DraftRefused("the .docx is broken");
    }
  }

  private static Draft draft(String name, List<WordXml.WordLine> lines, long mostChars)
      throws DraftRefused {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (WordXml.WordLine line : lines) {
      int start = text.length();
      text.append(line.text());
      if (!line.text().isBlank()) {
        blocks.add(new Block(line.kind(), start, text.length(), line.level()));
      }
      text.append('\n');
      if (text.length() > mostChars) {
        throw new DraftRefused("it has more than " + mostChars + " characters of text");
      }
    }
    return Draft.ofWord(new Text(name, text.toString()), blocks);
  }

  private static Map<String, byte[]> unpack(byte[] bytes) throws DraftRefused {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      int left = MOST_BYTES;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String part = entry.getName();
        boolean wanted = Set.of(BODY, STYLES, FOOTNOTES, OPEN_DOCUMENT).contains(part);
        byte[] read = limited(zip, left, wanted);
        left -= read.length;
        if (wanted) {
          parts.put(part, read);
        }
      }
      return parts;
    } catch (ZipException | IllegalArgumentException broken) {
      throw new DraftRefused("the .docx is broken or has a password");
    } catch (IOException cut) {
      throw new DraftRefused("the .docx is broken: it ends too early");
    }
  }

  /** An entry's bytes, or none of an entry that is only passed over; both count. */
  private static byte[] limited(InputStream zip, int left, boolean wanted)
      throws IOException, DraftRefused {
    if (wanted) {
      byte[] read = zip.readNBytes(left);
      if (zip.read() >= 0) {
        throw new DraftRefused("the .docx unpacks to more than " + (MOST_BYTES >> 20) + " MiB");
      }
      return read;
    }
    byte[] passed = new byte[1 << 16];
    long sum = 0;
    for (int n = zip.read(passed); n >= 0; n = zip.read(passed)) {
      sum += n;
      if (sum > 4L * MOST_BYTES) {
        throw new DraftRefused("the .docx unpacks to more than " + (MOST_BYTES >> 18) + " MiB");
      }
    }
    return new byte[0];
  }
}
