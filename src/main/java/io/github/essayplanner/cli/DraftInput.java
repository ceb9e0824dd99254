package io.github.essayplanner.cli;

import io.github.essayplanner.convert.ForeignFile;
import io.github.essayplanner.disk.Decoded;
import io.github.essayplanner.disk.Decoder;
import io.github.essayplanner.disk.InputFile;
import io.github.essayplanner.draft.Draft;
import io.github.essayplanner.draft.DraftRefused;
import io.github.essayplanner.draft.WordDocument;
import io.github.essayplanner.read.ArgumentReader;
import io.github.essayplanner.read.Reading;
import io.github.essayplanner.text.BinaryKind;
import io.github.essayplanner.text.Finding;
import io.github.essayplanner.text.Text;
import io.github.essayplanner.text.TextKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The draft that a command reads: Markdown, plain text or a Word document. */
final class DraftInput {
  /** A Word document has pictures and styles besides its text. */
  private static final int MOST_FOR_A_CHARACTER = 32;

  private final Console console;
  private final OptionValue<String> draft;

  DraftInput(Syntax syntax) {
    console = syntax.console();
    draft =
        syntax.argument(
            1, "DRAFT", "The essay: Markdown, plain text, .docx, or - for standard input.");
  }

  /** The file, so that nothing may be written over it. */
  List<Path> paths() {
    return List.of(isStandardInput() ? MapFile.STANDARD_INPUT : file());
  }

  boolean isStandardInput() {
    return draft.value().equals("-");
  }

  private Path file() {
    return console.resolve(draft.value());
  }

  /**
   * The draft, or a refusal.
   *
   * @param maxSize the largest text, in bytes
   */
  Draft read(long maxSize) {
    byte[] bytes = bytes(maxSize);
    String name = isStandardInput() ? "<stdin>" : draft.value();
    if (isWord(BinaryKind.of(bytes))) {
      try {
        return WordDocument.read(name, bytes, maxSize);
      } catch (DraftRefused e) {
        throw cantRead(e.getMessage());
      }
    }
    if (bytes.length > maxSize) {
      throw tooLarge(maxSize);
    }
    return Draft.of(text(name, bytes));
  }

  private Refusal cantRead(String why) {
    return new Refusal("can't read " + draft.value() + ": " + why);
  }

  /**
   * Whether a file is a Word document or another ZIP archive, which its reader tells apart.
   *
   * @param kind null for a text
   * @throws Refusal where it is of a kind from which a draft can be saved in another way
   */
  private boolean isWord(BinaryKind kind) {
    if (kind == null) {
      return false;
    }
    return switch (kind) {
      case DOCX, ODT, EPUB, SLIDES, SHEET, ZIP -> true;
      case OFFICE ->
          throw cantRead(
              "it is an old or an encrypted Office file; save it as .docx without a password, or as"
                  + " text");
      case PDF -> throw cantRead("it is a PDF; save the essay as .docx, Markdown or plain text");
      case RTF -> throw cantRead("it is an RTF file; save it as .docx or plain text");
      case IMAGE -> throw cantRead("it is a picture; an essay is text");
      default -> false;
    };
  }

  private Text text(String name, byte[] bytes) {
    Decoded decoded = Decoder.decode(name, bytes);
    if (!decoded.isText()) {
      List<Finding> errors = decoded.findings().stream().filter(Finding::isError).toList();
      console.tell(decoded.text(), errors);
      throw new Refusal("");
    }
    refuseMarkup(decoded.text());
    if (isMap(decoded.text())) {
      throw new Refusal(
          "can't read " + draft.value() + " as a draft: it is a map; the draft comes second");
    }
    return decoded.text();
  }

  /** Refuses another markup than Markdown, in which no blocks and no sentences are found. */
  private void refuseMarkup(Text text) {
    TextKind kind = TextKind.of(text.content());
    String file = isStandardInput() ? "FILE" : draft.value();
    Optional<String> markdown = ForeignFile.asMarkdown(kind, file);
    if (markdown.isPresent()) {
      throw new Refusal(
          "can't read " + draft.value() + ": it is " + kind.what() + ". To have it read:",
          "    " + markdown.get() + " | essay draft MAP -");
    }
    if (kind == TextKind.XML || kind == TextKind.OPML) {
      throw cantRead("it is " + kind.what() + "; save the essay as .docx, Markdown or plain text");
    }
  }

  /** Whether a text is a map: a file of YAML by its name, or a question with factors. */
  private static boolean isMap(Text text) {
    String name = text.name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      return true;
    }
    boolean may = text.content().startsWith("question:") || text.content().contains("\nquestion:");
    if (!may) {
      return false;
    }
    Reading reading = ArgumentReader.read(text);
    return !reading.hasErrors() && reading.map().isPresent();
  }

  private byte[] bytes(long maxSize) {
    int largest = Integer.MAX_VALUE - 9; // One byte more has still room in an array.
    int most = (int) Math.min(maxSize, largest / MOST_FOR_A_CHARACTER) * MOST_FOR_A_CHARACTER;
    try {
      byte[] bytes = upTo(most + 1);
      if (bytes.length > most) {
        throw tooLarge(maxSize);
      }
      return bytes;
    } catch (IOException e) {
      throw cantRead(Failure.reason(e));
    }
  }

  /** Standard input stays open: only then can it be told that the report would go into it. */
  private byte[] upTo(int most) throws IOException {
    if (isStandardInput()) {
      return console.in().readNBytes(most);
    }
    if (Files.isDirectory(file())) {
      throw cantRead("it is a folder");
    }
    try (InputStream in = Files.newInputStream(file())) {
      return in.readNBytes(most);
    }
  }

  private Refusal tooLarge(long maxSize) {
    return cantRead(
        "it is larger than "
            + InputFile.bytes(maxSize)
            + "; a larger one can be read with --max-size");
  }
}
