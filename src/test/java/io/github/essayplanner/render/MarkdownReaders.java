package io.github.essayplanner.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.essayplanner.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The programs that judge our Markdown, each answering a document with its HTML. */
enum MarkdownReaders {
  COMMONMARK_JAVA,
  CMARK_GFM(
      "cmark-gfm",
      "--unsafe",
      "-e",
      "table",
      "-e",
      "tasklist",
      "-e",
      "autolink",
      "-e",
      "strikethrough",
      "-e",
      "footnotes"),
  PANDOC_GFM("pandoc", "--from=gfm", "--to=html", "--wrap=none"),
  /** Without "smart", which means to change quotation marks and dashes. */
  PANDOC_MARKDOWN("pandoc", "--from=markdown-smart", "--to=html", "--wrap=none");

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), TaskListItemsExtension.create());

  private final List<String> command;

  MarkdownReaders(String... command) {
    this.command = List.of(command);
  }

  /** Skips the test, by the program's name, where it is not installed. */
  String html(String markdown) throws IOException, InterruptedException {
    return command.isEmpty() ? commonmark(markdown) : run(markdown);
  }

  private static String commonmark(String markdown) {
    var document = Parser.builder().extensions(EXTENSIONS).build().parse(markdown);
    return HtmlRenderer.builder().extensions(EXTENSIONS).build().render(document);
  }

  private String run(String markdown) throws IOException, InterruptedException {
    assumeTrue(Programs.installed(command.get(0)), command.get(0) + " is not installed");
    Path input = Files.createTempFile("page", ".md");
    Path output = Files.createTempFile("page", ".html");
    try {
      Files.writeString(input, markdown);
      List<String> line = new ArrayList<>(command);
      line.add(input.toString());
      Process process =
          new ProcessBuilder(line)
              .redirectOutput(output.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      assertEquals(0, process.waitFor());
      return Files.readString(output, UTF_8);
    } finally {
      Files.delete(input);
      Files.delete(output);
    }
  }
}
