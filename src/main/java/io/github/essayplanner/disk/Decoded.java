package io.github.essayplanner.disk;

import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import java.nio.charset.Charset;
import java.util.List;

/**
 * A file's bytes as text.
 *
 * @param charset how it was encoded
 * @param mark whether it began with a byte order mark, which is not part of the text
 * @param findings what is wrong with the bytes; where one is an error the text is a guess that
 *     serves only to show the place
 */
public record Decoded(Text text, Charset charset, boolean mark, List<Finding> findings) {
  /** What text is taken for that is neither UTF-8 nor UTF-16. */
  static final String OLD = "windows-1252";

  public Decoded {
    findings = List.copyOf(findings);
  }

  /** Whether the bytes were text; else the findings say what they are. */
  public boolean isText() {
    return !Finding.anyError(findings);
  }

  /** Whether all of it can be read, to tell more of it than that it is no text. */
  public boolean isReadable() {
    return isText() || charset.name().equals(OLD);
  }

  /** Another text, encoded as this one was. */
  public byte[] encode(String content) {
    return ((mark ? "\uFEFF" : "") + content).getBytes(charset);
  }
}
