package io.github.essayplanner.disk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.essayplanner.text.BinaryKind;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Fix;
import io.github.essayplanner.text.Rule;
import io.github.essayplanner.text.Span;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.text.TextRule;
import io.github.essayplanner.text.Visible;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.ArrayList;
import java.util.List;

/** Turns bytes into text strictly: whatever is not text is a finding at its place. */
public final class Decoder {
  private static final String COPY_TEXT =
      "copy its text into a plain file; \"essay new MAP --from FILE\" makes a map of notes";
  private static final String NAME_MAP = "name the map itself, a text whose name ends in .yaml";

  private static final String SAVE_AS_UTF_8 = "in your editor, save the file as UTF-8";

  private final String name;
  private final byte[] bytes;
  private final List<Finding> findings = new ArrayList<>();

  private Decoder(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /**
   * Decodes UTF-8 with or without a byte order mark, and UTF-16 with one.
   *
   * @param name what messages call the file
   */
  public static Decoded decode(String name, byte[] bytes) {
    return new Decoder(name, bytes).decode();
  }

  private Decoded decode() {
    if (startsWith(0xFF, 0xFE, 0, 0) || startsWith(0, 0, 0xFE, 0xFF)) {
      return refuse("this file is UTF-32");
    }
    if (startsWith(0xFF, 0xFE)) {
      return utf16(UTF_16LE);
    }
    if (startsWith(0xFE, 0xFF)) {
      return utf16(UTF_16BE);
    }
    BinaryKind kind = BinaryKind.of(bytes);
    if (kind != null) {
      findings.add(
          new Finding(
              TextRule.NOT_UTF_8,
              Span.at(0),
              "this is no text: it looks like " + kind.what(),
              kind.hasWords() ? COPY_TEXT : NAME_MAP));
      return new Decoded(new Text(name, ""), UTF_8, false, findings);
    }
    if (hasNulEverySecondByte()) {
      return refuse("this file looks like UTF-16 without its mark");
    }
    boolean mark = startsWith(0xEF, 0xBB, 0xBF);
    return strict(UTF_8, mark ? 3 : 0, mark);
  }

  private boolean startsWith(int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean hasNulEverySecondByte() {
    return bytes.length >= 4 && (bytes[0] == 0 && bytes[2] == 0 || bytes[1] == 0 && bytes[3] == 0);
  }

  private Decoded utf16(Charset charset) {
    Decoded decoded = strict(charset, 2, true);
    if (decoded.isText()) {
      String message = "this file is UTF-16; it reads, but UTF-8 travels better";
      findings.add(
          new Finding(TextRule.UTF_16, Span.at(0), message, SAVE_AS_UTF_8).with(Fix.ofEncoding()));
      return new Decoded(decoded.text(), charset, true, findings);
    }
    return decoded;
  }

  private Decoded refuse(String message) {
    add(TextRule.NOT_UTF_8, Span.at(0), message);
    return new Decoded(new Text(name, ""), UTF_8, false, findings);
  }

  private Decoded strict(Charset charset, int from, boolean mark) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from);
    CharsetDecoder decoder = charset.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      return notText(charset, in.position(), out.flip().toString(), mark);
    }
    findControls(out.array(), out.position());
    return new Decoded(new Text(name, out.array(), out.position()), charset, mark, findings);
  }

  /** The text up to the first bad byte, and the rest of its line as Latin-1, to show the place. */
  private Decoded notText(Charset charset, int badByte, String before, boolean mark) {
    if (charset == UTF_8) {
      String old = inOldEncoding(mark ? 3 : 0);
      if (!old.isEmpty()) {
        findings.add(
            new Finding(
                TextRule.NOT_UTF_8,
                new Span(before.length(), before.length() + 1),
                "this is not UTF-8 text (byte " + hex(bytes[badByte] & 0xFF) + ")",
                SAVE_AS_UTF_8 + "; it is taken here for Windows-1252, so look at the accents"));
        return new Decoded(new Text(name, old), Charset.forName(Decoded.OLD), false, findings);
      }
      String rest = new String(bytes, badByte, bytes.length - badByte, ISO_8859_1);
      int lineEnd = rest.indexOf('\n');
      String shown = before + (lineEnd < 0 ? rest : rest.substring(0, lineEnd));
      add(
          TextRule.NOT_UTF_8,
          new Span(before.length(), before.length() + 1),
          "this is not UTF-8 text (byte " + hex(bytes[badByte] & 0xFF) + ")");
      return new Decoded(new Text(name, shown), charset, mark, findings);
    }
    add(TextRule.LONE_SURROGATE, Span.at(before.length()), "half of a character stands here");
    return new Decoded(new Text(name, before), charset, mark, findings);
  }

  /**
   * The text with each byte that is no UTF-8 as old programs of Windows write it; empty where it
   * can't be that.
   *
   * @param from behind the mark of UTF-8, if there is one
   */
  private String inOldEncoding(int from) {
    CharsetDecoder decoder = UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from);
    while (decoder.decode(in, out, true).isError()) {
      out.put(new String(new byte[] {in.get()}, Charset.forName(Decoded.OLD)));
    }
    String old = out.flip().toString();
    return old.indexOf('\uFFFD') < 0 && old.chars().noneMatch(c -> isControl((char) c)) ? old : "";
  }

  private void findControls(char[] content, int length) {
    for (int i = 0; i < length; i++) {
      char c = content[i];
      if (Visible.isBidi(c)) {
        findings.add(
            new Finding(
                TextRule.BIDI_CONTROL,
                new Span(i, i + 1),
                "an invisible character stands here that turns the text behind it round ("
                    + codePoint(c)
                    + ")",
                "delete it, unless you write from right to left and mean it"));
      }
      if ((c < ' ' || c > '~') && isControl(c)) {
        findings.add(
            new Finding(
                TextRule.CONTROL_CHARACTER,
                new Span(i, i + 1),
                "an invisible character stands here (" + codePoint(c) + ")",
                "delete it; it probably came with a paste"));
      }
    }
  }

  private static boolean isControl(char c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r'
        || c >= 0x7F && c <= 0x9F && c != 0x85
        || c == 0xFEFF
        || c >= 0xFFFE;
  }

  private static String codePoint(char c) {
    String digits = hex(c);
    return "U+" + "0000".substring(Math.min(4, digits.length())) + digits;
  }

  private static String hex(int number) {
    return Integer.toHexString(number).toUpperCase(java.util.Locale.ROOT);
  }

  private void add(Rule rule, Span span, String message) {
    findings.add(new Finding(rule, span, message, SAVE_AS_UTF_8));
  }
}
